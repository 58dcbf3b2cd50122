namespace ConflictModel.Tests.Items;

public class ClaimContentTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Guard = new("Guard");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Claims_that_say_the_same_are_one_whoever_says_it_and_however_it_is_judged()
    {
        var claim = Brigade.Supports(Guard, SupportType.Weapons);
        Claim[] same =
        [
            claim.Per(Paper), claim.Denied(), claim.InMood(Mood.Planned), claim.During(ImpreciseInterval.Parse("2019/2020")), claim.WithId("other"),
            claim.Standing(StandingKind.Rejected, "no"), claim with { Note = "a note" },
        ];

        foreach (var other in same)
        {
            Claim.ByContent.Equals(claim, other).Should().BeTrue("{0}", other);
            Claim.ByContent.GetHashCode(other).Should().Be(Claim.ByContent.GetHashCode(claim));
        }
    }

    [Fact]
    public void Claims_that_say_something_else_are_not()
    {
        var claim = Brigade.Supports(Guard, SupportType.Weapons);
        Claim.ByContent.Equals(claim, Guard.Supports(Brigade, SupportType.Weapons)).Should().BeFalse();
        Claim.ByContent.Equals(claim, Brigade.Supports(Guard)).Should().BeFalse();
        Claim.ByContent.Equals(claim, claim with { Against = Guard }).Should().BeFalse();
        Claim.ByContent.Equals(Brigade.MemberOf(Guard), Brigade.ComponentOf(Guard)).Should().BeFalse();
        Claim.ByContent.Equals(claim, null).Should().BeFalse();
        Claim.ByContent.Equals(null, null).Should().BeTrue();
    }

    [Fact]
    public void Every_kind_of_claim_is_told_from_every_other()
    {
        foreach (var one in Samples.Claims)
        {
            Samples.Claims.Where(other => Claim.ByContent.Equals(one, other)).Should().AllSatisfy(other => other.Kind.Should().Be(one.Kind));
        }
    }
}
