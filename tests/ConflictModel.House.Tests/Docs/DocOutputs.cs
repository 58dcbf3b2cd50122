using ConflictModel.House.Tests.Rules;
using ConflictModel.House.Tests.Samples;
using ConflictModel.House.Tests.Samples.Datasets;
using ConflictModel.House.Tests.Samples.HowTo;
using ConflictModel.Validation.Tests.Proofs;

namespace ConflictModel.House.Tests.Docs;

/// <summary>What the examples on the pages print, by the name that a fence gives: <c>output=front-door</c>.</summary>
/// <remarks>Each function runs the example and returns its output; the page is compared with that, never with a copy.</remarks>
internal static class DocOutputs
{
    public static Dictionary<string, Func<string>> All { get; } = new()
    {
        ["front-door"] = () => Samples.Console.Capture(FrontDoorSample.Run),
        ["packages"] = () => Samples.Console.Capture(PackagesSample.WriteCheckDraw),
        ["json-refused"] = () => Samples.Console.Capture(JsonSample.Refused),
        ["json-stream"] = () => Samples.Console.Capture(JsonSample.Streamed),
        ["json-problems"] = () => Samples.Console.Capture(JsonSample.PassedOver),
        ["json-tomorrow"] = () => Samples.Console.Capture(JsonSample.Tomorrow),
        ["acled-read"] = () => Samples.Console.Capture(AcledSample.Read),
        ["acled-import"] = () => Samples.Console.Capture(AcledSample.Import),
        ["eth-prio-ceasefires-read"] = () => Samples.Console.Capture(EthPrioCeasefiresSample.Read),
        ["eth-prio-ceasefires-import"] = () => Samples.Console.Capture(EthPrioCeasefiresSample.Import),
        ["pax-read"] = () => Samples.Console.Capture(PaXSample.Read),
        ["pax-import"] = () => Samples.Console.Capture(PaXSample.Import),
        ["ucdp-actor-read"] = () => Samples.Console.Capture(UcdpActorSample.Read),
        ["ucdp-actor-import"] = () => Samples.Console.Capture(UcdpActorSample.Import),
        ["ucdp-ids"] = () => Samples.Console.Capture(UcdpIdsSample.Run),
        ["ucdp-external-support-read"] = () => Samples.Console.Capture(UcdpExternalSupportSample.Read),
        ["ucdp-external-support-import"] = () => Samples.Console.Capture(UcdpExternalSupportSample.Import),
        ["ucdp-peace-agreements-import"] = () => Samples.Console.Capture(UcdpPeaceAgreementsSample.Import),
        ["ucdp-ged-read"] = () => Samples.Console.Capture(UcdpGedSample.Read),
        ["ucdp-acd-import"] = () => Samples.Console.Capture(UcdpAcdSample.Import),
        ["ucdp-brd-import"] = () => Samples.Console.Capture(UcdpBrdSample.Import),
        ["ucdp-termination-import"] = () => Samples.Console.Capture(UcdpTerminationSample.Import),
        ["ucdp-ged-import"] = () => Samples.Console.Capture(UcdpGedSample.Import),
        ["geojson-map"] = () => Samples.Console.Capture(GeoJsonSample.Map),
        ["items-ids"] = () => Samples.Console.Capture(ItemsSample.Ids),
        ["items-values"] = () => Samples.Console.Capture(ItemsSample.Values),
        ["items-problems"] = () => Samples.Console.Capture(ItemsSample.Problems),
        ["claims-saying"] = () => Samples.Console.Capture(ClaimsSample.Saying),
        ["claims-ids"] = () => Samples.Console.Capture(ClaimsSample.Ids),
        ["sources-origins"] = () => Samples.Console.Capture(SourcesSample.Origins),
        ["sources-known"] = () => Samples.Console.Capture(SourcesSample.Known),
        ["sources-places"] = () => Samples.Console.Capture(SourcesSample.Places),
        ["sources-grades"] = () => Samples.Console.Capture(SourcesSample.Grades),
        ["sources-independence"] = () => Samples.Console.Capture(SourcesSample.Independent),
        ["sources-ranks"] = () => Samples.Console.Capture(SourcesSample.Ranks),
        ["dates-reading"] = () => Samples.Console.Capture(DatesSample.Reading),
        ["dates-order"] = () => Samples.Console.Capture(DatesSample.Order),
        ["dates-tolerance"] = () => Samples.Console.Capture(DatesSample.Tolerance),
        ["dates-stretches"] = () => Samples.Console.Capture(DatesSample.Stretches),
        ["dates-counting"] = () => Samples.Console.Capture(DatesSample.Counting),
        ["dates-clocks"] = () => Samples.Console.Capture(DatesSample.Clocks),
        ["dates-sets"] = () => Samples.Console.Capture(DatesSample.Sets),
        ["asking-members"] = () => Samples.Console.Capture(AskingSample.Members),
        ["asking-certainty"] = () => Samples.Console.Capture(AskingSample.Certainties),
        ["asking-retrospect"] = () => Samples.Console.Capture(AskingSample.Retrospect),
        ["asking-truces"] = () => Samples.Console.Capture(AskingSample.Truces),
        ["asking-figures"] = () => Samples.Console.Capture(AskingSample.Figures),
        ["figures-chain"] = () => Samples.Console.Capture(FiguresSample.Chain),
        ["figures-rivals"] = () => Samples.Console.Capture(FiguresSample.Rivals),
        ["figures-thursday"] = () => Samples.Console.Capture(FiguresSample.Thursday),
        ["figures-nesting"] = () => Samples.Console.Capture(FiguresSample.Nesting),
        ["figures-shares"] = () => Samples.Console.Capture(FiguresSample.Shares),
        ["figures-rounds"] = () => Samples.Console.Capture(FiguresSample.Rounds),
        ["figures-kinds"] = () => Samples.Console.Capture(FiguresSample.Kinds),
        ["policies-latest"] = () => Samples.Console.Capture(PoliciesSample.Latest),
        ["policies-envelope"] = () => Samples.Console.Capture(PoliciesSample.Spanning),
        ["policies-majority"] = () => Samples.Console.Capture(PoliciesSample.MostOf),
        ["policies-ranked"] = () => Samples.Console.Capture(PoliciesSample.InOrder),
        ["policies-lowest"] = () => Samples.Console.Capture(PoliciesSample.LowestOf),
        ["policies-graded"] = () => Samples.Console.Capture(PoliciesSample.GradedSums),
        ["policies-disjoint"] = () => Samples.Console.Capture(PoliciesSample.DisjointSums),
        ["policies-overlap"] = () => Samples.Console.Capture(PoliciesSample.Overlaps),
        ["policies-use"] = () => Samples.Console.Capture(PoliciesSample.Own),
        ["sampling-total"] = () => Samples.Console.Capture(SamplingSample.Total),
        ["sampling-refused"] = () => Samples.Console.Capture(SamplingSample.Refused),
        ["sampling-own"] = () => Samples.Console.Capture(SamplingSample.Own),
        ["actors-relations"] = () => Samples.Console.Capture(ActorsSample.Relations),
        ["actors-identity"] = () => Samples.Console.Capture(ActorsSample.Identity),
        ["actors-life"] = () => Samples.Console.Capture(ActorsSample.Life),
        ["actors-names"] = () => Samples.Console.Capture(ActorsSample.Names),
        ["agreements-texts"] = () => Samples.Console.Capture(AgreementsSample.Texts),
        ["agreements-enactments"] = () => Samples.Console.Capture(AgreementsSample.Enactments),
        ["agreements-pledges"] = () => Samples.Console.Capture(AgreementsSample.Pledges),
        ["agreements-quantities"] = () => Samples.Console.Capture(AgreementsSample.Quantities),
        ["agreements-deadlines"] = () => Samples.Console.Capture(AgreementsSample.Deadlines),
        ["control-asking"] = () => Samples.Console.Capture(ControlSample.Asking),
        ["control-adding"] = () => Samples.Console.Capture(ControlSample.Adding),
        ["control-shares"] = () => Samples.Console.Capture(ControlSample.Shares),
        ["truces-rules"] = () => Samples.Console.Capture(TrucesSample.Rules),
        ["truces-scopes"] = () => Samples.Console.Capture(TrucesSample.Scopes),
        ["truces-area"] = () => Samples.Console.Capture(TrucesSample.Areas),
        ["truces-ends"] = () => Samples.Console.Capture(TrucesSample.Ends),
        ["awkward-component"] = () => Samples.Console.Capture(AwkwardSample.Components),
        ["awkward-dates"] = () => Samples.Console.Capture(AwkwardSample.Dates),
        ["awkward-ends"] = () => Samples.Console.Capture(AwkwardSample.Ends),
        ["awkward-roles"] = () => Samples.Console.Capture(AwkwardSample.Roles),
        ["awkward-names"] = () => Samples.Console.Capture(AwkwardSample.Names),
        ["awkward-one-name"] = () => Samples.Console.Capture(AwkwardSample.OneName),
        ["incidents-asking"] = () => Samples.Console.Capture(IncidentsSample.Asking),
        ["incidents-causes"] = () => Samples.Console.Capture(IncidentsSample.Causes),
        ["deployments-asking"] = () => Samples.Console.Capture(DeploymentsSample.Asking),
        ["deployments-mandate"] = () => Samples.Console.Capture(DeploymentsSample.Mandate),
        ["talks-meetings"] = () => Samples.Console.Capture(TalksSample.Meetings),
        ["talks-statements"] = () => Samples.Console.Capture(TalksSample.Statements),
        ["talks-readings"] = () => Samples.Console.Capture(TalksSample.Readings),
        ["comparisons-checking"] = () => Samples.Console.Capture(ComparisonsSample.Checking),
        ["comparisons-ordering"] = () => Samples.Console.Capture(ComparisonsSample.Ordering),
        ["relative-resolving"] = () => Samples.Console.Capture(RelativeDatesSample.Resolving),
        ["relative-tolerance"] = () => Samples.Console.Capture(RelativeDatesSample.Tolerances),
        ["relative-own"] = () => Samples.Console.Capture(RelativeDatesSample.OwnRule),
        ["relative-scoring"] = () => Samples.Console.Capture(RelativeDatesSample.Scoring),
        ["relative-keeping"] = () => Samples.Console.Capture(RelativeDatesSample.Keeping),
        ["diff-records"] = () => Samples.Console.Capture(DiffAndMergeSample.Differing),
        ["merge-clashes"] = () => Samples.Console.Capture(DiffAndMergeSample.Clashing),
        ["validation-findings"] = () => Samples.Console.Capture(ValidationSample.Findings),
        ["validation-suppressing"] = () => Samples.Console.Capture(ValidationSample.Suppressing),
        ["validation-configuring"] = () => Samples.Console.Capture(ValidationSample.Configuring),
        ["validation-command"] = ValidationSample.Command,
        ["rules-three-lines"] = () => Samples.Console.Capture(ValidationSample.ThreeLines),
        ["rules-pack"] = () => Samples.Console.Capture(ValidationSample.Pack),
        ["merge-base"] = () => Samples.Console.Capture(DiffAndMergeSample.FromABase),
    };

    /// <summary>Gets what the examples and the sample programs print, what each rule finds in the example that fires, and its two examples as JSON.</summary>
    public static Dictionary<string, Func<string>> WithRules { get; } =
        new(All.Concat(HowToOutputs.All).Concat(Programs()).Concat(RuleProofs.All.SelectMany(p => new KeyValuePair<string, Func<string>>[]
        {
            new(p.Rule, () => RulePages.FindingsOf(p)),
            new($"{p.Rule}-fires-json", () => RuleJson.Fires(p)),
            new($"{p.Rule}-silent-json", () => RuleJson.Silent(p)),
        })));

    // The tutorial is one program, and its page shows what each of its steps prints.
    private static IEnumerable<KeyValuePair<string, Func<string>>> Programs() =>
    [
        .. SamplePrograms.Names.Select(name => new KeyValuePair<string, Func<string>>($"sample-{name}", () => SamplePrograms.OutputOf(name))),
        .. new[] { "strike", "toll", "truce", "bodies", "dateline", "check", "page" }
            .Select(step => new KeyValuePair<string, Func<string>>($"tutorial-{step}", () => SamplePrograms.OutputOf("tutorial", step))),
    ];
}
