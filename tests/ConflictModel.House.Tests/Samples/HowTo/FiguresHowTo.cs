using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples.HowTo;

/// <summary>The how-to pages on figures.</summary>
internal static class FiguresHowTo
{
    internal static void TollThatChanges()
    {
        #region how-to-toll-that-changes
        var shelling = new Incident("Market shelling");
        var monitor = new Organization("Valley Monitor");
        var morning = new Source("Wire, morning") { Published = new(2031, 6, 3) };
        var evening = new Source("Wire, evening") { Published = new(2031, 6, 4) };

        var first = shelling.Killed(AtLeast(12)).Per(morning.Quoting(monitor));
        var second = shelling.Killed(AtLeast(19)).Per(evening.Quoting(monitor)).Superseding(first);
        ConflictRecord record = [shelling, monitor, morning, evening, first, second];

        Console.WriteLine(record.Killed(shelling).Value.Describe());
        Console.WriteLine(record.RevisionsOf(first).Explain());
        #endregion
    }

    internal static void RangeWithSources()
    {
        #region how-to-range-with-sources
        var shelling = new Incident("Market shelling");
        var hospital = new Organization("Lake Hospital");
        var council = new Organization("Village Council");
        var wire = new Source("Wire report") { Published = new(2031, 6, 4) };

        ConflictRecord record =
        [
            shelling, hospital, council, wire,
            shelling.Killed(Exactly(21)).Per(wire.Quoting(hospital).At("paragraph 3").Saying("21 bodies were brought in")),
            shelling.Killed(Between(25, 34)).Per(wire.Quoting(council).At("paragraph 5")),
        ];

        var killed = record.Killed(shelling);
        Console.WriteLine($"{killed.Value.Least} to {killed.Value.Greatest}");
        Console.WriteLine(killed.Explain());
        #endregion
    }

