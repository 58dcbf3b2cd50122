namespace ConflictModel.Views.Tests;

public class LifelineTests
{
    private static readonly Source Paper = new("Gazette") { Published = new(2003, 1, 1) };
    private static readonly Faction Column = new("Column of the River");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Faction Guard = new("Lake Guard");
    private static readonly Alliance Army = new("Army of the Valley");

    [Fact]
    public void A_new_name_goes_on_with_the_same_line()
    {
        var svg = Picture.Of([Paper, Column, Brigade, Column.Formed(new(1999, 3, 1)).Per(Paper), Column.RenamedTo(Brigade, on: new(2000, 6, 1)).Per(Paper)]);
        svg.Heading.Should().Be("Timeline of 1 life of an actor");
        svg.Texts.Should().Contain("River Brigade").And.Contain("earlier Column of the River")
            .And.Contain(t => t.Contains("formed 1 March 1999, Column of the River renamed River Brigade 1 June 2000", StringComparison.Ordinal));
        svg.Titles.Should().Contain("River Brigade: existed from 1 March 1999 to 1 January 2003.").And.NotContain(t => t.Contains("existed from 1 March 1999 to 31 May 2000", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_circle_give_one_line()
    {
        var svg = Picture.Of([Column, Brigade, Column.RenamedTo(Brigade, on: new(2000, 6, 1)), Brigade.RenamedTo(Column, on: new(2001, 6, 1))]);
        svg.Heading.Should().Be("Timeline of 1 life of an actor");
    }

    [Fact]
    public void A_disputed_change_of_name_leaves_two_lines()
    {
        var change = Column.RenamedTo(Brigade, on: new(2000, 6, 1)).Standing(StandingKind.Disputed, "the brigade denies it");
        Picture.Of([Column, Brigade, change]).Heading.Should().Be("Timeline of 2 lives of actors");
    }

    [Fact]
    public void A_merger_ties_the_lines_of_those_before_to_the_body()
    {
        var svg = Picture.Of([Paper, Brigade, Guard, Army, Brigade.MergedInto(Army, with: [Guard], on: new(2001, 2, 10)).Per(Paper)]);
        svg.Of("path", "tie").Should().HaveCount(3, "two lines lead to the body, and the legend explains them");
        svg.Texts.Should().Contain("merged into Army of the Valley 10 February 2001").And.Contain("merged from River Brigade and Lake Guard 10 February 2001");
    }

    [Fact]
    public void A_nominal_merger_says_so()
    {
        var merged = Brigade.MergedInto(Army, with: [Guard], on: new(2001, 2, 10)).Per(Paper) with { Extent = SuccessionExtent.Nominal };
        Picture.Of([Paper, Brigade, Guard, Army, merged]).Texts.Should().Contain("merged into Army of the Valley 10 February 2001 (nominal)");
    }

    [Fact]
    public void An_agreement_is_a_band_while_it_is_in_force()
    {
        var accord = new Agreement("Lake Accord");
        var svg = Picture.Of([accord, Army, accord.SignedBy([Army], on: new(2001, 10, 2)), accord.Reached(MilestoneKind.Effective, new(2001, 11, 1)), accord.Reached(MilestoneKind.Ended, new(2002, 9, 1))]);
        svg.Heading.Should().Be("Timeline of 1 agreement or resolution");
        svg.Texts.Should().Contain("AGREEMENTS AND RESOLUTIONS");
        svg.Description.Should().Contain("in force from 1 November 2001 to 31 August 2002");
    }

    [Fact]
    public void A_date_that_is_about_so_fades_and_one_within_bounds_has_caps()
    {
        var (about, within) = (new Incident("About"), new Incident("Within"));
        var svg = Picture.Of([about, within, about.Occurred(ImpreciseDate.Parse("2000-04~")), within.Occurred(ImpreciseDate.Parse("[2000-04-01..2000-04-20]"))]);
        svg.Of("rect", "range").Count(e => e.Attribute("mask") is not null).Should().Be(2, "the date, and the sign in the legend");
        svg.Of("path", "whisker soft").Should().HaveCount(2);
        svg.Texts.Should().Contain("about then, by its source: where it ends is not told");
    }

    [Fact]
    public void One_early_thing_does_not_squeeze_all_others()
    {
        var war = new Conflict("War");
        var raids = Enumerable.Range(1, 6).Select(n => new Incident($"R{n}")).ToArray();
        ConflictRecord record = ConflictRecord.Create([war, war.Reached(MilestoneKind.Began, new(1985, 3, 1)), .. raids, .. raids.Select((r, n) => r.Occurred(new(2001, 1 + n, 5)))]);
        var svg = Picture.Of(record);
        svg.Texts.Should().Contain(t => t.StartsWith("The axis is broken: nothing begins or ends from ", StringComparison.Ordinal));
        svg.Titles.Should().Contain(t => t.EndsWith("nothing begins or ends: these years are left out.", StringComparison.Ordinal));
        var at = svg.Of("circle", "point").Where(e => e.Attribute("cy")!.Value != "0").Select(e => double.Parse(e.Attribute("cx")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        (at.Max() - at.Min()).Should().BeGreaterThan(150);
    }

    [Fact]
    public void Without_a_long_pause_the_axis_is_whole() =>
        Picture.Of(Samples.Invented()).Texts.Should().NotContain(t => t.StartsWith("The axis is broken", StringComparison.Ordinal));
}
