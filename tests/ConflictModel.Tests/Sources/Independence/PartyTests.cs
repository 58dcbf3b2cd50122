using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Sources.Independence;

public class PartyTests
{
    private static readonly State Russia = new("Russia");
    private static readonly State Turkey = new("Türkiye");
    private static readonly Organization Ministry = new("Ministry of Defence");
    private static readonly Organization Nations = new("United Nations");
    private static readonly Faction Legion = new("Sham Legion");
    private static readonly Faction Sibling = new("Sister Brigade");
    private static readonly Alliance Front = new("National Liberation Front");
    private static readonly Alliance Army = new("National Army");
    private static readonly Person Spokesman = new("Saif al Raad");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Incident Strike = new("Strike");
    private static readonly Conflict War = new("War");
    private static readonly Dyad Pair = new("Russia – Legion") { Within = War, SideA = Russia, SideB = Legion };
    private static readonly Conflict OtherWar = new("Other war");
    private static readonly Dyad OtherPair = new("Other pair") { Within = Reference<ConflictId>.OneOf([War, OtherWar]), SideA = Nations };
    private static readonly Source Report = new("Report") { Published = new(2020, 10, 26) };
    private static readonly Source State = new("State paper") { Publisher = Ministry, Published = new(2020, 10, 26) };

    private static readonly Claim[] Relations =
    [
        Legion.ComponentOf(Front, weight: "major").Per(Report),
        Sibling.ComponentOf(Front).Per(Report),
        Front.UnderUmbrellaOf(Army).Per(Report),
        Turkey.Supports(Army).Per(Report),
        Ministry.ComponentOf(Russia).Per(Report),
        Russia.MemberOf(Nations).Per(Report),
        Spokesman.HoldsOffice("media official", Front).Per(Report),
    ];

    private static readonly Occurrence Struck = Strike.Occurred(new(2020, 10, 26), by: [Russia], against: [Legion]).Per(Report);

    public static TheoryData<Actor, string> Ties() => new()
    {
        { Russia, "Russia is named as an actor in Strike" },
        { Legion, "Sham Legion is named as a target of Strike" },
        { Front, "Sham Legion is a major component of National Liberation Front; Sham Legion is named as a target of Strike" },
        { Army, "Sham Legion is a major component of National Liberation Front; National Liberation Front is under the umbrella of National Army; Sham Legion is named as a target of Strike" },
        { Ministry, "Ministry of Defence is a component of Russia; Russia is named as an actor in Strike" },
        { Spokesman, "Saif al Raad is media official of National Liberation Front; Sham Legion is a major component of National Liberation Front; Sham Legion is named as a target of Strike" },
        { Turkey, "" }, // support makes nobody a party
        { Sibling, "" }, // nor does a common roof
        { Nations, "" }, // nor that a party is a member of an organization
        { Observatory, "" },
    };

    [Theory]
    [MemberData(nameof(Ties))]
    public void Who_is_a_party_or_speaks_for_one_is_told_with_the_reason(Actor actor, string reason)
    {
        var account = Asked(Report.Quoting(actor), Struck);

        account.IsParty.Should().Be(reason.Length > 0);
        account.PartyReason.Split("; ").Should().BeEquivalentTo(reason.Split("; "));
        account.PartyReason.Split("; ")[^1].Should().Be(reason.Split("; ")[^1]);
    }

    [Fact]
    public void A_paper_speaks_for_its_publisher() =>
        Asked(State.Itself(), Struck).PartyReason.Should().Be("Ministry of Defence is a component of Russia; Russia is named as an actor in Strike");

    [Theory]
    [InlineData("unnamed")]
    [InlineData("paper")]
    [InlineData("keeper")]
    public void Who_has_no_name_is_tied_to_nobody(string what) =>
        Asked(
            what switch { "unnamed" => Report.Quoting(Reference<ActorId>.Described("a commander")), "paper" => Report.Itself(), _ => Attribution.Keeper },
            Struck).IsParty.Should().BeFalse();

    [Fact]
    public void The_sides_of_a_dyad_are_parties_and_those_of_the_conflict_s_dyads()
    {
        Asked(Report.Quoting(Russia), Strike.Occurred() with { Dyad = Pair }).PartyReason.Should().Be("Russia is a side of Russia – Legion");
        Asked(Report.Quoting(Legion), Strike.Occurred() with { Conflict = War }).PartyReason.Should().Be("Sham Legion is a side of Russia – Legion");
        Asked(Report.Quoting(Nations), Strike.Occurred() with { Conflict = War }).PartyReason.Should().Be("possibly: United Nations is a side of Other pair");
        Asked(Report.Quoting(Legion)).IsParty.Should().BeFalse("nothing says in which conflict it was");
    }

