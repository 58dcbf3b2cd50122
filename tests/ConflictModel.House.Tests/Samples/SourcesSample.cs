using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on sources.</summary>
public class SourcesSample
{
    private static readonly Incident raid = new("Night raid");
    private static readonly Organization monitor = new("Valley Monitor");
    private static readonly Organization agency = new("Wire Agency");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Organization post = new("Hill Post");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Alliance front = new("Northern Front");
    private static readonly Person spokesman = new("A. Spokesman");
    private static readonly Source dataset = new("Raids Dataset") { SourceKind = SourceKind.Dataset, Published = new(2032) };
    private static readonly Source wire = new("Wire report") { Publisher = agency, Published = new(2031, 5, 6) };
    private static readonly Source story = new("Post story") { Publisher = post, Published = new(2031, 5, 6) };
    private static readonly Source daily = new("The Daily") { Published = new(2031, 5, 5) };

    [Fact]
    public void Two_papers_that_quote_one_monitor_are_one_origin() => Console.Capture(Origins).Should().StartWith("1 origin");

    [Fact]
    public void What_was_known_earlier_can_be_asked() => Console.Capture(Known).Should().Be("at least 12\nat least 30\n");

    [Fact]
    public void A_page_and_a_copy_can_be_gone_back_to() => Console.Capture(Places).Should().Be("page 3, line 5\n3\nCertain\nImpossible\n");

    [Fact]
    public void Grades_stay_in_their_schemes() => Console.Capture(Grades).Should().EndWith("Incomparable\nIncomparable\n");

    [Fact]
    public void Who_relies_on_whom_is_told() => Console.Capture(Independent).Should().StartWith("5 origins tell it, 2 of them independent");

    [Fact]
    public void The_best_rank_stands_first() => Console.Capture(Ranks).Should().Contain("counts the wounded, too").And.Contain("deprecated");

    internal static void Places()
    {
        #region sources-places
        var page = "twelve or more dead"u8;
        var kept = paper with
        {
            Address = "https://paper.example/4711",
            Retrieved = new(2031, 5, 6),
            Copies = [new ArchiveCopy { Address = "https://archive.example/1", Captured = new(2031, 5, 7), Hash = ContentHash.OfSha256(page) }],
        };
        var told = kept.Quoting(monitor).At(Locator.Of(page: "3", line: "5")).Saying("twelve or more dead");

        Console.WriteLine(told.Citations[0].Locator);
        Console.WriteLine(Locator.Parse("p. 3, box on the left").Page);
        Console.WriteLine(kept.Copies[0].Hash.Matches(page));
        Console.WriteLine(kept.Copies[0].Hash.Matches("twelve dead"u8));
        #endregion
    }

    internal static void Grades()
    {
        #region sources-grades
        var toll = raid.Killed(AtLeast(12)).Per(paper)
            .Graded(AirwarsGrade.Fair)
            .Graded(GradeScheme.Admiralty, "B2")
            .Graded(new Grade("house scale", "green"));

        foreach (var grade in toll.Grades)
        {
            Console.WriteLine($"{grade} ({GradeScheme.Admiralty.Describe(grade)})");
        }

        var (b2, a3, f2) = (AdmiraltyGrade.Parse("B2"), AdmiraltyGrade.Parse("A3"), AdmiraltyGrade.Parse("F2"));
        Console.WriteLine(b2.ComparedWith(AdmiraltyGrade.Parse("C3")));
        Console.WriteLine(b2.ComparedWith(a3)); // the source is less reliable, the information more credible
        Console.WriteLine(b2.ComparedWith(f2)); // F was not judged
        #endregion
    }

    internal static void Independent()
    {
        #region sources-independence
        ConflictRecord record =
        [
            raid, monitor, agency, post, brigade, front, spokesman, paper, daily, dataset, wire, story,
            raid.Occurred(on: new(2031, 5, 3), against: [brigade]).Per(paper),
            brigade.ComponentOf(front).Per(paper),
            spokesman.HoldsOffice("media official", front).Per(paper),

            // Two outlets of one origin; a dataset that draws on it; a party's voice; and two that quote each other.
            raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor).AlsoIn(new Citation(daily))),
            raid.Killed(Exactly(14)).Per(dataset.Itself() with { DrawingOn = [monitor] }),
            raid.Killed(MoreThan(30)).Per(paper.Quoting(spokesman)),
            raid.Killed(About(20)).Per(wire.Quoting(post)),
            raid.Killed(About(20)).Per(story.Quoting(agency)),
        ];

        Console.WriteLine(record.Killed(raid).Independence().Explain());
        #endregion
    }

    internal static void Ranks()
    {
        #region sources-ranks
        var first = raid.Killed(AtLeast(12)).Per(paper);
        var counted = raid.Killed(Exactly(14)).Per(daily).Standing(StandingKind.Preferred, "counted by name");
        var slip = raid.Killed(Exactly(40)).Per(dataset).Standing(WikibaseRank.Deprecated.ToStanding("counts the wounded, too"));
        ConflictRecord record = [raid, paper, daily, dataset, first, counted, slip];

        var best = record.BestRanked([first, counted, slip]);
        Console.WriteLine(record.Tell(best.Claims[0]));
        foreach (var (claim, reason) in best.LeftOut)
        {
            Console.WriteLine($"left out ({reason}): {WikibaseRank.Of(claim.Standing)}, {SfmClaimStatus.Of(claim.Standing)}");
        }
        #endregion
    }

    internal static void Origins()
    {
        #region sources-origins
        var told = paper.Quoting(monitor, via: agency).At("page 3").Saying("twelve or more dead")
            .AlsoIn(new Citation(daily.Id) { Via = [agency] });

        ConflictRecord record = [raid, monitor, agency, paper, daily, raid.Killed(AtLeast(12)).Per(told)];

        var killed = record.Killed(raid);
        Console.WriteLine($"{killed.Origins.Count} origin");
        Console.WriteLine(killed.Explain());
        #endregion
    }

    internal static void Known()
    {
        #region sources-known
        var first = raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor));
        var later = raid.Killed(AtLeast(30)).Per(daily.Quoting(monitor)).Superseding(first);
        ConflictRecord record = [raid, monitor, paper, daily, first, later];

        Console.WriteLine(record.AsKnownAt(new(2031, 5, 4)).Killed(raid).Value);
        Console.WriteLine(record.Killed(raid).Value);
        #endregion
    }
}
