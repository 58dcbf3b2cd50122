namespace ConflictModel.Tests.Figures.Policies;

/// <summary>"A US bombing on Thursday killed 17 jihadists … and on top of them at least five civilians."</summary>
public class ThursdayTests
{
    private static readonly Incident Thursday = new("US bombing on Thursday");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Source Article = new("Article") { Published = new(2020, 10, 26) };
    private static readonly CasualtyEstimate Jihadists =
        Thursday.Killed(Estimate.Exactly(17), new Population(default, words: "jihadists")).Per(Article.Quoting(Observatory));

    private static readonly CasualtyEstimate Civilians =
        Thursday.Killed(Estimate.AtLeast(5), Population.Civilians).Per(Article.Quoting(Observatory)).DisjointFrom(Jihadists);

    [Fact]
    public void Seventeen_and_on_top_at_least_five_are_at_least_twenty_two()
    {
        ConflictRecord record = [Thursday, Observatory, Article, Jihadists, Civilians];

        var answer = record.Killed(Thursday);

        answer.Value.Numbers().Should().Be((22L, null, null));
        answer.Figures.Should().BeEquivalentTo([Jihadists, Civilians]);
        answer.LeftOut.Should().BeEmpty();
        answer.Arithmetic.Should().Be("17 + at least 5 = at least 22, since they are said to be disjoint");
        answer.Origins.Should().ContainSingle();
        record.TotalKilled([Thursday]).Value.Numbers().Should().Be((22L, null, null));
        record.SumOfDisjoint([Jihadists, Civilians]).Value.Numbers().Should().Be((22L, null, null));
    }

    [Fact]
    public void Unless_somebody_says_that_they_are_disjoint_they_are_at_least_seventeen()
    {
        var some = Thursday.Killed(Estimate.AtLeast(5), Population.Civilians).Per(Article.Quoting(Observatory));

        ConflictRecord record = [Thursday, Observatory, Article, Jihadists, some];

        record.Killed(Thursday).Value.Should().Be(Estimate.Parse("at least 17 (computed)"));
        record.Killed(Thursday).LeftOut.Should().Equal(new LeftOut(some, "counts only civilians"));
    }

    [Fact]
    public void Asked_for_civilians_it_is_the_five()
    {
        ConflictRecord record = [Thursday, Observatory, Article, Jihadists, Civilians];

        record.Killed(Thursday, Population.Civilians).Value.Should().Be(Estimate.AtLeast(5));
    }
}
