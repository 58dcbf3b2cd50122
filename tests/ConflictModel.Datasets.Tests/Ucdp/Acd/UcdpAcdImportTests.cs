using static ConflictModel.Datasets.Tests.ConflictYearText;

namespace ConflictModel.Datasets.Tests;

public class UcdpAcdImportTests
{
    private const string Year = "ucdp-acd-9070-2012-";

    [Fact]
    public void A_year_of_a_conflict_is_told_of_the_conflict_and_holds_in_that_year()
    {
        var (record, notes) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd));

        notes.Should().BeEmpty();
        var conflict = record.OfType<Conflict>().Should().ContainSingle().Which;
        (conflict.Id.Value, conflict.Name).Should().Be(("ucdp-conflict-9070", "Freedonia: Mill Valley"));
        record.OfType<Source>().Should().ContainSingle().Which.Name.Should().Be("UCDP/PRIO ACD 24.1");
        record.OfType<Classification>().Where(it => it.Of == conflict.EntityId).Select(it => (it.Id.Value, it.As.Scheme, it.As.Text, it.Holds.During.ToString()))
            .Should().BeEquivalentTo(
            [
                (Year + "active", "ucdp-conflict-year", "active", "2012-01-01/2012-12-31"),
                (Year + "type", "ucdp-conflict-type", "intrastate", "2012-01-01/2012-12-31"),
                (Year + "intensity", "ucdp-intensity", "minor", "2012-01-01/2012-12-31"),
                (Year + "cumulative", "ucdp-cumulative-intensity", "0", "2012-01-01/2012-12-31"),
                ("ucdp-acd-9070-incompatibility", "incompatibility", "territory", Validity.Undated.During.ToString()),
                ("ucdp-acd-9070-episode-began", "ucdp-episode", "began", Validity.Undated.During.ToString()),
                ("ucdp-acd-9070-territory", "ucdp-territory", "Mill Valley", Validity.Undated.During.ToString()),
                ("ucdp-acd-9070-location", "ucdp-gwno-loc", "999", Validity.Undated.During.ToString()),
                ("ucdp-acd-9070-region", "ucdp-region", "1", Validity.Undated.During.ToString()),
                ("ucdp-acd-9070-region-2", "ucdp-region", "3", Validity.Undated.During.ToString()),
            ]);
        record.Claim<Classification>(Year + "active").By.Citations.Should().ContainSingle().Which.Should().Match<Citation>(
            it => it.Locator.ToString() == "conflict 9070 in 2012, line 2" && it.Words == Row(Acd));
    }

    [Theory]
    [InlineData("1", "territory", "Mill Valley", "Freedonia: Mill Valley")]
    [InlineData("2", "government", "", "Freedonia: Government")]
    [InlineData("3", "government-and-territory", "Mill Valley", "Freedonia: Mill Valley")]
    public void A_conflict_is_over_a_territory_over_government_or_over_both(string code, string word, string territory, string name)
    {
        var (record, _) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("incompatibility", code), ("territory_name", territory)));

        record.Claim<Classification>("ucdp-acd-9070-incompatibility").As.Text.Should().Be(word);
        record.OfType<Conflict>().Single().Name.Should().Be(name);
    }

    [Theory]
    [InlineData("1", "extrasystemic")]
    [InlineData("2", "interstate")]
    [InlineData("3", "intrastate")]
    [InlineData("4", "internationalized-intrastate")]
    public void The_type_of_a_conflict_belongs_to_a_year(string code, string word) =>
        Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("type_of_conflict", code))).Record.Claim<Classification>(Year + "type").As.Text.Should().Be(word);

    [Fact]
    public void A_war_is_a_war_in_its_year_only()
    {
        var (record, _) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd), Row(Acd, ("year", "2013"), ("intensity_level", "2"), ("cumulative_intensity", "1")));

        record.Claim<Classification>(Year + "intensity").As.Text.Should().Be("minor");
        record.Claim<Classification>("ucdp-acd-9070-2013-intensity").Should().Match<Classification>(it => it.As.Text == "war" && it.Holds.During.ToString() == "2013-01-01/2013-12-31");
        record.Claim<Classification>("ucdp-acd-9070-2013-cumulative").As.Text.Should().Be("1");
        record.OfType<Classification>().Should().ContainSingle(it => it.As.Scheme == "ucdp-territory", "what stays the same is told once");
    }

    [Fact]
    public void What_a_later_row_says_otherwise_of_the_conflict_is_a_claim_of_its_own()
    {
        var (record, _) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd), Row(Acd, ("year", "2013"), ("territory_name", "Mill Vale")));

        record.Claim<Classification>("ucdp-acd-9070-territory-2").As.Text.Should().Be("Mill Vale");
        record.OfType<Naming>().Should().ContainSingle().Which.Called.Should().Be("Freedonia: Mill Vale");
    }

    [Fact]
    public void Primary_parties_take_part_on_a_side_some_time_in_the_year()
    {
        var (record, _) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd));

        var government = record.OfType<State>().Should().ContainSingle().Which;
        government.ExternalIds.Should().Contain(new ExternalId(IdScheme.GleditschWard, "999"));
        record.OfType<Faction>().Should().ContainSingle().Which.Name.Should().Be("Blue Front");
        record.OfType<Participation>().Select(it => (it.Id.Value, it.Actor.ToString(), it.Side, it.Role, it.Holds.SomeTimeIn.ToString()))
            .Should().Equal(
                (Year + "a-9072", "ucdp-actor-9072", "A", Role.Party, "2012-01-01/2012-12-31"),
                (Year + "b-9073", "ucdp-actor-9073", "B", Role.Party, "2012-01-01/2012-12-31"));
    }

    [Fact]
    public void States_that_sent_troops_are_secondary_parties_by_name()
    {
        var (record, _) = Import(
            KnownDatasets.UcdpAcd,
            Acd,
            Row(Acd, ("side_a_2nd", "Government of Sylvania, Government of Ruritania"), ("gwno_a_2nd", "997, 998"), ("side_b_2nd", "Government of Grand Fenwick"), ("gwno_b_2nd", "996")));

        record.OfType<Participation>().Where(it => it.Role == Role.SecondaryParty).Select(it => (it.Id.Value, it.Side, it.Actor.Words, it.Note))
            .Should().Equal(
                (Year + "a2-1", "A", "Government of Sylvania", "gwno_a_2nd as printed, in an order of its own: 997, 998."),
                (Year + "a2-2", "A", "Government of Ruritania", "gwno_a_2nd as printed, in an order of its own: 997, 998."),
                (Year + "b2-1", "B", "Government of Grand Fenwick", "gwno_b_2nd as printed: 996."));
    }

    [Fact]
    public void A_comma_within_the_name_of_one_actor_does_not_split_it()
    {
        var (record, notes) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("side_b", "Junta for Order, Peace and Justice")));

        record.OfType<Faction>().Should().ContainSingle().Which.Name.Should().Be("Junta for Order, Peace and Justice");
        notes.Should().BeEmpty("one number is one actor whatever commas its name holds");
    }

    [Fact]
    public void A_coalition_is_told_by_numbers_and_no_name_is_given_to_a_number()
    {
        var (record, notes) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("side_b", "Blue Front, Red Front"), ("side_b_id", "9074, 9073")));

        notes.Should().BeEmpty();
        record.OfType<Faction>().Select(it => it.Name).Should().Equal("UCDP actor 9074", "UCDP actor 9073");
        record.Claim<Participation>(Year + "b-9074").Note.Should().Be("side_b as printed, in an order of its own: Blue Front, Red Front.");
    }

    [Fact]
    public void A_coalition_with_fewer_numbers_than_names_is_noted()
    {
        var (record, notes) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("side_b", "Blue Front, Faction (of Ayla, Bero & Cato)"), ("side_b_id", "9073, 9074")));

        notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == NoteCodes.SideListDiffers && note.Line == 2 && note.Column == "side_b");
        record.OfType<Participation>().Should().HaveCount(3);
    }

    [Fact]
    public void Several_governments_on_a_side_are_states()
    {
        var (record, _) = Import(
            KnownDatasets.UcdpAcd,
            Acd,
            Row(Acd, ("side_b", "Government of Sylvania, Government of Ruritania"), ("side_b_id", "9080, 9081"), ("gwno_b", "997, 998"), ("type_of_conflict", "2")));

        record.OfType<State>().Select(it => it.Name).Should().Equal("Government of Freedonia", "UCDP actor 9080", "UCDP actor 9081");
    }

    [Fact]
    public void A_side_without_number_is_described_by_its_words() =>
        Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("side_b_id", ""))).Record.Claim<Participation>(Year + "b").Actor.Should().Be(Reference<ActorId>.Described("Blue Front"));

    [Theory]
    [InlineData("2010-05-29", "1", "2010-05-29")]
    [InlineData("2010-05-29", "2", "2010-05-29~")]
    [InlineData("2010-05-31", "3", "2010-05")]
    [InlineData("2010-05-31", "4", "2010-05~")]
    [InlineData("2010-12-31", "5", "2010")]
    [InlineData("2010-12-31", "6", "2010~")]
    [InlineData("2010-12-31", "7", "2010?")]
    [InlineData("2010-12-30", "", "2010-12-30?")]
    [InlineData("2010-12-31", "", "2010")]
    public void A_conflict_began_no_more_exactly_than_its_precision_says(string day, string precision, string when) =>
        Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("start_date", day), ("start_prec", precision))).Record
            .Claim<Milestone>("ucdp-acd-9070-began").Should().Match<Milestone>(it => it.Reached == MilestoneKind.Began && it.At.ToString() == when);

    [Fact]
    public void Each_episode_of_a_conflict_begins_once()
    {
        var (record, _) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd), Row(Acd, ("year", "2013")), Row(Acd, ("year", "2019"), ("start_date2", "2019-03-01"), ("start_prec2", "1")));

        record.OfType<Milestone>().Should().ContainSingle().Which.Id.Value.Should().Be("ucdp-acd-9070-began");
        record.OfType<Classification>().Where(it => it.As == new Code("ucdp-episode", "began")).Select(it => (it.Id.Value, it.Holds.SomeTimeIn.ToString())).Should().Equal(
            ("ucdp-acd-9070-episode-began", "2012-11/2012-11"),
            ("ucdp-acd-9070-episode-began-2", "2019-03-01/2019-03-01"));
    }

    [Theory]
    [InlineData("1", "2012-12-21", "1", "2012-12-21")]
    [InlineData("1", "2012-12-31", "", "2012")]
    [InlineData("1", "", "", "2012")]
    public void An_episode_ends_at_its_day_or_some_time_in_the_year(string ended, string day, string precision, string when) =>
        Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("ep_end", ended), ("ep_end_date", day), ("ep_end_prec", precision))).Record
            .Claim<Milestone>(Year + "ended").At.ToString().Should().Be(when);

    [Fact]
    public void An_episode_that_did_not_end_has_no_end() =>
        Import(KnownDatasets.UcdpAcd, Acd, Row(Acd)).Record.OfType<Milestone>().Should().NotContain(it => it.Reached == MilestoneKind.Ended);

    [Fact]
    public void A_day_that_does_not_exist_makes_no_time_and_stays_in_words()
    {
        var (record, notes) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("start_date", "2010-02-31")));

        record.Claim<Milestone>("ucdp-acd-9070-began").Should().Match<Milestone>(it => !it.At.IsKnown && it.Note == "Printed: 2010-02-31.");
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.NotADate);
    }

    [Fact]
    public void An_end_before_the_beginning_is_kept_and_noted()
    {
        var (record, notes) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd, ("ep_end", "1"), ("ep_end_date", "2012-11-02"), ("ep_end_prec", "1")));

        record.Claim<Milestone>(Year + "ended").At.ToString().Should().Be("2012-11-02");
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.EpisodeDatesOutOfOrder);
    }

    [Fact]
    public void Two_releases_in_one_file_are_noted()
    {
        var (record, notes) = Import(KnownDatasets.UcdpAcd, Acd, Row(Acd), Row(Acd, ("year", "2013"), ("version", "25.1")));

        notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == NoteCodes.ReleaseDiffers && note.Line == 3);
        record.OfType<Source>().Should().ContainSingle();
    }

    [Fact]
    public void A_table_without_rows_gives_its_release_alone() =>
        Import(KnownDatasets.UcdpAcd, Acd).Record.Select(it => it.Kind).Should().Equal("organization", "source", "classification");

    [Fact]
    public void Importing_twice_gives_equal_items()
    {
        string[] rows = [Row(Acd), Row(Acd, ("year", "2013"))];
        Import(KnownDatasets.UcdpAcd, Acd, rows).Record.Should().BeEquivalentTo(Import(KnownDatasets.UcdpAcd, Acd, rows).Record);
    }
}
