namespace ConflictModel.Validation.Tests.Rules.Identity;

public class ProvideDistinctNamesTests
{
    [Theory]
    [InlineData("Hay'at al-Sham", "Hay’at al Sham")]
    [InlineData("Legión del Norte", "LEGION DEL NORTE")]
    [InlineData("Falcon Brigade", "Falcon  brigade")]
    [InlineData("لواء الصقر", "لواء الصقر")]
    [InlineData("***", "***")]
    public void Fires_for_two_spellings_of_one_name(string one, string other)
    {
        var finding = Check(Faction("a", one), Faction("b", other)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM1004" && f.Severity == Severity.Warning && f.Pointer == "/actors/b/name");
        finding.Message.Should().Be($"“{other}” is a name of two factions, a and b: they may be one.");
        finding.Related.Should().Equal(new RelatedPlace("/actors/a", one));
    }

    [Fact]
    public void Fires_where_the_name_of_one_is_an_alias_of_another()
    {
        var sham = Faction("a", "Sham Legion") with { AlsoKnownAs = ["The Legion", "Faylaq al-Sham"] };
        Check(sham, Faction("b", "Faylaq al Sham")).Should().ContainSingle().Which.Pointer.Should().Be("/actors/b/name");
        Check(Faction("b", "Faylaq al Sham"), sham).Should().ContainSingle().Which.Pointer.Should().Be("/actors/a/alsoKnownAs/1");
    }

    [Fact]
    public void Says_two_of_what_they_are()
    {
        Check(new Community("Coast", ActorId.Parse("a")), new Community("Coast", ActorId.Parse("b"))).Should().ContainSingle()
            .Which.Message.Should().Be("“Coast” is a name of two communities, a and b: they may be one.");
        Check(new PeaceProcess("Rounds", ProcessId.Parse("a")), new PeaceProcess("Rounds", ProcessId.Parse("b"))).Should().ContainSingle()
            .Which.Message.Should().EndWith("peace processes, a and b: they may be one.");
    }

    [Fact]
    public void Is_silent_for_other_names_other_kinds_and_shared_aliases()
    {
        Check(Faction("a", "Ninth Brigade"), Faction("b", "Tenth Brigade")).Should().BeEmpty();
        Check(new State("Varn"), new Place("Varn")).Should().BeEmpty();
        Check(Faction("a", "Sham Legion") with { AlsoKnownAs = ["the rebels"] }, Faction("b", "Ninth Brigade") with { AlsoKnownAs = ["the rebels"] }).Should().BeEmpty();
        Check(Faction("a", "Sham Legion") with { AlsoKnownAs = ["Sham legion"] }).Should().BeEmpty();
    }

    [Fact]
    public void Labels_and_headlines_may_be_alike() =>
        Check(
            new Incident("Raid", IncidentId.Parse("a")), new Incident("Raid", IncidentId.Parse("b")),
            new Meeting("Round", MeetingId.Parse("a")), new Meeting("Round", MeetingId.Parse("b")),
            new Source("Dozens killed", SourceId.Parse("a")), new Source("Dozens killed", SourceId.Parse("b"))).Should().BeEmpty();

    [Fact]
    public void Places_of_one_name_may_be_told_apart_by_where_they_lie()
    {
        Place north = new("North"), south = new("South"), province = new("Idlib", PlaceId.Parse("province"));
        Place one = new("Oxwell", PlaceId.Parse("a")), other = new("Oxwell", PlaceId.Parse("b"));
        Check(one, other).Should().ContainSingle();
        Check(north, south, one with { Within = north }, other with { Within = north }).Should().ContainSingle();
        Check(north, south, one with { Within = north }, other with { Within = south }).Should().BeEmpty();
        Check(one with { Point = new(1, 2) }, other with { Point = new(3, 4) }).Should().BeEmpty();
        Check(one with { Point = new(1, 2) }, other).Should().ContainSingle("where the other lies nobody says");
        Check(one, other with { Point = new(1, 2) }).Should().ContainSingle();
        Check(one with { Point = new(1, 2) }, other with { Point = new(1, 2) }).Should().ContainSingle();
        Check(province, new Place("Idlib", PlaceId.Parse("city")) { Within = province }).Should().BeEmpty();
        Check(new Place("Idlib", PlaceId.Parse("city")) { Within = province }, province).Should().BeEmpty();
    }

    [Fact]
    public void Posts_of_different_actors_may_be_called_alike()
    {
        State one = new("Varn"), other = new("Ostrel");
        Deployment posts = new("posts", DeploymentId.Parse("a")) { Of = one };
        Check(one, other, posts, new Deployment("posts", DeploymentId.Parse("b")) { Of = other }).Should().BeEmpty();
        Check(one, other, posts, new Deployment("posts", DeploymentId.Parse("b")) { Of = one }).Should().ContainSingle();
    }

    [Fact]
    public void Outside_ids_tell_two_apart()
    {
        var one = Faction("a", "Ninth Brigade") with { ExternalIds = [new(IdScheme.UcdpActor, "1")] };
        Check(one, Faction("b", "Ninth Brigade") with { ExternalIds = [new(IdScheme.UcdpActor, "2")] }).Should().BeEmpty();
        Check(one, Faction("b", "Ninth Brigade") with { ExternalIds = [new(IdScheme.Wikidata, "Q2")] }).Should().ContainSingle();
    }

    [Fact]
    public void A_claim_sets_two_apart()
    {
        Faction one = Faction("a", "Ninth Brigade"), other = Faction("b", "Ninth Brigade"), third = Faction("c", "Front");
        Claim[] apart =
        [
            one.SucceededBy(other), other.ComponentOf(one), one.Supports(other), other.HostileTo(one), new Comparison(one, ComparisonKind.After) { To = (EntityId)other },
        ];
        foreach (var claim in apart)
        {
            Checking.Against("CM1004", one, other, third, claim).Should().BeEmpty(claim.Kind);
            Checking.Against("CM1004", one, other, third, claim.Standing(StandingKind.Rejected, "a slip")).Should().ContainSingle(claim.Kind);
        }

        Checking.Against("CM1004", one, other, third, one.ComponentOf(third), other.ComponentOf(third)).Should().ContainSingle();
        foreach (var claim in new Claim[] { other.SucceededBy(third), third.SucceededBy(other), other.Supports(third), third.HostileTo(other), other.Formed(new(1990)), new Comparison(other, ComparisonKind.After) { To = (EntityId)third } })
        {
            Checking.Against("CM1004", one, other, third, claim).Should().ContainSingle($"a {claim.Kind} with a third says nothing of the two");
        }

        Agreement text = new("Pact", InstrumentId.Parse("a")), annex = new("Pact", InstrumentId.Parse("b")), treaty = new("Treaty");
        Checking.Against("CM1004", text, annex, annex.Amends(text)).Should().BeEmpty();
        Checking.Against("CM1004", text, annex, text.Amends(annex)).Should().BeEmpty();
        Checking.Against("CM1004", text, annex, treaty, annex.Amends(treaty)).Should().ContainSingle();
        Checking.Against("CM1004", text, annex).Should().ContainSingle().Which.Message.Should().Contain("two agreements");
    }

    [Fact]
    public void Halves_of_letters_break_nothing() => Check(Faction("a", "x\ud800"), Faction("b", "x")).Should().HaveCountLessThan(2);

    private static Faction Faction(string id, string name) => new(name, ActorId.Parse(id));

    private static ValueList<Finding> Check(params Entity[] entities) => Checking.Against("CM1004", entities);
}
