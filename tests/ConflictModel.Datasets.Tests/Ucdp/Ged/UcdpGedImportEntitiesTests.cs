using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class UcdpGedImportEntitiesTests
{
    [Theory]
    [InlineData("ged241.csv", null, "UCDP GED 24.1", "ucdp-ged-24.1")]
    [InlineData("some/where/GEDEvent_v24_0_3.csv", null, "UCDP GED 24.0.3", "ucdp-ged-24.0.3")]
    [InlineData("some/where/events.csv", null, "UCDP GED (events.csv)", "ucdp-ged-events-csv")]
    [InlineData("C:\\data\\events.csv", null, "UCDP GED (events.csv)", "ucdp-ged-events-csv")]
    [InlineData("-", null, "UCDP GED", "ucdp-ged")]
    [InlineData("ged241.csv", "25.1", "UCDP GED 25.1", "ucdp-ged-25.1")]
    public void The_release_is_a_source_that_UCDP_published(string file, string? release, string name, string id)
    {
        var record = Imports.Record(Imports.Open(Table(Header49), file, release));
        record.Should().Equal(
            new Organization("Uppsala Conflict Data Program") { AlsoKnownAs = ["UCDP"] },
            new Source(name, SourceId.Parse(id))
            {
                SourceKind = SourceKind.Dataset,
                Publisher = ActorId.Parse("uppsala-conflict-data-program"),
                Address = "https://ucdp.uu.se/downloads/",
            });
    }

    [Fact]
    public void The_Syria_release_is_named_by_its_columns()
    {
        Imports.Record(Imports.Open(Table(HeaderSyria, Row(HeaderSyria)), "x.csv")).The<Source>().Name.Should().Be("UCDP GED Syria");
    }

    [Fact]
    public void Conflict_dyad_and_sides_come_once_and_before_the_claims_that_use_them()
    {
        using var import = Imports.Open(Table(Header49, Row(Header49), Row(Header49, ("id", "7002"))));
        import.Select(item => item.Pointer).Should().Equal(
            "/actors/uppsala-conflict-data-program",
            "/sources/ucdp-ged-24.1",
            "/conflicts/ucdp-conflict-9070",
            "/actors/ucdp-actor-9072",
            "/actors/ucdp-actor-9073",
            "/dyads/ucdp-dyad-9071",
            "/incidents/ucdp-ged-7001",
            "/claims/ucdp-ged-7001-occurred",
            "/claims/ucdp-ged-7001-type",
            "/claims/ucdp-ged-7001-killed",
            "/claims/ucdp-ged-7001-killed-a",
            "/claims/ucdp-ged-7001-killed-b",
            "/claims/ucdp-ged-7001-killed-civilians",
            "/incidents/ucdp-ged-7002",
            "/claims/ucdp-ged-7002-occurred",
            "/claims/ucdp-ged-7002-type",
            "/claims/ucdp-ged-7002-killed",
            "/claims/ucdp-ged-7002-killed-a",
            "/claims/ucdp-ged-7002-killed-b",
            "/claims/ucdp-ged-7002-killed-civilians");
    }

    [Fact]
    public void Conflict_dyad_and_sides_keep_the_numbers_that_UCDP_gives_them()
    {
        var record = Imports.Event();
        record.The<Conflict>().Should().Be(new Conflict("Freedonia: Government", ConflictId.Parse("ucdp-conflict-9070")) { ExternalIds = [new(IdScheme.UcdpConflict, "9070")] });
        record.The<State>().Should().Be(new State("Government of Freedonia", ActorId.Parse("ucdp-actor-9072"))
        {
            ExternalIds = [new(IdScheme.UcdpActor, "9072"), new(IdScheme.GleditschWard, "999")],
        });
        record.The<Faction>().Should().Be(new Faction("Blue Front", ActorId.Parse("ucdp-actor-9073")) { ExternalIds = [new(IdScheme.UcdpActor, "9073")] });
        record.The<Dyad>().Should().Be(new Dyad("Government of Freedonia - Blue Front", DyadId.Parse("ucdp-dyad-9071"))
        {
            ExternalIds = [new(IdScheme.UcdpDyad, "9071")],
            Within = ConflictId.Parse("ucdp-conflict-9070"),
            SideA = ActorId.Parse("ucdp-actor-9072"),
            SideB = ActorId.Parse("ucdp-actor-9073"),
        });
    }

    [Theory]
    [InlineData("Freedonia", "999", "state")]
    [InlineData("Government of Freedonia", "", "state")]
    [InlineData("Government of Freedonia, Government of Sylvania", "", "alliance")]
    [InlineData("Civilians", "", "community")]
    [InlineData("Civilians of Freedonia", "", "faction")]
    [InlineData("Government of", "", "faction")]
    [InlineData("Red Front", "", "faction")]
    public void A_side_is_filed_by_its_number_and_name(string name, string state, string kind)
    {
        var record = Imports.Event(("side_b", name), ("gwnob", state));
        record.TryFind(ActorId.Parse("ucdp-actor-9073"), out var side).Should().BeTrue();
        (side!.Kind, side.Name).Should().Be((kind, name));
    }

    [Fact]
    public void A_name_that_a_later_row_gives_is_a_claim_made_once()
    {
        var record = Imports.Events(
            [],
            [("id", "7002"), ("side_b", "Blue Front of Freedonia"), ("conflict_name", "Freedonia: Territory"), ("dyad_name", "Freedonia - Front")],
            [("id", "7003"), ("side_b", " Blue Front of Freedonia")],
            [("id", "7004"), ("side_b", "Blue Front")],
            [("id", "7005"), ("side_b", "")]);
        record.The<Faction>().Name.Should().Be("Blue Front");
        record.OfType<Naming>().Select(it => (it.Of.Value, it.Called, it.By.Citations[0].Locator.Text)).Should().Equal(
            ("ucdp-conflict-9070", "Freedonia: Territory", "event 7002, line 3"),
            ("ucdp-actor-9073", "Blue Front of Freedonia", "event 7002, line 3"),
            ("ucdp-dyad-9071", "Freedonia - Front", "event 7002, line 3"));
    }

    [Fact]
    public void A_state_number_that_only_a_later_row_tells_is_a_claim_made_once()
    {
        var record = Imports.Events([("gwnoa", "")], [("id", "7002")], [("id", "7003")]);
        record.The<State>().ExternalIds.Should().Equal(new ExternalId(IdScheme.UcdpActor, "9072"));
        record.OfType<Classification>().Where(it => it.As.Scheme != "ucdp-type-of-violence").Should().ContainSingle()
            .Which.Should().Match<Classification>(it => it.Of.Value == "ucdp-actor-9072" && it.As == new Code("gleditsch-ward", "999"));
    }

    [Fact]
    public void A_side_of_several_governments_is_not_given_the_number_of_one_as_its_own()
    {
        var record = Imports.Event(("side_a", "Government of Freedonia, Government of Sylvania"));
        record.The<Alliance>().ExternalIds.Should().Equal(new ExternalId(IdScheme.UcdpActor, "9072"));
        record.OfType<Classification>().Should().Contain(it => it.Of.Value == "ucdp-actor-9072" && it.As == new Code("gleditsch-ward", "999"));
    }

    [Fact]
    public void What_has_no_number_is_described_by_its_name_or_unknown()
    {
        var record = Imports.Event(("side_a_new_id", ""), ("side_b_new_id", ""), ("side_b", ""), ("conflict_new_id", ""), ("dyad_new_id", ""));
        var occurred = record.The<Occurrence>();
        occurred.Actors.Should().Equal(Reference<ActorId>.Described("Government of Freedonia"), Reference<ActorId>.Unknown);
        occurred.Conflict.Should().Be(Reference<ConflictId>.Described("Freedonia: Government"));
        occurred.Dyad.Should().Be(Reference<DyadId>.Described("Government of Freedonia - Blue Front"));
        record.Killed("-b").People.Should().Be(new Population(PopulationKind.Unstated, words: "side B"));
        record.OfType<Actor>().Should().ContainSingle();
    }

    [Fact]
    public void What_has_a_number_and_no_name_is_named_by_its_number()
    {
        var record = Imports.Event(("side_b", ""), ("conflict_name", " "), ("dyad_name", ""));
        record.Entities.Select(it => it.Name).Should().Contain(["UCDP actor 9073", "UCDP conflict 9070", "UCDP dyad 9071"]);
    }

    [Fact]
    public void A_dyad_with_other_sides_than_before_is_noted_once_and_its_event_keeps_its_own()
    {
        using var import = Imports.Open(Table(
            Header49,
            Row(Header49),
            Row(Header49, ("id", "7002"), ("side_b_new_id", "9074"), ("side_b", "Red Front")),
            Row(Header49, ("id", "7003"), ("side_b_new_id", "9074"), ("side_b", "Red Front"))));
        var record = Imports.Record(import);
        record.The<Dyad>().SideB.Should().Be(Reference<ActorId>.To(ActorId.Parse("ucdp-actor-9073")));
        record.OfType<Occurrence>().Select(it => it.Actors[1].ToString()).Should().Equal("ucdp-actor-9073", "ucdp-actor-9074", "ucdp-actor-9074");
        import.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == NoteCodes.GedDyadDiffers && note.Line == 3 && note.Value == "9071");
    }
}
