using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on sources.</summary>
public class SourcesSample
{
    private static readonly Incident raid = new("Night raid");
    private static readonly Organization monitor = new("Valley Monitor");
    private static readonly Organization agency = new("Wire Agency");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source daily = new("The Daily") { Published = new(2031, 5, 5) };

    [Fact]
    public void Two_papers_that_quote_one_monitor_are_one_origin() => Console.Capture(Origins).Should().StartWith("1 origin");

    [Fact]
    public void What_was_known_earlier_can_be_asked() => Console.Capture(Known).Should().Be("at least 12\nat least 30\n");

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
