using NodaTime;
using static ConflictModel.Datasets.Tests.AcledText;

namespace ConflictModel.Datasets.Tests;

public class AcledRowTests
{
    [Fact]
    public void Types_every_column_since_March_2023()
    {
        using var reader = Read(Newer, Row(
            Newer,
            ("assoc_actor_1", "Sylvanian Volunteers; Farmers (Freedonia)"), ("assoc_actor_2", "Green Front"), ("admin3", "Mill town"),
            ("source", "The Herald; Observatory, North"), ("tags", "crowd size=about 40; armed"), ("civilian_targeting", "Civilian targeting"),
            ("disorder_type", "Political violence; Demonstrations"), ("source_scale", "Local partner-National")));
        var row = reader.Single();

        row.EventIdCnty.Should().Be("FRE12");
        (row.EventDate, row.Year, row.TimePrecision).Should().Be((new LocalDate(2031, 3, 1), 2031, AcledTimePrecision.Day));
        row.DisorderType.Should().Equal(AcledDisorderType.PoliticalViolence, AcledDisorderType.Demonstrations);
        (row.EventType, row.SubEventType).Should().Be((AcledEventType.Battles, AcledSubEventType.ArmedClash));
        (row.Actor1, row.Inter1).Should().Be(("Military Forces of Freedonia (2029-)", AcledInter.StateForces));
        row.AssocActor1.Should().Equal("Sylvanian Volunteers", "Farmers (Freedonia)");
        (row.Actor2, row.Inter2).Should().Be(("Blue Front", AcledInter.RebelGroup));
        row.AssocActor2.Should().Equal("Green Front");
        (row.Interaction, row.CivilianTargeting).Should().Be((new AcledInteraction(AcledInter.StateForces, AcledInter.RebelGroup), true));
        (row.Iso, row.Region, row.Country, row.Admin1, row.Admin2, row.Admin3, row.Location)
            .Should().Be((999, "Europe", "Freedonia", "North province", "Mill district", "Mill town", "Old Mill"));
        (row.Latitude, row.Longitude, row.GeoPrecision).Should().Be((12.5, -99, AcledGeoPrecision.Town));
        row.Source.Should().Equal("The Herald", "Observatory, North");
        row.SourceScale.Should().Equal(AcledSourceScale.LocalPartner, AcledSourceScale.National);
        row.Notes.Should().StartWith("On 1 March 2031");
        row.Fatalities.Should().Be(7);
        row.Tags.Should().Equal("crowd size=about 40", "armed");
        row.Timestamp.Should().Be(NodaTime.Instant.FromUtc(2031, 3, 5, 0, 0));
        (row.DataId, row.EventIdNoCnty, row.Iso3).Should().Be((null, null, ""));
        reader.Layout.Should().Be("acled-since-2023");
        reader.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Types_the_columns_before_March_2023()
    {
        using var reader = Read(Older, Row(Older));
        var row = reader.Single();
        (row.DataId, row.EventIdNoCnty, row.Iso3, row.EventIdCnty, row.Fatalities).Should().Be((5551, 12, "FRE", "FRE12", 7));
        (row.CivilianTargeting, row.DisorderType.IsEmpty, row.Tags.IsEmpty).Should().Be((null, true, true));
        reader.Layout.Should().Be("acled-before-2023");
        reader.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2031-03-01")]
    [InlineData("01 March 2031")]
    [InlineData("1 March 2031")]
    [InlineData("01 march 2031")]
    [InlineData("01-03-2031")]
    [InlineData(" 01-03-2031 ")]
    public void A_date_has_three_forms(string cell) => Typed(("event_date", cell)).EventDate.Should().Be(new LocalDate(2031, 3, 1));

    [Theory]
    [InlineData("31-12-2030", 2030, 12, 31)]
    [InlineData("29 February 2028", 2028, 2, 29)]
    public void The_day_stands_before_the_month(string cell, int year, int month, int day) =>
        Typed(("event_date", cell), ("year", $"{year}")).EventDate.Should().Be(new LocalDate(year, month, day));

    [Theory]
    [InlineData("", NoteCodes.EmptyCell)]
    [InlineData("29 February 2031", NoteCodes.NotADate)]
    [InlineData("31-04-2031", NoteCodes.NotADate)]
    [InlineData("03/01/2031", NoteCodes.NotADate)]
    [InlineData("01-13-2031", NoteCodes.NotADate)]
    [InlineData("01 Marz 2031", NoteCodes.NotADate)]
    [InlineData("01-March 2031", NoteCodes.NotADate)]
    [InlineData("001-03-2031", NoteCodes.NotADate)]
    [InlineData("01-03-31", NoteCodes.NotADate)]
    [InlineData("-1-03-2031", NoteCodes.NotADate)]
    public void A_row_without_a_day_of_the_calendar_is_reported(string cell, string code)
    {
        using var reader = Read(Newer, Row(Newer, ("event_date", cell)), Row(Newer));
        reader.Should().ContainSingle();
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == code && note.Column == "event_date" && note.Severity == DatasetNoteSeverity.Error);
    }

    [Theory]
    [InlineData("event_id_cnty", "", NoteCodes.EmptyCell)]
    [InlineData("event_id_cnty", "FRE 12", NoteCodes.AcledNoId)]
    [InlineData("event_id_cnty", "FRE/12", NoteCodes.AcledNoId)]
    [InlineData("fatalities", "", NoteCodes.EmptyCell)]
    [InlineData("fatalities", "-1", NoteCodes.NegativeCount)]
    [InlineData("fatalities", "1,200", NoteCodes.NotANumber)]
    [InlineData("fatalities", "7.5", NoteCodes.NotANumber)]
    public void A_row_without_id_or_number_of_deaths_is_reported(string column, string cell, string code)
    {
        using var reader = Read(Newer, Row(Newer, (column, cell)), Row(Newer));
        reader.Should().ContainSingle();
        reader.Notes.Should().ContainSingle().Which.Code.Should().Be(code);
        reader.Counts.Should().Be(new RowCounts(2, 1, 1));
    }

    [Theory]
    [InlineData("0", "", AcledInter.None)]
    [InlineData("1", "State forces", AcledInter.StateForces)]
    [InlineData("2", "Rebel group", AcledInter.RebelGroup)]
    [InlineData("3", "Political militia", AcledInter.PoliticalMilitia)]
    [InlineData("4", "Identity militia", AcledInter.IdentityMilitia)]
    [InlineData("5", "Rioters", AcledInter.Rioters)]
    [InlineData("6", "Protesters", AcledInter.Protesters)]
    [InlineData("7", "Civilians", AcledInter.Civilians)]
    [InlineData("8", "External/Other forces", AcledInter.ExternalForces)]
    public void A_sort_of_actor_is_a_number_or_a_word(string code, string word, AcledInter inter)
    {
        Typed(("inter2", code), ("interaction", code == "0" ? "10" : $"1{code}")).Inter2.Should().Be(inter);
        Typed(("inter2", word), ("interaction", "")).Inter2.Should().Be(word.Length == 0 ? AcledInter.Unknown : inter);
    }

    [Theory]
    [InlineData("12", AcledInter.StateForces, AcledInter.RebelGroup)]
    [InlineData("10", AcledInter.StateForces, AcledInter.None)]
    [InlineData("28", AcledInter.RebelGroup, AcledInter.ExternalForces)]
    [InlineData("60", AcledInter.Protesters, AcledInter.None)]
    [InlineData("State forces-Rebel group", AcledInter.StateForces, AcledInter.RebelGroup)]
    [InlineData("Rebel group-External/Other forces", AcledInter.RebelGroup, AcledInter.ExternalForces)]
    [InlineData("State forces only", AcledInter.StateForces, AcledInter.None)]
    [InlineData("Sole state forces action", AcledInter.StateForces, AcledInter.None)]
    [InlineData("Sole protesters", AcledInter.Protesters, AcledInter.None)]
    public void An_interaction_is_two_digits_or_words(string cell, AcledInter one, AcledInter other)
    {
        var row = Typed(("interaction", cell), ("inter1", $"{(int)one - 1}"), ("inter2", $"{(int)other - 1}"));
        row.Interaction.Should().Be(new AcledInteraction(one, other));
    }

    [Fact]
    public void Event_types_and_sub_event_types_are_those_of_ACLED()
    {
        foreach (var sub in AcledSubEventType.Known)
        {
            var row = Typed(("event_type", sub.Type.Word), ("sub_event_type", sub.Word));
            (row.EventType, row.SubEventType).Should().Be((sub.Type, sub));
        }

        AcledSubEventType.Known.Count.Should().Be(25);
    }

    [Theory]
    [InlineData("Excessive force against protesters")]
    [InlineData("Excessive force against protestors")]
    [InlineData("EXCESSIVE FORCE AGAINST PROTESTORS")]
    public void Protesters_are_spelt_in_two_ways(string cell)
    {
        var row = Typed(("event_type", "Protests"), ("sub_event_type", cell));
        row.SubEventType.Should().Be(AcledSubEventType.ExcessiveForceAgainstProtesters);
        row["sub_event_type"].Should().Be(cell);
    }

    [Theory]
    [InlineData("event_type", "Skirmishes", NoteCodes.CodeNotInList)]
    [InlineData("sub_event_type", "Skirmish", NoteCodes.CodeNotInList)]
    [InlineData("disorder_type", "Political violence; Unrest", NoteCodes.CodeNotInList)]
    [InlineData("source_scale", "National-Galactic", NoteCodes.CodeNotInList)]
    [InlineData("inter1", "9", NoteCodes.CodeNotInList)]
    [InlineData("inter1", "Pirates", NoteCodes.CodeNotInList)]
    [InlineData("interaction", "19", NoteCodes.CodeNotInList)]
    [InlineData("interaction", "State forces-Pirates", NoteCodes.CodeNotInList)]
    [InlineData("civilian_targeting", "yes", NoteCodes.CodeNotInList)]
    [InlineData("time_precision", "4", NoteCodes.CodeNotInList)]
    [InlineData("geo_precision", "4", NoteCodes.CodeNotInList)]
    [InlineData("latitude", "91", NoteCodes.NotOnGlobe)]
    [InlineData("timestamp", "yesterday", NoteCodes.NotANumber)]
    [InlineData("timestamp", "999999999999", NoteCodes.NotANumber)]
    [InlineData("year", "MMXXXI", NoteCodes.NotANumber)]
    public void A_doubtful_cell_is_noted_and_kept_as_printed(string column, string cell, string code)
    {
        using var reader = Read(Newer, Row(Newer, (column, cell)));
        var row = reader.Single();
        row[column].Should().Be(cell);
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note =>
            note.Code == code && note.Column == column && note.Value == cell && note.Severity == DatasetNoteSeverity.Warning);
    }

