namespace ConflictModel.Tool.Tests;

/// <summary>Comparing two releases of a dataset, on invented files.</summary>
public class ReleaseDiffTests
{
    private static readonly string Before = ImportTests.File(
        ImportTests.Row(1, "2031-05-02", "1", "2", "3"), ImportTests.Row(2, "2031-06-01", "5", "5", "5"), ImportTests.Row(3, "2031-07-01", "0", "1", "1"));

    private static readonly string After = ImportTests.File(
        ImportTests.Row(1, "2031-05-02", "1", "4", "6"), ImportTests.Row(3, "2031-07-01", "0", "1", "1"), ImportTests.Row(4, "2031-08-09", "7", "7", "8"))
        .Replace("River Brigade", "Delta Brigade", StringComparison.Ordinal);

    [Fact]
    public async Task Two_releases_are_compared_event_by_event()
    {
        using var folder = new TempFolder();

        var diff = await Command.RunAsync("diff", folder.Write("a.csv", Before), folder.Write("b.csv", After), "--dataset", "ucdp-ged");

        diff.ExitCode.Should().Be(1);
        diff.Lines.Should().Equal(
            "renamed actor 12: “River Brigade” to “Delta Brigade”",
            "renamed dyad 88: “Government of Nowhere - River Brigade” to “Government of Nowhere - Delta Brigade”",
            "changed 1: deaths_unknown 2 to 4, best 2 to 4, high 3 to 6, other words in dyad_name, side_b",
            "removed 2: 2031-06-01, Government of Nowhere - River Brigade, Milltown: low 5, best 5, high 5",
            "changed 3: other words in dyad_name, side_b",
            "added 4: 2031-08-09, Government of Nowhere - Delta Brigade, Milltown: low 7, best 7, high 8");
        diff.Error.Should().Be("ged-42 (3 events) to ged-42 (3): added 1, removed 1, told differently 2, of these with other figures 1; alike 0; renamed 2.\n");
    }

    [Fact]
    public async Task For_programs_each_difference_is_a_line_with_every_cell()
    {
        using var folder = new TempFolder();

        var diff = await Command.RunAsync("diff", folder.Write("a.csv", Before), folder.Write("b.csv", After), "--dataset", "ucdp-ged", "--json");

        diff.Lines.Should().HaveCount(6);
        diff.Lines[0].Should().Be("""{"change":"renamed","kind":"actor","id":12,"before":["River Brigade"],"after":["Delta Brigade"]}""");
        diff.Lines[2].Should().StartWith("""{"change":"changed","id":1,"lineBefore":2,"lineAfter":2,"cells":{"dyad_name":{"before":""").And.Contain("\"best\":{\"before\":\"2\",\"after\":\"4\"}");
        diff.Lines[5].Should().Be("""{"change":"added","id":4,"lineBefore":null,"lineAfter":4,"cells":{}}""");
    }

    [Fact]
    public async Task A_release_does_not_differ_from_itself()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.csv", Before);

        var diff = await Command.RunAsync("diff", file, file, "--dataset", "ucdp-ged");

        (diff.ExitCode, diff.Output).Should().Be((0, ""));
        diff.Error.Should().Contain("alike 3; renamed 0.");
    }

    [Fact]
    public async Task An_event_that_may_stand_in_a_row_that_could_not_be_read_is_no_sure_addition_or_loss()
    {
        using var folder = new TempFolder();
        var (whole, broken) = (folder.Write("a.csv", Before), folder.Write("b.csv", Before.Replace("2031-06-01", "2031-06-31", StringComparison.Ordinal)));

        var added = await Command.RunAsync("diff", broken, whole, "--dataset", "ucdp-ged", "--json", "--quiet");
        var removed = await Command.RunAsync("diff", whole, broken, "--dataset", "ucdp-ged");

        added.ExitCode.Should().Be(1);
        added.Lines.Should().Equal("""{"change":"added","id":2,"lineBefore":null,"lineAfter":3,"cells":{}}""");
        added.Error.Should().Contain($"added 1: 1 of them may be no additions, since 1 row of {broken} could not be read.").And.NotContain("removed");
        removed.Error.Should().Contain($"removed 1: 1 of them may still be there, since 1 row of {broken} could not be read.");
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_of_the_file_that_is_at_fault()
    {
        using var folder = new TempFolder();

        var diff = await Command.RunAsync("diff", folder.Write("a.csv", Before), folder.Write("b.csv", "a,b\n1,2\n"), "--dataset", "ucdp-ged");
        var input = await Command.RunAsync("diff", folder["a.csv"], "-", "--dataset", "ucdp-ged");

        diff.ExitCode.Should().Be(3);
        diff.Error.Should().Contain("b.csv is not UCDP GED");
        input.ExitCode.Should().Be(2);
    }
}
