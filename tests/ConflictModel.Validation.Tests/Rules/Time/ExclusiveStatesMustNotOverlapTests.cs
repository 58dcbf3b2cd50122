namespace ConflictModel.Validation.Tests.Rules.Time;

public class ExclusiveStatesMustNotOverlapTests
{
    private static readonly Person One = new("Anton Vell");
    private static readonly Person Two = new("Edda Lorne");
    private static readonly Person Three = new("Bruno Keld");
    private static readonly State Republic = new("Republic");
    private static readonly State Neighbour = new("Varn");
    private static readonly Source Paper = new("Gazette");

    [Fact]
    public void Fires_for_two_holders_of_one_office_as_a_note()
    {
        var finding = Check(Held(One, "foreign minister", "1980-01-01/1985-03-04", "one"), Held(Two, "Foreign Minister", "1984-02-03/..", "two").Per(Paper)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM3005" && f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/two/title");
        finding.Message.Should().Be(
            "Two people hold one office on 3 February 1984: “Anton Vell is foreign minister of Republic, from 1 January 1980 to 4 March 1985, says the keeper of the record” and “Edda Lorne is Foreign Minister of Republic, since 3 February 1984, says ‘Gazette’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/one");
    }

    [Theory]
    [InlineData("president")]
    [InlineData("director")]
    [InlineData("special envoy for the coast")]
    [InlineData("secretary-general")]
    [InlineData("supreme commander")]
    public void Looks_at_offices_of_one(string title) => Check(Held(One, title, "1980/1985"), Held(Two, title, "1982/1984")).Should().ContainSingle();

    [Theory]
    [InlineData("member of parliament")]
    [InlineData("spokesman")]
    [InlineData("minister")] // of what
    [InlineData("commander")]
    [InlineData("deputy director")]
    [InlineData("vice-president")]
    [InlineData("former president")]
    [InlineData("rival president")]
    public void Passes_over_offices_of_many(string title) => Check(Held(One, title, "1980/1985"), Held(Two, title, "1982/1984")).Should().BeEmpty();

    [Theory]
    [InlineData("1980/1983", "1983/1985")] // handed over some day of 1983
    [InlineData("1980-01-01/1983-02-03", "1983-02-03/1985-01-01")] // on that day
    [InlineData("1980-01-01/1983-02-03~", "1983-02-03/1985-01-01")]
    [InlineData("1980-01-01/", "1983-02-03/1985-01-01")] // of whose end nothing is known
    [InlineData("1980/1981", "1983/1985")]
    public void Is_silent_where_one_may_have_handed_over(string first, string second) =>
        Check(Held(One, "president", first), Held(Two, "president", second)).Should().BeEmpty();

    [Fact]
    public void One_person_may_hold_it_by_two_accounts_and_two_bodies_have_two()
    {
        Check(Held(One, "president", "1980/1985", "a"), Held(One, "president", "1982/1984", "b").Per(Paper)).Should().BeEmpty();
        Check(Held(One, "president", "1980/1985"), Two.HoldsOffice("president", Neighbour).During(ImpreciseInterval.Parse("1980/1985"))).Should().BeEmpty();
        Check(Held(One, "president", "1980/1985"), Two.HoldsOffice("president", Republic)).Should().BeEmpty("it is not dated");
    }

    [Fact]
    public void Finds_it_behind_other_tenures_of_the_same_person() =>
        Check(Held(One, "president", "1970/1990", "long"), Held(Two, "president", "1971/1972", "a"), Held(Three, "president", "1960/1969", "b"), Held(Two, "president", "1980/1995", "c"))
            .Select(f => f.Pointer).Should().Equal("/claims/a/title", "/claims/c/title");

    [Fact]
    public void Compares_with_the_longest_of_somebody_else() =>
        Check(Held(One, "president", "1970/1976", "a"), Held(Two, "president", "1970/1990", "b"), Held(Two, "president", "1974/1980", "c"))
            .Select(f => f.Pointer).Should().Equal("/claims/b/title", "/claims/c/title");

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var first = Held(One, "president", "1980/1985");
        Check(first, Held(Two, "president", "1982/1984").Denied()).Should().BeEmpty();
        Check(first, Held(Two, "president", "1982/1984").Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(first, Held(Two, "president", "1982/1984").InMood(Mood.Planned)).Should().BeEmpty();
    }

    private static OfficeHolding Held(Person person, string title, string during, string id = "") =>
        person.HoldsOffice(title, Republic).During(ImpreciseInterval.Parse(during)) is var office && id.Length > 0 ? office.WithId(id) : office;

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM3005", [One, Two, Three, Republic, Neighbour, Paper, .. claims]);
}
