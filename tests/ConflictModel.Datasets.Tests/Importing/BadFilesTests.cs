namespace ConflictModel.Datasets.Tests.Importing;

/// <summary>What becomes of files that are broken, or of another dataset, whichever dataset they are imported as.</summary>
public class BadFilesTests
{
    /// <summary>Columns of texts, of lists parted by commas and of numbers that may be written so: a number with a comma or a point is nothing odd there.</summary>
    private static readonly Dictionary<string, string[]> MayHoldAnything = new()
    {
        ["1,234"] =
        [
            "inter.csv Initiator", "inter.csv Version", "ceasefires.csv fixed_time", "ceasefires.csv p_other_comment", "raids.csv Dead", "raids.csv Women", "pax.csv UcdpCon", "pax.csv UcdpAgr",
            "pax.csv PamAgr", "pax.csv CowWar", "acd.csv side_a_id", "acd.csv side_b_id", "acd.csv gwno_a", "acd.csv gwno_loc", "actor.csv GWNOLoc", "actor.csv Region", "brd.csv dyad_id",
            "brd.csv side_a_id", "brd.csv side_b_id", "brd.csv gwno_a", "brd.csv gwno_loc", "termination.csv side_a_id", "termination.csv side_b_id", "termination.csv gwno_loc", "agreements.csv bwdID",
            "ged241.csv conflict_dset_id", "ged241.csv dyad_dset_id", "ged241.csv side_a_dset_id", "ged241.csv side_b_dset_id",
        ],
        ["12.5"] =
        [
            "inter.csv WarNum", "inter.csv Initiator", "inter.csv Version", "ceasefires.csv fixed_time", "ceasefires.csv p_other_comment", "pax.csv UcdpCon", "pax.csv UcdpAgr", "pax.csv PamAgr",
            "pax.csv CowWar", "ged241.csv conflict_dset_id", "ged241.csv dyad_dset_id", "ged241.csv side_a_dset_id", "ged241.csv side_b_dset_id",
        ],
        ["=1+1"] =
        [
            "inter.csv Initiator", "inter.csv Version", "ceasefires.csv fixed_time", "ceasefires.csv p_other_comment",
            "ged241.csv conflict_dset_id", "ged241.csv dyad_dset_id", "ged241.csv side_a_dset_id", "ged241.csv side_b_dset_id",
        ],
    };

    public static TheoryData<string> Datasets => ReadBackTests.Datasets;

