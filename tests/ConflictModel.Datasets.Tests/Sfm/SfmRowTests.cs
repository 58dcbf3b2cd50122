using static ConflictModel.Datasets.Tests.SfmText;

namespace ConflictModel.Datasets.Tests;

public class SfmRowTests
{
    [Theory]
    [InlineData("unit", SfmTable.Units, "units", typeof(SfmUnitRow))]
    [InlineData("person", SfmTable.Persons, "persons", typeof(SfmPersonRow))]
    [InlineData("person_extra", SfmTable.PersonsExtra, "persons-extra", typeof(SfmPersonExtraRow))]
    [InlineData("incident", SfmTable.Incidents, "incidents", typeof(SfmIncidentRow))]
    [InlineData("source", SfmTable.Sources, "sources", typeof(SfmSourceRow))]
    public void The_header_tells_which_table_it_is(string prefix, SfmTable table, string layout, Type type)
    {
        using var reader = Sfm.Read(GedText.Stream(Table(prefix)));
        var row = reader.Single();
        (reader.Layout, row.Table, row.GetType()).Should().Be((layout, table, type));
        reader.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2013-05-09", "2013-05-09")]
    [InlineData("2013-05-", "2013-05")]
    [InlineData("2013-05", "2013-05")]
    [InlineData("2013", "2013")]
    [InlineData("May 2013", "2013-05")]
    [InlineData("5/2013", "2013-05")]
    [InlineData("10/21/2008", "2008-10-21")]
    public void A_date_is_as_exact_as_it_is_printed(string cell, string date)
    {
        var (row, notes) = Unit([("first_cited_date", cell)]);
        row.Cited.First.Date.ToString().Should().Be(date);
        row.Cited.First.Text.Should().Be(cell);
        notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("01/01/80")]
    [InlineData("2013-02-30")]
    [InlineData("21/10/2008")]
    [InlineData("spring")]
    public void What_is_no_date_is_noted_and_unknown(string cell)
    {
        var (row, notes) = Unit([("first_cited_date", cell)]);
        row.Cited.First.Date.IsKnown.Should().BeFalse();
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.NotADate);
    }

    [Fact]
    public void A_date_and_parts_that_differ_may_each_be_meant()
    {
        var (row, notes) = Unit(Date("first_cited_date", "2019-01-01", "2018", "1", "1"));
        row.Cited.First.Date.ToString().Should().Be("[2018-01-01,2019-01-01]");
        var note = notes.Should().ContainSingle().Which;
        (note.Code, note.Line, note.Column).Should().Be((NoteCodes.SfmDatesDiffer, 2L, "unit:first_cited_date"));
    }

    [Fact]
    public void Parts_stand_in_for_a_date_that_is_missing() =>
        Unit(Date("first_cited_date", "", "2018", "3")).Row.Cited.First.Date.ToString().Should().Be("2018-03");

    [Fact]
    public void A_value_has_its_sources_and_its_confidence()
    {
        var (row, _) = Unit([("other_names", "Blues; 1st Blues "), ("other_names:source", $"{Paper} ; {Report.ToUpperInvariant()};"), ("other_names:confidence", "medium")]);
        row.OtherNames.Parts.Should().Equal("Blues", "1st Blues");
        row.OtherNames.Sources.Should().Equal(Paper, Report);
        row.OtherNames.Confidence.Should().Be(SfmConfidence.Medium);
        row.Classification.IsStated.Should().BeFalse();
        row.Classification.Confidence.Should().Be(SfmConfidence.Unknown);
    }

    [Theory]
    [InlineData("name:confidence", "Certain", NoteCodes.CodeNotInList)]
    [InlineData("last_cited_date_open", "maybe", NoteCodes.CodeNotInList)]
    [InlineData("first_cited_date_start", "E", NoteCodes.CodeNotInList)]
    [InlineData("location_type", "camp", NoteCodes.CodeNotInList)]
    [InlineData("relation_type", "cousin", NoteCodes.SfmUnknownRelation)]
    [InlineData("name:source", "the paper", NoteCodes.SfmNoId)]
    public void An_odd_cell_is_noted_and_its_row_kept(string column, string cell, string code)
    {
        var (row, notes) = Unit([(column, cell)]);
        row[$"unit:{column}"].Should().Be(cell);
        var note = notes.Should().ContainSingle().Which;
        (note.Code, note.Column, note.Value, note.Severity).Should().Be((code, $"unit:{column}", cell, DatasetNoteSeverity.Warning));
    }

    [Theory]
    [InlineData("status:admin", "1", NoteCodes.SfmNotReady)]
    [InlineData("status:admin", "", NoteCodes.SfmNotReady)]
    [InlineData("id:admin", "", NoteCodes.EmptyCell)]
    [InlineData("id:admin", "unit 7", NoteCodes.SfmNoId)]
    public void A_row_that_is_not_released_or_has_no_id_is_reported(string column, string cell, string code)
    {
        using var reader = Sfm.Read(GedText.Stream(Table("unit", [(column, cell)])));
        reader.Should().BeEmpty();
        reader.Counts.Should().Be(new RowCounts(1, 0, 1));
        var note = reader.Notes.Should().ContainSingle().Which;
        (note.Code, note.Column, note.Severity).Should().Be((code, $"unit:{column}", DatasetNoteSeverity.Error));
    }

    [Fact]
    public void A_last_date_before_the_first_is_noted_and_neither_is_used()
    {
        var (row, notes) = Unit([("first_cited_date", "2019-05-01"), ("last_cited_date", "2018-05-01")]);
        row.Cited.Holds.Should().Be(Validity.Undated);
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.SfmEndsBeforeStart);
    }

    [Fact]
    public void Missing_and_further_columns_are_told()
    {
        using var reader = Sfm.Read(GedText.Stream($"unit:id:admin,unit:name,unit:motto\n{Brigade},Blue Brigade,Onwards\n"));
        reader.Single()["unit:motto"].Should().Be("Onwards");
        reader.Notes.Count(note => note.Code == NoteCodes.AbsentColumn).Should().Be(72);
        reader.Notes.Should().ContainSingle(note => note.Code == NoteCodes.UnknownColumn && note.Column == "unit:motto");
    }

    [Fact]
    public void Another_table_is_refused_by_its_name()
    {
        var read = () => Sfm.Read(GedText.Stream("event_date,sub_event_type,fatalities\n"));
        read.Should().Throw<DatasetException>().WithMessage("*no table of Security Force Monitor*looks like ACLED*").Which.Code.Should().Be(NoteCodes.WrongDataset);
        var plain = () => Sfm.Read(GedText.Stream("one,two\n"));
        plain.Should().Throw<DatasetException>().WithMessage("*begin with one, two*");
    }

    private static (SfmUnitRow Row, IReadOnlyList<DatasetNote> Notes) Unit((string Column, string Cell)[] changes)
    {
        using var reader = Sfm.Read(GedText.Stream(Table("unit", changes)));
        return ((SfmUnitRow)reader.Single(), reader.Notes);
    }
}
