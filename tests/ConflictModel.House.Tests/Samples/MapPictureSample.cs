using ConflictModel.Views;
using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The pages on maps and on lifelines.</summary>
public class MapPictureSample
{
    private static readonly Place province = new("Lake Province") { Point = new(36.0, 36.9) };
    private static readonly Place tesk = new("Tesk") { Point = new(36.117, 36.515), Within = province };
    private static readonly Place pass = new("Kolm pass") { Point = new(35.82, 36.32), Within = province };
    private static readonly Place varn = new("Varn") { Point = new(35.52, 35.80) };
    private static readonly Place orlec = new("Orlec");
    private static readonly State north = new("Northland");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Organization mission = new("Truce Observer Mission");
    private static readonly Deployment post = new("Observation post 4") { Of = mission, At = pass };
    private static readonly Incident market = new("Market bombing");
    private static readonly Incident siege = new("Siege of Varn");
    private static readonly Incident mine = new("Mine on the lake road");
    private static readonly Incident clash = new("Clash in the hills");
    private static readonly Incident shelling = new("Shelling of the bridge");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 6) };
    private static readonly Faction column = new("Column of the River");
    private static readonly Faction guard = new("Lake Guard");
    private static readonly Alliance army = new("Army of the Valley");
    private static readonly Faction wing = new("Hill Wing");
    private static readonly Agreement accord = new("Lake Accord");

    [Fact]
    public void A_map_is_drawn_of_a_day() => Console.Capture(Day).Should().Be("True\n");

    [Fact]
    public void The_map_tells_what_it_leaves_out() => Map().Should().Contain("Without coordinates: 2 items, not drawn: Shelling of the bridge (4 to 7 killed); Orlec.");

    [Fact]
    public void The_lifelines_are_drawn() => Lifelines().Should().Contain("Column of the River renamed River Brigade");

    /// <summary>Makes the picture of the page on maps.</summary>
    internal static string Map()
    {
        #region picture-map
        ConflictRecord record =
        [
            province, tesk, pass, varn, orlec, north, brigade, mission, post, paper,
            market, siege, mine, clash, shelling,
            market.Occurred(on: new(2031, 5, 4), at: tesk).Per(paper),
            market.Killed(AtLeast(78)).Per(paper),
            siege.Occurred(on: new(2031, 5, 4), at: varn).Per(paper),
            siege.Killed(Between(120, 200)).Per(paper),
            mine.Occurred(on: new(2031, 5, 4), at: new Area { Point = new(36.35, 37.35), WithinMetres = 25_000 }).Per(paper),
            mine.Killed(Exactly(3)).Per(paper),
            clash.Occurred(on: new(2031, 5, 4), at: new Area { Point = new(35.7, 36.9), Precision = new Code("ucdp-where-prec", "4") }).Per(paper),
            shelling.Occurred(on: new(2031, 5, 4), at: orlec).Per(paper),
            shelling.Killed(Between(4, 7)).Per(paper),
            brigade.Controls(tesk).Since(new(2031, 1)).Per(paper),
            new Control(brigade, pass, ControlDegree.Contested).Since(new(2031, 1)).Per(paper),
            new Control(north, pass, ControlDegree.Contested).Since(new(2031, 1)).Per(paper),
        ];

        var svg = MapSvg.Draw(record.On(new(2031, 5, 4)), new() { Title = "The lake war" });
        #endregion
        return svg;
    }

    /// <summary>Makes the picture of lifelines.</summary>
    internal static string Lifelines()
    {
        #region picture-lifelines
        ConflictRecord record =
        [
            paper, column, brigade, guard, army, wing, accord,
            column.Formed(new(2028, 3)).Per(paper),
            guard.Formed(ImpreciseDate.Parse("2028-09~")).Per(paper),
            column.RenamedTo(brigade, on: new(2029, 6, 1)).Per(paper),
            brigade.MergedInto(army, with: [guard], on: new(2030, 2, 10)).Per(paper),
            new Succession([army], [wing], SuccessionKind.Splintered) { On = ImpreciseDate.Parse("[2030-08-01..2030-10-10]") }.Per(paper),
            accord.SignedBy([army, north], on: new(2030, 11, 2)).Per(paper),
            accord.Reached(MilestoneKind.Effective, new(2030, 12, 1)).Per(paper),
            north,
        ];

        var svg = TimelineSvg.Draw(record, new() { Title = "Who became whom", IdPrefix = "lifelines" });
        #endregion
        return svg;
    }

    private static void Day()
    {
        ConflictRecord record = [province, tesk, market, market.Occurred(on: new(2031, 5, 4), at: tesk)];
        #region picture-map-options
        var whole = MapSvg.Draw(record, new() { Borders = false, MostSpots = 50 });
        var before = MapSvg.Draw(record.On(new(2031, 5, 3)));
        Console.WriteLine(whole != before);
        #endregion
    }
}
