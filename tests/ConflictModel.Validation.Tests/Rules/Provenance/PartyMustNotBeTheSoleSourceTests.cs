using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class PartyMustNotBeTheSoleSourceTests
{
    private static readonly Incident Ambush = new("Ambush", IncidentId.Parse("ambush"));
    private static readonly Organization Army = new("Army");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Alliance Front = new("Front");
    private static readonly Person Spokesman = new("Spokesman");
    private static readonly Source Paper = new("Paper");
    private static readonly Community Villagers = new("Villagers");
    private static readonly Incident Skirmish = new("Skirmish");

    private static readonly Occurrence Fought = Ambush.Occurred(on: new(1990, 5, 2), by: [Army], against: [Brigade]).Per(Paper.Quoting(Army)).WithId("fought");

    [Fact]
    public void Fires_where_the_army_alone_tells_of_its_battle()
    {
        var finding = Check(Fought, Ambush.Killed(MoreThan(40)).Per(Paper.Quoting(Army))).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6006" && f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/incidents/ambush");
        finding.Message.Should().Be("All that is told of Ambush goes back to Army, a party to it.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/fought");
    }

    [Fact]
    public void Fires_for_the_target_and_for_a_statement_of_its_own()
    {
        Check(Fought.Per(Paper.Quoting(Brigade))).Should().ContainSingle();
        Check(new Source("Communiqué") { Publisher = Brigade }, c => [Fought.Per(c)]).Should().ContainSingle();
    }

    [Fact]
    public void Fires_for_who_speaks_for_a_party()
    {
        Check(Fought.Per(Paper.Quoting(Spokesman)), Spokesman.HoldsOffice("spokesman", Brigade).Per(Paper)).Should().ContainSingle()
            .Which.Message.Should().StartWith("All that is told of Ambush goes back to Spokesman, who speaks for a party to it, Brigade (Spokesman is spokesman of Brigade");
        Check((Fought with { Targets = [Front] }).Per(Paper.Quoting(Brigade)), Brigade.ComponentOf(Front).Per(Paper)).Should().ContainSingle();
        Check((Fought with { Targets = [Front] }).Per(Paper.Quoting(Spokesman)), Brigade.ComponentOf(Front).Per(Paper), Spokesman.HoldsOffice("spokesman", Brigade).Per(Paper)).Should().ContainSingle();
        Check((Fought with { Targets = [] }).Per(Paper.Quoting(Brigade)), Brigade.PartyTo(Ambush).Per(Paper.Quoting(Brigade))).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_where_anybody_else_tells_of_it()
    {
        Check(Fought, Ambush.Killed(AtLeast(3)).Per(Paper)).Should().BeEmpty();
        Check(Fought.Per(Paper)).Should().BeEmpty();
        Check(Fought, Ambush.Killed(AtLeast(3)).Per(Paper.Quoting(Brigade))).Should().BeEmpty("both sides tell of it");
        Check(Fought.Per(Paper.Quoting(Reference<ActorId>.Described("a field source")))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_the_victims_of_an_attack()
    {
        var attack = (Fought with { Targets = [Villagers] }).Per(Paper.Quoting(Villagers));

        Check(attack).Should().BeEmpty();
        Check(attack, new Participation(Villagers, Ambush, Role.Target).Per(Paper.Quoting(Villagers))).Should().BeEmpty();
        Check(attack, Villagers.PartyTo(Ambush).Per(Paper.Quoting(Villagers))).Should().ContainSingle("they fought as well");
        Check(attack, Skirmish.Occurred(on: new(1990, 5, 3), by: [Villagers], against: [Army]).Per(Paper)).Should().ContainSingle("they fight elsewhere");
        Check(attack, Skirmish.Occurred(on: new(1990, 5, 3), by: [Villagers], against: [Army]).Per(Paper).Denied()).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_who_is_no_party()
    {
        Check(Fought.Per(Paper.Quoting(Front))).Should().BeEmpty();
        Check(Fought.Per(Paper.Quoting(Spokesman))).Should().BeEmpty();
        Check(Fought.Per(Paper.Quoting(Spokesman)), Spokesman.HoldsOffice("spokesman", Front).Per(Paper)).Should().BeEmpty("the front is no party to it");
        Check(Fought.Per(Paper.Quoting(Front)), Front.Supports(Brigade).Per(Paper)).Should().BeEmpty("a backer is no party by that");
        Check(Fought.Per(Paper.Quoting(Army)) with { Actors = [], Targets = [] }).Should().BeEmpty();
        Check(Fought.Per(Paper.Quoting(Spokesman)), Spokesman.HoldsOffice("spokesman", Brigade).Per(Paper).Denied()).Should().BeEmpty();
    }

    [Fact]
    public void A_rejected_account_is_nobodys() =>
        Check(Fought, Ambush.Killed(AtLeast(3)).Per(Paper).Standing(StandingKind.Rejected, "another ambush")).Should().ContainSingle();

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM6006", [Ambush, Skirmish, Army, Brigade, Front, Spokesman, Villagers, Paper, .. claims]);

    private static ValueList<Finding> Check(Source source, Func<Source, Claim[]> claims) =>
        Checking.Against("CM6006", [Ambush, Army, Brigade, Front, Spokesman, Paper, source, .. claims(source)]);
}