    [Fact]
    public void A_file_of_another_dataset_is_refused_by_the_same_name_everywhere()
    {
        foreach (var (own, file, text) in DatasetFixture.All.SelectMany(fixture => fixture.Tables.Select(table => (fixture.Dataset, table.File, table.Text))))
        {
            var told = KnownDatasets.All.Where(dataset => dataset != own).Select(dataset => Refusal(dataset, file, text)).ToList();

            told.Should().OnlyContain(refusal => refusal.Code == NoteCodes.WrongDataset || refusal.Code == NoteCodes.HxlNoTags);
            told.Select(refusal => LooksLike(refusal.Message)).Distinct().Should().ContainSingle($"{file} looks the same to every dataset").Which.Should().NotBeEmpty();
        }

        static string LooksLike(string message) => message.Contains("so import it as hxl.") ? "hxl" : message.Contains("it looks like ") ? message[message.IndexOf("it looks like ", StringComparison.Ordinal)..] : "";
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void A_file_without_header_is_refused_unless_some_are_published_so(string name) => Each(name, (dataset, file, text) =>
    {
        var rows = text[(text.IndexOf('\n') + 1)..];
        if (name == "hxl" || file == "ged241.csv")
        {
            using var import = Import(dataset, file, GedText.Stream(rows)); // tags need no header above them; monthly files of GED have none
            _ = import.ToList();
            import.Counts.Reported.Should().Be(0);
            import.Notes.Should().Contain(note => name == "hxl" || note.Code == NoteCodes.AssumedHeader);
        }
        else
        {
            var refusal = Refusal(dataset, file, rows);
            (refusal.Code, refusal.Line).Should().Be((NoteCodes.NoHeader, 1));
        }
    });

    [Theory]
    [MemberData(nameof(Datasets))]
    public void What_is_no_text_is_cut_short_or_has_no_line_break_is_refused_with_the_place(string name) => Each(name, (dataset, file, text) =>
    {
        var lines = text.TrimEnd('\n').Count(c => c == '\n') + 1;
        Refused(new MemoryStream([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 1, 2, 3])).Code.Should().Be(NoteCodes.BinaryFile);
        Refused(new MemoryStream([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x0a, 0xe2, 0xe3, 0, 0])).Code.Should().Be(NoteCodes.BinaryFile);
        Refused(GedText.Stream(new string('a', 1 << 18))).Should().Match<DatasetException>(e => e.Code == NoteCodes.RowTooLong && e.Line == 1);
        Refused(GedText.Stream(text + new string('a', 1 << 18))).Should().Match<DatasetException>(e => e.Code == NoteCodes.RowTooLong && e.Line == lines + 1);
        var packed = GedText.Gzip(text + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"x{i * 7919L % 100_003},")));
        Refused(new MemoryStream(packed[..(packed.Length / 2)])).Should().Match<DatasetException>(e => e.Code == NoteCodes.BrokenCompression && e.Line >= 2 && e.Line <= lines, "the line on which the last whole row begins");

        DatasetException Refused(Stream stream) => FluentActions.Invoking(() =>
        {
            using var import = Import(dataset, file, stream, maxRowBytes: 1 << 17);
            _ = import.ToList();
        }).Should().Throw<DatasetException>().Which;
    });

    [Theory]
    [MemberData(nameof(Datasets))]
    public void A_quote_that_is_never_closed_costs_its_row_and_not_the_next(string name) => Each(name, (dataset, file, text) =>
    {
        var last = text[(text.LastIndexOf('\n', text.Length - 2) + 1)..];
        if (last.Contains('"') || NaiveCsv.Parse(text).Count != text.Count(c => c == '\n'))
        {
            return; // its own quotes close it, as one of several lines or as one with another number of cells
        }

        var lines = text.Count(c => c == '\n');
        var comma = last.IndexOf(',');
        using var import = Import(dataset, file, GedText.Stream($"{text[..^last.Length]}{last[..comma]},\"{last[(comma + 1)..]}{last}"));
        _ = import.ToList();
        import.Counts.Reported.Should().Be(1);
        import.Notes.Where(note => note.Severity is DatasetNoteSeverity.Error).Select(note => (note.Code, note.Line)).Should().Equal((NoteCodes.OpenQuote, lines));
    });

    [Theory]
    [MemberData(nameof(Datasets))]
    public void A_number_with_a_comma_or_a_point_and_a_formula_are_told_with_line_and_column(string name) => Each(name, (dataset, file, text) =>
    {
        var rows = NaiveCsv.Parse(text);
        var first = name == "hxl" ? 2 : 1;
        foreach (var (odd, anything) in MayHoldAnything)
        {
            var silent = new List<string>();
            for (var i = 0; i < rows[first].Count; i++)
            {
                if (rows[first][i].Length == 0 || !rows[first][i].All(char.IsAsciiDigit))
                {
                    continue;
                }

                var cells = rows[first].ToList();
                cells[i] = odd;
                using var import = Import(dataset, file, GedText.Stream(string.Concat(rows.Take(first).Append(cells).Select(row => string.Join(',', row.Select(CsvCell.Of)) + "\n"))));
                var items = import.ToList();
                if (!import.Notes.Any(note => note.Line == Line(rows, first) && note.Column?.Trim() == rows[0][i].Trim()))
                {
                    silent.Add($"{file} {rows[0][i]}");
                }

                items.OfType<CasualtyEstimate>().Should().NotContain(figure => figure.Number.Best == 1234 && odd != "1,234", "no such number was printed");
            }

            silent.Should().BeSubsetOf(anything, $"{odd} is no number there");
        }
    });

    private static int Line(List<List<string>> rows, int row) => rows.Take(row).Sum(cells => 1 + cells.Sum(cell => cell.Count(c => c == '\n'))) + 1;

    private static void Each(string name, Action<Dataset, string, string> check)
    {
        foreach (var (file, text) in DatasetFixture.All.Single(fixture => fixture.Dataset.Name == name).Tables)
        {
            check(KnownDatasets.Find(name)!, file, text); // the name is that of a dataset
        }
    }

    private static DatasetException Refusal(Dataset dataset, string file, string text) =>
        FluentActions.Invoking(() => Import(dataset, file, GedText.Stream(text))).Should().Throw<DatasetException>($"{file} is not for {dataset}").Which;

    private static DatasetImport Import(Dataset dataset, string file, Stream stream, int maxRowBytes = 1 << 20) =>
        dataset.Import(stream, new DatasetImportOptions { Reading = new() { FileName = file, MaxRowBytes = maxRowBytes } });
}
