using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Sources.Ranks;

public class RankTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };
    private static readonly Source Weekly = new("Weekly") { Published = new(2031, 5, 9) };
    private static readonly CasualtyEstimate Five = Raid.Killed(Exactly(5)).Per(Morning);
    private static readonly CasualtyEstimate Nine = Raid.Killed(Exactly(9)).Per(Evening);
    private static readonly CasualtyEstimate Seven = Raid.Killed(Exactly(7)).Per(Weekly);

    [Fact]
    public void A_rank_becomes_a_standing_and_the_same_rank_again()
    {
        foreach (var rank in WikibaseRank.Known)
        {
            WikibaseRank.Of(rank.ToStanding("why")).Should().Be(rank);
            rank.ToStanding("why").Reason.Should().Be("why");
        }

        WikibaseRank.Preferred.ToStanding().Kind.Should().Be(StandingKind.Preferred);
        WikibaseRank.Normal.ToStanding().Should().Be(Standing.Unassessed);
        WikibaseRank.Unstated.ToStanding().Should().Be(Standing.Unassessed);
        WikibaseRank.Deprecated.ToStanding("x").Kind.Should().Be(StandingKind.Rejected);
    }

    [Fact]
    public void A_status_becomes_a_standing_and_the_same_status_again()
    {
        foreach (var status in SfmClaimStatus.Known.Append(SfmClaimStatus.Unstated))
        {
            SfmClaimStatus.Of(status.ToStanding("why")).Should().Be(status);
            status.ToStanding("why").Reason.Should().Be("why");
        }

        SfmClaimStatus.Conflict.ToStanding("x").Kind.Should().Be(StandingKind.Rejected);
        SfmClaimStatus.WorkNeeded.ToStanding().Kind.Should().Be(StandingKind.Disputed);
        SfmClaimStatus.WorkNeeded.Word.Should().Be("work_needed");
    }

    [Fact]
    public void What_is_held_wrong_needs_a_reason()
    {
        FluentActions.Invoking(() => WikibaseRank.Deprecated.ToStanding()).Should().Throw<ArgumentException>().WithParameterName("reason");
        FluentActions.Invoking(() => SfmClaimStatus.Conflict.ToStanding(" ")).Should().Throw<ArgumentException>().WithParameterName("note");
        FluentActions.Invoking(() => WikibaseRank.Normal.ToStanding(null!)).Should().Throw<ArgumentNullException>().WithParameterName("reason");
        FluentActions.Invoking(() => SfmClaimStatus.Issue.ToStanding(null!)).Should().Throw<ArgumentNullException>().WithParameterName("note");
    }

    [Fact]
    public void A_word_that_is_none_of_theirs_tells_of_no_standing()
    {
        FluentActions.Invoking(() => WikibaseRank.Parse("best").ToStanding()).Should().Throw<InvalidOperationException>().WithMessage("*'best'*");
        FluentActions.Invoking(() => SfmClaimStatus.Parse("done").ToStanding()).Should().Throw<InvalidOperationException>().WithMessage("*'done'*");
        FluentActions.Invoking(() => WikibaseRank.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("standing");
        FluentActions.Invoking(() => SfmClaimStatus.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("standing");
    }

    [Theory]
    [InlineData("unstated", "normal", "unstated")]
    [InlineData("accepted", "normal", "accepted")]
    [InlineData("preferred", "preferred", "accepted")]
    [InlineData("disputed", "normal", "work_needed")]
    [InlineData("unclear", "normal", "issue")]
    [InlineData("rejected", "deprecated", "conflict")]
    [InlineData("of-a-later-version", "normal", "unstated")]
    public void Every_standing_has_a_rank_and_a_status(string kind, string rank, string status)
    {
        var standing = new Standing { Kind = StandingKind.Parse(kind), Reason = "why" };

        WikibaseRank.Of(standing).Word.Should().Be(rank);
        SfmClaimStatus.Of(standing).Word.Should().Be(status);
    }

    [Theory]
    [InlineData("unstated", Certainty.Certain)]
    [InlineData("accepted", Certainty.Certain)]
    [InlineData("preferred", Certainty.Certain)]
    [InlineData("disputed", Certainty.Possible)]
    [InlineData("unclear", Certainty.Possible)]
    [InlineData("of-a-later-version", Certainty.Possible)]
    [InlineData("rejected", Certainty.Impossible)]
    public void A_preferred_claim_weighs_as_much_as_an_accepted_one(string kind, Certainty weight)
    {
        var claim = Five.Standing(new Standing { Kind = StandingKind.Parse(kind) });

        Made(claim).AsKnownAt(default).WeightOf(claim).Should().Be(weight);
        claim.Id.Should().Be(Five.Id);
        FluentActions.Invoking(() => Five.Standing(null!)).Should().Throw<ArgumentNullException>().WithParameterName("standing");
    }

    [Fact]
    public void Preferred_ones_stand_alone_and_the_others_are_listed_with_the_reason()
    {
        var best = Nine.Standing(WikibaseRank.Preferred.ToStanding("counted by name"));
        var wrong = Seven.Standing(WikibaseRank.Deprecated.ToStanding("counts the wounded, too"));

        var ranked = Made(Five, best, wrong).BestRanked([Five, best, wrong]);

        ranked.Rank.Should().Be(WikibaseRank.Preferred);
        ranked.Claims.Should().Equal(best);
        ranked.LeftOut.Should().Equal(new LeftOut(Five, "normal, beside a preferred one"), new LeftOut(wrong, "rejected: counts the wounded, too"));
        ranked.ToString().Should().Be("1 of rank preferred, 2 left out");
    }

    [Fact]
    public void Without_a_preferred_one_normal_ones_stand_side_by_side()
    {
        var disputed = Nine.Standing(StandingKind.Disputed, "a party denies it");
        var wrong = Seven.Standing(StandingKind.Rejected, "a misprint");

        var ranked = Made(Five, disputed, wrong).BestRanked([Five, disputed, wrong]);

        ranked.Rank.Should().Be(WikibaseRank.Normal);
        ranked.Claims.Should().Equal(Five, disputed);
        ranked.LeftOut.Should().ContainSingle().Which.Claim.Should().Be(wrong);
    }

    [Fact]
    public void A_deprecated_one_is_never_the_best()
    {
        var wrong = Seven.Standing(StandingKind.Rejected, "a misprint");
        var ranked = Made(wrong).BestRanked([wrong]);

        ranked.Rank.Should().Be(WikibaseRank.Unstated);
        ranked.Claims.IsEmpty.Should().BeTrue();
        ranked.LeftOut.Should().ContainSingle();
        Made().BestRanked([]).Claims.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Only_what_had_been_said_is_ranked()
    {
        var best = Nine.Standing(StandingKind.Preferred, "counted by name");
        var record = Made(Five, best);

        var then = record.AsKnownAt(new(2031, 5, 4)).BestRanked([Five, best]);

        then.Claims.Should().Equal(Five);
        then.LeftOut.Should().Equal(new LeftOut(best, "not yet said"));
        record.BestRanked([Five, best]).Claims.Should().Equal(best);
    }

    [Fact]
    public void What_its_origin_took_back_is_left_out_beside_others_of_its_rank()
    {
        var later = Raid.Killed(Exactly(6)).Per(Morning).Superseding(Five);
        var ranked = Made(Five, later, Nine).BestRanked([Five, later, Nine]);

        ranked.Claims.Should().Equal(later, Nine);
        ranked.LeftOut.Should().Equal(new LeftOut(Five, "superseded by 6"));
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Made().BestRanked(null!)).Should().Throw<ArgumentNullException>().WithParameterName("claims");
        FluentActions.Invoking(() => ((RecordView)null!).BestRanked([])).Should().Throw<ArgumentNullException>().WithParameterName("view");
        FluentActions.Invoking(() => ((ConflictRecord)null!).BestRanked([])).Should().Throw<ArgumentNullException>().WithParameterName("record");
    }

    private static ConflictRecord Made(params Claim[] claims) => [Raid, Morning, Evening, Weekly, .. claims];
}
