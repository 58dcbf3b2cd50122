namespace ConflictModel.Tool.Tests;

public class ExplorerTests
{
    private const string OneTruce = """{ "conflictModel": "1.0", "truces": { "t": { "kind": "truce", "name": "</script><script>alert(1)</script>" } }, "claims": { "e": { "kind": "milestone", "of": "truce:t", "reached": "effective", "at": "2031-04-01" } } }""";

    [Fact]
    public async Task The_tour_writes_a_page_with_its_findings_and_of_modest_size()
    {
        using var folder = new TempFolder();
        var tour = await Command.RunAsync("tour", "--out", folder["idlib"]);
        tour.Error.Should().Contain("idlib.html");
        var path = Path.Combine(folder["idlib"], "idlib.html");
        new FileInfo(path).Length.Should().BeLessThan(1_500_000);
        var page = await File.ReadAllTextAsync(path);
        page.Should().Contain("<title>Syrian war</title>")
            .And.Contain("At least 78 combatants killed in Jabal al-Duwailah strike")
            .And.Contain("\"id\":\"CM9002\"")
            .And.Contain("on Monday");
    }

    [Fact]
    public async Task A_page_is_written_to_a_file_or_to_standard_output_and_is_the_same()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["record.json"], OneTruce);
        (await Command.RunAsync("export", "html", folder["record.json"], "-o", folder["page.html"])).ExitCode.Should().Be(0);
        var page = await File.ReadAllTextAsync(folder["page.html"]);
        page.Should().StartWith("<!doctype html>").And.Contain("\"id\":\"CM2003\"").And.NotContain("<script>alert");
        (await Command.RunAsync("export", "html", folder["record.json"])).Output.Should().Be(page);
    }

    [Theory]
    [InlineData("""{ "conflictModel": "1.0" }""", "0 entities and 0 claims")]
    [InlineData("""{ "conflictModel": "1.0", "actors": { "a": { "kind": "state", "name": "A" } } }""", "1 entity and 0 claims")]
    public async Task A_record_of_little_gives_a_page(string record, string counts)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["record.json"], record);
        var made = await Command.RunAsync("export", "html", folder["record.json"]);
        made.ExitCode.Should().Be(0);
        made.Output.Should().Contain(counts);
    }

    [Fact]
    public async Task What_cannot_be_read_leaves_no_page()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["record.json"], "{");
        (await Command.RunAsync("export", "html", folder["record.json"], "-o", folder["page.html"])).ExitCode.Should().Be(3);
        File.Exists(folder["page.html"]).Should().BeFalse();
    }
}
