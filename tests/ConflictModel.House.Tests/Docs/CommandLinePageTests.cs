using System.Globalization;
using System.Text.RegularExpressions;
using ConflictModel.Tool;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The page on the command line tells what the command tells of itself.</summary>
public partial class CommandLinePageTests
{
    [Fact]
    public void The_page_tells_each_verb_as_its_help_does()
    {
        var page = Repository.Read(CommandLinePage.File);
        var current = CommandLinePage.Current(page);
        if (Approval.IsOn)
        {
            File.WriteAllText(Repository.PathOf(CommandLinePage.File), current);
            return;
        }

        Approval.Difference(page, current).Should().BeEmpty("{0} is written from the command. {1}", CommandLinePage.File, Approval.HowTo);
    }

    [Fact]
    public async Task Every_option_that_a_help_prints_is_on_the_page()
    {
        var page = Repository.Read(CommandLinePage.File);
        foreach (var path in Paths(CommandLineApp.Root(), []))
        {
            using var help = new StringWriter();
            (await CommandLineApp.RunAsync([.. path, "-h"], help, help)).Should().Be(ExitCodes.Done);
            var printed = Option().Matches(help.ToString()).Select(match => match.Value).ToHashSet();
            printed.Should().Contain("--help");
            printed.Where(option => !page.Contains($"`{option}`", StringComparison.Ordinal)).Should().BeEmpty("the help of “{0}” prints them", string.Join(' ', path));
        }
    }

    [Fact]
    public void Every_exit_code_is_on_the_page()
    {
        var page = Repository.Read(CommandLinePage.File);
        var codes = typeof(ExitCodes).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Select(field => (int)field.GetRawConstantValue()!).ToList();
        codes.Should().HaveCountGreaterThan(3);
        codes.Where(code => !page.Contains(string.Create(CultureInfo.InvariantCulture, $"\n| {code} | "), StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void A_verb_is_written_with_its_arguments_options_and_examples() =>
        CommandLinePage.Verbs(new System.CommandLine.RootCommand("Does it.")
        {
            new System.CommandLine.Command("weigh", "Weighs <things>.\n\nExample: conflictmodel weigh a.json")
            {
                new System.CommandLine.Argument<string[]>("FILE") { Description = "One | more.", Arity = System.CommandLine.ArgumentArity.OneOrMore },
                new System.CommandLine.Option<string>("--by", "-b") { Description = "By what.", HelpName = "UNIT", Required = true },
            },
        }).Should().StartWith(
            """

            ## `weigh`

            Weighs &lt;things&gt;.

            **Usage:** `conflictmodel weigh FILE… [OPTIONS]`

            **For example:** `conflictmodel weigh a.json`

            | Argument | What it is |
            |---|---|
            | `FILE` | One \| more. |

            | Option | What it does |
            |---|---|
            | `--by`, `-b` `UNIT` | By what. Required. |

            ## Options of every verb

            """.ReplaceLineEndings("\n"));

    private static IEnumerable<string[]> Paths(System.CommandLine.Command command, string[] path) =>
        command.Subcommands.Where(verb => !verb.Hidden).SelectMany(verb => Paths(verb, [.. path, verb.Name])).Prepend(path);

    [GeneratedRegex(@"(?<=^  (?:-\S+, )*)--[a-z][a-z-]*", RegexOptions.Multiline)]
    private static partial Regex Option();
}
