using NodaTime;

namespace ConflictModel.Tests.Time.Relative;

public class DocumentCluesTests
{
    private static readonly LocalDate Dateline = new(2025, 11, 6);
    private static readonly LocalDate DayOfTheStrike = new(2020, 10, 26);

    private static readonly AnchorClue Truce =
        AnchorClue.SameEvent(RelativeDate.Parse("since March 6"), RelativeDate.Parse("about eight months ago"), "the truce");

    private static readonly DocumentClues Article = new(
    [
        AnchorClue.Stated(new(2025, 11, 6)),
        AnchorClue.Dated(RelativeDate.Parse("on Monday"), new(2020, 10, 26), "the strike"),
        AnchorClue.Dated(RelativeDate.Parse("on Thursday"), new(2020, 10, 22), "the American strike"),
        AnchorClue.Dated(RelativeDate.Parse("this month"), ImpreciseDate.Within(new(2020, 10, 18), new(2020, 10, 20)), "the evacuation"),
        AnchorClue.Dated(RelativeDate.Parse("a year ago"), new(2019, 10, 4), "the merger"),
        AnchorClue.Dated(RelativeDate.Parse("more than nine years ago"), new(2011, 3), "the outbreak"),
        Truce,
    ]);

    [Fact]
    public void The_truce_alone_prefers_the_dateline()
    {
        var ranked = new DocumentClues([Truce]).Rank([DayOfTheStrike, Dateline]);

        ranked.Select(score => score.Anchor).Should().Equal(Dateline, DayOfTheStrike);
        ranked.Select(score => score.DaysOff).Should().Equal(0, 9);
        ranked.Should().OnlyContain(score => score.Satisfied.Count == 1);
    }

    [Fact]
    public void All_clues_together_prefer_the_day_of_the_strike()
    {
        var ranked = Article.Rank([Dateline, DayOfTheStrike]);

        ranked.Select(score => score.ToString()).Should().Equal(
            "2020-10-26: 0 broken, 1 strained, 6 satisfied",
            "2025-11-06: 4 broken, 1 strained, 2 satisfied");
        ranked[0].Explain().Should().Be(
            """
            26 October 2020: 0 broken, 1 strained, 6 satisfied.
            - strained: The document is dated 6 November 2025, and not as the anchor is.
            - satisfied: “on Monday” means 26 October 2020, and elsewhere the strike is dated 26 October 2020: they agree.
            - satisfied: “on Thursday” means 22 October 2020, and elsewhere the American strike is dated 22 October 2020: they agree.
            - satisfied: “this month” means October 2020, and elsewhere the evacuation is dated some day from 18 to 20 October 2020: they agree.
            - satisfied: “a year ago” means about October 2019, give or take 45 days, and elsewhere the merger is dated 4 October 2019: they agree.
            - satisfied: “more than nine years ago” means 26 October 2011 or earlier, and elsewhere the outbreak is dated March 2011: they agree.
            - satisfied: “since March 6” means since 6 March 2020, and “about eight months ago” means about 26 February 2020, give or take 21 days, both of the truce: 9 days apart, which “about” allows.
            """.ReplaceLineEndings("\n"));
        ranked[1].Broken.Select(j => j.Sentence.Split('”')[0]).Should().Equal("“on Monday", "“on Thursday", "“this month", "“a year ago");
        ranked[1].Strained.Single().Sentence.Should().Be(
            "“more than nine years ago” means 6 November 2016 or earlier, and elsewhere the outbreak is dated March 2011: "
            + "they can agree, but the words suggest some day from 7 November 2015 to 6 November 2016.");
    }

    [Fact]
    public void Proposes_the_days_that_break_nothing()
    {
        var proposed = Article.Propose(new(2020, 1, 1), new(2025, 12, 31));

        proposed.Select(score => score.Anchor).Should().Equal(new LocalDate(2020, 10, 28), new LocalDate(2020, 10, 27), DayOfTheStrike);
        proposed.Should().OnlyContain(score => score.Broken.IsEmpty).And.BeInAscendingOrder(AnchorScore.BestFirst);
        Article.Propose(Dateline, Dateline).Should().BeEmpty();
        Article.Propose(DayOfTheStrike, DayOfTheStrike).Should().Equal(Article.Score(DayOfTheStrike));
    }

