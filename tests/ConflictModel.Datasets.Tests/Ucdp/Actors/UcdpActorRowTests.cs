namespace ConflictModel.Datasets.Tests;

public class UcdpActorRowTests
{
    [Fact]
    public void Each_column_has_a_property_of_its_name()
    {
        var row = ActorText.One(
            ("NameOrig", "Old Front"), ("NameOrigFull", "Antiqua Frons"), ("NameOrigFullEng", "Old Front of Freedonia"), ("NameChange", "1"), ("NewName", "Blue Front"),
            ("NewNameFullMotherTongue", "Frons Caerulea"), ("NewNameFullEng", "Blue Front of Freedonia"), ("Org", "3"), ("ConflictId", "9070, 9090"),
            ("DyadId", "9071"), ("PrimaryParty", "1"), ("OSID", "9501"), ("OSCoalition", "1"), ("OSCoalitionID", "9600"), ("NSID", "9701, 9702"), ("NSCoalition", "1"),
            ("NSCoalitionID", "9601"), ("Splinter", "1"), ("NamePrev", "Red Front"), ("ActorIdPrev", "9080"), ("SplitTemp", "1"), ("NameSplitTemp", "Green Front"),
            ("ActorIdSplitTemp", "9081"), ("Alliance", "1"), ("NameAlliance", "Rainbow"), ("ActorIdAlliance", "9082"), ("JoinGroup", "1"), ("GroupName", "White Front"),
            ("ActorIdGroup", "9083"), ("Location", "Freedonia, Sylvania"), ("GWNOLoc", "999, 998"), ("Region", "1, 2"));

        row.ActorId.Should().Be(9073);
        new[]
        {
            row.NameData, row.NameOrig, row.NameOrigFull, row.NameOrigFullEng, row.NewName, row.NewNameFullMotherTongue, row.NewNameFullEng,
            row.NamePrev, row.NameSplitTemp, row.NameAlliance, row.GroupName, row.Location, row.Version,
        }.Should().Equal(
            "Blue Front", "Old Front", "Antiqua Frons", "Old Front of Freedonia", "Blue Front", "Frons Caerulea", "Blue Front of Freedonia",
            "Red Front", "Green Front", "Rainbow", "White Front", "Freedonia, Sylvania", "22.1");
        new[] { row.NameChange, row.PrimaryParty, row.OSCoalition, row.NSCoalition, row.Splinter, row.SplitTemp, row.Alliance, row.JoinGroup }
            .Should().OnlyContain(flag => flag == true);
        row.Org.Should().Be(UcdpOrganizationLevel.Communal);
        row.ConflictId.Should().Equal(9070, 9090);
        row.DyadId.Should().Equal(9071);
        row.OSID.Should().Equal(9501);
        row.OSCoalitionID.Should().Equal(9600);
        row.NSID.Should().Equal(9701, 9702);
        row.NSCoalitionID.Should().Equal(9601);
        row.ActorIdPrev.Should().Equal(9080);
        row.ActorIdSplitTemp.Should().Equal(9081);
        row.ActorIdAlliance.Should().Equal(9082);
        row.ActorIdGroup.Should().Equal(9083);
        row.GWNOLoc.Should().Equal(999, 998);
        row.Region.Should().Equal(1, 2);
        row.SplitFromForATime.Should().Equal(new UcdpActorMention(9081, "Green Front"));
    }

    [Theory]
    [InlineData("1", UcdpOrganizationLevel.Formal)]
    [InlineData("2", UcdpOrganizationLevel.Supporters)]
    [InlineData("4", UcdpOrganizationLevel.Government)]
    [InlineData("0", UcdpOrganizationLevel.Unknown)]
    [InlineData("5", UcdpOrganizationLevel.Unknown)]
    public void The_level_of_organisation_is_that_of_the_code(string cell, UcdpOrganizationLevel level)
    {
        var row = ActorText.One(("Org", cell));
        row.Org.Should().Be(level);
        row["Org"].Should().Be(cell);
    }

    [Fact]
    public void A_full_name_that_is_not_applicable_is_none()
    {
        var row = ActorText.One(("NameOrigFull", "n/a"));
        row.NameOrigFull.Should().BeEmpty();
        row["NameOrigFull"].Should().Be("n/a");
    }