    [Theory]
    [InlineData("party", true)]
    [InlineData("perpetrator", true)]
    [InlineData("target", true)]
    [InlineData("guarantor", false)]
    [InlineData("mediator", false)]
    [InlineData("associate", false)]
    [InlineData("unstated", false)]
    public void Those_who_take_part_in_the_conflict_as_belligerents_are_parties(string role, bool isParty)
    {
        var account = Asked(Report.Quoting(Turkey), Strike.Occurred() with { Conflict = War }, Turkey.TakesPartIn(War, Role.Parse(role)).Per(Report));

        account.PartyReason.Should().Be(isParty ? $"Türkiye takes part in War as {role}" : "");
    }

    [Fact]
    public void What_is_only_possible_is_told_as_possible()
    {
        Asked(Report.Quoting(Russia), Struck.Standing(StandingKind.Disputed, "denied")).PartyReason.Should().Be("possibly: Russia is named as an actor in Strike");
        Asked(Report.Quoting(Turkey), Strike.Occurred(by: [Reference<ActorId>.OneOf([Russia, Turkey])])).PartyReason.Should().Be("possibly: Türkiye is named as an actor in Strike");
        Asked(Report.Quoting(Russia), Struck.Standing(StandingKind.Rejected, "forged")).IsParty.Should().BeFalse();
        Asked(Report.Quoting(Russia), Struck.Denied()).IsParty.Should().BeFalse();
    }

    [Fact]
    public void What_holds_on_another_day_ties_nobody_on_this()
    {
        var before = Spokesman.HoldsOffice("spokesman", Legion).During(ImpreciseInterval.Parse("2018/2019")).Per(Report);
        var now = before.During(ImpreciseInterval.Parse("2019/2021"));
        var said = Report.Quoting(Spokesman);

        Of(said, [Struck, before]).IsParty.Should().BeFalse();
        Of(said, [Struck, now]).PartyReason.Should().Be("Saif al Raad is spokesman of Sham Legion; Sham Legion is named as a target of Strike");
    }

    [Fact]
    public void Where_nobody_knows_when_it_was_said_a_relation_is_possible()
    {
        var undated = new Source("Undated");
        var toll = Toll(5).Per(undated.Quoting(Front));
        var record = Made([Struck, toll, .. Relations], undated);

        record.IndependenceOf([toll]).Origins[0].PartyReason.Should().StartWith("possibly: Sham Legion is a major component of");
    }

    [Fact]
    public void What_is_declared_of_a_claim_is_about_what_the_claim_is_about()
    {
        var confirmed = Spokesman.Declares(SpeechAct.Confirm, "the strike", Struck).Per(Report.Quoting(Spokesman));
        Made([Struck, confirmed, .. Relations]).IndependenceOf([confirmed]).Origins[0].IsParty.Should().BeTrue();
    }

    [Fact]
    public void The_answer_says_so_in_a_few_words()
    {
        var (monitor, party, other) = (Toll(12).Per(Report.Quoting(Observatory)), Toll(40).Per(Report.Quoting(Spokesman)), Toll(90).Per(Report.Quoting(Russia)));

        Basis(monitor).Should().Be("It rests on one claim of one origin:");
        Basis(party).Should().Be("It rests on one claim of one origin, a party to it:");
        Basis(monitor, party).Should().Be("It rests on 2 claims of 2 origins, one of them a party to it:");
        Basis(monitor, party, other).Should().Be("It rests on 3 claims of 3 origins, 2 of them parties to it:");
        Made([monitor, party, Struck.Standing(StandingKind.Disputed, "denied"), .. Relations]).Killed(Strike).Explain().Split('\n').First(l => l.StartsWith("It rests", StringComparison.Ordinal))
            .Should().Be("It rests on 2 claims of 2 origins, one of them possibly a party to it:");

        static string Basis(params Claim[] claims) => 
            Made([Struck, .. Relations, .. claims]).Killed(Strike).Explain().Split('\n').First(l => l.StartsWith("It rests", StringComparison.Ordinal));
    }

    [Fact]
    public void A_party_is_marked_where_independence_is_explained() =>
        Made([Struck, .. Relations, Toll(5).Per(Report.Quoting(Russia))]).Killed(Strike).Independence().Explain().Should().Be(
            """
            One origin tells it. Corroborated: no.
            - Russia, in “Report”; a party to it: Russia is named as an actor in Strike
            """);

    private static CasualtyEstimate Toll(int number) => Strike.Killed(Exactly(number));

    private static OriginAccount Asked(Attribution by, params Claim[] claims) => Of(by, [.. claims, .. Relations]);

    private static OriginAccount Of(Attribution by, Claim[] claims)
    {
        var toll = Toll(5).Per(by);
        return Made([toll, .. claims]).IndependenceOf([toll]).Origins[0];
    }

    private static ConflictRecord Made(Claim[] claims, params Source[] more) =>
        [.. more, Russia, Turkey, Ministry, Nations, Legion, Sibling, Front, Army, Spokesman, Observatory, Strike, War, Pair, OtherWar, OtherPair, Report, State, .. claims];
}
