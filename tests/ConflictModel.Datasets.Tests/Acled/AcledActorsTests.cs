using static ConflictModel.Datasets.Tests.AcledText;

namespace ConflictModel.Datasets.Tests;

public class AcledActorsTests
{
    [Theory]
    [InlineData("Military Forces of Sylvania (2020-)", "8", "state")]
    [InlineData("Police Forces of Freedonia (2029-)", "1", "state")]
    [InlineData("Government of Freedonia (2029-)", "1", "state")]
    [InlineData("Mill Guard", "1", "state")]
    [InlineData("Civilians (Freedonia)", "7", "community")]
    [InlineData("Protesters (Freedonia)", "6", "community")]
    [InlineData("Rioters (Freedonia)", "5", "community")]
    [InlineData("Fishers of the lake", "7", "community")]
    [InlineData("Blue Front", "2", "faction")]
    [InlineData("Night Riders", "3", "faction")]
    [InlineData("Hill Clan Militia", "4", "faction")]
    [InlineData("Sylvanian Volunteers", "8", "faction")]
    [InlineData("Green Front", "", "faction")]
    public void What_an_actor_is_goes_by_its_name_and_else_by_its_type(string name, string inter, string kind)
    {
        var record = Record([("actor2", name), ("inter2", inter), ("interaction", "")]);
        record.OfType<Actor>().Should().ContainSingle(actor => actor.Name == name).Which.Kind.Should().Be(kind);
    }

    [Fact]
    public void Forces_that_are_state_forces_at_home_and_external_abroad_are_one_actor_of_both_types()
    {
        var record = Record(
            [("actor2", ""), ("inter2", "0"), ("interaction", "10")],
            [("event_id_cnty", "SYL1"), ("inter1", "8"), ("actor2", ""), ("inter2", "0"), ("interaction", "80")],
            [("event_id_cnty", "SYL2"), ("inter1", "8"), ("actor2", ""), ("inter2", "0"), ("interaction", "80")]);
        var forces = record.The<State>();
        record.OfType<Classification>().Where(claim => claim.Of == forces).Select(claim => claim.As).Should().Equal(
            new Code(AcledActorType.Scheme, AcledActorType.StateForces.Word), new Code(AcledActorType.Scheme, AcledActorType.ExternalForces.Word));
    }

    [Fact]
    public void Names_that_differ_in_case_or_punctuation_alone_are_one_actor_by_two_names()
    {
        var record = Record([], [("event_id_cnty", "FRE13"), ("actor2", "BLUE-Front")]);
        record.OfType<Faction>().Should().ContainSingle().Which.Name.Should().Be("Blue Front");
        record.OfType<Naming>().Should().ContainSingle().Which.Called.Should().Be("BLUE-Front");
    }

    [Theory]
    [InlineData("Unidentified Armed Group (Freedonia)")]
    [InlineData("?")]
    public void Who_is_not_identified_is_described_and_no_entity(string name)
    {
        var record = Record([("actor2", name), ("inter2", "3"), ("interaction", "13")]);
        record.OfType<Actor>().Should().NotContain(actor => actor.Name == name);
        Claim<Occurrence>(record, "occurred").Actors[1].Should().Be(Reference<ActorId>.Described(name));
    }

    [Fact]
    public void Two_names_too_long_for_an_id_are_not_taken_for_one()
    {
        var name = new string('a', 240);
        Record([("actor2", name + "x")], [("event_id_cnty", "FRE13"), ("actor2", name + "y")]).OfType<Faction>().Should().BeEmpty();
    }
}
