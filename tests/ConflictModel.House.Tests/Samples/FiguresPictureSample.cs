using ConflictModel.Views;
using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The pages on pictures of figures and of where claims come from.</summary>
public class FiguresPictureSample
{
    private static readonly Incident raid = new("Night raid");
    private static readonly Organization monitor = new("Valley Monitor");
    private static readonly Organization agency = new("Wire Agency");
    private static readonly Organization post = new("Hill Post");
    private static readonly Organization clinic = new("River Clinic");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Person spokesman = new("A. Spokesman");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source daily = new("The Daily") { Published = new(2031, 5, 5) };
    private static readonly Source late = new("Evening edition") { Published = new(2031, 5, 6) };
    private static readonly Source wire = new("Wire report") { Publisher = agency, Published = new(2031, 5, 6) };
    private static readonly Source story = new("Post story") { Publisher = post, Published = new(2031, 5, 6) };

    [Fact]
    public void The_toll_is_drawn_with_its_rivals() => Toll().Should().Contain("superseded by at least 12");

    [Fact]
    public void The_policy_can_be_chosen() => Console.Capture(Policies).Should().Be("True\nTrue\n");

    [Fact]
    public void The_origins_of_a_toll_are_drawn() => Origins().Should().Contain("in circle 1").And.Contain("a party to it");

    [Fact]
    public void One_answer_s_claims_are_drawn() => Console.Capture(AnswersOrigins).Should().Be("True\n");

    /// <summary>Makes the picture of the page on figures.</summary>
    internal static string Toll()
    {
        #region picture-figures
        var first = raid.Killed(AtLeast(7)).Per(paper.Quoting(monitor, via: agency));
        ConflictRecord record =
        [
            raid, monitor, agency, clinic, brigade, spokesman, paper, daily, late, first,
            raid.Killed(AtLeast(12)).Per(daily.Quoting(monitor, via: agency)).Superseding(first),
            raid.Killed(Between(10, 16).WithBest(14)).Per(daily.Quoting(clinic)),
            raid.Killed(MoreThan(30)).Per(late.Quoting(spokesman)).Standing(StandingKind.Disputed, "counts the wounded, too"),
            raid.Killed(OfWord("dozens")).Per(late).Standing(StandingKind.Rejected, "the headline of another raid"),
            raid.Killed(Unknown).Per(paper),
        ];

        var svg = FiguresSvg.Draw(record, raid, Harm.Killed, new() { Title = "How many died in the night raid?" });
        #endregion
        return svg;
    }

    /// <summary>Makes the picture of the page on provenance.</summary>
    internal static string Origins()
    {
        #region picture-provenance
        var first = raid.Killed(AtLeast(7)).Per(paper.Quoting(monitor, via: agency).AlsoIn(new Citation(daily) { Via = [agency] }));
        ConflictRecord record =
        [
            raid, monitor, agency, post, brigade, spokesman, paper, daily, late, wire, story, first,
            raid.Occurred(on: new(2031, 5, 3), against: [brigade]).Per(paper),
            spokesman.HoldsOffice("speaker", brigade).Per(paper),
            raid.Killed(AtLeast(12)).Per(late.Quoting(monitor)).Superseding(first),
            raid.Killed(MoreThan(30)).Per(late.Quoting(spokesman)).Standing(StandingKind.Disputed, "counts the wounded, too"),
            raid.Killed(About(20)).Per(wire.Quoting(post)),
            raid.Killed(About(20)).Per(story.Quoting(agency)),
        ];

        var svg = ProvenanceSvg.Draw(record, raid, new() { Title = "Who tells of the night raid?" });
        #endregion
        return svg;
    }

    internal static void Policies()
    {
        ConflictRecord record = [raid, monitor, clinic, paper, daily, raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor)), raid.Killed(Between(10, 16)).Per(daily.Quoting(clinic))];

        #region picture-figures-policy
        var lowest = FiguresSvg.Draw(record, raid, new() { Policy = FigurePolicy.Lowest });
        var early = FiguresSvg.Draw(record.AsKnownAt(new(2031, 5, 4)), raid);
        #endregion

        Console.WriteLine(lowest.Contains("Rule: lowest"));
        Console.WriteLine(early.Contains("Not drawn, since they had not been said by then: 1 figure."));
    }

    internal static void AnswersOrigins()
    {
        ConflictRecord record = [raid, monitor, paper, raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor)), raid.Wounded(AtLeast(3)).Per(paper)];

        #region picture-provenance-answer
        var svg = ProvenanceSvg.Draw(record, record.Killed(raid).Claims);
        #endregion

        Console.WriteLine(svg.Contains("1 claim of 1 origin in 1 document"));
    }
}
