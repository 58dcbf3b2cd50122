using System.Globalization;
using System.Xml.Linq;
using static ConflictModel.Estimate;

namespace ConflictModel.Views.Tests;

public class TimelineSvgTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Truce Truce = new("Truce");

    [Fact]
    public void Two_draws_are_identical_whatever_the_culture()
    {
        var first = TimelineSvg.Draw(Samples.Invented());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            TimelineSvg.Draw(Samples.Invented()).Should().Be(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_front_door_record_is_drawn_with_what_it_answers()
    {
        var svg = Picture.Of(Samples.FrontDoor());
        svg.Heading.Should().Be("Timeline of 1 truce and 1 incident");
        svg.Description.Should()
            .Contain("Idlib truce: by Russia and Türkiye; in force from 6 March 2020, no end recorded.")
            .And.Contain("Jabal al-Duwailah strike: by Russia against Sham Legion; at least 78 killed; 26 October 2020.")
            .And.Contain("Undated: 1 item, not drawn: Sham Legion in National Liberation Front.");
        svg.Texts.Should().Contain("at least 78 killed").And.NotContain(t => t.Contains("56", StringComparison.Ordinal));
        svg.Titles.Should().Contain(t => t.Contains("left out (superseded by at least 78)", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_an_image_with_title_and_description()
    {
        var root = Picture.Of(Samples.Invented(), new() { IdPrefix = "war" }).Root;
        root.Attribute("role")!.Value.Should().Be("img");
        root.Attribute("width")!.Value.Should().Be("800");
        root.Attribute("aria-labelledby")!.Value.Should().Be("war-title war-desc");
        root.Elements().Take(2).Select(e => (e.Name.LocalName, e.Attribute("id")!.Value)).Should().Equal(("title", "war-title"), ("desc", "war-desc"));
        root.ToString().Should().Contain("prefers-color-scheme: dark");
    }

    [Fact]
    public void A_toll_tells_whom_it_counts_and_those_of_several_peoples_added_up_are_none_of_them()
    {
        var children = Raid.Killed(Exactly(12), Population.Anyone with { Age = AgeGroup.Children });
        var fighters = Raid.Killed(Exactly(17), new(PopulationKind.Combatants, default, "jihadists"));
        var civilians = Raid.Killed(AtLeast(5), Population.Civilians).DisjointFrom(fighters);

        Picture.Of([Raid, Raid.Occurred(new(2018, 5, 3)), children]).Texts.Should().Contain("12 children killed");
        Picture.Of([Raid, Raid.Occurred(new(2018, 5, 3)), fighters]).Texts.Should().Contain("17 jihadists killed");
        Picture.Of([Raid, Raid.Occurred(new(2018, 5, 3)), fighters, civilians]).Texts.Should().Contain("at least 22 killed");
    }

    [Fact]
    public void Numbers_that_have_none_in_common_are_told_as_both_and_not_as_unknown()
    {
        var (paper, ministry) = (new Source("Paper"), new Source("Ministry"));
        Picture.Of([Raid, paper, ministry, Raid.Occurred(new(2018, 5, 3)), Raid.Killed(AtLeast(12)).Per(paper), Raid.Killed(UpTo(8)).Per(ministry)]).Texts
            .Should().Contain("at least 12 or up to 8 killed (accounts differ)");
    }

    [Fact]
    public void An_empty_record_gives_a_sentence() =>
        Picture.Of(ConflictRecord.Empty).Texts.Should().Contain("Nothing to draw: the record tells of no truce, incident, membership or milestone.");

    [Fact]
    public void A_record_without_dates_gives_a_sentence_and_a_list()
    {
        var texts = Picture.Of([Raid, Truce, Raid.Killed(Exactly(3))]).Texts;
        texts.Should().Contain("Nothing to draw: none of 2 items has a date.");
        texts.Should().Contain("Undated: 2 items, not drawn: Truce; Raid (3 killed).");
    }

    [Fact]
    public void Many_undated_items_are_counted()
    {
        var record = ConflictRecord.Create([.. Enumerable.Range(1, 1500).Select(n => new Incident($"R{n}"))]);
        string.Join(' ', Picture.Of(record).Texts).Should().Contain("Undated: 1,500 items, not drawn: R1; R2; ").And.Contain("R12; and 1,488 more.");
    }

    [Fact]
    public void An_imprecise_date_is_as_wide_as_its_bounds()
    {
        var (exact, week, month, about) = (new Incident("Exact"), new Incident("Week"), new Incident("Month"), new Incident("About"));
        var svg = Picture.Of(
        [
            exact, week, month, about,
            exact.Occurred(new(2018, 5, 3)),
            week.Occurred(ImpreciseDate.Parse("[2018-05-03..2018-05-09]")),
            month.Occurred(new(2018, 6)),
            about.Occurred(ImpreciseDate.Parse("2018-06-20~")),
        ]);
        svg.Ranges("incidents").Should().HaveCount(3);
        var widths = svg.Ranges("incidents").OrderBy(r => r.X).Select(r => r.Width).ToArray(); // week, month, about
        (widths[1] / widths[0]).Should().BeApproximately(30 / 7.0, 0.02);
        (widths[2] / widths[0]).Should().BeApproximately(31 / 7.0, 0.02); // fifteen days to either side
        svg.Of("circle", "point").Should().HaveCount(2); // the exact one, and the sign in the legend
    }

    [Fact]
    public void A_range_without_a_bound_reaches_to_the_edge_and_has_no_cap_there()
    {
        var svg = Picture.Of([Raid, Truce, Raid.Occurred(ImpreciseDate.Parse("[2018-05-03..]")), Truce.EffectiveFrom(new(2018, 1, 1))]);
        var range = svg.Ranges("incidents").Should().ContainSingle().Subject;
        (range.X + range.Width).Should().BeApproximately(770, 0.1);
        svg.Of("path", "whisker").First().Attribute("d")!.Value.Should().MatchRegex(@"M770 (\d+)V\1$", "the open end has no height");
    }

    [Fact]
    public void A_truce_is_solid_where_certain_and_hatched_where_possible()
    {
        ConflictRecord record =
        [
            Truce,
            Truce.EffectiveFrom(ImpreciseDate.Parse("[2018-05-01..2018-05-10]")),
            Truce.Ended(ImpreciseDate.Parse("[2018-06-01..2018-06-10]")),
        ];
        Picture.Of(record).Description.Should().Contain(
            "Truce: possibly in force from 1 May 2018 to 9 May 2018; in force from 10 May 2018 to 31 May 2018; possibly in force from 1 June 2018 to 10 June 2018.");
    }

    [Fact]
    public void A_truce_whose_dates_contradict_shows_the_dates()
    {
        var svg = Picture.Of([Truce, Truce.EffectiveFrom(new(2018, 7, 1)), Truce.Ended(new(2018, 2, 1))]);
        svg.Texts.Should().Contain("ended 1 February 2018, effective 1 July 2018");
        svg.Description.Should().Contain("possibly in force from 1 July 2018");
        svg.Of("path", "possible").Should().NotBeEmpty();
    }

    [Fact]
    public void Violations_are_marks_that_end_nothing()
    {
        var svg = Picture.Of([Truce, Raid, Truce.EffectiveFrom(new(2018, 1, 1)), Raid.Occurred(new(2018, 5, 3)), Truce.ViolatedBy([], Raid), Truce.ViolatedBy([])]);
        svg.Description.Should().Contain("in force from 1 January 2018, no end recorded; 1 dated violation.");
        svg.Description.Should().Contain("Undated: 1 item, not drawn: 1 violation of Truce.");
        svg.Of("path", "cross").Should().HaveCount(2); // the mark, and the sign in the legend
    }

    [Fact]
    public void Violations_over_a_stretch_are_put_on_no_day_of_it()
    {
        var within = Truce.ViolatedBy([]) with { When = ImpreciseInterval.Parse("2018-02-01/2018-10-31") };
        var svg = Picture.Of([Truce, Truce.EffectiveFrom(new(2018, 1, 1)), within]);
        svg.Texts.Should().Contain("violations in this stretch, which do not end it").And.NotContain("violation of a truce, which does not end it");
        svg.Of("path", "cross").Should().HaveCount(2).And.OnlyContain(p => !p.Attribute("d")!.Value.Contains("l9 9"));
    }

    [Fact]
    public void A_view_of_what_was_known_draws_that()
    {
        var (early, late) = (new Source("Early") { Published = new(2020, 10, 26) }, new Source("Late") { Published = new(2020, 10, 28) });
        ConflictRecord record = [Raid, early, late, Raid.Occurred(new(2020, 10, 26)).Per(early), Raid.Killed(Exactly(5)).Per(early), Raid.Killed(Exactly(9)).Per(late)];
        TimelineSvg.Draw(record.AsKnownAt(new(2020, 10, 27))).Should().Contain(">5 killed<").And.Contain("As known by 27 October 2020.");
        TimelineSvg.Draw(record).Should().Contain(">5 to 9 killed<");
    }

    [Fact]
    public void Members_without_a_name_are_told()
    {
        var front = new Alliance("Front");
        var some = new Membership(Reference<ActorId>.Described("two local bands", several: true), front, MembershipKind.Member).Since(new(2018, 1));
        Picture.Of([front, some]).Texts.Should().Contain("Nothing to draw: whom the record tells of has no name.")
            .And.Contain(t => t.StartsWith("Without a name: 1 membership, not drawn: two local bands is a member of Front", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_over_the_limit_is_counted()
    {
        var items = Enumerable.Range(1, 10_000).Select(n => new Incident($"R{n}")).SelectMany(i => new Item[] { i, i.Occurred(new(2018, 5, 3)) });
        var svg = Picture.Of(ConflictRecord.Create([Truce, Truce.EffectiveFrom(new(2019, 1, 1)), .. items]));
        svg.Texts.Should().Contain("Left out for want of room, later than those drawn: 9,941 incidents.");
        svg.Heading.Should().Be("Timeline of 1 truce and 59 incidents");
    }

    [Fact]
    public void Options_refuse_what_would_break_a_picture()
    {
        FluentActions.Invoking(() => new TimelineOptions { IdPrefix = "a b" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TimelineOptions { IdPrefix = "1" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TimelineOptions { MostRows = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TimelineSvg.Draw((ConflictRecord)null!)).Should().Throw<ArgumentNullException>();
    }
}
