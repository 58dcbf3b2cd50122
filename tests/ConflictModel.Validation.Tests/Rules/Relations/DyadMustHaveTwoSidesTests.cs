namespace ConflictModel.Validation.Tests.Rules.Relations;

public class DyadMustHaveTwoSidesTests
{
    private static readonly State Republic = new("Republic");
    private static readonly Faction Front = new("Front");

    [Fact]
    public void Fires_for_a_missing_side()
    {
        var finding = Check(new Dyad("Government and rebels") { SideA = Republic }).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7008" && f.Severity == Severity.Warning && f.Pointer == "/dyads/government-and-rebels/sideB");
        finding.Message.Should().Be("The dyad “Government and rebels” names only one of its two sides, 'republic'.");
        Check(new Dyad("Rebels") { SideB = Front }).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Pointer.EndsWith("/sideA") && f.Message.EndsWith("names only one of its two sides, 'front'."));
        Check(new Dyad("Nobody")).Should().ContainSingle().Which.Message.Should().Be("The dyad “Nobody” names neither of its sides.");
        Check(new Dyad("None") { SideA = Republic, SideB = Reference<ActorId>.None }).Should().ContainSingle();
    }

    [Fact]
    public void Says_under_which_number_others_may_tell_the_missing_side()
    {
        Check(new Dyad("Numbered") { SideA = Republic, ExternalIds = [new ExternalId(IdScheme.UcdpDyad, "9071")] }).Should().ContainSingle().Which.Suggestion
            .Should().Be("Name the missing side, as others tell it of ucdp-dyad:9071, or describe it in words where it is not known.");
        Check(new Dyad("Not numbered") { SideA = Republic }).Should().ContainSingle().Which.Suggestion.Should().Be("Name the missing side, or describe it in words where it is not known.");
    }

    [Fact]
    public void Fires_for_one_actor_on_both_sides() =>
        Check(new Dyad("Infighting") { SideA = Front, SideB = Front }).Should().ContainSingle().Which.Message.Should().Be("The dyad “Infighting” has one actor on both sides, 'front'.");

    [Fact]
    public void Is_silent_for_two_sides_and_for_a_side_without_a_name()
    {
        Check(new Dyad("Two") { SideA = Republic, SideB = Front }).Should().BeEmpty();
        Check(new Dyad("Unidentified") { SideA = Republic, SideB = Reference<ActorId>.Described("unidentified gunmen") }).Should().BeEmpty();
        Check(new Dyad("One of two") { SideA = Front, SideB = Reference<ActorId>.OneOf([Front, Republic]) }).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(Dyad dyad) => Checking.Against("CM7008", Republic, Front, dyad);
}
