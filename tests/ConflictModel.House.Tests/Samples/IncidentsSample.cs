using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on incidents.</summary>
public class IncidentsSample
{
    private static readonly State north = new("Northland");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Place valley = new("Long Valley");
    private static readonly Place bridge = new("Bridge Town") { Within = valley };
    private static readonly Incident offensive = new("Spring offensive");
    private static readonly Incident raid = new("Night raid") { Within = offensive };
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source daily = new("The Daily") { Published = new(2031, 5, 6) };

    [Fact]
    public void Accounts_stand_side_by_side() => Console.Capture(Asking).Should().Contain("Northland did Night raid: certain").And.Contain("River Brigade did Night raid: certain");

    [Fact]
    public void Reasons_that_are_not_clear_are_an_answer() => Console.Capture(Causes).Should().Contain("not known");

    internal static void Asking()
    {
        #region incidents-asking
        var told = raid.Occurred(on: new(2031, 5, 3), by: [north], against: [brigade], at: bridge) with
        {
            Means = "two bombers",
            Weapon = WeaponKind.AirStrike,
            TargetObject = "what it calls a depot",
            TargetType = TargetKind.MilitarySite,
            TargetAsSeenBy = north,
        };

        ConflictRecord record =
        [
            north, brigade, valley, bridge, offensive, raid, paper, daily,
            raid.ClassifiedAs(ViolenceType.StateBased).Per(paper),
            raid.ClassifiedAs(AcledSubEventType.AirDroneStrike).Per(paper),
            told.Per(paper),
            raid.Occurred(on: new(2031, 5, 3), by: [brigade], against: [north]).Per(daily),
            raid.Present(OfWord("dozens")).Per(paper),
            raid.Killed(AtLeast(9)).Per(paper),
        ];

        foreach (var answer in record.PerpetratorsOf(raid))
        {
            Console.WriteLine(answer.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.ClassesOf<AcledSubEventType>(raid)[0].Value.Type);
        Console.WriteLine(string.Join("; ", record.IncidentsIn(new(2031, 5), place: valley)));
        Console.WriteLine(record.UntoldIncidents(new(2031, 5), place: valley)[0].Explain().Split('\n')[0]);
        Console.WriteLine(record.Tell(told));
        #endregion
    }

    internal static void Causes()
    {
        #region incidents-causes
        ConflictRecord record =
        [
            offensive, raid, paper,
            offensive.HasUnclearReasons().Per(paper),
            offensive.HadOutcome(OutcomeKind.Settlement).Denied().Per(paper),
            new CountEstimate(offensive, CountMeasure.Destroyed, Unknown) { Unit = "bridges", Printed = [new("text", "widespread destruction")] }.Per(paper),
        ];

        Console.WriteLine(record.CausesOf(offensive)[0].Explain());
        Console.WriteLine(record.CausesOf(raid).Count); // nobody speaks of any
        Console.WriteLine(record.OutcomesOf(offensive)[0]);
        Console.WriteLine(record.Count(offensive, CountMeasure.Destroyed, "bridges").Value.Describe());
        #endregion
    }

    internal static void OfAWar()
    {
        #region incidents-war
        var war = new Conflict("Border war");
        var ambush = new Incident("Ambush");
        ConflictRecord record =
        [
            north, brigade, valley, bridge, offensive, raid, paper, war, ambush,
            raid.Occurred(on: new(2031, 5, 3), at: bridge) with { Conflict = war },
            raid.Killed(AtLeast(9)).Per(paper),
            ambush.Occurred(on: new(2031, 5, 9)) with { Conflict = war },
            ambush.Killed(Exactly(2)).Per(paper),
        ];

        Console.WriteLine(record.Killed(war).Value.Describe()); // nobody gave a figure of the war as a whole
        var ofTheWar = record.Claims.OfType<Occurrence>().Where(o => o.Conflict.Means(war) is Certainty.Certain);
        ValueList<IncidentId> incidents = [.. ofTheWar.Select(o => o.Of.TryGetId(out var id) ? id : default).Distinct()];
        Console.WriteLine(record.TotalKilled(incidents).Value.Describe());
        #endregion
    }
}
