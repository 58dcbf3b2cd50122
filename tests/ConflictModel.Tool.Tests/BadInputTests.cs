using System.IO.Compression;
using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.Tool.Tests;

/// <summary>Files that cannot be imported, at the command: one line that names the file, exit code 3, and no file left.</summary>
public class BadInputTests
{
    public static IEnumerable<object[]> Cases =>
        from dataset in new[] { "acled", "atop", "cow-wars", "eth-prio-ceasefires", "pax", "ucdp-acd", "ucdp-brd", "ucdp-ged" }
        from kind in new[] { "another dataset", "no header", "binary", "cut gzip", "one line without end", "empty" }
        select new object[] { dataset, kind };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_file_that_cannot_be_imported_is_told_in_one_line_and_nothing_is_left(string dataset, string kind)
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder["in.csv"], Bytes(dataset, kind));

        var import = await Command.RunAsync("import", dataset, folder["in.csv"], "-o", folder["out.json"], "--report", folder["notes.ndjson"]);

        import.ExitCode.Should().Be(3);
        import.Output.Should().BeEmpty();
        import.Error.TrimEnd('\n').Split('\n').Should().ContainSingle().Which.Should().StartWith("conflictmodel: ").And.Contain("in.csv").And.NotContain("   at ");
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Should().Equal("in.csv");
        if (kind == "another dataset")
        {
            import.Error.Should().Contain(dataset == "ucdp-acd" ? "it looks like UCDP GED" : "it looks like the UCDP/PRIO armed conflict dataset");
        }
    }

    [Fact]
    public async Task A_line_of_a_hundred_megabytes_is_refused_at_the_longest_row_that_is_read()
    {
        using var folder = new TempFolder();
        await using (var file = File.Create(folder["in.csv"]))
        {
            var megabyte = new byte[1 << 20];
            Array.Fill(megabyte, (byte)'a');
            for (var i = 0; i < 100; i++)
            {
                await file.WriteAsync(megabyte);
            }
        }

        var import = await Command.RunAsync("import", "ucdp-ged", folder["in.csv"], "-o", folder["out.json"]);

        import.ExitCode.Should().Be(3);
        import.Error.Should().Contain("The row on line 1 of").And.Contain("is longer than 16,777,216 bytes");
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Should().Equal("in.csv");
    }

    [Fact]
    public async Task A_dataset_file_in_place_of_a_record_is_told_what_to_do_with_it_by_each_command()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "2", "3")));

        (await Command.RunAsync("diff", file, file)).Should().Match<Command>(c => c.ExitCode == 3 && c.Error.Contains("compare them with conflictmodel diff A B --dataset ucdp-ged"));
        (await Command.RunAsync("query", file, "casualties")).Should().Match<Command>(c => c.ExitCode == 3 && c.Error.Contains("sum it with --dataset NAME"));
        foreach (var args in new[] { new[] { "query", file, "timeline" }, ["validate", file], ["export", "json", file], ["merge", file, file, "-o", folder["out.json"]] })
        {
            (await Command.RunAsync(args)).Should().Match<Command>(c => c.ExitCode == 3 && c.Error.Contains("make a record of it first: conflictmodel import NAME FILE -o OUT") && !c.Error.Contains("--dataset"));
        }
    }

    [Fact]
    public async Task Numbers_that_cannot_be_read_and_quotes_that_do_not_close_are_told_with_line_and_column_and_the_other_rows_stay()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", ImportTests.File(
            ImportTests.Row(1, "2031-05-02", "1", "\"1,234\"", "3"),
            ImportTests.Row(2, "2031-05-02", "1", "2.5", "3"),
            ImportTests.Row(3, "2031-05-02", "1", "=1+1", "3"),
            ImportTests.Row(4, "2031-05-02", "1", "2", "3", conflict: "\"Nowhere: Valley"),
            ImportTests.Row(5, "2031-05-02", "1", "2", "3")));

        var import = await Command.RunAsync("import", "ucdp-ged", file, "-o", folder["ged.ndjson"], "--json");
        var sum = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--json");

        import.Output.Should().Contain("\"rowsRead\":5,\"rowsKept\":1,\"rowsReported\":4");
        foreach (var (line, told) in new[] { (2, "best is \"1,234\""), (3, "best is \"2.5\""), (4, "best is \"=1+1\""), (5, "A quote is opened on this line and not closed") })
        {
            import.Error.Should().Contain($"ged.csv:{line}: {told}");
        }

        import.ExitCode.Should().Be(0);
        import.Error.Should().Contain("4 of 5 rows could not be read: the items lack them.");
        sum.Output.Should().StartWith("""{"low":1,"best":null,"high":null,"estimates":1,"origins":1,"unknown":0,"bestTold":2,"certainty":"possible",""").And.Contain("\"rowsRead\":5,\"rowsKept\":1,\"rowsReported\":4");
    }

    private static byte[] Bytes(string dataset, string kind)
    {
        var header = string.Join(',', KnownDatasets.Find(dataset)!.Columns) + "\n"; // the name is that of a dataset
        return kind switch
        {
            "another dataset" => Encoding.UTF8.GetBytes(string.Join(',', (dataset == "ucdp-acd" ? KnownDatasets.UcdpGed : KnownDatasets.UcdpAcd).Columns) + "\n"),
            "no header" => Encoding.UTF8.GetBytes("1,2031-05-02,3,4,Nowhere\n2,2031-05-03,3,4,Nowhere\n"),
            "binary" => [0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 3],
            "cut gzip" => Gzip(header + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{i * 7919L % 100_003},"))),
            "empty" => [],
            _ => Encoding.UTF8.GetBytes(header + new string('a', 17 << 20)),
        };
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray()[..(int)(packed.ToArray().Length * 0.6)];
    }
}
