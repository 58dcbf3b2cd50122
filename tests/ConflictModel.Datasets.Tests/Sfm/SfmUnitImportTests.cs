using static ConflictModel.Datasets.Tests.SfmText;

namespace ConflictModel.Datasets.Tests;

public class SfmUnitImportTests
{
    private static readonly (string Column, string Cell)[] Child =
    [
        ("relation_type", "child"), ("related_unit_id:admin", Army), ("related_unit", "Army of Freedonia"), ("related_unit:source", Report), ("related_unit:confidence", "Medium"),
        ("related_unit_class", "Command"), ("related_unit_first_cited_date", "2018-01-02"), ("related_unit_first_cited_date:confidence", "Low"),
        ("related_unit_first_cited_date_start", "Y"), ("related_unit_last_cited_date", "2019-06"), ("related_unit_open", "N"),
    ];

    [Fact]
    public void A_name_rests_on_its_own_sources_with_its_own_confidence()
    {
        var record = Record("unit");
        var name = record.The<Naming>();
        (name.Id.Value, name.Called, name.Grades.Single()).Should().Be(($"sfm-unit-{Brigade}-name", "Blue Brigade", new Grade("sfm-confidence", "High")));
        name.By.Citations.Select(citation => (citation.Source.Value, citation.Locator.Text)).Should().Equal(
            ("sfm-units-unit-csv", $"unit {Brigade}, line 2"), ($"sfm-source-{Paper}", ""));
        record.OfType<Source>().Select(source => source.Name).Should().Equal("Security Force Monitor units (unit.csv)", $"Access point {Paper}");
    }

    [Fact]
    public void Each_row_is_quoted_once_also_where_it_only_repeats()
    {
        var record = Record("unit", [], []);
        record.OfType<Classification>().Where(claim => claim.As.Scheme == "sfm-table").Select(claim => (claim.Id.Value, claim.By.Citations[0].Words)).Should().Equal(
            ($"sfm-unit-{Brigade}-row", Row("unit")), ($"sfm-unit-{Brigade}-row-2", Row("unit")));
        record.OfType<Naming>().Should().ContainSingle("what rows repeat is told once");
        record.OfType<Organization>().Should().HaveCount(2);
    }

    [Fact]
    public void A_name_that_a_later_row_gives_otherwise_is_told_beside_the_first() =>
        Record("unit", [], [("name", "Blue Guards")]).OfType<Naming>().Where(naming => naming.HasGivenId).Select(naming => (naming.Id.Value, naming.Called)).Should().Equal(
            ($"sfm-unit-{Brigade}-name", "Blue Brigade"), ($"sfm-unit-{Brigade}-name-2", "Blue Guards"));

    [Fact]
    public void A_child_is_a_component_of_its_parent_from_its_real_start_to_a_sighting()
    {
        var record = Record("unit", Child);
        var relation = record.The<Membership>();
        (relation.Member.ToString(), relation.Body.ToString(), relation.As).Should().Be(($"sfm-unit-{Brigade}", $"sfm-unit-{Army}", MembershipKind.Component));
        (relation.Holds.During.ToString(), relation.Holds.StartIsFirstSeen, relation.Holds.EndIsLastSeen).Should().Be(("2018-01-02/2019-06", false, true));
        relation.Grades.Select(grade => grade.ToString()).Should().Equal("sfm-confidence: Medium", "sfm-confidence-first: Low");
        record.OfType<Organization>().Single(unit => unit.Id.Value == $"sfm-unit-{Army}").Name.Should().Be("Army of Freedonia");
        record.OfType<Classification>().Should().ContainSingle(claim => claim.As == new Code("sfm-relation-class", "Command")).Which.Holds.Should().Be(relation.Holds);
    }

    [Theory]
    [InlineData("Y", true, "The Monitor holds it to go on.")]
    [InlineData("N", true, "")]
    [InlineData("", true, "")]
    [InlineData("E", false, "")]
    public void Only_an_end_told_as_one_is_an_end(string open, bool isSighting, string note)
    {
        var relation = Record("unit", [.. Child, ("related_unit_open", open)]).The<Membership>();
        (relation.Holds.EndIsLastSeen, relation.Note).Should().Be((isSighting, note));
    }

    [Fact]
    public void A_member_is_a_member_and_another_relation_is_not_guessed()
    {
        Record("unit", [.. Child, ("relation_type", "member")]).The<Membership>().As.Should().Be(MembershipKind.Member);
        Record("unit", [.. Child, ("relation_type", "cousin")]).OfType<Membership>().Should().BeEmpty();
    }

    [Fact]
    public void A_unit_is_formed_and_ends_only_where_its_dates_are_told_to_be_real()
    {
        (string, string)[] dates = [("first_cited_date", "2018"), ("last_cited_date", "2019-06-30")];
        Record("unit", dates).OfType<Milestone>().Should().BeEmpty();
        Record("unit", [.. dates, ("first_cited_date_start", "Y"), ("last_cited_date_open", "E")]).OfType<Milestone>()
            .Select(claim => (claim.Reached, claim.At.ToString())).Should().Equal((MilestoneKind.Formed, "2018"), (MilestoneKind.Ended, "2019-06-30"));
    }

    [Theory]
    [InlineData("site", "site")]
    [InlineData("aoo", "area-of-operations")]
    public void Where_it_is_is_a_site_or_an_area_of_operations(string type, string way)
    {
        var record = Record("unit", [("location_type", type), ("base_name", "Old Fort"), ("base_name:confidence", "Low"), ("location", $"Lake Sylvan (osm, poly) {Lake}"), ("location_first_cited_date", "2020-02")]);
        var at = record.The<Positioning>();
        (at.What.Value, at.Way.Word, at.At.Words, at.At.Places.Single().ToString()).Should().Be(($"sfm-unit-{Brigade}", way, "Old Fort", $"sfm-location-{Lake}"));
        (at.Holds.During.ToString(), at.Holds.StartIsFirstSeen, at.Holds.EndIsLastSeen).Should().Be(("2020-02/", true, true));
        at.Grades.Single().ToString().Should().Be("sfm-confidence-base: Low");
        record.The<Place>().Name.Should().Be("Lake Sylvan");
        record.OfType<Classification>().Should().ContainSingle(claim => claim.As == new Code("sfm-outline", "osm, poly"));
    }

    [Fact]
    public void A_place_without_an_id_stays_in_words() => Record("unit", [("location", "near the lake")]).The<Positioning>().At.Words.Should().Be("near the lake");
}
