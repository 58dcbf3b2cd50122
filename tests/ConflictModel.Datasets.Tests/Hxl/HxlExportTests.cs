using System.Text;

namespace ConflictModel.Datasets.Tests;

public class HxlExportTests
{
    private static readonly Source Herald = new("Freedonia Herald");
    private static readonly Place Freedonia = new("Freedonia") { ExternalIds = [new ExternalId(IdScheme.Iso3166, "FRE")] };
    private static readonly Place Oxwell = new("Oxwell") { Within = Freedonia.ToReference(), Point = new GeoPoint(9.5, -3) };
    private static readonly Faction Front = new("Red Front");
    private static readonly Incident Raid = new("Raid on Oxwell");

    private static readonly Occurrence Told = new Occurrence(Raid) { When = new ImpreciseDate(2031, 3).About(), Where = Oxwell, Actors = [Front] }.Per(Herald);

    [Fact]
    public void An_incident_is_a_row_under_headers_and_tags()
    {
        var (table, export) = Export(Herald, Freedonia, Oxwell, Front, Raid, Told, new CasualtyEstimate(Raid, Harm.Killed, Estimate.AtLeast(78)).Per(Herald));
        var row = Row(table, 2);
        table[0][0].Should().Be("Event");
        table[1].Select(HxlTag.Parse).Should().OnlyHaveUniqueItems();
        row["#event+name"].Should().Be("Raid on Oxwell");
        row["#event+id"].Should().Be("raid-on-oxwell");
        row["#date+occurred+edtf"].Should().Be("2031-03~");
        (row["#date+earliest"], row["#date+latest"]).Should().Be(("2031-03-01", "2031-03-31"));
        (row["#loc+name"], row["#country+name"], row["#country+code"], row["#geo+lat"], row["#geo+lon"]).Should().Be(("Oxwell", "Freedonia", "FRE", "9.5", "-3"));
        (row["#group+perp+name"], row["#meta+source"], row["#meta+certainty"]).Should().Be(("Red Front", "Freedonia Herald", "certain"));
        (row["#affected+killed"], row["#affected+killed+min"], row["#affected+killed+max"], row["#affected+killed+words"]).Should().Be(("", "78", "", "at least 78"));
        (export.Dataset, export.Layout, export.Rows).Should().Be(("hxl", "incidents", 1L));
        export.Differences.Select(difference => (difference.Code, difference.Pointer)).Should().BeEquivalentTo(
            new[] { Herald.Pointer, Freedonia.Pointer, Oxwell.Pointer, Front.Pointer }.Select(pointer => (ExportCodes.LeftOut, pointer)));
    }

    [Fact]
    public void Figures_of_whom_have_columns_of_their_own_and_a_row_without_one_is_blank()
    {
        var quiet = new Incident("Quiet ambush");
        var women = new CasualtyEstimate(Raid, Harm.Wounded, Estimate.Exactly(4)) { People = Population.Civilians with { Sex = Sex.Female, Age = AgeGroup.Children } };
        var fled = new DisplacementEstimate(Raid, DisplacementMeasure.NewlyDisplaced, Estimate.About(300));
        var (table, _) = Export(Herald, Raid, quiet, women.Per(Herald), fled.Per(Herald));
        table[1][^8..].Should().Equal(
            "#affected+injured+children+f+civilians", "#affected+injured+children+f+civilians+min", "#affected+injured+children+f+civilians+max", "#affected+injured+children+f+civilians+words",
            "#affected+displaced+newdisp", "#affected+displaced+newdisp+min", "#affected+displaced+newdisp+max", "#affected+displaced+newdisp+words");
        table[0][^4].Should().Be("Newly displaced");
        table[2][^8..].Should().Equal("4", "4", "4", "4", "300", "", "", "about 300");
        table[3][^8..].Should().OnlyContain(cell => cell == "", "unknown is not zero");
    }

    [Fact]
    public void Rival_accounts_are_rows_and_figures_stand_in_the_first_only()
    {
        var other = new Occurrence(Raid) { When = (ImpreciseDate)new ImpreciseDate(2031, 3, 4) }.Per(new Source("Sylvania Post"));
        var (table, export) = Export(Herald, new Source("Sylvania Post"), Freedonia, Oxwell, Front, Raid, Told, other, new CasualtyEstimate(Raid, Harm.Killed, Estimate.Exactly(3)).Per(Herald));
        export.Rows.Should().Be(2);
        (Row(table, 2)["#affected+killed"], Row(table, 3)["#affected+killed"], Row(table, 3)["#date+occurred+edtf"]).Should().Be(("3", "", "2031-03-04"));
    }