    [Fact]
    public void A_type_that_ACLED_does_not_list_is_kept_as_it_stands()
    {
        using var reader = Read(Newer, Row(Newer, ("event_type", "Skirmishes"), ("sub_event_type", "Skirmish")));
        var row = reader.Single();
        (row.EventType.Word, row.EventType.IsKnown, row.SubEventType.Word).Should().Be(("Skirmishes", false, "Skirmish"));
    }

    [Fact]
    public void A_part_of_a_list_that_is_no_word_of_ACLED_leaves_the_others()
    {
        using var reader = Read(Newer, Row(Newer, ("disorder_type", "Demonstrations; Unrest")));
        reader.Single().DisorderType.Should().Equal(AcledDisorderType.Demonstrations, AcledDisorderType.Unknown);
    }

    [Theory]
    [InlineData("sub_event_type", "Grenade", NoteCodes.AcledTypesDiffer)]
    [InlineData("interaction", "13", NoteCodes.AcledInteractionDiffers)]
    [InlineData("interaction", "State forces only", NoteCodes.AcledInteractionDiffers)]
    [InlineData("year", "2030", NoteCodes.AcledYearDiffers)]
    [InlineData("timestamp", "1900000000", NoteCodes.AcledChangedBeforeEvent)]
    public void Cells_that_contradict_each_other_are_kept_and_noted(string column, string cell, string code)
    {
        using var reader = Read(Newer, Row(Newer, (column, cell)));
        reader.Should().ContainSingle();
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == code && note.Column == column);
    }

    [Fact]
    public void A_row_may_change_on_the_eve_of_its_event_by_the_clock_of_UTC() =>
        Typed(("timestamp", "1930003200")).Timestamp!.Value.InUtc().Date.Should().Be(new LocalDate(2031, 2, 28));

    [Theory]
    [InlineData("2", "1", "12")]
    [InlineData("1", "", "10")]
    [InlineData("1", "0", "State forces only")]
    public void An_interaction_in_either_order_contradicts_nothing(string inter1, string inter2, string interaction) =>
        Typed(("inter1", inter1), ("inter2", inter2), ("interaction", interaction)).Interaction.IsKnown.Should().BeTrue();

    [Fact]
    public void Another_dataset_is_refused_by_name()
    {
        var read = () => Acled.Read(GedText.Stream(GedText.Table(GedText.Header49)));
        read.Should().Throw<DatasetException>().Which.Message.Should().EndWith("is not ACLED: by its columns it looks like UCDP GED.");
    }
}
