using System.Text;
using Xunit.Abstractions;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class UcdpGedExportTests(ITestOutputHelper output)
{
    private static readonly string Two = Table(
        Header49,
        Row(Header49, ("source_article", "\"The Herald,2005-03-02,He said \"\"no\"\",\ntwice\""), ("side_b", "Blue Front, the old")),
        Row(Header49, ("id", "7002"), ("low", "9"), ("best", "3"), ("longitude", "-99.0"), ("where_coordinates", "")));

    [Fact]
    public void What_was_imported_is_given_back_byte_for_byte()
    {
        var (text, export) = Export(Items(Two));

        text.Should().Be(Two);
        export.Differences.Should().BeEmpty();
        (export.Dataset, export.Layout, export.Rows).Should().Be(("ucdp-ged", "ged-49", 2));
    }

    [Fact]
    public void A_figure_that_the_record_gives_otherwise_by_now_is_written_and_told()
    {
        var items = Items(Two).Select(item => item is CasualtyEstimate { Id.Value: "ucdp-ged-7001-killed" } figure
            ? figure with { Number = Estimate.Between(4, 12).WithBest(8) } : item);

        var (text, export) = Export(items);

        NaiveCsv.Parse(text)[1][^5..].Should().Equal("8", "12", "4", "999", "");
        NaiveCsv.Parse(text)[2].Should().Equal(NaiveCsv.Parse(Two)[2]);
        export.Differences.Select(it => (it.Code, it.Pointer, it.Column, it.Printed, it.Written)).Should().Equal(
            (ExportCodes.ChangedCell, "/claims/ucdp-ged-7001-killed", "best", "6", "8"),
            (ExportCodes.ChangedCell, "/claims/ucdp-ged-7001-killed", "high", "9", "12"));
    }

    [Fact]
    public void A_split_that_was_corrected_is_written_in_its_own_column()
    {
        var items = Items(Two).Select(item => item is CasualtyEstimate { Id.Value: "ucdp-ged-7001-killed-civilians" } figure ? figure with { Number = Estimate.BestOf(2) } : item);

        var difference = Export(items).Export.Differences.Should().ContainSingle().Which;

        (difference.Column, difference.Printed, difference.Written).Should().Be(("deaths_civilians", "3", "2"));
        difference.Message.Should().Be("deaths_civilians was \"3\" when imported; the record now says \"2\".");
    }

    [Fact]
    public void What_the_layout_cannot_say_is_told_and_the_row_stays_as_printed()
    {
        var items = Items(Two).Select(item => item switch
        {
            CasualtyEstimate { Id.Value: "ucdp-ged-7001-killed" } figure => figure with { Number = Estimate.AtLeast(78) },
            Occurrence { Id.Value: "ucdp-ged-7001-occurred" } occurrence => occurrence with { When = new ImpreciseDate(2005, 3, 1) },
            Conflict conflict => conflict with { AlsoKnownAs = ["The war"] },
            _ => item,
        });

        var (text, export) = Export(items);

        text.Should().Be(Two);
        export.Differences.Select(it => (it.Code, it.Pointer)).Should().Equal(
            (ExportCodes.CannotSay, "/conflicts/ucdp-conflict-9070"),
            (ExportCodes.CannotSay, "/claims/ucdp-ged-7001-occurred"),
            (ExportCodes.CannotSay, "/claims/ucdp-ged-7001-killed"));
        export.Differences[2].Message.Should().Be(
            "The record says otherwise than the row as imported, and the layout has no cells for “at least 78”: the row's cells are as printed.");
    }

    [Fact]
    public void What_is_gone_from_the_record_and_what_comes_from_no_row_are_told()
    {
        var items = Items(Two).Where(item => item.Pointer != "/claims/ucdp-ged-7002-type").Append(new Incident("Another"));

        Export(items).Export.Differences.Select(it => (it.Code, it.Pointer)).Should().Equal(
            (ExportCodes.Gone, "/claims/ucdp-ged-7002-type"),
            (ExportCodes.LeftOut, "/incidents/another"));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|x", "'+cmd|x")]
    [InlineData("-", "-")]
    [InlineData("-99.5", "-99.5")]
    [InlineData("@home", "'@home")]
    public void A_text_that_a_spreadsheet_would_run_is_written_with_an_apostrophe_and_that_is_told(string printed, string written)
    {
        var (text, export) = Export(Items(Table(Header49, Row(Header49, ("adm_2", printed)))));

        NaiveCsv.Parse(text)[1][Header49.Split(',').ToList().IndexOf("adm_2")].Should().Be(written);
        export.Differences.Select(it => (it.Code, it.Column, it.Written)).Should().BeEquivalentTo(
            printed == written ? [] : new (string, string?, string?)[] { (ExportCodes.EscapedFormula, "adm_2", written) });
    }

    [Fact]
    public void A_record_without_rows_of_the_dataset_is_refused()
    {
        var export = () => KnownDatasets.UcdpGed.Export([new Incident("Another")], Stream2());
        export.Should().Throw<DatasetException>().WithMessage("The record holds no rows of ucdp-ged:*").Which.Code.Should().Be(NoteCodes.NoRows);

        static MemoryStream Stream2() => new();
    }

    [Fact]
    public void Rows_of_two_layouts_in_one_record_are_refused()
    {
        var items = Items(Two).Concat(Items(Table(Header42, Row(Header42, ("id", "8001"))), "19.1"));
        var export = () => Export(items);
        export.Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.SeveralLayouts);
    }

    [Theory]
    [InlineData("ucdp/ged/ged191_myanmar.csv.gz")]
    [InlineData("ucdp/ged/ged231_sample1000.csv")]
    [InlineData("ucdp/ged/ged241_myanmar.csv.gz")]
    [InlineData("ucdp/ged/ged_syria_2016_2017.csv.gz")]
    public void A_real_release_comes_out_with_the_cells_it_went_in_with(string file)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        using var import = KnownDatasets.UcdpGed.Import(path);
        var (text, export) = Export(import);

        foreach (var group in export.Differences.GroupBy(it => it.Code))
        {
            output.WriteLine($"{file}: {group.Key} {group.Count()}, such as {group.First()}");
        }

        export.Differences.Where(it => it.Code != ExportCodes.EscapedFormula).Should().BeEmpty();
        var unescaped = export.Differences.ToDictionary(it => it.Written!, it => it.Printed!);
        var back = NaiveCsv.Parse(text);
        var printed = NaiveCsv.ReadFile(path);
        back.Should().HaveCount(printed.Count);
        for (var i = 0; i < back.Count; i++)
        {
            back[i].Select(cell => unescaped.GetValueOrDefault(cell, cell)).SequenceEqual(printed[i]).Should().BeTrue("row {0} is as printed", i);
        }
    }

    private static List<Item> Items(string text, string? release = null)
    {
        using var import = KnownDatasets.UcdpGed.Import(Stream(text), new() { Release = release });
        return [.. import];
    }

    private static (string Text, DatasetExport Export) Export(IEnumerable<Item> items)
    {
        using var stream = new MemoryStream();
        var export = KnownDatasets.UcdpGed.Export(items, stream);
        return (Encoding.UTF8.GetString(stream.ToArray()), export);
    }
}