    [Fact]
    public void Ranking_does_not_depend_on_the_order_and_tries_each_day_once()
    {
        LocalDate[] days = [.. Enumerable.Range(0, 60).Select(n => new LocalDate(2020, 10, 1).PlusDays(n))];
        var ranked = Article.Rank([.. days]);

        Article.Rank([.. Enumerable.Reverse(days), .. days]).Should().Equal(ranked);
        ranked.Should().HaveCount(60).And.BeInAscendingOrder(AnchorScore.BestFirst);
        ranked[0].Anchor.Should().Be(new LocalDate(2020, 10, 28));
    }

    [Theory]
    [InlineData("Monday", "2020-10-26", "2020-10-26", ClueVerdict.Satisfied, 0)]
    [InlineData("Monday", "2020-10-26", "2020-11-01", ClueVerdict.Satisfied, 0)]
    [InlineData("Monday", "2020-10-26", "2020-11-02", ClueVerdict.Broken, 7)]
    [InlineData("Monday", "2020-10-26", "2020-10-25", ClueVerdict.Broken, 7)]
    [InlineData("Monday", "2020-10", "2020-10-25", ClueVerdict.Satisfied, 0)]
    [InlineData("Monday", "2020-10-27~", "2020-10-26", ClueVerdict.Satisfied, 1)] // "about" of what is known
    [InlineData("Monday", "2020-11-20~", "2020-10-26", ClueVerdict.Broken, 25)] // within twice 15 days, but after the anchor
    [InlineData("Monday", "2020-10-01~", "2020-10-26", ClueVerdict.Strained, 25)]
    [InlineData("this month", "2020-10-20", "2020-10-26", ClueVerdict.Satisfied, 0)]
    [InlineData("this month", "2020-10-20", "2020-10-19", ClueVerdict.Broken, 1)] // told as past
    [InlineData("this month", "2020-10-20", "2020-10-20", ClueVerdict.Satisfied, 0)]
    [InlineData("about eight months ago", "2020-03-18", "2020-10-26", ClueVerdict.Satisfied, 21)]
    [InlineData("about eight months ago", "2020-03-19", "2020-10-26", ClueVerdict.Strained, 22)]
    [InlineData("about eight months ago", "2020-04-08", "2020-10-26", ClueVerdict.Strained, 42)]
    [InlineData("about eight months ago", "2020-04-09", "2020-10-26", ClueVerdict.Broken, 43)]
    [InlineData("more than nine years ago", "2011-10-26", "2020-10-26", ClueVerdict.Satisfied, 0)]
    [InlineData("more than nine years ago", "2010-10-27", "2020-10-26", ClueVerdict.Satisfied, 0)]
    [InlineData("more than nine years ago", "2010-10-26", "2020-10-26", ClueVerdict.Strained, 1)]
    [InlineData("more than nine years ago", "2011-10-27", "2020-10-26", ClueVerdict.Broken, 1)]
    [InlineData("more than nine years ago", "", "2020-10-26", ClueVerdict.Unknown, 0)]
    [InlineData("from time to time", "2020-10-26", "2020-10-26", ClueVerdict.Unknown, 0)]
    [InlineData("since March 6", "2020-03-06", "2020-10-26", ClueVerdict.Satisfied, 0)]
    [InlineData("since March 6", "2020-03-05", "2020-10-26", ClueVerdict.Broken, 1)]
    public void A_wording_is_judged_beside_what_is_known(string said, string known, string anchor, ClueVerdict verdict, int daysOff)
    {
        var judgement = Judge(AnchorClue.Dated(RelativeDate.Parse(said), ImpreciseDate.Parse(known)), anchor);

        judgement.Verdict.Should().Be(verdict);
        judgement.DaysOff.Should().Be(daysOff);
        judgement.Sentence.Should().StartWith($"“{said}” ").And.EndWith(".");
    }