    [Fact]
    public void What_did_not_happen_has_no_row_and_is_listed()
    {
        var (table, export) = Export(Herald, Freedonia, Oxwell, Front, Raid, Told.Denied());
        table.Should().HaveCount(2);
        export.Differences.Select(difference => difference.Pointer).Should().Contain([Raid.Pointer, Told.Denied().Pointer]);
    }

    [Fact]
    public void What_no_column_says_is_listed()
    {
        var armed = Told with { Means = "mortars", Recurrence = "now and then" };
        var ofFront = new CasualtyEstimate(Raid, Harm.Killed, Estimate.Exactly(3)) { People = new Population(PopulationKind.Combatants, Front.ToReference()) };
        var (_, export) = Export(Herald, Freedonia, Oxwell, Front, Raid with { IsSeries = true }, armed, ofFront.Per(Herald));
        export.Differences.Where(difference => difference.Code == ExportCodes.CannotSay).Select(difference => difference.Message).Should().BeEquivalentTo(
            "It is a series of events, which its row does not say.", "The table has no column for what it tells of the weapon and how often it happened.");
        export.Differences.Should().ContainSingle(difference => difference.Code == ExportCodes.LeftOut && difference.Message.StartsWith("No tag says what it counts"));
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe()
    {
        var (table, export) = Export(new Incident("=1+1", IncidentId.Parse("raid")));
        table[2][0].Should().Be("'=1+1");
        var escaped = export.Differences.Should().ContainSingle().Which;
        (escaped.Code, escaped.Column, escaped.Printed, escaped.Written).Should().Be((ExportCodes.EscapedFormula, "Event", "=1+1", "'=1+1"));
    }

    [Fact]
    public void Items_that_make_no_record_are_refused() =>
        FluentActions.Invoking(() => KnownDatasets.Hxl.Export([Told], new MemoryStream())).Should().Throw<InvalidRecordException>();

    public static TheoryData<string> Estimates => ["17", "best 12", "about 40", "at least 78", "more than 90", "up to 40", "fewer than 40", "nearly 100", "34-56", "34-56, best 50", "dozens", "none reported", "at least 22 (computed)"];

    [Theory]
    [MemberData(nameof(Estimates))]
    public void Dates_places_and_figures_come_back_from_an_exported_table(string estimate)
    {
        var number = Estimate.Parse(estimate);
        var children = Population.Anyone with { Age = AgeGroup.Children };
        Item[] items =
        [
            Herald, Freedonia, Oxwell, Front, Raid, Told, new CasualtyEstimate(Raid, Harm.Killed, number).Per(Herald),
            (new CasualtyEstimate(Raid, Harm.Abducted, number) { People = children }).Per(Herald), (new DisplacementEstimate(Raid, DisplacementMeasure.Returned, number)).Per(Herald),
        ];
        using var written = new MemoryStream();
        KnownDatasets.Hxl.Export(items, written);
        written.Position = 0;
        using var import = KnownDatasets.Hxl.Import(written, new DatasetImportOptions { Reading = new() { FileName = "again.csv" } });
        var record = Imports.Record(import);
        (record.The<Incident>().Name, record.The<Occurrence>().When, record.The<Occurrence>().Where.Point, record.The<Occurrence>().Where.Words).Should().Be((Raid.Name, Told.When, Oxwell.Point, "Oxwell"));
        record.OfType<CasualtyEstimate>().Select(figure => (figure.Harm, figure.People, figure.Number)).Should().Equal((Harm.Killed, Population.Anyone, number), (Harm.Abducted, children, number));
        record.The<DisplacementEstimate>().Number.Should().Be(number);
        import.Notes.Should().OnlyContain(note => note.Code == NoteCodes.HxlNotMapped);
    }

    [Fact]
    public void What_this_version_does_not_know_is_told_as_what_it_is()
    {
        var (_, export) = Export(new UnreadItem("", "/$schema", "\"x.json\""), new UnreadItem("", "/title", "\"Notes\""), new UnreadItem("monument", "/monuments/arch", "{}"));

        export.Differences.Select(difference => (difference.Pointer, difference.Message)).Should().Equal(
            ("/title", "This version does not know this member of the document: the table has no cell for it."),
            ("/monuments/arch", "This version does not know its kind: the table has no cell for it."));
    }

    private static (List<List<string>> Table, DatasetExport Export) Export(params Item[] items)
    {
        using var written = new MemoryStream();
        var export = KnownDatasets.Hxl.Export(items, written);
        return (NaiveCsv.Parse(Encoding.UTF8.GetString(written.ToArray())), export);
    }

    private static Dictionary<string, string> Row(List<List<string>> table, int row) => table[1].Zip(table[row]).ToDictionary(cell => cell.First, cell => cell.Second);
}
