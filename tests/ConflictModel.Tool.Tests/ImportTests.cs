namespace ConflictModel.Tool.Tests;

/// <summary>Importing, on an invented file of the 42 columns of release 19.1.</summary>
public class ImportTests
{
    internal const string Header =
        "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,"
        + "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,"
        + "geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high";

    internal static string Row(int id, string date, string low, string best, string high, string conflict = "Nowhere: Valley") =>
        $"{id},{date[..4]},1,1,77,{conflict},88,Government of Nowhere - River Brigade,11,999,Government of Nowhere,12,,River Brigade,"
        + $"1,,Morning paper,,,local police,1,Milltown,North,,10.5,20.25,POINT (20.25 10.5),1,Nowhere,999,Asia,1,1,{date},{date},0,0,0,{best},{low},{best},{high}";

    internal static string File(params string[] rows) => string.Join("\n", rows.Prepend(Header)) + "\n";

    [Fact]
    public async Task Rows_read_are_rows_kept_and_rows_reported()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", File(Row(1, "2031-05-02", "1", "2", "3"), Row(2, "2031-02-31", "1", "2", "3"), Row(3, "2032-01-09", "0", "4", "4")));

        var import = await Command.RunAsync("import", "ucdp-ged", file, "-o", folder["ged.ndjson"], "--report", folder["notes.ndjson"], "--json");

