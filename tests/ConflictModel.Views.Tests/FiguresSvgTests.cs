using System.Globalization;
using static ConflictModel.Estimate;

namespace ConflictModel.Views.Tests;

public class FiguresSvgTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Siege = new("Siege");
    private static readonly Organization Monitor = new("Monitor");
    private static readonly Organization Agency = new("Agency");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Source Daily = new("Daily") { Published = new(2031, 5, 6) };

    [Fact]
    public void At_least_is_an_arrow_to_the_right_and_more_than_begins_with_a_hollow_end()
    {
        var floor = Drawn(Raid.Killed(AtLeast(78)));
        floor.Of("path", "cap").Should().NotBeEmpty();
        floor.Of("circle", "ring").Should().BeEmpty();
        Head(floor).Should().MatchRegex("^M772 .*l-9 ", "it points to the right, at the end of the axis");
        floor.Texts.Should().Contain("at least 78 people").And.Contain("no fewer than that; nothing bounds it from above");

        var above = Drawn(Raid.Killed(MoreThan(90)));
        above.Of("circle", "ring").Should().ContainSingle();
        above.Of("path", "cap").Where(InRow).Should().BeEmpty();
        above.Texts.Should().Contain("more than 90 people");

        Head(Drawn(Raid.Killed(UpTo(40)))).Should().MatchRegex("^M282 .*l9 ", "it points to zero");
    }

    [Fact]
    public void A_hollow_end_stands_at_the_number_that_is_not_meant()
    {
        // Ninety on one row, and more than ninety on the other.
        var svg = Drawn(Raid.Killed(MoreThan(90)).Per(Paper), Raid.Killed(Exactly(90)).Per(Daily));
        var ring = svg.Of("circle", "ring").First().Attribute("cx")!.Value;
        svg.Of("circle", "dot").First().Attribute("cx")!.Value.Should().Be(ring);
    }

    [Fact]
    public void Bounds_are_as_far_apart_as_they_are()
    {
        var svg = Drawn(Raid.Killed(Between(20, 40).WithBest(30)).Per(Paper.Quoting(Monitor)), Raid.Killed(Between(20, 60)).Per(Daily.Quoting(Agency)));
        var widths = svg.Of("rect", "bar").Where(InRow).Select(r => double.Parse(r.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToArray();
        (widths[1] / widths[0]).Should().BeApproximately(2, 0.01);
        svg.Of("path", "best").Where(InRow).Should().HaveCount(1, "only the one gives a best value, and together they have none");
    }

    [Fact]
    public void A_number_nobody_knows_is_told_in_words_and_stands_nowhere()
    {
        var svg = Drawn(Raid.Killed(Unknown).Per(Paper));
        svg.Texts.Should().Contain("an unknown number of people").And.Contain("gives no number").And.NotContain("0");
        svg.Root.Descendants().Should().NotContain(e => (string?)e.Attribute("class") == "axis" || (string?)e.Attribute("class") == "dot");

        var beside = Drawn(Raid.Killed(NoneReported).Per(Paper.Quoting(Monitor)), Raid.Killed(AtLeast(3)).Per(Daily.Quoting(Agency)));
        beside.Texts.Should().Contain("an unknown number (none reported) of people");
        beside.Of("path", "head").Where(InRow).Should().HaveCount(2, "one for the figure that has a number, one for what they come to");
    }

    [Fact]
    public void Zero_that_somebody_said_is_drawn_as_zero() =>
        Drawn(Raid.Killed(Exactly(0))).Of("circle", "dot").Should().ContainSingle().Which.Attribute("cx")!.Value.Should().Be("282");

    [Fact]
    public void Words_keep_their_word()
    {
        var texts = Drawn(Raid.Killed(OfWord("dozens")), Siege.Killed(Parse("half of 3,000"))).Texts;
        texts.Should().Contain("dozens of people").And.Contain("  ·  taken as at least 24");
        texts.Should().Contain(t => t.StartsWith("half of 3,000 people", StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_of_another_figure_is_told_in_its_words_and_drawn_where_it_comes_to_a_number()
    {
        var all = Siege.Displaced(About(3_000_000)).Per(Paper);
        var some = Siege.Returned(Unknown).Per(Paper).AsShareOf(Share.Parse("about half"), all);
        var svg = Drawn(all, some);
        svg.Texts.Should().Contain("about half of about 3,000,000 (about 1,500,000)");
        svg.Of("path", "best").Where(InRow).Should().HaveCount(2);
    }

    [Fact]
    public void What_was_superseded_is_faded_and_says_by_what()
    {
        var first = Raid.Killed(AtLeast(56)).Per(Paper.Quoting(Monitor, via: Agency));
        var svg = Drawn(Raid.Killed(AtLeast(78)).Per(Daily.Quoting(Monitor)).Superseding(first), first);
        svg.Texts.Should().Contain("superseded by at least 78").And.Contain("via Agency, in “Paper”").And.Contain("4 May 2031");
        svg.Of("path", "giving").Should().HaveCount(2); // beside the rows, and in the legend
        Rows(svg).Should().Equal("faded", "counted", "combined");
        svg.Titles.Should().Contain(t => t.Contains("at least 56 people killed in Raid, says Monitor, via Agency, in “Paper” (4 May 2031) (left out: superseded by at least 78).", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_disputed_or_rejected_is_marked_and_says_why()
    {
        var svg = Drawn(
            Raid.Killed(Exactly(12)).Per(Paper).Standing(StandingKind.Rejected, "counts the wounded, too"),
            Raid.Killed(Between(3, 9)).Per(Daily).Standing(StandingKind.Disputed, "the monitor denies it"));
        svg.Texts.Should().Contain("rejected: counts the wounded, too").And.Contain("disputed: the monitor denies it").And.Contain("3 to 9 (possible only)");
        svg.Of("path", "strike").Where(InRow).Should().HaveCount(1);
        Rows(svg).Should().Equal("faded", "counted disputed", "combined disputed");
    }

    [Fact]
    public void The_combined_number_is_the_answer_of_the_record_with_its_rule_and_its_arithmetic()
    {
        var fighters = Raid.Killed(Exactly(17), Population.Combatants).Per(Paper.Quoting(Monitor));
        Item[] items = [Raid, Monitor, Agency, Paper, Daily, fighters, Raid.Killed(AtLeast(5), Population.Civilians).Per(Paper.Quoting(Monitor)).DisjointFrom(fighters)];
        var svg = Picture.Read(FiguresSvg.Draw([.. items], Raid, Harm.Killed));
        svg.Texts.Should().Contain("at least 22").And.Contain("How: 17 + at least 5 = at least 22, since they are said to be disjoint.").And.Contain("It rests on 2 claims of one origin.");
        Picture.Read(FiguresSvg.Draw([.. items], new FiguresOptions { Policy = FigurePolicy.Lowest })).Description.Should().Contain("Rule: lowest");
    }

    [Fact]
    public void The_axis_is_logarithmic_where_figures_lie_more_than_a_hundredfold_apart_and_says_so()
    {
        Drawn(Raid.Killed(Exactly(4)).Per(Paper), Raid.Killed(Exactly(400)).Per(Daily)).Texts.Should().NotContain(t => t.StartsWith("logarithmic", StringComparison.Ordinal));
        var far = Drawn(Raid.Killed(Exactly(4)).Per(Paper), Raid.Killed(Exactly(401)).Per(Daily), Raid.Killed(Exactly(0)).Per(Paper.Quoting(Monitor)));
        far.Texts.Should().Contain(t => t.StartsWith("logarithmic", StringComparison.Ordinal)).And.Contain("0").And.Contain("100");
        far.Of("circle", "dot").Where(InRow).Select(d => d.Attribute("cx")!.Value).Should().Contain("282", "zero has its place beside the powers of ten");
    }

    [Fact]
    public void What_had_not_been_said_by_then_is_not_drawn_and_is_counted()
    {
        ConflictRecord record = [Raid, Paper, Daily, Raid.Killed(Exactly(5)).Per(Paper), Raid.Killed(Exactly(9)).Per(Daily)];
        var svg = Picture.Read(FiguresSvg.Draw(record.AsKnownAt(new(2031, 5, 5)), Raid));
        svg.Texts.Should().Contain("5 people").And.NotContain("9 people").And.Contain("Not drawn, since they had not been said by then: 1 figure.");
        svg.Description.Should().Contain("As known by 5 May 2031.").And.NotContain("9 people");
    }

    [Fact]
    public void Every_figure_has_a_row_of_its_own()
    {
        var drawn = Picture.Read(FiguresSvg.Draw(Samples.Invented(), new FiguresOptions { MostPanels = 1000, MostRows = 1000 }));
        foreach (var figure in Samples.Invented().Claims.OfType<Figure>())
        {
            drawn.Titles.Should().Contain(t => t.StartsWith(Samples.Invented().Tell(figure), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void More_than_fits_is_counted_in_the_picture()
    {
        Item[] many = [.. Enumerable.Range(1, 300).Select(n => new Incident($"R{n}"))];
        ConflictRecord record = [.. many, .. many.Cast<Incident>().Select(i => i.Killed(AtLeast(1))), .. Enumerable.Range(2, 400).Select(n => ((Incident)many[0]).Killed(AtLeast(n)))];
        var texts = Picture.Read(FiguresSvg.Draw(record)).Texts.ToArray();
        texts.Should().Contain("Left out for want of room: 385 further figures.");
        string.Join(' ', texts).Should().Contain("Left out for want of room, 288 panels: R13: killed; R14: killed; ").And.Contain("R20: killed; and 280 more.");
    }

    [Fact]
    public void Nothing_to_draw_is_a_sentence()
    {
        Picture.Read(FiguresSvg.Draw(ConflictRecord.Empty)).Texts.Should().Contain("Nothing to draw: nobody gives a figure.");
        Picture.Read(FiguresSvg.Draw([Raid], Raid)).Heading.Should().Be("Figures of Raid");
    }

    [Fact]
    public void What_the_record_does_not_hold_is_refused()
    {
        var draw = () => FiguresSvg.Draw(ConflictRecord.Empty, Raid);
        draw.Should().Throw<ArgumentException>().WithMessage("The record holds nothing of id '*raid'.*");
    }

    private static bool InRow(System.Xml.Linq.XElement sign) => sign.Ancestors().All(a => (string?)a.Attribute("class") != "legend");

    private static string Head(Picture svg) => svg.Of("path", "head").First().Attribute("d")!.Value;

    /// <summary>Gets the styles of the rows, from top to bottom.</summary>
    private static IEnumerable<string> Rows(Picture svg) =>
        svg.Root.Descendants().Where(e => e.Name.LocalName == "g" && (string?)e.Parent!.Attribute("class") == "panel").Select(e => (string)e.Attribute("class")!).Where(c => c != "ticks");

    private static Picture Drawn(params Claim[] claims) => Picture.Read(FiguresSvg.Draw([Raid, Siege, Monitor, Agency, Paper, Daily, .. claims]));
}
