namespace ConflictModel.Validation.Tests.Rules.Identity;

public class EntitiesMustNotShareAnExternalIdTests
{
    private static readonly ExternalId Number = new(IdScheme.UcdpActor, "118");

    [Fact]
    public void Fires_for_two_actors_under_one_number()
    {
        var finding = Check(
            new State("Syria") { ExternalIds = [Number] },
            new Organization("Syrian Army", ActorId.Parse("army")) { ExternalIds = [new(IdScheme.Wikidata, "Q1"), Number] }).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f =>
            f.Id == "CM1002" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/actors/army/externalIds/1");
        finding.Message.Should().Be("Syria and Syrian Army bear the same id, ucdp-actor:118: they may be one.");
        finding.Related.Should().Equal(new RelatedPlace("/actors/syria", "Syria"));
    }

    [Fact]
    public void Tells_each_further_one_with_the_first() =>
        Check(With("a", Number), With("b", Number), With("c", Number)).Select(f => f.Pointer).Should().Equal("/actors/b/externalIds/0", "/actors/c/externalIds/0");

    [Fact]
    public void Is_silent_across_families_schemes_and_codes()
    {
        Check(With("a", new ExternalId(IdScheme.GleditschWard, "652")), new Place("Syria") { ExternalIds = [new(IdScheme.GleditschWard, "652")] }).Should().BeEmpty();
        Check(With("a", Number), With("b", new ExternalId(IdScheme.PaX, "118"))).Should().BeEmpty();
        Check(With("a", Number), With("b", new ExternalId(IdScheme.UcdpActor, "119"))).Should().BeEmpty();
        Check(With("a"), With("b")).Should().BeEmpty();
    }

    [Fact]
    public void An_id_written_twice_at_one_entity_is_no_second_bearer() => Check(With("a", Number, Number)).Should().BeEmpty();

    private static Organization With(string id, params ExternalId[] ids) => new($"Body {id}", ActorId.Parse(id)) { ExternalIds = ValueList.From(ids) };

    private static ValueList<Finding> Check(params Entity[] entities) => Checking.Against("CM1002", entities);
}
