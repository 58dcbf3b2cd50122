namespace ConflictModel.Tool.Tests;

/// <summary>Tables with tags in and out, and several tables in one import, on invented files.</summary>
public class HxlAndSfmTests
{
    private const string Raids = "Date,Place,Dead\n#date +occurred,#loc,#affected+killed\n2031-03-01,Oxwell,3\n2031-03-04,=1+1,\n";

    [Fact]
    public async Task A_table_with_tags_comes_in_and_goes_out_and_what_differs_is_told()
    {
        using var folder = new TempFolder();
        var import = await Command.RunAsync("import", "hxl", folder.Write("raids.csv", Raids), "-o", folder["raids.json"], "--json");
        import.Output.Should().Contain("\"layout\":\"tags-in-row-2\",\"rowsRead\":2,\"rowsKept\":2,\"rowsReported\":0").And.Contain("\"casualtyEstimate\":1").And.Contain("\"incident\":2");

        var export = await Command.RunAsync("export", "hxl", folder["raids.json"], "-o", folder["out.csv"], "--report", folder["differences.ndjson"]);
        export.ExitCode.Should().Be(0);
        export.Error.Should().Contain("Humanitarian Exchange Language, incidents: rows written: 2;").And.Contain("[escaped-formula]");
        File.ReadAllLines(folder["out.csv"]).Should().HaveCount(4).And.Contain(line => line.Contains("'=1+1", StringComparison.Ordinal));
        File.ReadAllText(folder["differences.ndjson"]).Should().Contain("left-out").And.Contain("escaped-formula");
    }

    [Fact]
    public async Task A_table_without_tags_is_refused_in_a_sentence()
    {
        using var folder = new TempFolder();
        var import = await Command.RunAsync("import", "hxl", folder.Write("plain.csv", "Date,Dead\n2031-03-01,3\n"));
        import.ExitCode.Should().NotBe(0);
        import.Error.Should().Contain("holds no HXL: none of its first 2 rows is a row of hashtags, such as #date or #affected+killed.");
    }

    [Fact]
    public async Task Tables_of_one_dataset_are_imported_together()
    {
        using var folder = new TempFolder();
        var units = folder.Write("units.csv", "unit:status:admin,unit:id:admin,unit:name,unit:name:source\n3,11111111-1111-4111-8111-111111111111,Blue Brigade,55555555-5555-4555-8555-555555555555\n");
        var sources = folder.Write("sources.csv", "source:access_point_id:admin,source:title\n55555555-5555-4555-8555-555555555555,Parade\n");
        var import = await Command.RunAsync("import", "sfm", units, sources, "-o", folder["all.json"], "--json");
        import.Output.Should().Contain("\"layout\":\"sources, units\",\"rowsRead\":2,\"rowsKept\":2,\"rowsReported\":0");
        File.ReadAllText(folder["all.json"]).Should().Contain("Parade").And.NotContain("Access point");
    }

    [Fact]
    public async Task Tables_of_one_dataset_are_exported_to_a_folder()
    {
        using var folder = new TempFolder();
        var units = folder.Write("units.csv", "unit:status:admin,unit:id:admin,unit:name,unit:name:source\n3,11111111-1111-4111-8111-111111111111,Blue Brigade,55555555-5555-4555-8555-555555555555\n");
        var sources = folder.Write("sources.csv", "source:access_point_id:admin,source:title\n55555555-5555-4555-8555-555555555555,Parade\n");
        await Command.RunAsync("import", "sfm", units, sources, "-o", folder["all.json"]);
        var into = folder["out"];

        var tables = await Command.RunAsync("export", "sfm", folder["all.json"], "-o", into);
        var one = await Command.RunAsync("export", "sfm", folder["all.json"], "-o", folder["one.csv"]);

        tables.Should().Match<Command>(c => c.ExitCode == 0 && c.Error.Contains("Security Force Monitor, sources: rows written: 1; differences: 0.") && c.Error.Contains(", units: rows written: 1; differences: 0."));
        Directory.GetFiles(into).Select(Path.GetFileName).Should().BeEquivalentTo("sources.csv", "units.csv");
        File.ReadAllText(Path.Combine(into, "units.csv")).Should().Be(File.ReadAllText(units));
        one.Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("(sources, units): export them to a folder, as one file a table. Name one: -o FOLDER."));
        (await Command.RunAsync("export", "sfm", folder["all.json"], "-o", into)).ExitCode.Should().Be(0, "the folder may be there");
        (await Command.RunAsync("export", "sfm", folder["all.json"], "-o", Path.Combine(units, "out"))).Should().Match<Command>(c => c.ExitCode == 2 && c.Error.Contains("cannot make the folder"));
        File.Exists(folder["one.csv"]).Should().BeFalse();
    }

    [Fact]
    public async Task Other_datasets_take_one_file()
    {
        var import = await Command.RunAsync("import", "acled", "a.csv", "b.csv");
        import.ExitCode.Should().NotBe(0);
        import.Error.Should().Contain("acled takes one file at a time.");
    }
}