    [Theory]
    [InlineData("Blue Front", "Red Front, Green Front, Blue Front", "Red Front|Green Front|Blue Front")]
    [InlineData("Council for Democracy, Peace and Justice", "Council for Democracy, Peace and Justice", "Council for Democracy, Peace and Justice")]
    [InlineData("Blue Front", "Front of the North, South and West", "Front of the North, South and West")]
    [InlineData("Blue Front", "", "")]
    public void Later_names_are_parted_only_where_the_last_is_the_present_one(string present, string cell, string names) =>
        string.Join('|', ActorText.One(("NameData", present), ("NewName", cell)).NewNames).Should().Be(names);

    [Fact]
    public void Full_names_are_parted_only_where_they_are_as_many_as_the_names()
    {
        var row = ActorText.Read(out var notes, ActorText.Row(
            ("NameChange", "1"), ("NewName", "RF, Blue Front"), ("NewNameFullMotherTongue", "Frons Rubra, Frons Caerulea"), ("NewNameFullEng", "Front of the Red, the Redder, the Blue"))).Single();

        row.NewNamesFullMotherTongue.Should().Equal("Frons Rubra", "Frons Caerulea");
        row.NewNamesFullEng.Should().Equal("Front of the Red, the Redder, the Blue");
        notes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = NoteCodes.ActorNamesDoNotPair, Line = 2L, Column = "NewNameFullEng" });
    }

    [Fact]
    public void One_actor_with_a_comma_in_its_name_stays_one()
    {
        var row = ActorText.One(("Splinter", "1"), ("NamePrev", "Guards, ex-Army"), ("ActorIdPrev", "9080"));
        row.SplinteredFrom.Should().Equal(new UcdpActorMention(9080, "Guards, ex-Army"));
    }

    [Fact]
    public void Several_actors_have_names_only_where_these_are_as_many_as_their_numbers()
    {
        ActorText.One(("Alliance", "1"), ("NameAlliance", "Rainbow, Circle"), ("ActorIdAlliance", "9082, 9084")).Alliances
            .Should().Equal(new UcdpActorMention(9082, "Rainbow"), new UcdpActorMention(9084, "Circle"));

        var row = ActorText.Read(out var notes, ActorText.Row(("Alliance", "1"), ("NameAlliance", "Rainbow, of all, Circle"), ("ActorIdAlliance", "9082, 9084"))).Single();
        row.Alliances.Should().Equal(new UcdpActorMention(9082, ""), new UcdpActorMention(9084, ""));
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.ActorNamesDoNotPair);
    }

    [Theory]
    [InlineData("Splinter", "1", "", "")]
    [InlineData("Splinter", "0", "NamePrev", "Red Front")]
    [InlineData("NSCoalition", "0", "NSCoalitionID", "9601")]
    [InlineData("NameChange", "1", "", "")]
    public void A_flag_that_differs_from_the_cells_beside_it_is_noted(string flag, string said, string column, string cell)
    {
        (string, string)[] changes = column.Length > 0 ? [(flag, said), (column, cell)] : [(flag, said)];
        ActorText.Read(out var notes, ActorText.Row(changes)).Should().ContainSingle();
        notes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = NoteCodes.ActorFlagDiffers, Column = flag });
    }

    [Theory]
    [InlineData("ActorId", "", NoteCodes.EmptyCell)]
    [InlineData("ActorId", "nine", NoteCodes.NotANumber)]
    [InlineData("ActorId", "0", NoteCodes.NotANumber)]
    [InlineData("NameData", " ", NoteCodes.EmptyCell)]
    public void A_row_without_number_or_name_is_reported(string column, string cell, string code)
    {
        ActorText.Read(out var notes, ActorText.Row((column, cell))).Should().BeEmpty();
        notes.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_part_of_a_list_that_is_no_number_is_noted_and_the_others_stay()
    {
        var row = ActorText.Read(out var notes, ActorText.Row(("DyadId", "9071, x, 9072"))).Single();
        row.DyadId.Should().Equal(9071, 9072);
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.NotANumber);
    }
}
