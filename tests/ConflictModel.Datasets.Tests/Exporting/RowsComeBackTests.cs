using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests.Exporting;

/// <summary>What was imported is exported to the same layout with the same cells, of every dataset; what differs is listed.</summary>
public class RowsComeBackTests(ITestOutputHelper output)
{
    /// <summary>Gets the datasets whose rows are given back; HXL is a form in which incidents are written anew.</summary>
    public static TheoryData<string> Datasets => [.. KnownDatasets.All.Where(dataset => dataset != KnownDatasets.Hxl).Select(dataset => dataset.Name)];

    public static IEnumerable<object[]> RealFiles =>
        DatasetFixture.All.Where(fixture => fixture.Dataset != KnownDatasets.Hxl).SelectMany(fixture => fixture.RealFiles.Select(file => new object[] { fixture.Dataset.Name, file }));

    [Theory]
    [MemberData(nameof(Datasets))]
    public void The_rows_of_an_invented_table_come_back_as_printed(string name)
    {
        foreach (var (file, text) in DatasetFixture.All.Single(fixture => fixture.Dataset.Name == name).Tables)
        {
            var (written, export) = Back(name, GedText.Stream(text), file, out _);
            written.Should().Be(text);
            export.Differences.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(RealFiles))]
    public void The_rows_of_a_real_file_come_back_cell_by_cell_and_each_difference_is_listed(string name, string file)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        using var stream = File.OpenRead(path);
        var (written, export) = Back(name, stream, file, out var kept);
        var (printed, cells) = (NaiveCsv.ReadFile(path), NaiveCsv.Parse(written));

        output.WriteLine($"{file}: {export.Layout}, {export.Rows} rows, {export.Differences.Count} differences: {string.Join(", ", export.Differences.GroupBy(it => it.Code).Select(it => $"{it.Key} {it.Count()}, such as {it.First().Column} {it.First().Written}"))}");
        export.Differences.Should().NotContain(it => it.Code != ExportCodes.EscapedFormula, "nothing was changed between import and export");
        cells.Should().HaveCount(1 + (int)kept).And.HaveCountLessThanOrEqualTo(printed.Count);
        cells[0].Select(Trim).Should().Equal(printed[0].Select(Trim));
        var escaped = export.Differences.Select(it => it.Written).ToHashSet();

        // Rows come in the order of the claims that quote them, and some datasets bring those of one thing together.
        var back = cells.Skip(1).Select(row => Joined(row.Select(cell => escaped.Contains(cell) ? cell[1..] : cell))).ToList();
        var rows = printed.Skip(1).Select(Joined).GroupBy(row => row).ToDictionary(row => row.Key, row => row.Count());
        back.GroupBy(row => row).Where(row => row.Count() > rows.GetValueOrDefault(row.Key)).Select(row => row.Key).Should().BeEmpty("each row written is one printed");
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void A_cell_that_a_spreadsheet_would_run_leaves_with_an_apostrophe_and_is_listed(string name)
    {
        foreach (var (file, text) in DatasetFixture.All.Single(fixture => fixture.Dataset.Name == name).Tables)
        {
            var rows = NaiveCsv.Parse(text);
            var tried = 0;
            for (var i = 0; i < rows[1].Count; i++)
            {
                if (rows[1][i].Length > 0 && rows[1][i].All(char.IsAsciiDigit))
                {
                    continue; // a number has no place for a formula: that it is told is tried elsewhere
                }

                var cells = rows[1].ToList();
                cells[i] = "=HYPERLINK(\"http://x\")";
                var (written, export) = Back(name, GedText.Stream(string.Concat(new[] { rows[0], cells }.Select(row => string.Join(',', row.Select(CsvCell.Of)) + "\n"))), file, out var kept);
                if (kept == 0)
                {
                    continue; // the row is not kept without that cell
                }

                tried++;
                NaiveCsv.Parse(written)[1][i].Should().Be("'" + cells[i]);
                export.Differences.Should().Contain(it => it.Code == ExportCodes.EscapedFormula && it.Column!.Trim() == rows[0][i].Trim() && it.Printed == cells[i]);
            }

            tried.Should().BePositive();
        }
    }

    private static string Trim(string name) => name.Trim().TrimStart('\uFEFF');

    private static string Joined(IEnumerable<string> cells) => string.Join('\u001F', cells);

    private static (string Written, DatasetExport Export) Back(string name, Stream stream, string file, out long kept)
    {
        var dataset = KnownDatasets.Find(name)!; // the name is that of a dataset
        using var import = dataset.Import(stream, new DatasetImportOptions { Reading = new() { FileName = file } });
        var record = Imports.Record(import);
        kept = import.Counts.Kept;
        using var written = new MemoryStream();
        var export = kept == 0 ? null : dataset.Export(record, written);
        return (System.Text.Encoding.UTF8.GetString(written.ToArray()), export!); // none is asked of a file without rows
    }
}
