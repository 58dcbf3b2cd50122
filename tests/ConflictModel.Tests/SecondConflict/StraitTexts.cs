using NodaTime;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>The texts of the war of the strait: what they say, since when, how long, and between whom.</summary>
internal static class StraitTexts
{
    internal static readonly Obligation OldAid = Orrin.Owes(Duty.ToDo, "come to its aid with all its forces", Pact, Velland).Per(PactText) with
    {
        Clause = "2", Pledge = PledgeKind.Defence, Condition = "if it is attacked", Until = new(2041, 5, 31), // the clause binds for ten years
    };

    internal static readonly Obligation Consulting = Orrin.Owes(Duty.ToDo, "consult it in a crisis", Pact, Velland).Per(PactText) with { Clause = "3", Pledge = PledgeKind.Consultation };
    internal static readonly Obligation ConsultingBack = Velland.Owes(Duty.ToDo, "consult it in a crisis", Pact, Orrin).Per(PactText) with { Clause = "3", Pledge = PledgeKind.Consultation };
    internal static readonly Obligation Silent = Velland.Owes(Duty.ToDo, "come to its aid", Pact, Orrin).Denied().Per(PactText) with { Pledge = PledgeKind.Defence, Strength = ProvisionStrength.Silent };
    internal static readonly Obligation NewAid = Orrin.Owes(Duty.ToDo, "come to its aid at sea", Renewal, Velland).Per(RenewalText) with { Clause = "1", Pledge = PledgeKind.Defence, Condition = "if it is attacked", Where = Strait };
    internal static readonly Obligation NewAidBack = Velland.Owes(Duty.ToDo, "come to its aid at sea", Renewal, Orrin).Per(RenewalText) with { Clause = "1", Pledge = PledgeKind.Defence, Condition = "if it is attacked", Where = Strait };

    internal static readonly Milestone Extension = Pause.Extended(new(2042, 4, 25), Term.Of(Period.FromDays(15))).Per(PauseNotice);
    internal static readonly Milestone Expiry = Pause.Reached(MilestoneKind.Expired, new(2042, 5, 12)).Per(WireMay);

    internal static readonly Milestone EastEffect = Ceasefire.EffectiveFrom(Moment.Parse("2042-07-01T02:00+05:00")).In(EastNarrows).Per(CeasefireText);
    internal static readonly Milestone WestEffect = Ceasefire.EffectiveFrom(new(2042, 7, 2)).In(WestApproaches).Per(CeasefireText);
    internal static readonly Milestone Denounced = Ceasefire.Ended(new(2042, 12, 1), EndKind.Denounced).Per(VellandNote);
    internal static readonly Milestone Collapsed = Ceasefire.Ended(new(2042, 12, 5), EndKind.Collapsed).Per(WireDecember);
    internal static readonly Milestone Unclear = Ceasefire.Ended(new(2043, 1), EndKind.Unclear).Per(Yearbook);
    internal static readonly AreaProvision TakenOut = Ceasefire.NoLongerCovers(Lantern, from: new(2042, 9, 1)).Per(Amendment);

    internal static readonly Milestone GazetteEffect = Protocol.Reached(MilestoneKind.Effective, new(2043, 4, 5)).Per(Gazette).Standing(StandingKind.Accepted, "the deposited text has it");
    internal static readonly Milestone MinistryEffect = Protocol.Reached(MilestoneKind.Effective, new(2043, 4, 8)).Per(MinistryApril);
    internal static readonly Obligation Withdrawal = Tarsenia.Owes(Duty.ToDo, "withdraw its minelayers", Protocol, Velland).Per(ProtocolText) with
    {
        Clause = "4", Where = EastNarrows, Deadline = Deadline.After(Protocol, MilestoneKind.Effective, Period.FromDays(21)),
    };

    internal static readonly Item[] All =
    [
        Pact.ClassifiedAs(AllianceKind.DefencePact).Per(Yearbook),
        Pact.SignedBy([Velland, Orrin], on: new(2031, 5, 1)).Per(PactText),
        Pact.Reached(MilestoneKind.Effective, new(2031, 6, 1)).Per(PactText),
        Pact.Lasts(Term.Of(Period.FromYears(10)).RenewedByConsent()).Per(PactText),
        Pact.Reached(MilestoneKind.Expired, new(2041, 6, 1)).Per(Yearbook),
        Renewal.Renews(Pact).Per(RenewalText),
        Renewal.SignedBy([Velland, Orrin], on: new(2041, 5, 20)).Per(RenewalText),
        Renewal.Reached(MilestoneKind.Effective, new(2041, 6, 1)).Per(RenewalText),
        OldAid, Consulting, ConsultingBack, Silent, NewAid, NewAidBack,

        Pause.ClassifiedAs(TruceForm.Unilateral).Per(PauseOrder),
        Pause.DeclaredBy([Tarsenia], on: new(2042, 3, 25)).Per(PauseOrder),
        Pause.EffectiveFrom(new(2042, 3, 28)).Per(PauseOrder),
        Pause.Lasts(Term.Of(Period.FromDays(30))).Per(PauseOrder),
        Extension, Expiry,

        Understanding.SignedBy([Velland, Tarsenia], on: new(2042, 5, 30)).Per(WireJune),
        Understanding.MadeIn(Talks).Per(WireJune),
        Understanding.ClassifiedAs(AgreementStage.Ceasefire).Per(WireJune),
        Understanding.ClassifiedAs(AgreementStage.Ceasefire).Denied().Per(WireJune.Quoting(Velland)),
        Understanding.ClassifiedAs(AgreementStage.Ceasefire).Denied().Per(WireJune.Quoting(Tarsenia)),
        Understanding.ClassifiedAs(TruceClass.CessationOfHostilities).Denied().Per(WireJune.Quoting(Velland)),
        First.Held(Timing.Parse("2042-05-28/2042-05-30")).Per(WireJune),
        Second.Held(topic: "the mines").InMood(Mood.Planned).Per(WireJune),
        Talks.HadOutcome(OutcomeKind.Settlement).Denied().Per(WireJune),

        Ceasefire.DeclaredBy([Velland, Tarsenia], on: new(2042, 6, 28)).Per(CeasefireText),
        EastEffect, WestEffect, Denounced, Collapsed, Unclear,
        Ceasefire.Covers(Strait).Per(CeasefireText), TakenOut,

        Velland.PartyTo(Accord).Per(AccordText), HarbourGuard.PartyTo(Accord).Per(AccordText),
        Accord.SignedBy([Velland, HarbourGuard], on: new(2042, 11, 10)).Per(AccordText),
        Annex.AnnexOf(Accord).Per(AnnexText),
        Annex.SignedBy([Velland, HarbourGuard], on: new(2042, 12, 20)).Per(AnnexText),
        Velland.PartyTo(Protocol).RepresentedBy(Reference<ActorId>.OneOf([Kerr.Id, Oss.Id])).Per(ProtocolText),
        Tarsenia.PartyTo(Protocol).Per(ProtocolText),
        HarbourGuard.GuarantorOf(Protocol, "the guarantor").Per(ProtocolText),
        Protocol.RefersTo(Reference<EntityId>.OneOf([Understanding.EntityId, Accord.EntityId])).Per(ProtocolText), // it says "the Calder paper"
        GazetteEffect, MinistryEffect, Withdrawal,
    ];
}