    [Theory]
    [InlineData("2020-10-20", ClueVerdict.Satisfied)]
    [InlineData("2020-10-25", ClueVerdict.Satisfied)]
    [InlineData("2020-10-26", ClueVerdict.Broken)]
    [InlineData("2020-09-30", ClueVerdict.Broken)]
    public void What_is_announced_cannot_lie_before_the_anchor(string anchor, ClueVerdict verdict) =>
        Judge(AnchorClue.Announced(RelativeDate.ThisMonth, new(2020, 10, 25), "the meeting"), anchor).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("2020-10-26", ClueVerdict.Satisfied, 9)]
    [InlineData("2025-11-06", ClueVerdict.Satisfied, 0)]
    [InlineData("2020-11-27", ClueVerdict.Satisfied, 21)]
    [InlineData("2020-11-28", ClueVerdict.Strained, 22)]
    [InlineData("2020-12-19", ClueVerdict.Broken, 44)]
    public void Two_wordings_of_one_event_must_agree(string anchor, ClueVerdict verdict, int daysOff)
    {
        Judge(Truce, anchor).Verdict.Should().Be(verdict);
        Judge(Truce, anchor).DaysOff.Should().Be(daysOff);
    }

    [Theory]
    [InlineData("2020-10-26", "2020-10-26", ClueVerdict.Satisfied, ClueVerdict.Satisfied)]
    [InlineData("2020-10-26", "2020-10-25", ClueVerdict.Broken, ClueVerdict.Satisfied)]
    [InlineData("2020-10-26", "2020-10-27", ClueVerdict.Satisfied, ClueVerdict.Broken)]
    [InlineData("2020-10", "2020-10-15", ClueVerdict.Satisfied, ClueVerdict.Satisfied)]
    [InlineData("2020-10~", "2020-09-15", ClueVerdict.Strained, ClueVerdict.Satisfied)]
    [InlineData("2020-10~", "2020-08-31", ClueVerdict.Strained, ClueVerdict.Satisfied)] // 31 days before October
    [InlineData("2020-10~", "2020-08-30", ClueVerdict.Broken, ClueVerdict.Satisfied)]
    [InlineData("2020-10~", "2020-08-15", ClueVerdict.Broken, ClueVerdict.Satisfied)]
    [InlineData("2020-10~", "2020-11-15", ClueVerdict.Satisfied, ClueVerdict.Strained)]
    [InlineData("", "2020-11-15", ClueVerdict.Unknown, ClueVerdict.Unknown)]
    public void A_document_lies_between_what_it_knows_of_and_what_knows_of_it(string known, string anchor, ClueVerdict notBefore, ClueVerdict notAfter)
    {
        Judge(AnchorClue.NotBefore(ImpreciseDate.Parse(known), "the strike"), anchor).Verdict.Should().Be(notBefore);
        Judge(AnchorClue.NotAfter(ImpreciseDate.Parse(known), "the minister's death"), anchor).Verdict.Should().Be(notAfter);
    }

    [Fact]
    public void Limits_say_why()
    {
        Judge(AnchorClue.NotBefore(new(2020, 10, 26), "the strike"), "2020-10-25").ToString()
            .Should().Be("broken: The anchor lies 1 day before the strike (26 October 2020), of which the document knows.");
        Judge(AnchorClue.NotAfter(new(2020, 11, 16), "the minister's death"), "2025-11-06").ToString()
            .Should().Be("broken: The anchor lies 1816 days after the minister's death (16 November 2020), by which the document was there.");
        Judge(AnchorClue.NotAfter(new(2020, 11, 16)), "2020-10-26").ToString()
            .Should().Be("satisfied: The anchor does not lie after 16 November 2020.");
    }

    [Theory]
    [InlineData("2025-11-06", "2025-11-06", ClueVerdict.Satisfied)]
    [InlineData("2025-11", "2025-11-06", ClueVerdict.Satisfied)]
    [InlineData("2025-11-06", "2020-10-26", ClueVerdict.Strained)]
    [InlineData("", "2020-10-26", ClueVerdict.Unknown)]
    public void The_stated_date_is_strained_and_never_broken(string stated, string anchor, ClueVerdict verdict) =>
        Judge(AnchorClue.Stated(ImpreciseDate.Parse(stated)), anchor).Verdict.Should().Be(verdict);

    [Fact]
    public void Weight_decides_between_equal_counts()
    {
        var (monday, sunday) = (AnchorClue.Dated(RelativeDate.Parse("Monday"), new(2020, 10, 26)), AnchorClue.Dated(RelativeDate.Parse("Sunday"), new(2020, 10, 18)));
        var (first, second) = (new LocalDate(2020, 10, 24), new LocalDate(2020, 10, 26)); // each breaks the other clue

        new DocumentClues([monday, sunday]).Rank([first, second])[0].Anchor.Should().Be(first);
        new DocumentClues([monday with { Weight = 2 }, sunday]).Rank([first, second])[0].Anchor.Should().Be(second);
        new DocumentClues([monday, sunday with { Weight = 2 }]).Rank([first, second])[0].Anchor.Should().Be(first);
        FluentActions.Invoking(() => monday with { Weight = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Weight");
    }

    [Fact]
    public void Fewer_broken_go_before_fewer_strained_and_these_before_weight()
    {
        var (breaks, strains, light) = (new LocalDate(2020, 10, 1), new LocalDate(2020, 10, 2), new LocalDate(2020, 10, 3));
        var clues = new DocumentClues(
        [
            new Marked(breaks, ClueVerdict.Broken) { Weight = 0 },
            new Marked(strains, ClueVerdict.Strained) { Weight = 9 },
            new Marked(light, ClueVerdict.Strained),
            new Marked(light, ClueVerdict.Strained),
        ]);

        clues.Rank([breaks, light, strains]).Select(score => (score.Anchor, score.WeightAgainst)).Should().Equal((strains, 9), (light, 2), (breaks, 0));
    }

    [Fact]
    public void A_clue_of_your_own_takes_part()
    {
        var clues = new DocumentClues([new OnWorkdays { About = "the office" }]);

        clues.Propose(new(2020, 10, 23), new(2020, 10, 26)).Select(score => score.Anchor)
            .Should().Equal(new LocalDate(2020, 10, 23), new LocalDate(2020, 10, 26));
        clues.Score(new(2020, 10, 25)).Broken.Should().Equal(
            new ClueJudgement(new OnWorkdays { About = "the office" }, ClueVerdict.Broken, "The office writes on workdays."));
    }

    [Fact]
    public void Nonsense_is_refused_where_it_enters()
    {
        FluentActions.Invoking(() => Article.Propose(Dateline, DayOfTheStrike)).Should().Throw<ArgumentException>().WithParameterName("last");
        FluentActions.Invoking(() => Article.Propose(new(1800, 1, 1), DayOfTheStrike)).Should().Throw<ArgumentException>().WithParameterName("last");
        FluentActions.Invoking(() => AnchorClue.Dated(null!, new(2020))).Should().Throw<ArgumentNullException>().WithParameterName("said");
        FluentActions.Invoking(() => AnchorClue.SameEvent(RelativeDate.Today, null!)).Should().Throw<ArgumentNullException>().WithParameterName("other");
        FluentActions.Invoking(() => new ClueJudgement(Truce, ClueVerdict.Broken, "It is.", -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("daysOff");
        FluentActions.Invoking(() => new ClueJudgement(Truce, (ClueVerdict)7, "It is.")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("verdict");
        FluentActions.Invoking(() => new ClueJudgement(Truce, ClueVerdict.Broken, " ")).Should().Throw<ArgumentException>().WithParameterName("sentence");
    }

    [Fact]
    public void A_day_of_another_calendar_is_read_as_the_same_day() =>
        Article.Score(DayOfTheStrike.WithCalendar(CalendarSystem.Julian)).Should().Be(Article.Score(DayOfTheStrike));

    private static ClueJudgement Judge(AnchorClue clue, string anchor) =>
        clue.Judge(ImpreciseDate.Parse(anchor).Earliest.TryGetDate(out var day) ? day : throw new ArgumentException("Not a day.", nameof(anchor)));

    private sealed record Marked(LocalDate Day, ClueVerdict Verdict) : AnchorClue
    {
        public override ClueJudgement Judge(LocalDate anchor) => new(this, anchor == Day ? Verdict : ClueVerdict.Satisfied, "It is marked.");
    }

    private sealed record OnWorkdays : AnchorClue
    {
        public override ClueJudgement Judge(LocalDate anchor) =>
            new(this, anchor.DayOfWeek >= IsoDayOfWeek.Saturday ? ClueVerdict.Broken : ClueVerdict.Satisfied, "The office writes on workdays.");
    }
}
