using ConflictModel.Datasets;

namespace ConflictModel.Tool.Tests;

/// <summary>The question for casualties over dataset files, on invented files.</summary>
public class DatasetCasualtiesTests
{
    private const string Counted = "acled, cow-wars, hxl, ucdp-brd, ucdp-ged";

    private static readonly string Old = ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "2", "3"), ImportTests.Row(2, "2031-06-01", "5", "5", "5"));
    private static readonly string Newer = ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "4", "6"), ImportTests.Row(3, "2032-07-01", "0", "1", "1"));

    [Fact]
    public async Task Several_files_are_summed_together_and_what_they_share_counts_once()
    {
        using var folder = new TempFolder();
        var (a, b) = (folder.Write("a.csv", Old), folder.Write("b.csv", Newer));

        var both = await Command.RunAsync("query", a, b, "casualties", "--dataset", "ucdp-ged", "--by", "year", "--json");

        both.ExitCode.Should().Be(0);
        both.Lines.Should().SatisfyRespectively(
            first => first.Should().StartWith("""{"year":2031,"low":6,"best":7,"high":8,"estimates":2,"origins":1,"""),
            second => second.Should().StartWith("""{"year":2032,"low":0,"best":1,"high":1,"estimates":1,"origins":1,"""));
        both.Error.Should().Contain($"{a}: ged-42: 2 rows read").And.Contain($"{b}: ged-42: 2 rows read")
            .And.Contain("Rows that an earlier file holds too, by their id: 1, counted once, as the first file prints them. 1 of them print other numbers there");
    }

    [Theory]
    [InlineData("atop")]
    [InlineData("eth-prio-ceasefires")]
    [InlineData("pax")]
    [InlineData("sfm")]
    [InlineData("ucdp-acd")]
    [InlineData("ucdp-actor")]
    [InlineData("ucdp-external-support")]
    [InlineData("ucdp-peace-agreements")]
    [InlineData("ucdp-termination")]
    public async Task A_dataset_that_counts_nobody_says_so_and_names_those_that_do(string dataset)
    {
        using var folder = new TempFolder();

        var query = await Command.RunAsync("query", folder.Write("a.csv", Old), "casualties", "--dataset", dataset);

        query.ExitCode.Should().Be(2);
        query.Error.Should().StartWith($"conflictmodel: {dataset}, {KnownDatasets.Find(dataset)!.Title}, counts no people killed or harmed: there is nothing to sum. The datasets that do are {Counted}.");
    }

    [Fact]
    public async Task A_dataset_that_there_is_not_is_told_with_those_that_can_be_summed()
    {
        using var folder = new TempFolder();

        var query = await Command.RunAsync("query", folder.Write("a.csv", Old), "casualties", "--dataset", "ucdp-gde");

        query.ExitCode.Should().Be(2);
        query.Error.Should().StartWith($"conflictmodel: there is no dataset 'ucdp-gde': those that can be summed are {Counted}.");
    }

    [Fact]
    public async Task A_table_with_tags_is_summed_by_the_harm_asked_for()
    {
        using var folder = new TempFolder();
        var file = folder.Write("raids.csv", "Date,Dead,Hurt\n#date+occurred,#affected+killed,#affected+injured\n2031-03-01,3,7\n2031-03-04,,2\n");

        var killed = await Command.RunAsync("query", file, "casualties", "--dataset", "hxl", "--by", "year", "--json");
        var wounded = await Command.RunAsync("query", file, "casualties", "--dataset", "hxl", "--harm", "wounded", "--json");
        var missing = await Command.RunAsync("query", file, "casualties", "--dataset", "hxl", "--harm", "missing", "--json");

        killed.Output.Should().StartWith("""{"year":2031,"low":null,"best":null,"high":null,"estimates":2,"origins":1,"unknown":1,"bestTold":3,"certainty":"certain","harm":"killed",""");
        wounded.Output.Should().StartWith("""{"low":null,"best":9,"high":null,"estimates":2,"origins":1,"unknown":0,"certainty":"certain","harm":"wounded",""");
        missing.Should().Match<Command>(c => c.ExitCode == 3 && c.Output.Length == 0 && c.Error.Contains("raids.csv has no column that counts people missing, such as #affected+missing: there is nothing to sum."));
    }

    [Theory]
    [InlineData("acled")]
    [InlineData("cow-wars")]
    [InlineData("ucdp-brd")]
    [InlineData("ucdp-ged")]
    public async Task Other_datasets_count_people_killed_and_nothing_else(string dataset)
    {
        using var folder = new TempFolder();

        (await Command.RunAsync("query", folder.Write("a.csv", Old), "casualties", "--dataset", dataset, "--harm", "wounded")).Should()
            .Match<Command>(c => c.ExitCode == 2 && c.Error.Contains($"{dataset} counts people killed, and nothing else."));
    }

    [Fact]
    public async Task What_began_perhaps_outside_the_dates_is_possible_and_what_is_told_of_a_part_is_named_so()
    {
        using var folder = new TempFolder();
        var file = folder.Write("wars.csv", """
            WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,Outcome,BatDeath
            1,Mill War,1,951,Freedonia,1,-9,-9,1990,-9,-9,-9,1,100
            2,Hill War,1,951,Freedonia,1,7,1,1990,-9,-9,-9,1,20
            3,Lake War,1,951,Freedonia,1,7,1,1980,-9,-9,-9,1,3

            """);

        var json = await Command.RunAsync("query", file, "casualties", "--dataset", "cow-wars", "--from", "1990-06", "--json");
        var table = await Command.RunAsync("query", file, "casualties", "--dataset", "cow-wars", "--from", "1990-06", "--by", "conflict");

        json.Lines.Should().ContainSingle().Which.Should().StartWith("""{"low":null,"best":null,"high":null,"estimates":2,"origins":1,"unknown":0,"bestTold":20,"certainty":"possible",""");
        json.Error.Should().Contain("Rows dated too coarsely to say whether they began between the dates: 1.");
        table.Lines.Should().SatisfyRespectively(
            heads => heads.Should().EndWith("certainty"),
            hill => hill.Should().StartWith("Hill War").And.NotContain("possible"),
            mill => mill.Should().StartWith("Mill War").And.Contain("possible"));
    }

    [Fact]
    public async Task A_row_that_could_not_be_read_leaves_best_and_high_open()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "2", "3"), ImportTests.Row(2, "2031-02-31", "1", "2", "3"), ImportTests.Header));

        var json = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--json", "--quiet");
        var text = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged");

        json.ExitCode.Should().Be(0);
        json.Lines.Should().Equal("""{"low":1,"best":null,"high":null,"estimates":1,"origins":1,"unknown":0,"bestTold":2,"certainty":"possible","harm":"killed","policy":"sum of the columns as printed","rowsRead":3,"rowsKept":1,"rowsReported":2}""");
        json.Error.Should().Contain("1 row of 3 could not be read, and may count in any sum: low is of the others, best and high are not known.").And.Contain("a.csv:3: date_start is \"2031-02-31\"");
        text.Lines[1].Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(c => c.Trim()).Should().Equal("1", "none", "unbounded", "1", "1", "possible", "2");
    }

    [Fact]
    public async Task A_row_whose_id_another_row_has_was_read_and_leaves_the_sums_firm()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "2", "3"), ImportTests.Row(1, "2031-05-02", "1", "9", "9")));

        var query = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--json");
        var import = await Command.RunAsync("import", "ucdp-ged", file, "-o", folder["a.ndjson"]);

        query.Lines.Should().Equal("""{"low":1,"best":2,"high":3,"estimates":1,"origins":1,"unknown":0,"certainty":"certain","harm":"killed","policy":"sum of the columns as printed","rowsRead":2,"rowsKept":1,"rowsReported":1}""");
        foreach (var told in new[] { query.Error, import.Error })
        {
            told.Should().Contain("a.csv:3: id: Line 2 has a row of the same id, 1, with other cells: that one is taken, this one is not.").And.NotContain("could not be read");
        }
    }

    [Fact]
    public async Task Files_of_which_no_row_can_be_read_are_unreadable()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", ImportTests.File(ImportTests.Row(1, "2031-02-31", "1", "2", "3"), ImportTests.Row(2, "2031-02-31", "1", "2", "3")));

        var query = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--json");
        var import = await Command.RunAsync("import", "ucdp-ged", file, "-o", folder["a.ndjson"], "--report", folder["notes.ndjson"]);

        query.Should().Match<Command>(c => c.ExitCode == 3 && c.Output.Length == 0 && c.Error.StartsWith("conflictmodel: not one of 2 rows could be read: there is nothing to sum.\n") && c.Error.Contains("a.csv:2: date_start is"));
        import.Should().Match<Command>(c => c.ExitCode == 3 && c.Error.StartsWith("conflictmodel: not one of 2 rows could be read: nothing is imported.\n"));
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order().Should().Equal("a.csv", "notes.ndjson");
    }

    [Fact]
    public async Task The_encoding_of_a_file_is_declared_to_query_and_diff_too()
    {
        using var folder = new TempFolder();
        var path = folder["ged.csv"];
        File.WriteAllText(path, ImportTests.File(ImportTests.Row(1, "2031-05-02", "1", "2", "3", conflict: "Nación")), System.Text.Encoding.Latin1);
        var record = folder.Write("a.json", """{"conflictModel":"1.0"}""");

        var query = await Command.RunAsync("query", path, "casualties", "--dataset", "ucdp-ged", "--encoding", "latin1", "--by", "conflict", "--json");
        var diff = await Command.RunAsync("diff", path, path, "--dataset", "ucdp-ged", "--encoding", "latin1");

        query.Output.Should().Contain("Nación");
        diff.Should().Match<Command>(c => c.ExitCode == 0 && c.Error.Contains("(1 events)"));
        (await Command.RunAsync("query", path, "casualties", "--dataset", "ucdp-ged")).Error.Should().Contain("say which encoding it has. Such as --encoding windows-1252. [not-utf-8]");
        (await Command.RunAsync("query", record, "casualties", "--encoding", "latin1")).Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("documents and streams are UTF-8"));
        (await Command.RunAsync("diff", record, record, "--encoding", "latin1")).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task By_actor_a_row_counts_for_each_side()
    {
        using var folder = new TempFolder();

        var query = await Command.RunAsync("query", folder.Write("a.csv", Old), "casualties", "--dataset", "ucdp-ged", "--by", "actor", "--json");

        query.Lines.Select(line => line[..line.IndexOf(",\"estimates", StringComparison.Ordinal)]).Should().Equal(
            """{"actor":"Government of Nowhere","actorId":"11","low":6,"best":7,"high":8""", """{"actor":"River Brigade","actorId":"12","low":6,"best":7,"high":8""");
    }

    [Fact]
    public async Task What_a_file_cannot_explain_and_what_is_no_harm_is_told()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", Old);

        (await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--explain")).Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("--explain needs a record"));
        (await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--harm", "displaced")).Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("displacement is no harm here"));
    }

    [Fact]
    public async Task Doubts_are_told_by_their_code_with_the_first_of_them()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", ImportTests.File(ImportTests.Row(1, "2031-05-02", "9", "2", "3"), ImportTests.Row(2, "2031-05-02", "8", "2", "3"), ImportTests.Row(3, "2031-05-02", "1", "2", "3")));

        var query = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged");

        query.Error.Should().Contain("2 notes ged-bounds-out-of-order, the first: ").And.Contain("a.csv:2: best: low 9, best 2, high 3 are not in this order: kept as printed. A sum of the columns takes them so; an estimate made of the row is unknown. [ged-bounds-out-of-order]")
            .And.NotContain("a.csv:3").And.Contain("conflictmodel import ucdp-ged FILE --report NOTES lists all notes.");
        query.Output.Should().Contain("18");
    }

    [Theory]
    [InlineData("--actor", "River Brigad", "the actor 'River Brigad'. Did you mean River Brigade?")]
    [InlineData("--actor", "government", "the actor 'government'. Did you mean Government of Nowhere?")]
    [InlineData("--actor", "99", "the actor '99'.")]
    [InlineData("--conflict", "99999", "the conflict '99999'.")]
    [InlineData("--incident", "99999", "the incident '99999'.")]
    [InlineData("--place", "Miltown", "the place 'Miltown'. Did you mean Milltown?")]
    public async Task What_no_row_has_is_wrong_usage_with_the_names_that_are_near(string option, string value, string words)
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", Old);

        (await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", option, value)).Should()
            .Match<Command>(c => c.ExitCode == 2 && c.Output.Length == 0 && c.Error.StartsWith($"conflictmodel: no row of {file} has {words}\n"));
    }

    [Theory]
    [InlineData("--actor", "river brigade")]
    [InlineData("--actor", "12")]
    [InlineData("--conflict", "NOWHERE: VALLEY")]
    [InlineData("--place", "milltown")]
    [InlineData("--place", "north")]
    public async Task Names_are_found_in_letters_of_either_case(string option, string value)
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", Old);

        (await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--json", option, value)).Should()
            .Match<Command>(c => c.ExitCode == 0 && c.Output.StartsWith("""{"low":6,"best":7,"high":8,"""));
        (await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--json", option, value, "--from", "2040")).Should()
            .Match<Command>(c => c.ExitCode == 0 && c.Output.Length == 0, "rows have it, but not between those dates");
    }

    [Theory]
    [InlineData("2012-02-01", "2012-02-15")]
    [InlineData("2012-02", "2012-02")]
    [InlineData("2012-02-10", "2012-03")]
    [InlineData("2011", "2013")]
    [InlineData("2012-03", "2012-04")]
    public async Task A_file_and_the_record_made_of_it_give_the_same_sum_between_dates(string from, string to)
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", ImportTests.File(
            ImportTests.Row(1, "2012-02-01", "3", "3", "3").Replace(",1,1,2012-02-01,2012-02-01,", ",1,4,2012-02-01,2012-02-29,"),
            ImportTests.Row(2, "2012-02-09", "1", "2", "4").Replace(",1,1,2012-02-09,2012-02-09,", ",2,2,2012-02-09,2012-02-12,"),
            ImportTests.Row(3, "2012-02-14", "5", "5", "5"),
            ImportTests.Row(4, "2012-02-15", "7", "7", "7").Replace(",1,1,2012-02-15,", ",1,3,2012-02-15,")));
        var stream = folder["a.ndjson"];
        (await Command.RunAsync("import", "ucdp-ged", file, "-o", stream)).ExitCode.Should().Be(0);

        var ofFile = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--from", from, "--to", to, "--json");
        var ofRecord = await Command.RunAsync("query", stream, "casualties", "--from", from, "--to", to, "--json");

        ofFile.Lines.Select(Sum).Should().Equal(ofRecord.Lines.Select(Sum));

        static (string Low, string Best, string High, string Certainty) Sum(string line)
        {
            var row = System.Text.Json.JsonDocument.Parse(line).RootElement;
            return (row.GetProperty("low").ToString(), row.GetProperty("best").ToString(), row.GetProperty("high").ToString(), row.GetProperty("certainty").ToString());
        }
    }

    [Fact]
    public async Task Dates_in_the_wrong_order_are_wrong_usage()
    {
        using var folder = new TempFolder();

        (await Command.RunAsync("query", folder.Write("a.csv", Old), "casualties", "--dataset", "ucdp-ged", "--from", "2031-05-01", "--to", "2031-04")).Should()
            .Match<Command>(c => c.ExitCode == 2 && c.Output.Length == 0 && c.Error.StartsWith("conflictmodel: --from 2031-05-01 is after --to 2031-04: no day lies between them."));
    }

    [Fact]
    public async Task What_a_dataset_does_not_tell_is_wrong_usage_with_what_it_tells()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", Old);

        (await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--by", "month")).Should()
            .Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("ucdp-ged cannot be grouped by month: use conflict, dyad, actor, year, country, type."));
    }

    [Fact]
    public async Task Records_are_asked_one_at_a_time()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.json", """{"conflictModel":"1.0"}""");

        foreach (var question in new[] { "casualties", "timeline" })
        {
            (await Command.RunAsync("query", file, file, question)).Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("one record is asked at a time"));
        }
    }
}
