using ConflictModel.House.Tests.Samples;

namespace ConflictModel.House.Tests.Docs;

/// <summary>What the examples on the pages print, by the name that a fence gives: <c>output=front-door</c>.</summary>
/// <remarks>Each function runs the example and returns its output; the page is compared with that, never with a copy.</remarks>
internal static class DocOutputs
{
    public static Dictionary<string, Func<string>> All { get; } = new()
    {
        ["front-door"] = () => Samples.Console.Capture(FrontDoorSample.Run),
        ["packages"] = () => Samples.Console.Capture(PackagesSample.WriteCheckDraw),
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
        ["asking-truces"] = () => Samples.Console.Capture(AskingSample.Truces),
        ["asking-figures"] = () => Samples.Console.Capture(AskingSample.Figures),
        ["figures-chain"] = () => Samples.Console.Capture(FiguresSample.Chain),
        ["figures-rivals"] = () => Samples.Console.Capture(FiguresSample.Rivals),
        ["figures-thursday"] = () => Samples.Console.Capture(FiguresSample.Thursday),
        ["figures-nesting"] = () => Samples.Console.Capture(FiguresSample.Nesting),
        ["figures-shares"] = () => Samples.Console.Capture(FiguresSample.Shares),
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
        ["agreements-texts"] = () => Samples.Console.Capture(AgreementsSample.Texts),
        ["agreements-pledges"] = () => Samples.Console.Capture(AgreementsSample.Pledges),
        ["agreements-deadlines"] = () => Samples.Console.Capture(AgreementsSample.Deadlines),
        ["control-asking"] = () => Samples.Console.Capture(ControlSample.Asking),
        ["control-adding"] = () => Samples.Console.Capture(ControlSample.Adding),
        ["control-shares"] = () => Samples.Console.Capture(ControlSample.Shares),
        ["relative-resolving"] = () => Samples.Console.Capture(RelativeDatesSample.Resolving),
        ["relative-tolerance"] = () => Samples.Console.Capture(RelativeDatesSample.Tolerances),
        ["relative-own"] = () => Samples.Console.Capture(RelativeDatesSample.OwnRule),
        ["relative-scoring"] = () => Samples.Console.Capture(RelativeDatesSample.Scoring),
    };
}
