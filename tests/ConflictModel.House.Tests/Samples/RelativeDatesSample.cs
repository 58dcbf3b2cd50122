using NodaTime;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on relative dates.</summary>
public class RelativeDatesSample
{
    [Fact]
    public void Words_are_resolved_from_an_anchor_and_again_from_another() =>
        Console.Capture(Resolving).Should().Contain("means 26 October 2020").And.EndWith("2025-11-03\n");

    [Fact]
    public void A_tolerance_stays_with_the_result() => Console.Capture(Tolerances).Should().StartWith("2020-02-26~\n").And.EndWith("2020-02\n");

    [Fact]
    public void A_rule_can_be_ones_own() => Console.Capture(OwnRule).Should().Contain("the latest harvest");

    [Fact]
    public void The_dateline_loses_to_the_clues() => Console.Capture(Scoring).Should().StartWith("26 October 2020: 0 broken").And.Contain("6 November 2025: 3 broken");

    internal static void Resolving()
    {
        #region relative-resolving
        var strike = RelativeDate.OnWeekday(IsoDayOfWeek.Monday).Saying("on Monday");

        var resolved = strike.From(new(2020, 10, 26));
        Console.WriteLine(resolved.Explain());
        Console.WriteLine(resolved.From(new(2025, 11, 6)).Result);
        #endregion
    }

    internal static void Tolerances()
    {
        #region relative-tolerance
        var truce = RelativeDate.Parse("about eight months ago").From(new(2020, 10, 26));
        Console.WriteLine(truce.Result);
        Console.WriteLine($"{truce.Earliest} to {truce.Latest}");
        Console.WriteLine(truce.Date.IsSameDayAs(new(2020, 3, 6), truce.Tolerance));

        // Of an anchor that is only a month, the result is one too.
        Console.WriteLine(RelativeDate.Ago(8, CountUnit.Months).From(new(2020, 10)).Result);
        #endregion
    }

    internal static void OwnRule()
    {
        var anchor = new Moment(2031, 5, 4);
        #region relative-own-use
        var raid = new RelativeDate("at harvest", new HarvestRule());
        Console.WriteLine(raid.From(anchor).Explain());
        #endregion
    }

    internal static void Scoring()
    {
        #region relative-scoring
        var since = RelativeDate.Parse("since March 6");
        var about = RelativeDate.Parse("about eight months ago");
        var clues = new DocumentClues(
        [
            AnchorClue.Stated(new(2025, 11, 6)),
            AnchorClue.SameEvent(since, about, "the truce"),
            AnchorClue.Dated(RelativeDate.Parse("on Monday"), new(2020, 10, 26), "the strike"),
            AnchorClue.Dated(RelativeDate.Parse("on Thursday"), new(2020, 10, 22), "the American strike"),
            AnchorClue.Dated(RelativeDate.Parse("a year ago"), new(2019, 10), "the merger"),
        ]);

        foreach (var score in clues.Rank([new(2025, 11, 6), new(2020, 10, 26)]))
        {
            Console.WriteLine(score.Explain());
        }

        foreach (var score in clues.Propose(new(2020, 10, 1), new(2020, 11, 30)))
        {
            Console.WriteLine(score);
        }
        #endregion
    }

    [Fact]
    public void The_words_are_kept_in_the_record() => Console.Capture(Keeping).Should().Contain("True").And.EndWith("on Monday: 2036-05-12; 1 of 1 claims hold another date\n");

    internal static void Keeping()
    {
        #region relative-keeping
        var raid = new Incident("Night raid");
        var copy = new Source("Report on the raid") { Published = new(2036, 5, 15) }; // as it dates itself
        var raided = raid.Occurred(on: new(2031, 5, 5)).Per(copy);
        var onMonday = copy.Dates(raid, "on Monday", known: new(2031, 5, 5), raided);
        ConflictRecord record =
        [
            raid, copy, raided, onMonday,
            copy.Reached(MilestoneKind.Published, on: new(2031, 5, 8)).Linked(LinkKind.InferredFrom, onMonday),
        ];

        var dating = record.DatingOf(copy);
        Console.WriteLine(dating.Explain());
        Console.WriteLine(dating.StatedIsContradicted);
        Console.WriteLine(dating.ReadFrom(new(2036, 5, 15))[0]);
        #endregion
    }

    #region relative-own-rule
    private sealed record HarvestRule : DateRule
    {
        public override string Name => "the latest harvest, June to July, begun by the anchor";

        public override ImpreciseDate From(LocalDate anchor)
        {
            var year = anchor.Month >= 6 ? anchor.Year : anchor.Year - 1;
            return ImpreciseDate.Within(new(year, 6), new(year, 7));
        }
    }
    #endregion
}
