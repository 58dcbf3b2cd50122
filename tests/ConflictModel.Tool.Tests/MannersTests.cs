namespace ConflictModel.Tool.Tests;

/// <summary>What scripts depend on: exit codes, where words go, and that no failure shows a stack trace.</summary>
public class MannersTests
{
    public static TheoryData<string[]> Verbs => new()
    {
        new[] { "tour" }, new[] { "date" }, new[] { "validate" }, new[] { "import" }, new[] { "export" }, new[] { "query" }, new[] { "diff" }, new[] { "merge" }, new[] { "schema" },
        new[] { "query", "x.json", "members" }, new[] { "query", "x.json", "truces" }, new[] { "query", "x.json", "casualties" },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_helps_with_an_example(string[] verb)
    {
        var help = await Command.RunAsync([.. verb, "-h"]);

        help.ExitCode.Should().Be(0);
        help.Output.Should().Contain("Example: conflictmodel");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("date")]
    [InlineData("date", "2020", "--ndjson")]
    [InlineData("date", "2020", "--seasons", "tropical")]
    [InlineData("query", "x.json", "truces")]
    [InlineData("query", "x.json", "truces", "--on", "soon")]
    [InlineData("export", "poem", "x.json")]
    [InlineData("import", "no-such-dataset", "x.csv")]
    [InlineData("diff", "x.json")]
    [InlineData("diff", "-", "-")]
    [InlineData("merge", "x.json", "-o", "y.json")]
    [InlineData("merge", "-", "x.json", "--base", "-")]
    [InlineData("merge", "x.json", "y.json", "--prefer", "mine")]
    public async Task Wrong_usage_exits_with_2_and_says_what_to_do(params string[] args)
    {
        var wrong = await Command.RunAsync(args);

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Theory]
    [InlineData("validate", "{file}")]
    [InlineData("export", "json", "{file}")]
    [InlineData("query", "{file}", "truces", "--on", "2020-10-26")]
    [InlineData("import", "ucdp-ged", "{file}")]
    [InlineData("query", "{file}", "casualties", "--dataset", "ucdp-ged")]
    [InlineData("diff", "{file}", "{file}")]
    [InlineData("merge", "{file}", "{file}")]
    public async Task An_unreadable_file_gives_one_clear_line_and_exits_with_3(params string[] args)
    {
        using var folder = new TempFolder();
        foreach (var file in new[] { folder["absent.json"], folder.Write("empty.json", ""), folder.Write("torn.json", "{\"conflictModel\": \"1.0\", \"act"), folder.Path })
        {
            var read = await Command.RunAsync([.. args.Select(a => a.Replace("{file}", file, StringComparison.Ordinal))]);

            read.ExitCode.Should().Be(3, "{0}", file);
            read.Output.Should().BeEmpty();
            read.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().StartWith("conflictmodel: ").And.NotContain("   at ");
        }
    }

    [Theory]
    [InlineData("export", "json", "{file}", "-o", "{folder}")]
    [InlineData("export", "timeline.svg", "{file}", "-o", "{folder}")]
    public async Task A_folder_cannot_be_written_to_as_a_file(params string[] args)
    {
        using var folder = new TempFolder();
        var file = folder.Write("record.json", ConflictModel.Json.ConflictJson.Write(ConflictRecord.Empty));
        var into = Directory.CreateDirectory(folder["into"]).FullName;

        var wrong = await Command.RunAsync([.. args.Select(a => a.Replace("{file}", file, StringComparison.Ordinal).Replace("{folder}", into, StringComparison.Ordinal))]);

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().Be($"conflictmodel: cannot write {into}: it is a folder; name a file in it.\n");
        Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Should().BeEquivalentTo("record.json", "into");
    }

    [Theory]
    [InlineData("validate", "{file}")]
    [InlineData("export", "ndjson", "{file}")]
    [InlineData("query", "{file}", "casualties")]
    [InlineData("query", "{file}", "truces", "--on", "2031-05-04")]
    [InlineData("import", "ucdp-ged", "{file}")]
    public async Task Binary_rubbish_gives_one_clear_line_and_exits_with_3(params string[] args)
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "rubbish.json", "rubbish.ndjson", "rubbish.json.gz" })
        {
            for (var seed = 0; seed < 20; seed++)
            {
                var bytes = new byte[4096];
                new Random(seed).NextBytes(bytes);
                await File.WriteAllBytesAsync(folder[name], bytes);

                var read = await Command.RunAsync([.. args.Select(a => a.Replace("{file}", folder[name], StringComparison.Ordinal))]);

                read.ExitCode.Should().Be(3, "{0} of seed {1}", name, seed);
                read.Output.Should().BeEmpty();
                read.Error.TrimEnd('\n').Should().StartWith("conflictmodel: ").And.NotContainAny("\n", "\r", "   at ", "should not have");
            }
        }
    }

    [Theory]
    [InlineData("there is no option --fial-on: did you mean --fail-on? ", "validate", "story.json", "--fial-on", "warning")]
    [InlineData("there is no option --fial-on: did you mean --fail-on? ", "validate", "--fial-on=warning", "story.json")]
    [InlineData("there is no option --quite: did you mean --quiet? ", "validate", "story.json", "--quite")]
    [InlineData("there is no option --polcy: did you mean --policy? ", "query", "story.json", "casualties", "--polcy", "lowest")]
    [InlineData("there is no option --frmat: ", "date", "2020", "--frmat")]
    [InlineData("there is no option --reprt: did you mean --report? ", "import", "ucdp-ged", "a.csv", "--reprt", "x")]
    [InlineData("there is no option --nonsense: see -h", "merge", "a.json", "b.json", "--nonsense")]
    public async Task A_misspelt_option_is_no_file(string told, params string[] args)
    {
        var wrong = await Command.RunAsync(args);

        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().StartWith($"conflictmodel: {told}").And.NotContain("there is no file");
    }

    [Fact]
    public async Task A_file_may_have_the_name_of_an_option_behind_two_dashes()
    {
        var run = await Command.RunAsync("validate", "--", "--odd.json");
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("there is no file --odd.json");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_keeps_to_a_width_that_reads_well_and_breaks_no_word(string[] verb)
    {
        foreach (var help in new[] { await Command.RunAsync("--help"), await Command.RunAsync([.. verb, "--help"]) })
        {
            help.ExitCode.Should().Be(0);
            help.Output.Split('\n').Where(line => line.Length > 100).Should().BeEmpty();
            help.Output.Should().NotContain("<acled|");
        }
    }
}
