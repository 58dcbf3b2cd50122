namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on control and shares.</summary>
public class ControlSample
{
    private static readonly State north = new("Northland");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Alliance front = new("Northern Front");
    private static readonly Place valley = new("Long Valley");
    private static readonly Place bridge = new("Bridge Town") { Within = valley };
    private static readonly Place hills = new("Western Hills");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source daily = new("The Daily") { Published = new(2031, 5, 4) };

    [Fact]
    public void Control_is_told_with_degree_and_share() => Console.Capture(Asking).Should()
        .Contain("River Brigade controls about half of Long Valley (by which measure is not said) on 4 May 2031: certain")
        .And.Contain("Other bands are present in Long Valley")
        .And.Contain("Northland does not control Long Valley")
        .And.Contain("Northland controls Bridge Town, a part of Long Valley,")
        .And.Contain("limited parts of Western Hills (the parts next to the valley) (by which measure is not said)");

    [Fact]
    public void Shares_that_come_to_more_than_all_are_told() => Console.Capture(Adding).Should().Contain("up to 50%").And.Contain("Impossible");

    [Fact]
    public void A_share_is_asked_of_what_it_is_a_share() => Console.Capture(Shares).Should().Contain("1,500,000").And.EndWith("less than 50%\n");

    internal static void Asking()
    {
        #region control-asking
        var bands = Reference<ActorId>.Described("other bands", several: true);

        ConflictRecord record =
        [
            north, brigade, valley, bridge, hills, paper,
            brigade.Controls(valley, Share.Parse("about half")).Per(paper),
            (brigade.Controls(hills, Share.Parse("limited parts")) with { Part = "the parts next to the valley" }).Per(paper),
            new Control(bands, valley, ControlDegree.Presence).Per(paper),
            north.Controls(valley).Denied().Per(paper),
            north.Controls(bridge).Per(paper),
        ];

        var day = record.On(new(2031, 5, 4));
        foreach (var answer in day.ControlOf(valley).Concat(day.PlacesControlledBy(brigade).Skip(1)))
        {
            Console.WriteLine(answer.Explain().Split('\n')[0]);
        }
        #endregion
    }

    internal static void Adding()
    {
        #region control-adding
        var one = brigade.Controls(valley, Share.Parse("at least half"), Denominator.Area).Per(paper);
        var other = north.Controls(valley, Share.Majority, Denominator.Area).Per(daily);
        var people = north.Controls(valley, Share.Parse("nearly all"), Denominator.People).Per(paper);

        ConflictRecord fits = [north, brigade, valley, paper, daily, one, people];
        ConflictRecord clashes = fits.With(other);
        var day = new ImpreciseDate(2031, 5, 4);

        Console.WriteLine(fits.On(day).SharesOf(valley, Denominator.Area).Value.Rest);
        Console.WriteLine(clashes.On(day).SharesOf(valley, Denominator.Area).Certainty);
        Console.WriteLine(clashes.On(day).SharesOf(valley, Denominator.Area).Explain());
        #endregion
    }

    internal static void Shares()
    {
        #region control-shares
        Console.WriteLine(Share.Half.Of(Estimate.About(3_000_000), Denominator.People).Describe());
        Console.WriteLine(Share.Majority.Of(Estimate.Exactly(235_000), Denominator.People).Describe());
        Console.WriteLine(Share.FitTogether(Share.Half, Share.Half, Share.Half)); // sources round
        Console.WriteLine(Share.Rest(Share.Majority));
        #endregion
    }
}