        import.ExitCode.Should().Be(0);
        import.Error.Split('\n').Should().Contain(line => line.EndsWith("ged.csv:3: date_start is \"2031-02-31\", not a day of the calendar: write a day that exists as YYYY-MM-DD. [not-a-date]"));
        import.Output.Should().Contain("\"dataset\":\"ucdp-ged\"").And.Contain("\"rowsRead\":3,\"rowsKept\":2,\"rowsReported\":1").And.Contain("\"incident\":2");
        System.IO.File.ReadAllLines(folder["notes.ndjson"]).Should().HaveCount(2, "both dates of the row are broken")
            .And.Subject.First().Should().Contain("\"line\":3").And.Contain("\"column\":\"date_start\"").And.Contain("\"value\":\"2031-02-31\"").And.Contain("\"severity\":\"error\"");
    }

    [Fact]
    public async Task Notes_are_counted_by_their_kinds()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", File(Row(1, "2031-05-02", "1", "2", "3"), Row(2, "2031-02-31", "3", "2", "1")));
        var clean = folder.Write("clean.csv", File(Row(1, "2031-05-02", "1", "2", "3")));

        (await Command.RunAsync("import", "ucdp-ged", file, "-o", folder["ged.ndjson"])).Error.Should().Contain("2 rows read, 1 kept, 1 reported; 2 notes: 2 not-a-date.\n");
        (await Command.RunAsync("import", "ucdp-ged", clean, "-o", folder["ged.ndjson"])).Error.Should().Contain("0 reported; no notes.\n");
    }

    [Theory]
    [InlineData("GED", "there is no dataset 'GED'. Did you mean ucdp-ged? There are acled, ")]
    [InlineData("ucdp_ged", "there is no dataset 'ucdp_ged'. Did you mean ucdp-ged")]
    [InlineData("qqq", "there is no dataset 'qqq'. There are acled, ")]
    public async Task A_dataset_that_there_is_not_is_wrong_usage_and_near_ones_are_named(string name, string message)
    {
        var wrong = await Command.RunAsync("import", name, "ged.csv");

        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().Contain(message);
    }

    [Fact]
    public async Task An_imported_stream_answers_as_the_file_does()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", File(Row(1, "2031-05-02", "1", "2", "3"), Row(3, "2032-01-09", "0", "4", "4")));
        await Command.RunAsync("import", "ucdp-ged", file, "-o", folder["ged.ndjson.gz"]);

        var fromStream = await Command.RunAsync("query", folder["ged.ndjson.gz"], "casualties", "--by", "conflict,year", "--json");
        var fromFile = await Command.RunAsync("query", file, "casualties", "--dataset", "ucdp-ged", "--by", "conflict,year", "--json");

        fromFile.Lines.Should().HaveCount(2).And.Contain(line => line.StartsWith("""{"conflict":"Nowhere: Valley","conflictId":"77","year":2031,"low":1,"best":2,"high":3,"estimates":1,"origins":1"""));
        fromStream.Lines.Should().HaveCount(2).And.Contain(line => line.StartsWith("""{"conflict":"Nowhere: Valley","conflictId":"ucdp-conflict-77","year":2031,"low":1,"best":2,"high":3,"estimates":1,"origins":1"""));
    }

    [Fact]
    public async Task An_imported_stream_is_exported_to_the_rows_it_came_from()
    {
        using var folder = new TempFolder();
        var text = File(Row(1, "2031-05-02", "1", "2", "3"), Row(3, "2032-01-09", "0", "4", "4"));
        await Command.RunAsync("import", "ucdp-ged", folder.Write("ged.csv", text), "-o", folder["ged.ndjson"]);

        var export = await Command.RunAsync("export", "ucdp-ged", folder["ged.ndjson"], "-o", folder["back.csv"], "--report", folder["differences.ndjson"]);

        export.ExitCode.Should().Be(0);
        export.Error.Should().Be("UCDP Georeferenced Event Dataset, ged-42: rows written: 2; differences: 0.\n");
        System.IO.File.ReadAllText(folder["back.csv"]).Should().Be(text);
        System.IO.File.ReadAllText(folder["differences.ndjson"]).Should().BeEmpty();
    }

    [Fact]
    public async Task What_an_export_cannot_say_is_told_in_words_and_reported()
    {
        using var folder = new TempFolder();
        await Command.RunAsync("import", "ucdp-ged", folder.Write("ged.csv", File(Row(1, "2031-05-02", "1", "2", "3"))), "-o", folder["ged.ndjson"]);
        var changed = System.IO.File.ReadAllLines(folder["ged.ndjson"]).Where(line => !line.Contains("\"id\":\"ucdp-ged-1-type\""));
        System.IO.File.WriteAllLines(folder["ged.ndjson"], changed);

        var export = await Command.RunAsync("export", "ucdp-ged", folder["ged.ndjson"], "-o", folder["back.csv"], "--report", folder["differences.ndjson"]);

        export.Error.Should().Contain("rows written: 1; differences: 1").And.Contain("/claims/ucdp-ged-1-type: A row says this and the record no longer holds it: the row's cells are as printed. [gone]");
        System.IO.File.ReadAllLines(folder["differences.ndjson"]).Should().ContainSingle().Which.Should().StartWith("{\"code\":\"gone\",\"pointer\":\"/claims/ucdp-ged-1-type\",\"column\":null");
    }

    [Fact]
    public async Task A_record_that_was_not_imported_from_a_dataset_cannot_be_exported_to_it()
    {
        using var folder = new TempFolder();
        var export = await Command.RunAsync("export", "ucdp-ged", folder.Write("r.json", "{\"conflictModel\":\"1.0\"}"), "-o", folder["back.csv"]);

        export.ExitCode.Should().Be(3);
        export.Error.Should().StartWith("conflictmodel: The record holds no rows of ucdp-ged: only what was imported from it");
        System.IO.File.Exists(folder["back.csv"]).Should().BeFalse();
    }

    [Fact]
    public async Task The_release_of_standard_input_can_be_named()
    {
        using var folder = new TempFolder();
        var file = folder.Write("events.csv", File(Row(1, "2031-05-02", "1", "2", "3")));

        var import = await Command.RunAsync("import", "ucdp-ged", file, "--release", "31.1", "-o", folder["ged.ndjson"]);
        var blank = await Command.RunAsync("import", "ucdp-ged", file, "--release", " ");

        import.ExitCode.Should().Be(0);
        System.IO.File.ReadAllText(folder["ged.ndjson"]).Should().Contain("\"ucdp-ged-31.1\"");
        blank.ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task The_encoding_of_a_file_is_declared_and_not_guessed()
    {
        using var folder = new TempFolder();
        var path = folder["ged.csv"];
        System.IO.File.WriteAllText(path, File(Row(1, "2031-05-02", "1", "2", "3", conflict: "Nación")), System.Text.Encoding.Latin1);

        var guessed = await Command.RunAsync("import", "ucdp-ged", path, "--json");
        var declared = await Command.RunAsync("import", "ucdp-ged", path, "--encoding", "latin1", "-o", folder["ged.ndjson"]);
        var unheard = await Command.RunAsync("import", "ucdp-ged", path, "--encoding", "klingon");

        guessed.ExitCode.Should().Be(3);
        guessed.Error.Should().StartWith("conflictmodel: not one of 1 row could be read: nothing is imported.\n");
        guessed.Output.Should().Contain("\"rowsRead\":1,\"rowsKept\":0,\"rowsReported\":1");
        declared.ExitCode.Should().Be(0);
        System.IO.File.ReadAllText(folder["ged.ndjson"]).Should().Contain("\"Nación\"");
        unheard.ExitCode.Should().Be(2);
        unheard.Error.Should().Contain("there is no encoding 'klingon'");
    }

    [Fact]
    public async Task A_document_is_written_where_the_name_asks_for_one()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", File(Row(1, "2031-05-02", "1", "2", "3")));

        await Command.RunAsync("import", "ucdp-ged", file, "-o", folder["ged.json"]);
        var validate = await Command.RunAsync("validate", folder["ged.json"]);

        System.IO.File.ReadAllText(folder["ged.json"]).Should().StartWith("{\n  \"conflictModel\": \"1.0\"");
        validate.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_failed_import_leaves_no_half_written_file()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", "a,b\n1,2\n");

        var import = await Command.RunAsync("import", "ucdp-ged", file, "-o", folder["ged.ndjson"], "--report", folder["notes.ndjson"]);

        import.ExitCode.Should().Be(3);
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Should().Equal("ged.csv");
    }

    [Theory]
    [InlineData("-o")]
    [InlineData("--report")]
    public async Task A_folder_cannot_be_written_to_as_a_file(string option)
    {
        using var folder = new TempFolder();
        var file = folder.Write("ged.csv", File(Row(1, "2031-05-02", "1", "2", "3")));
        var into = Directory.CreateDirectory(folder["into"]).FullName;

        var import = await Command.RunAsync("import", "ucdp-ged", file, option, into);

        import.ExitCode.Should().Be(2);
        import.Output.Should().BeEmpty();
        import.Error.Should().Be($"conflictmodel: cannot write {into}: it is a folder; name a file in it.\n");
        Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Should().BeEquivalentTo("ged.csv", "into");
    }
}
