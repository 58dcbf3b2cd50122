using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on asking.</summary>
public class AskingSample
{
    private static readonly State north = new("Northland");
    private static readonly Alliance army = new("Joint Army");
    private static readonly Alliance front = new("Northern Front");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Truce truce = new("Harvest truce");
    private static readonly Incident raid = new("Night raid");
    private static readonly Incident ambush = new("Road ambush");
    private static readonly Organization monitor = new("Valley Monitor");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };

    private static readonly ConflictRecord record =
    [
        north, army, front, brigade, truce, raid, ambush, monitor, paper,
        brigade.ComponentOf(front).Since(new ImpreciseDate(2030)).Per(paper),
        front.UnderUmbrellaOf(army).During(ImpreciseInterval.Parse("2030-06~/2031-08")).Per(paper),
        north.Supports(army, SupportType.Weapons).Per(paper),
        truce.EffectiveFrom(new(2031, 4, 1)).Per(paper),
        truce.ViolatedBy([brigade], raid).Per(paper),
        raid.Occurred(on: new(2031, 5, 2)).Per(paper),
        raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor)),
        raid.Killed(Between(20, 35)).Per(paper),
    ];

    [Fact]
    public void Members_are_found_through_umbrellas() => Console.Capture(Members).Should().Be(
        "Northern Front: Certain, resting on one claim\nRiver Brigade: Certain, resting on 2 claims\n");

    [Fact]
    public void Certainty_follows_the_dates() => Console.Capture(Certainties).Should().Be("Certain\nPossible\n0\n");

    [Fact]
    public void A_violated_truce_holds() => Console.Capture(Truces).Should().Contain("Harvest truce is in force").And.Contain("had been violated");

    [Fact]
    public void Figures_combine_and_unknown_is_not_zero() => Console.Capture(Figures).Should().Contain("at least 12").And.EndWith("unknown\n");

    internal static void Members()
    {
        #region asking-members
        var day = record.On(new(2031, 5, 4));

        foreach (var answer in day.MembersOf(army, Reach.Through))
        {
            Console.WriteLine(answer);
        }
        #endregion
    }

    internal static void Certainties()
    {
        #region asking-certainty
        Console.WriteLine(record.On(new(2031, 5, 4)).BodiesOf(front)[0].Certainty);
        Console.WriteLine(record.On(new(2030, 6, 10)).BodiesOf(front)[0].Certainty); // "about June 2030"
        Console.WriteLine(record.On(new(2029, 1, 1)).BodiesOf(front).Count);
        #endregion
    }

    internal static void Truces()
    {
        #region asking-truces
        var day = record.On(new(2031, 5, 4));

        Console.WriteLine(day.InForce(truce).Explain());
        Console.WriteLine(day.ViolationsOf(truce)[0].Explain());
        #endregion
    }

    internal static void Figures()
    {
        #region asking-figures
        Console.WriteLine(record.Killed(raid).Explain());
        Console.WriteLine(record.Killed(ambush).Value);
        #endregion
    }

    internal static void Retrospect()
    {
        #region asking-retrospect
        var study = new Source("A study") { Published = new(2038) };
        var fought = raid.Occurred(on: new(2031, 5, 2)).Per(paper);
        var supplied = north.Supports(brigade, SupportType.Weapons).Per(study); // "Northland had armed those who raided"

        ConflictRecord undated = [north, brigade, raid, paper, study, fought, supplied];
        ConflictRecord dated = [north, brigade, raid, paper, study, fought, supplied.AtTheTimeOf(fought)];

        Console.WriteLine(undated.On(new(2031, 5, 2)).SupportersOf(brigade)[0].Certainty);
        Console.WriteLine(dated.On(new(2031, 5, 2)).SupportersOf(brigade)[0].Certainty);
        #endregion
    }
}
