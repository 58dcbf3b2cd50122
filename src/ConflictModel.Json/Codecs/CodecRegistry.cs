using System.Collections.Frozen;

namespace ConflictModel.Json;

/// <summary>Every kind of item that this version reads and writes, by its word.</summary>
internal static class CodecRegistry
{
    internal const string ClaimSection = "claims";

    private static readonly FrozenDictionary<string, ItemCodec> ByKind = Index();

    /// <summary>Gets all codecs: a further kind is one more line here.</summary>
    internal static ValueList<ItemCodec> All =>
    [
        new PlainEntityCodec<State, ActorId>("state", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlainEntityCodec<Faction, ActorId>("faction", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlainEntityCodec<Alliance, ActorId>("alliance", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlainEntityCodec<Organization, ActorId>("organization", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlainEntityCodec<Person, ActorId>("person", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlainEntityCodec<Community, ActorId>("community", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlaceCodec(),
        new PlainEntityCodec<Conflict, ConflictId>("conflict", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new DyadCodec(),
        new IncidentCodec(),
        new PlainEntityCodec<Agreement, InstrumentId>("agreement", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlainEntityCodec<Resolution, InstrumentId>("resolution", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlainEntityCodec<Enactment, InstrumentId>("enactment", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new PlainEntityCodec<Truce, TruceId>("truce", static (in e) => new(e.Name, e.Id) { AlsoKnownAs = e.AlsoKnownAs, ExternalIds = e.ExternalIds, Unread = e.Unread }),
        new DeploymentCodec(),
        new PeaceProcessCodec(),
        new MeetingCodec(),
        new SourceCodec(),
        new MembershipCodec(),
        new OfficeHoldingCodec(),
        new SuccessionCodec(),
        new SupportCodec(),
        new AlignmentCodec(),
        new DesignationCodec(),
        new ControlCodec(),
        new ObligationCodec(),
        new ViolationCodec(),
        new InstrumentLinkCodec(),
        new CasualtyEstimateCodec(),
        new DisplacementEstimateCodec(),
        new CountEstimateCodec(),
        new OccurrenceCodec(),
        new CauseCodec(),
        new OutcomeCodec(),
        new PositioningCodec(),
        new EncirclementCodec(),
        new AuthorisationCodec(),
        new ConveningCodec(),
        new MilestoneCodec(),
        new DateClueCodec(),
        new TermProvisionCodec(),
        new AreaProvisionCodec(),
        new ClassificationCodec(),
        new NamingCodec(),
        new ParticipationCodec(),
        new ComparisonCodec(),
        new DeclarationCodec(),
    ];

    internal static ItemCodec? Find(string kind) => ByKind.GetValueOrDefault(kind);

    private static FrozenDictionary<string, ItemCodec> Index() => All.ToFrozenDictionary(c => c.Kind, StringComparer.Ordinal);
}
