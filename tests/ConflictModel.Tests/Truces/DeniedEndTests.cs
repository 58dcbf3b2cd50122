namespace ConflictModel.Tests.Truces;

public class DeniedEndTests
{
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Report = new("Report") { Published = new(2031, 6, 1) };
    private static readonly Source Other = new("Other") { Published = new(2031, 6, 2) };
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(2031, 4, 1)).Per(Report);
    private static readonly Milestone End = Truce.Ended(new(2031, 5, 1)).Per(Report);

    public static TheoryData<MilestoneKind> Ends() => [MilestoneKind.Ended, MilestoneKind.Denounced, MilestoneKind.Expired, MilestoneKind.Replaced];

    [Theory]
    [MemberData(nameof(Ends))]
    public void Opposes_an_end_of_any_kind_that_is_affirmed_of_the_same_day(MilestoneKind kind)
    {
        var denied = Truce.Reached(kind, new(2031, 5, 1)).Denied().Per(Other);

        var answer = Asked(Effect, End, denied);

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().BeEquivalentTo(new Claim[] { Effect, End, denied });
        answer.LeftOut.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Without_a_date_opposes_whatever_end_is_affirmed() =>
        Asked(Effect, End, Truce.Reached(MilestoneKind.Denounced).Denied().Per(Other)).Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void Of_another_day_takes_nothing_from_the_end_affirmed()
    {
        var denied = Truce.Reached(MilestoneKind.Denounced, new(2031, 4, 20)).Denied().Per(Other);

        var answer = Asked(Effect, End, denied);

        answer.Certainty.Should().Be(Certainty.Impossible);
        answer.Claims.Should().NotContain(denied, "it speaks for a truce that is over all the same");
        answer.LeftOut.Should().Equal(new LeftOut(denied, "denies it"));
    }

    [Fact]
    public void Of_an_end_that_nobody_affirms_says_that_the_truce_holds()
    {
        var denied = End.Denied().Per(Other);

        var answer = Asked(Effect, denied);

        answer.Certainty.Should().Be(Certainty.Certain);
        answer.Claims.Should().Equal(Effect, denied);
        answer.Explain().Should().Contain("- it is not so that Harvest truce ended on 1 May 2031");
    }

    [Fact]
    public void Of_something_other_than_an_end_speaks_against_the_truce()
    {
        var denied = Effect.Denied().Per(Other);

        var answer = Asked(Effect, denied);

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().Equal(Effect);
        answer.LeftOut.Should().Equal(new LeftOut(denied, "denies it"));
    }

    [Fact]
    public void Rejected_is_left_out_and_opposes_nothing()
    {
        var answer = Asked(Effect, End, End.Denied().Per(Other).Standing(StandingKind.Rejected, "a rumour"));

        answer.Certainty.Should().Be(Certainty.Impossible);
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("rejected: a rumour");
    }

    private static Answer<Truce> Asked(params Claim[] claims)
    {
        ConflictRecord record = [Truce, Report, Other, .. claims];
        return record.On(new(2031, 5, 10)).InForce(Truce);
    }
}