    internal static void SourcesDisagree()
    {
        #region how-to-sources-disagree
        var raid = new Incident("Night raid");
        var monitor = new Organization("Valley Monitor");
        var command = new Organization("Joint Command");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        ConflictRecord record =
        [
            raid, monitor, command, paper,
            raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor)),
            raid.Killed(UpTo(8)).Per(paper.Quoting(command)).Standing(StandingKind.Disputed, "counted before the rubble was searched"),
        ];

        Console.WriteLine(record.Killed(raid).Explain());
        #endregion
    }

    internal static void ChoosingAPolicy()
    {
        #region how-to-choose-a-policy
        var raid = new Incident("Night raid");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        var (monitor, clinic, council) = (new Organization("Valley Monitor"), new Organization("River Clinic"), new Organization("Village Council"));

        ConflictRecord record =
        [
            raid, paper, monitor, clinic, council,
            raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor)),
            raid.Killed(Exactly(15)).Per(paper.Quoting(clinic)),
            raid.Killed(Exactly(15)).Per(paper.Quoting(council)),
        ];

        FigurePolicy[] policies = [FigurePolicy.LatestOfEachOrigin, FigurePolicy.Majority, FigurePolicy.Lowest, FigurePolicy.Ranked([clinic, monitor])];
        foreach (var policy in policies)
        {
            Console.WriteLine($"{policy.Name}: {record.Killed(raid, policy: policy).Value.Describe()}");
        }
        #endregion
    }

    internal static void NobodyKnows()
    {
        #region how-to-nobody-knows
        var raid = new Incident("Night raid");
        var ambush = new Incident("Road ambush");
        var post = new Deployment("Hill post");
        var spokesman = new Person("A. Spokesman");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        ConflictRecord record =
        [
            raid, ambush, post, spokesman, paper,
            raid.Killed(Exactly(12)).Per(paper),
            ambush.Killed(Unknown).Per(paper), // "the toll is not known"
            (post.HasUnclearReasons() with { Point = MilestoneKind.Evacuated }).Per(paper), // why it was left, "is not clear"
            spokesman.Declares(SpeechAct.DeclineToComment, "the ambush").Per(paper),
        ];

        Console.WriteLine(record.Killed(ambush).Value.Describe());
        Console.WriteLine(record.TotalKilled([raid, ambush]).Value.Describe());
        Console.WriteLine(record.CausesOf(post, MilestoneKind.Evacuated)[0].Explain().Split('\n')[0]);
        Console.WriteLine(record.SilencesOf(spokesman)[0].Explain().Split('\n')[0]);
        #endregion
    }

    internal static void DisplacedAndReturned()
    {
        #region how-to-displaced-and-returned
        var offensive = new Incident("Winter offensive") { IsSeries = true };
        var region = new Place("Lake region");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        var fled = offensive.Displaced(About(100_000)).Per(paper);
        var back = offensive.Returned(About(23_000)).Per(paper).AsPartOf(fled);
        var people = region.Inhabitants(About(300_000)).Per(paper);
        ConflictRecord record =
        [
            offensive, region, paper, fled, back, people,
            region.LivingDisplaced(Unknown).Per(paper).AsShareOf(Share.Parse("about half"), people),
        ];

        Console.WriteLine($"Fled: {record.Displacement(offensive, DisplacementMeasure.NewlyDisplaced).Value.Describe()}");
        Console.WriteLine($"Returned: {record.Displacement(offensive, DisplacementMeasure.Returned).Value.Describe()}");
        Console.WriteLine($"Living displaced: {record.Displacement(region, DisplacementMeasure.LivingDisplaced).Value.Describe()}");
        #endregion
    }

    internal static void AddingUp()
    {
        #region how-to-add-up-tolls
        var raid = new Incident("Night raid");
        var ambush = new Incident("Road ambush");
        var siege = new Incident("Siege of the mill");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        var ofSiege = siege.Killed(MoreThan(40)).Per(paper);

        ConflictRecord record =
        [
            raid, ambush, siege, paper, ofSiege,
            raid.Killed(AtLeast(12)).Per(paper).AsPartOf(ofSiege), // the raid was a part of the siege
            ambush.Killed(Exactly(5)).Per(paper),
        ];

        Console.WriteLine(record.TotalKilled([raid, ambush, siege]).Explain());
        #endregion
    }

    internal static void KilledInAMonth()
    {
        #region how-to-killed-in-a-month
        var raid = new Incident("Night raid");
        var ambush = new Incident("Road ambush");
        var siege = new Incident("Siege of the mill");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        ConflictRecord record =
        [
            raid, ambush, siege, paper,
            raid.Occurred(on: new(2031, 5, 4)).Per(paper), raid.Killed(AtLeast(12)).Per(paper),
            ambush.Occurred(on: new(2031, 5)).Per(paper), ambush.Killed(Exactly(5)).Per(paper),
            siege.Occurred(on: ImpreciseDate.Parse("[2031-05-30..2031-06-02]")).Per(paper), siege.Killed(Between(3, 9)).Per(paper),
        ];

        var inMay = record.IncidentsIn(new(2031, 5)); // all its days
        ValueList<IncidentId> certain = [.. inMay.Where(a => a.Certainty is Certainty.Certain).Select(a => a.Value.Id)];
        Console.WriteLine($"Killed in May: {record.TotalKilled(certain).Value.Describe()}, in {certain.Count} incidents");

        foreach (var perhaps in inMay.Where(a => a.Certainty is Certainty.Possible))
        {
            Console.WriteLine($"perhaps in May: {record.Killed(perhaps.Value).Value.Describe()} in {perhaps.Value.Name}");
        }
        #endregion
    }

    internal static void CiviliansAndFighters()
    {
        #region how-to-civilians-and-fighters
        var strike = new Incident("Camp strike");
        var monitor = new Organization("Valley Monitor");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        var fighters = strike.Killed(Exactly(17), Population.Combatants).Per(paper.Quoting(monitor));
        var civilians = strike.Killed(AtLeast(5), Population.Civilians).Per(paper.Quoting(monitor));

        ConflictRecord apart = [strike, monitor, paper, fighters, civilians];
        ConflictRecord disjoint = [strike, monitor, paper, fighters, civilians.DisjointFrom(fighters)];

        Console.WriteLine(apart.Killed(strike, Population.Civilians).Value.Describe());
        Console.WriteLine(apart.Killed(strike).Value.Describe());
        Console.WriteLine(disjoint.Killed(strike).Value.Describe());
        #endregion
    }
}
