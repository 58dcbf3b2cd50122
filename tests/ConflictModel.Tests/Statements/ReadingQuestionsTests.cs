using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Statements;

public sealed class ReadingQuestionsTests
{
    private static readonly Incident Raid = new("Night raid");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 20) };
    private static readonly CasualtyEstimate First = Raid.Killed(Estimate.Exactly(3)).InMood(Mood.Hypothetical).Per(Paper).WithId("first");
    private static readonly CasualtyEstimate Second = Raid.Wounded(Estimate.Exactly(3)).InMood(Mood.Hypothetical).Per(Paper).WithId("second").Linked(LinkKind.AlternativeReadingOf, First);
    private static readonly CasualtyEstimate Third = Raid.Harmed(Harm.Missing, Estimate.Exactly(3)).InMood(Mood.Hypothetical).Per(Paper).WithId("third").Linked(LinkKind.AlternativeReadingOf, Second);

    [Fact]
    public void Readings_are_the_same_from_each_of_them_and_none_makes_anything_so()
    {
        ConflictRecord record = [Raid, Paper, First, Second, Third];
        foreach (var claim in new[] { First, Second, Third })
        {
            record.ReadingsOf(claim).Select(a => a.Value).Should().BeEquivalentTo([First, Second, Third]);
            record.ReadingsOf(claim).Should().OnlyContain(a => a.Certainty == Certainty.Possible);
        }

        record.Killed(Raid).Value.IsKnown.Should().BeFalse();
        record.ReadingsOf(First)[0].Explain().Should().StartWith("It is read so that 3 people killed in Night raid: possible.");
    }

    [Fact]
    public void A_preferred_reading_settles_it_and_a_rejected_one_is_out()
    {
        var chosen = Second.Standing(StandingKind.Preferred, "the translator says so").InMood(Mood.Actual);
        ConflictRecord record = [Raid, Paper, First, chosen, Third];
        record.ReadingsOf(First).ToDictionary(a => a.Value.Id.Value, a => a.Certainty).Should().BeEquivalentTo(
            new Dictionary<string, Certainty> { ["first"] = Certainty.Impossible, ["second"] = Certainty.Certain, ["third"] = Certainty.Impossible });
        ConflictRecord rejected = [Raid, Paper, First.Standing(StandingKind.Rejected, "bad grammar"), Second];
        rejected.ReadingsOf(Second).Select(a => a.Certainty).Should().Equal(Certainty.Possible, Certainty.Impossible);
    }

    [Fact]
    public void Links_in_a_circle_hang_nothing_and_a_claim_alone_has_no_readings()
    {
        var back = First with { Links = [new(LinkKind.AlternativeReadingOf, Third.Id), new(LinkKind.AlternativeReadingOf, First.Id)] };
        ConflictRecord record = [Raid, Paper, back, Second, Third];
        record.ReadingsOf(Third).Should().HaveCount(3);
        ConflictRecord alone = [Raid, Paper, First];
        alone.ReadingsOf(First).Should().BeEmpty();
        var absent = () => alone.ReadingsOf(Second);
        absent.Should().Throw<ArgumentException>();
    }
}
