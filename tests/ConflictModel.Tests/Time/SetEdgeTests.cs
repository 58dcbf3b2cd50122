namespace ConflictModel.Tests.Time;

/// <summary>When a set of dates began and was over, and seasons that a convention turns round.</summary>
public class SetEdgeTests
{
    [Theory]
    [InlineData("{2019-05-01,2020-03-01..2020-03-05}", "2019-05-01", "2020-03-05")]
    [InlineData("{2020,2019-05}", "[2019-05-01..2019-05-31]", "[2020-01-01..2020-12-31]")]
    [InlineData("{2020,2020-05-01}", "[2020-01-01..2020-05-01]", "[2020-05-01..2020-12-31]")]
    [InlineData("{..1984,1990-01-01}", "", "1990-01-01")]
    [InlineData("{1984-01-01..}", "1984-01-01", "")]
    [InlineData("{1984-01-01,2020-01-01~}", "[1984-01-01,2020-01-01~]", "[1984-01-01,2020-01-01~]")]
    [InlineData("{2020-01-01~}", "2020-01-01~", "2020-01-01~")]
    [InlineData("{9999-28}", "9999-28", "9999-28")]
    [InlineData("{9999-24,2020}", "[9999-24,2020]", "[9999-24,2020]")]
    public void Edges_are_days_or_members(string text, string began, string finished)
    {
        var time = Timing.Parse(text);

        time.Began.ToString().Should().Be(began);
        time.Finished.ToString().Should().Be(finished);
    }

    [Fact]
    public void What_is_said_of_an_edge_is_never_more_certain_than_of_the_set()
    {
        var texts = new DateTexts(21);
        for (var i = 0; i < 3000; i++)
        {
            if (!DateSet.TryParse(texts.List('{', '}'), out var set) || !ImpreciseDate.TryParse(texts.Any(), out var day))
            {
                continue;
            }

            var (time, tolerance) = (Timing.OnEach(set), DateTexts.Tolerances[texts.Random.Next(DateTexts.Tolerances.Length)]);
            NoSurer(time.Finished.IsBefore(day, tolerance), time.IsBefore(day, tolerance), $"{set} over before {day} under {tolerance}");
            NoSurer(day.IsBefore(time.Began, tolerance), day.IsBefore(time, tolerance), $"{day} before {set} began under {tolerance}");
        }

        static void NoSurer(Certainty edge, Certainty whole, string what) => (edge is Certainty.Possible || edge == whole).Should().BeTrue($"{what}: {edge}, of the set {whole}");
    }

    [Theory]
    [InlineData("2001-21/2001-04")]
    [InlineData("2001-22/2001-10")]
    [InlineData("2001-22/2001-23")]
    public void Nothing_is_known_of_a_stretch_whose_seasons_a_convention_turns_round(string text)
    {
        var (interval, other) = (ImpreciseInterval.Parse(text), ImpreciseInterval.Parse("2001-05/2001-06"));
        var south = new DateTolerance("south", 0, 0, 0) { Seasons = SeasonMonths.AstronomicalSouth };

        interval.Duration(DateTolerance.Strict).Most.Should().BeGreaterThan(60);
        interval.IsBefore(other, south).Should().Be(Certainty.Possible);
        interval.Overlaps(other, south).Should().Be(Certainty.Possible);
        interval.IsSameAs(other, south).Should().Be(Certainty.Possible);
        interval.Is(AllenRelation.Before, other, south).Should().Be(Certainty.Possible);
        interval.PossibleRelationsTo(other, south).Should().HaveCount(13);
        interval.Duration(south).Should().Be(DayCount.AtLeast(1));
    }

    [Fact]
    public void A_range_whose_seasons_a_convention_turns_round_holds_the_days_between_all_the_same()
    {
        var range = ImpreciseDate.Parse("[2001-22..2001-23]");
        var south = new DateTolerance("south", 0, 0, 0) { Seasons = SeasonMonths.AstronomicalSouth };

        (range.Earliest.ToString(), range.Latest.ToString()).Should().Be(("2001-06-01", "2001-11-30"));
        (range.EarliestWithin(south).ToString(), range.LatestWithin(south).ToString()).Should().Be(("2001-03-01", "2002-02-28"));
        range.IsBefore(new ImpreciseDate(2001, 2, 28), south).Should().Be(Certainty.Impossible);
        range.IsBefore(new ImpreciseDate(2002, 3, 1), south).Should().Be(Certainty.Certain);
        range.IsSameDayAs(new ImpreciseDate(2001, 8, 1), south).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_range_said_twice_is_that_range() =>
        ImpreciseDate.Parse("[1984..1985,1984..1985]").Should().Be(ImpreciseDate.Parse("[1984..1985]"));
}
