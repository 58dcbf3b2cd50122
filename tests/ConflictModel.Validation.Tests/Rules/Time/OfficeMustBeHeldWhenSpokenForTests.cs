namespace ConflictModel.Validation.Tests.Rules.Time;

public class OfficeMustBeHeldWhenSpokenForTests
{
    private static readonly Person Spokesman = new("Tomas Wray");
    private static readonly Alliance Front = new("United Front");
    private static readonly Source Paper = new("Gazette");
    private static readonly OfficeHolding Office = Spokesman.HoldsOffice("spokesman", Front).During(ImpreciseInterval.Parse("1980/1983")).WithId("office");

    [Theory]
    [InlineData("1984-02-03", "on 3 February 1984")]
    [InlineData("1979", "in 1979")]
    public void Fires_for_who_spoke_after_or_before_the_office(string on, string words)
    {
        var finding = Check(Said(on), Office).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM3012" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/said/onBehalfOf");
        finding.Message.Should().Be(
            $"Tomas Wray spoke for United Front {words} (says the keeper of the record), and held office there at another time only: “Tomas Wray is spokesman of United Front, from 1980 to 1983, says the keeper of the record”.");
    }

    [Theory]
    [InlineData("1983-12-31")]
    [InlineData("1980")]
    [InlineData("1984-01-01~")]
    [InlineData("")]
    public void Is_silent_where_the_office_may_have_been_held(string on) => Check(Said(on), Office).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_another_office_or_a_membership_may_cover_the_day()
    {
        Check(Said("1984-02"), Office, Spokesman.HoldsOffice("chair", Front).Since(new(1984))).Should().BeEmpty();
        Check(Said("1984-02"), Office, Spokesman.HoldsOffice("chair", Front)).Should().BeEmpty("it is not dated");
        Check(Said("1984-02"), Office, Spokesman.MemberOf(Front)).Should().BeEmpty();
        Check(Said("1984-02"), Office, Spokesman.MemberOf(Front).During(ImpreciseInterval.Parse("1970/1971"))).Should().ContainSingle();
        Check(Said("1984-02"), Office with { Holds = new Validity(Office.Holds.During, endIsLastSeen: true) }).Should().BeEmpty();
        Check(Said("1979-02"), Office with { Holds = new Validity(Office.Holds.During, startIsFirstSeen: true) }).Should().BeEmpty();
        Check(Said("1984-02"), Office with { Holds = new Validity(Office.Holds.During, someTimeIn: ImpreciseInterval.Parse("1984/1985")) }).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_no_office_there_is_told_or_nobody_is_spoken_for()
    {
        Check(Said("1984")).Should().BeEmpty();
        Check(Said("1984") with { OnBehalfOf = default }, Office).Should().BeEmpty();
        Check(Said("1984"), Spokesman.MemberOf(Front).During(ImpreciseInterval.Parse("1970/1971"))).Should().BeEmpty();
    }

    [Fact]
    public void Is_only_a_note_where_two_accounts_differ_or_one_is_disputed()
    {
        Check(Said("1984"), Office.Per(Paper)).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        Check(Said("1984"), Office.Standing(StandingKind.Disputed, "no list")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Its_own_account_counts_before_others() =>
        Check(Said("1984"), Office, Spokesman.HoldsOffice("spokesman", Front).Since(new(1980)).Per(Paper)).Should().ContainSingle();

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(Said("1984").Denied(), Office).Should().BeEmpty();
        Check(Said("1984"), Office.Denied()).Should().BeEmpty();
        Check(Said("1984"), Office.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
    }

    private static Declaration Said(string on) => Spokesman.Declares(SpeechAct.Promise, "a truce") with { On = Timing.Parse(on), OnBehalfOf = Front };

    private static ValueList<Finding> Check(Declaration said, params Claim[] others) => Checking.Against("CM3012", [Spokesman, Front, Paper, said.WithId("said"), .. others]);
}
