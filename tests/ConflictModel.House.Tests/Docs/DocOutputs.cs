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
        ["control-asking"] = () => Samples.Console.Capture(ControlSample.Asking),
        ["control-adding"] = () => Samples.Console.Capture(ControlSample.Adding),
        ["control-shares"] = () => Samples.Console.Capture(ControlSample.Shares),
        ["relative-resolving"] = () => Samples.Console.Capture(RelativeDatesSample.Resolving),
        ["relative-tolerance"] = () => Samples.Console.Capture(RelativeDatesSample.Tolerances),
        ["relative-own"] = () => Samples.Console.Capture(RelativeDatesSample.OwnRule),
        ["relative-scoring"] = () => Samples.Console.Capture(RelativeDatesSample.Scoring),
    };
}
