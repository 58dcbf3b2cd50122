using ConflictModel.Json;
using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests.Importing;

/// <summary>What several imports make of one thing is one thing, where they do not contradict each other.</summary>
public class ImportedEntityTests(ITestOutputHelper output)
{
    private static readonly ActorId Number = ActorId.Parse("ucdp-actor-9072");
    private static readonly ExternalId Ucdp = new(IdScheme.UcdpActor, "9072");
    private static readonly ExternalId Gw = new(IdScheme.GleditschWard, "999");
    private static readonly DyadId Pair = DyadId.Parse("ucdp-dyad-9071");

    [Fact]
    public void A_number_gives_way_to_a_name_and_the_ids_of_all_are_kept()
    {
        var numbered = new Faction("UCDP actor 9072", Number) { ExternalIds = [Ucdp] };
        var named = new State("Government of Freedonia", Number) { ExternalIds = [Ucdp] };
        var known = named with { ExternalIds = [Ucdp, Gw] };

        ImportedEntity.Join([numbered, named, known]).Should().Be(known);
        ImportedEntity.Join([known, numbered]).Should().Be(known);
        ImportedEntity.Join([numbered]).Should().Be(numbered);
    }

    [Fact]
    public void Two_names_two_kinds_and_what_else_differs_are_left_to_whoever_merges()
    {
        var named = new Faction("Blue Front", Number) { ExternalIds = [Ucdp] };

        ImportedEntity.Join([named, named with { Name = "Blue League" }]).Should().BeNull();
        ImportedEntity.Join([named, new Alliance("Blue Front", Number) { ExternalIds = [Ucdp] }]).Should().BeNull();
        ImportedEntity.Join([named, new Alliance("UCDP actor 9072", Number) { AlsoKnownAs = ["Blues"] }]).Should().BeNull("what is called otherwise is no mere number");
        ImportedEntity.Join([named, new Faction("UCDP actor 9073", ActorId.Parse("ucdp-actor-9073"))]).Should().BeNull();
        ImportedEntity.Join([named, new Naming(named, "Blues") { Id = ClaimId.Parse("n") }]).Should().BeNull();
        ImportedEntity.Join([]).Should().BeNull();
    }

    [Fact]
    public void Other_names_contradict_nothing_and_are_those_of_all()
    {
        var named = new Faction("Blue Front", Number) { AlsoKnownAs = ["Blues"] };
        var numbered = new Faction("UCDP actor 9072", Number) { AlsoKnownAs = ["BF", "Blues"] };

        ImportedEntity.Join([named, named with { AlsoKnownAs = [] }]).Should().Be(named);
        ImportedEntity.Join([named, named with { AlsoKnownAs = ["BF"] }]).Should().Be(named with { AlsoKnownAs = ["Blues", "BF"] });
        ImportedEntity.Join([numbered, named]).Should().Be(named with { AlsoKnownAs = ["BF", "Blues"] });
        ImportedEntity.Join([named, named with { AlsoKnownAs = ["Blue Front"] }]).Should().Be(named, "a name is not its own other name");
        ImportedEntity.Join([named, named with { Name = "Blues" }]).Should().BeNull("which of the two is the name is still to be decided");
    }

    [Fact]
    public void A_name_decided_against_stays_as_another_name()
    {
        var numbered = new Faction("UCDP actor 9072", Number);
        var one = new Faction("Blue Front", Number) { AlsoKnownAs = ["Blues"] };
        var other = new State("Blue Front (BF)", Number) { AlsoKnownAs = ["BF", "Blue Front"] };
        var third = new Faction("BF", Number);

        ImportedEntity.JoinPreferring([numbered, one, other, third, one]).Should().Be(one with { AlsoKnownAs = ["Blues", "Blue Front (BF)", "BF"] });
        ImportedEntity.JoinPreferring([other, one]).Should().Be(other with { AlsoKnownAs = ["BF", "Blue Front", "Blues"] });
        ImportedEntity.JoinPreferring([ImportedEntity.JoinPreferring([one, other])!, third]).Should().Be(ImportedEntity.JoinPreferring([one, other, third]));
        ImportedEntity.JoinPreferring([numbered, numbered]).Should().Be(numbered);
    }

    [Fact]
    public void Of_every_kind_that_datasets_name_no_name_is_lost()
    {
        Entity[] entities =
        [
            new State("One"), new Alliance("One"), new Faction("One"), new Community("One"), new Organization("One"),
            new Conflict("One"), new Dyad("One"), new Agreement("One"), new Source("One"),
        ];

        entities.Should().AllSatisfy(entity => ImportedEntity.JoinPreferring([entity, entity with { Name = "Two" }]).Should().Be(entity with { AlsoKnownAs = ["Two"] }));
    }

    [Fact]
    public void Of_what_no_two_datasets_name_the_version_decided_for_stands_as_it_is()
    {
        var mill = new Place("Old Mill");

        ImportedEntity.JoinPreferring([mill, mill with { Name = "Mill" }]).Should().Be(mill);
    }

