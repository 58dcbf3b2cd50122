using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

public class DisputedFigureTests
{
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };
    private static readonly CasualtyEstimate Undisputed = Raid.Killed(Exactly(12)).Per(Morning);
    private static readonly CasualtyEstimate Disputed = Raid.Killed(Exactly(90)).Per(Evening).Standing(StandingKind.Disputed, "counts the wounded, too");

    [Fact]
    public void Stands_back_where_an_undisputed_one_answers_and_widens_nothing()
    {
        var answer = Made(Undisputed, Disputed).Killed(Raid);

        answer.Value.Should().Be(Exactly(12));
        answer.Certainty.Should().Be(Certainty.Certain);
        answer.Claims.Should().Equal(Undisputed);
        answer.LeftOut.Should().Equal(new LeftOut(Disputed, "disputed: counts the wounded, too"));
    }

    [Fact]
    public void Without_a_reason_is_left_out_as_disputed()
    {
        var bare = Disputed with { Standing = new Standing { Kind = StandingKind.Disputed } };

        Made(Undisputed, bare).Killed(Raid).LeftOut.Should().ContainSingle().Which.Reason.Should().Be("disputed");
    }

    [Fact]
    public void Alone_answers_and_makes_it_possible()
    {
        var answer = Made(Disputed).Killed(Raid);

        answer.Value.Should().Be(Exactly(90));
        answer.Certainty.Should().Be(Certainty.Possible);
        answer.LeftOut.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Beside_another_disputed_one_both_are_spanned()
    {
        var other = Raid.Killed(Exactly(40)).Per(Morning).Standing(StandingKind.Disputed, "a guess");

        var answer = Made(other, Disputed).Killed(Raid);

        answer.Value.Describe().Should().Be("40 to 90");
        answer.Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Beside_an_undisputed_one_that_counts_nowhere_answers()
    {
        var rejected = Undisputed.Standing(StandingKind.Rejected, "a misprint");

        var answer = Made(rejected, Disputed).Killed(Raid);

        answer.Value.Should().Be(Exactly(90));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("rejected: a misprint");
    }

    [Fact]
    public void Beside_an_undisputed_one_of_other_people_answers_for_its_own()
    {
        var civilians = Raid.Killed(Exactly(5), Population.Civilians).Per(Morning);

        var answer = Made(civilians, Disputed).Killed(Raid, Population.Anyone);

        answer.Value.Should().Be(Exactly(90));
        answer.Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Does_not_revise_the_undisputed_one_of_its_own_origin()
    {
        var first = Raid.Killed(Exactly(12)).Per(Morning.Quoting(Observatory));
        var later = Raid.Killed(Exactly(90)).Per(Evening.Quoting(Observatory)).Standing(StandingKind.Disputed, "a slip");

        var answer = Made(first, later).Killed(Raid);

        answer.Value.Should().Be(Exactly(12));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("disputed: a slip");
    }

    private static ConflictRecord Made(params Claim[] claims) => [Observatory, Raid, Morning, Evening, .. claims];
}
