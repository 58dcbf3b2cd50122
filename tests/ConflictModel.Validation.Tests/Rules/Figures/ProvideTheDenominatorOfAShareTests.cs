namespace ConflictModel.Validation.Tests.Rules.Figures;

public class ProvideTheDenominatorOfAShareTests
{
    private static readonly Place Valley = new("Valley");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Control Half = Brigade.Controls(Valley, Share.Parse("about half")).WithId("half");

    [Fact]
    public void Fires_for_a_share_of_what_is_not_said() =>
        Check(Half).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Id == "CM4011" && f.Severity == Severity.Note && f.Pointer == "/claims/half/denominator"
            && f.Message == "Nothing tells of what 'about half' is a share, of land, people or settlements: “Brigade controls about half of Valley (by which measure is not said), says the keeper of the record”.");

    [Fact]
    public void Fires_for_a_denied_share_too() => Check(Half.Denied()).Should().ContainSingle();

    [Fact]
    public void Is_silent_where_it_is_said_or_there_is_no_share()
    {
        Check(Half with { Denominator = Denominator.People }).Should().BeEmpty();
        Check(Half with { Denominator = Denominator.Parse("roads") }).Should().BeEmpty();
        Check(Brigade.Controls(Valley)).Should().BeEmpty();
        Check(Half.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(Claim claim) => Checking.Against("CM4011", Valley, Brigade, claim);
}
