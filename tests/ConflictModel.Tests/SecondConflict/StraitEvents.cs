using static ConflictModel.Estimate;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>What happened in the war of the strait, what it cost, and what was said of it.</summary>
internal static class StraitEvents
{
    internal static readonly Occurrence Sunk = Ferry.Occurred(on: new(2042, 2, 10), by: [Tarsenia], against: [Velland], at: WestApproaches).Per(Bulletin1.Quoting(Observatory));
    internal static readonly CasualtyEstimate AllKilled = War.Killed(MoreThan(900)).Per(Yearbook);

    internal static readonly CasualtyEstimate Forty = Ferry.Killed(Exactly(40)).Per(Bulletin1.Quoting(Observatory));
    internal static readonly CasualtyEstimate TwentyFive = Ferry.Killed(Exactly(25)).Per(Bulletin2.Quoting(Observatory)).Superseding(Forty);

    // It says again what the first one said: the same words by the same origin need an id of their own.
    internal static readonly CasualtyEstimate FortyAgain = Ferry.Killed(Exactly(40)).Per(Bulletin3.Quoting(Observatory)).WithId("ferry-forty-again").Superseding(TwentyFive).AsPartOf(AllKilled);
    internal static readonly CasualtyEstimate Ministry = Ferry.Killed(Between(10, 15)).Per(MinistryFebruary);

    internal static readonly CasualtyEstimate Sailors = Battle.Killed(Exactly(60), Population.Combatants).Per(Yearbook.Quoting(Observatory)).AsPartOf(AllKilled);
    internal static readonly CasualtyEstimate Civilians = Battle.Killed(AtLeast(8), Population.Civilians).Per(Yearbook.Quoting(Observatory)).DisjointFrom(Sailors).AsPartOf(AllKilled);
    internal static readonly CasualtyEstimate Misprint = new CasualtyEstimate(LanternShelling.Id, Harm.Killed, Unknown) { Printed = [new("low", "12"), new("high", "3")] }.Per(Yearbook);

    internal static readonly DisplacementEstimate Fled = War.Displaced(About(120_000)).Per(Yearbook);
    internal static readonly DisplacementEstimate FledBattle = Battle.Displaced(AtLeast(45_000)).Per(Yearbook).AsPartOf(Fled);
    internal static readonly CountEstimate People = NorthShore.Inhabitants(About(600_000)).Per(Yearbook);
    internal static readonly DisplacementEstimate Displaced = NorthShore.LivingDisplaced(Unknown).Per(Yearbook).AsShareOf(Share.Parse("about half"), People);

    internal static readonly Violation MoleBreach = Pause.ViolatedBy([Tarsenia], Mole).Per(WireApril.Quoting(Velland));
    internal static readonly Violation LanternBreach = Ceasefire.ViolatedBy([Tarsenia], LanternShelling).Per(WireSeptember.Quoting(Velland));
    internal static readonly Comparison Deadliest = new Comparison(Ferry, ComparisonKind.Largest) { Measure = "toll", Ever = true }.Per(Bulletin3);
    internal static readonly DateClue Yesterday = Sheet.Dates(Ferry, "yesterday", known: new(2042, 2, 10), Sunk);

    internal static readonly Item[] All =
    [
        Sunk, Ferry.Occurred(on: new(2042, 2, 10), by: [Tarsenia]).Denied().Per(MinistryFebruary),
        AllKilled, Forty, TwentyFive, FortyAgain, Ministry, Deadliest,
        Battle.Occurred(on: Timing.Parse("2042-03-20/2042-03-21"), by: [Tarsenia], against: [Velland], at: WestApproaches).Per(Yearbook.Quoting(Observatory)),
        Sailors, Civilians,
        Mole.Occurred(on: new(2042, 4, 10), by: [Tarsenia], against: [Velland], at: Brinport).Per(WireApril), Mole.Killed(Exactly(30)).Per(WireApril), MoleBreach,
        LanternShelling.Occurred(on: new(2042, 9, 20), by: [Tarsenia], against: [Front], at: Lantern).Per(WireSeptember), LanternBreach, Misprint,
        Fled, FledBattle, new DisplacementEstimate(War.Id, DisplacementMeasure.Returned, AtLeast(30_000)).Per(Yearbook), People, Displaced,

        Yesterday,
        Sheet.Reached(MilestoneKind.Published, on: new(2042, 2, 11)).Linked(LinkKind.InferredFrom, Yesterday) with { Note = "The sheet tells of the sinking as of the day before." },
        Marn.Declares(SpeechAct.DeclineToComment, "the toll of the ferry", Forty).Per(Sheet) with { OnBehalfOf = Tarsenia, On = new(2042, 2, 11) },
        Velland.Declares(SpeechAct.Condemn, "the sinking", Sunk).Per(Bulletin2) with { On = new(2042, 2, 12) },
        Tarsenia.Declares(SpeechAct.Deny, "the breach", MoleBreach).Per(PauseNotice) with { On = new(2042, 4, 12) },
    ];
}
