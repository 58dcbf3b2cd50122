using ConflictModel.Json;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Tests;

/// <summary>No verb writes over a file that it reads, nor two of its outputs into one file.</summary>
public class OverwrittenFileTests
{
    private static readonly ConflictRecord North = [new Place("North")];
    private static readonly ConflictRecord South = [new Place("South")];

    [Theory]
    [InlineData("-o {0} is the same file as {0}, which is read", "import", "ucdp-actor", "{0}", "-o", "{0}")]
    [InlineData("--report {0} is the same file as {0}, which is read", "import", "ucdp-actor", "{0}", "-o", "{1}", "--report", "{0}")]
    [InlineData("-o {1} is the same file as {1}, which is read", "import", "sfm", "{0}", "{1}", "-o", "{1}")]
    [InlineData("--output {0} is the same file as {0}, which is read", "export", "geojson", "{0}", "--output={0}")]
    [InlineData("-o {0} is the same file as {0}, which is read", "export", "html", "{0}", "-o", "{0}")]
    [InlineData("--report {0} is the same file as {0}, which is read", "export", "hxl", "{0}", "--report", "{0}")]
    [InlineData("--report {0} is the same file as {0}, which is read", "export", "json", "{0}", "-o", "{0}", "--report", "{0}")]
    [InlineData("--report {1} is the same file as {1}, which is read", "merge", "{0}", "{1}", "-o", "{2}", "--report", "{1}")]
    [InlineData("-o {0} is the same file as {0}, which is read", "merge", "{0}", "{1}", "-o", "{0}", "--prefer", "last")]
    [InlineData("-o {2} is the same file as {2}, which is read", "merge", "{0}", "{1}", "--base", "{2}", "-o", "{2}")]
    [InlineData("-o {2} and --report {2} are the same file", "import", "ucdp-actor", "{0}", "-o", "{2}", "--report", "{2}")]
    [InlineData("--report {2} and -o {2} are the same file", "merge", "{0}", "{1}", "--report", "{2}", "-o", "{2}")]
    public async Task An_output_that_is_an_input_or_another_output_is_refused_and_nothing_is_written(string told, params string[] args)
    {
        using var folder = new TempFolder();
        string[] files = [folder.Write("north", ConflictJson.Write(North)), folder.Write("south", ConflictJson.Write(South)), folder.Write("out", "as it was")];

        var run = await Command.RunAsync([.. args.Select(Filled)]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"conflictmodel: {Filled(told)}: ").And.MatchRegex("Name (another file to write|two files)\\.\n$");
        files.Select(File.ReadAllText).Should().Equal(ConflictJson.Write(North), ConflictJson.Write(South), "as it was");
        Directory.GetFiles(folder.Path).Should().HaveCount(3);

        string Filled(string text) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, files);
    }

    [Theory]
    [InlineData("./north", "north")]
    [InlineData("deep/../north", "north")]
    [InlineData("link", "north")]
    [InlineData("north", "link")]
    [InlineData("linked/north", "north")]
    [InlineData("linked/link", "./linked/north")]
    public async Task One_file_is_known_under_its_several_names(string read, string written)
    {
        using var folder = new TempFolder();
        folder.Write("north", ConflictJson.Write(North));
        File.CreateSymbolicLink(folder["link"], "north");
        Directory.CreateSymbolicLink(folder["linked"], folder.Path);

        var run = await Command.RunAsync("export", "geojson", folder[read], "-o", folder[written]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"-o {folder[written]} is the same file as {folder[read]}, which is read");
        (await File.ReadAllTextAsync(folder["north"])).Should().Be(ConflictJson.Write(North));
        File.ResolveLinkTarget(folder["link"], returnFinalTarget: true)!.Name.Should().Be("north");
    }

    [Fact]
    public async Task Letters_of_another_case_make_another_file_where_the_platform_has_it_so()
    {
        using var folder = new TempFolder();

        var run = await Command.RunAsync("export", "geojson", folder.Write("north", ConflictJson.Write(North)), "-o", folder["North"]);

        run.ExitCode.Should().Be(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? 2 : 0);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task A_record_may_be_written_anew_in_its_place(string form)
    {
        using var folder = new TempFolder();
        var north = folder.Write($"north.{form}", ConflictJson.Write(North));

        (await Command.RunAsync("export", form, north, "-o", north)).ExitCode.Should().Be(0);
        (await Command.RunAsync("validate", north)).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Names_that_are_no_files_are_never_the_same()
    {
        var words = CommandLineApp.Root().Parse(["export", "html", "north", "-o", "html"]);
        var standard = CommandLineApp.Root().Parse(["merge", "-", "north", "-o", "-", "--prefer", "last"]);

        OverwrittenFile.Told(words).Should().BeNull("the name of a form is no file");
        OverwrittenFile.Told(standard).Should().BeNull("- is standard input or output");
    }

    [Fact]
    public void Every_argument_and_option_that_names_a_file_is_known_as_one()
    {
        var commands = All(CommandLineApp.Root()).ToList();

        var arguments = commands.SelectMany(command => command.Arguments).Where(argument => argument.Name is not ("DATASET" or "FORMAT" or "EXPR"));
        arguments.Should().HaveCountGreaterThan(5).And.AllSatisfy(argument => argument.Should().BeAssignableTo<IInputFile>());
        var options = commands.SelectMany(command => command.Options).ToList();
        options.Where(option => option.HelpName is "OUT" or "FILE").Should().HaveCountGreaterThan(5).And.AllBeOfType<OutputOption>();
        options.Where(option => option.Name is "--base" or "--config").Should().HaveCount(2).And.AllBeOfType<InputOption>();

        static IEnumerable<System.CommandLine.Command> All(System.CommandLine.Command command) => command.Subcommands.SelectMany(All).Prepend(command);
    }
}