    [Fact]
    public void A_dyad_has_the_sides_that_any_of_them_knows_and_two_conflicts_are_a_contradiction()
    {
        var conflict = ConflictId.Parse("ucdp-conflict-9070");
        var bare = new Dyad("UCDP dyad 9071", Pair);
        var within = new Dyad("Freedonia - Blue Front", Pair) { Within = conflict };
        var sides = bare with { SideA = Number, SideB = ActorId.Parse("ucdp-actor-9073") };

        ImportedEntity.Join([bare, within, sides]).Should().Be(within with { SideA = sides.SideA, SideB = sides.SideB });
        ImportedEntity.Join([within, within with { Within = ConflictId.Parse("ucdp-conflict-1") }]).Should().BeNull();
    }

    [Fact]
    public void Who_decides_between_two_names_keeps_what_contradicts_none()
    {
        var numbered = new Faction("UCDP actor 9072", Number) { ExternalIds = [Ucdp] };
        var one = new State("Government of Freedonia", Number) { ExternalIds = [Ucdp] };
        var other = one with { Name = "government of  Freedonia", ExternalIds = [Ucdp, Gw] };

        ImportedEntity.Join([numbered, one, other]).Should().BeNull();
        ImportedEntity.JoinPreferring([numbered, one, other]).Should().Be(one with { AlsoKnownAs = [other.Name], ExternalIds = [Ucdp, Gw] });
        ImportedEntity.JoinPreferring([other, one, numbered]).Should().Be(other with { AlsoKnownAs = [one.Name] });
        ImportedEntity.JoinPreferring([one, new Naming(one, "Blues") { Id = ClaimId.Parse("n") }]).Should().BeNull();
        ImportedEntity.JoinPreferring([]).Should().BeNull();
        var within = new Dyad("Freedonia - Blue Front", Pair) { Within = ConflictId.Parse("ucdp-conflict-9070") };
        ImportedEntity.JoinPreferring([new Dyad("UCDP dyad 9071", Pair) { SideA = Number }, within, within with { Within = ConflictId.Parse("ucdp-conflict-1") }])
            .Should().Be(within with { SideA = Number });
    }

    [Theory]
    [InlineData("ucdp-actor-9072x", "UCDP actor 9072")]
    [InlineData("ucdp-actor-9072", "UCDP actor 9073")]
    public void A_name_is_a_mere_number_only_where_it_is_the_number_of_its_own_id(string id, string name) =>
        ImportedEntity.Join([new Faction(name, ActorId.Parse(id)), new Faction("Blue Front", ActorId.Parse(id))]).Should().BeNull();

    [Fact]
    public void Two_releases_that_call_an_actor_by_another_name_are_two_claims()
    {
        var rows = new[] { ConflictYearText.Row(ConflictYearText.Acd), ConflictYearText.Row(ConflictYearText.Acd, ("year", "2013"), ("side_b", "Blue League")) };
        var acd = ConflictYearText.Import(KnownDatasets.UcdpAcd, ConflictYearText.Acd, rows).Record;
        var brd = ConflictYearText.Import(KnownDatasets.UcdpBrd, ConflictYearText.Brd, [.. rows.Select((_, i) => ConflictYearText.Row(ConflictYearText.Brd, ("year", $"201{i + 2}"), ("side_b", i == 0 ? "Blue Front" : "Blue League")))]).Record;

        var merge = RecordMerge.Of(acd).With(brd);

        merge.Clashes.Should().NotContain(clash => clash.Pointer.StartsWith("/claims/", StringComparison.Ordinal));
        merge.Finish(Join).Require().OfType<Naming>().Where(naming => naming.Called == "Blue League").Select(naming => naming.By.Citations[0].Source.Value).Should().Equal("ucdp-acd-24.1", "ucdp-brd-24.1");
    }

    [Fact]
    public void Real_datasets_of_UCDP_clash_only_where_they_name_one_thing_differently()
    {
        (Dataset Dataset, string File)[] files =
        [
            (KnownDatasets.UcdpAcd, "ucdp/acd/UcdpPrioConflict_v24_1.csv"), (KnownDatasets.UcdpActor, "ucdp/actor/ucdp-actor-221.csv"),
            (KnownDatasets.UcdpBrd, "ucdp/brd/BattleDeaths_v24_1_conf.csv"), (KnownDatasets.UcdpGed, "ucdp/ged/ged241_myanmar.csv.gz"),
        ];
        if (!files.All(file => SharedData.TryFind(file.File, output, out _)))
        {
            return;
        }

        var merge = files.Select(file => SharedData.TryFind(file.File, output, out var path) ? RecordMerge.Of(Imports.Record(file.Dataset.Import(path))) : null).Aggregate((one, other) => one!.With(other!))!; // all are there

        merge.Clashes.Count.Should().BeGreaterThan(900);
        var left = merge.Finish(Join).Clashes;
        left.Should().HaveCount(9).And.OnlyContain(clash => clash.Versions.Select(version => ((Entity)version.Item!).Name).Distinct().Count() > 1);
        output.WriteLine(string.Join("\n", left.Select(clash => $"{clash.Pointer}: {string.Join(" | ", clash.Versions)}")));
    }

    private static MergeVersion? Join(MergeClash clash) => ImportedEntity.Join([.. clash.Versions.Select(version => version.Item).OfType<Item>()]) is { } joined ? new MergeVersion(joined) : null;
}
