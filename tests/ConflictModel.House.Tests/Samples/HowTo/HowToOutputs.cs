namespace ConflictModel.House.Tests.Samples.HowTo;

/// <summary>What the examples of the how-to pages print, by the name of their region.</summary>
internal static class HowToOutputs
{
    private static readonly Dictionary<string, Action> Examples = new()
    {
        ["how-to-toll-that-changes"] = FiguresHowTo.TollThatChanges,
        ["how-to-range-with-sources"] = FiguresHowTo.RangeWithSources,
        ["how-to-sources-disagree"] = FiguresHowTo.SourcesDisagree,
        ["how-to-choose-a-policy"] = FiguresHowTo.ChoosingAPolicy,
        ["how-to-nobody-knows"] = FiguresHowTo.NobodyKnows,
        ["how-to-displaced-and-returned"] = FiguresHowTo.DisplacedAndReturned,
        ["how-to-add-up-tolls"] = FiguresHowTo.AddingUp,
        ["how-to-killed-in-a-month"] = FiguresHowTo.KilledInAMonth,
        ["how-to-civilians-and-fighters"] = FiguresHowTo.CiviliansAndFighters,
        ["how-to-who-controlled"] = ActorsHowTo.WhoControlled,
        ["how-to-factions-that-merge"] = ActorsHowTo.MergersAndRenames,
        ["how-to-two-spellings"] = ActorsHowTo.TwoSpellings,
        ["how-to-who-said-what"] = SourcesHowTo.WhoSaidWhat,
        ["how-to-known-on-a-day"] = SourcesHowTo.KnownOnADay,
        ["how-to-events-per-month"] = SourcesHowTo.EventsPerMonth,
        ["how-to-half-known-date"] = SourcesHowTo.HalfKnownDates,
        ["how-to-wrong-dateline"] = SourcesHowTo.WrongDateline,
        ["how-to-two-readings"] = SourcesHowTo.TwoReadings,
        ["how-to-cite-a-page"] = SourcesHowTo.CiteToFindAgain,
        ["how-to-one-origin-or-two"] = SourcesHowTo.OneOriginOrTwo,
        ["how-to-read-ged"] = RecordsHowTo.ReadGed,
        ["how-to-combine-ged"] = RecordsHowTo.CombineGed,
        ["how-to-validate"] = RecordsHowTo.ValidateInATest,
        ["how-to-suppress-finding"] = RecordsHowTo.Suppress,
        ["how-to-write-a-rule"] = RecordsHowTo.WriteARule,
        ["how-to-correct-a-claim"] = RecordsHowTo.CorrectAClaim,
        ["how-to-serve-types"] = RecordsHowTo.TypesOverHttp,
        ["how-to-share-a-record"] = RecordsHowTo.Share,
        ["how-to-merge"] = RecordsHowTo.Merge,
        ["how-to-join-datasets"] = RecordsHowTo.JoinDatasets,
        ["how-to-export-map"] = RecordsHowTo.ExportMap,
        ["how-to-stream-large-file"] = RecordsHowTo.StreamLargeFile,
        ["how-to-draw-timeline"] = RecordsHowTo.DrawTimeline,
        ["how-to-explore"] = PicturesHowTo.Explore,
        ["how-to-import-a-dataset"] = RecordsHowTo.ImportByName,
        ["how-to-what-changed"] = RecordsHowTo.WhatChanged,
    };

    /// <summary>Gets the outputs, each made when it is asked for.</summary>
    public static IEnumerable<KeyValuePair<string, Func<string>>> All =>
        Examples.Select(example => new KeyValuePair<string, Func<string>>(example.Key, () => Samples.Console.Capture(example.Value)));
}
