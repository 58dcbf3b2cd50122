using System.CommandLine;
using ConflictModel.Tool.Files;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands;

/// <summary><c>validate</c>: checks documents and streams.</summary>
internal static class ValidateCommand
{
    internal static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Documents or streams; - is standard input." };
        var format = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var failOn = new Option<string>("--fail-on") { Description = "The least severity that makes the exit code 1.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        var command = new Command("validate", "Checks records and explains what is wrong, where, and by whose account.\n\nExample: conflictmodel validate record.json --fail-on warning")
        {
            files, format, failOn,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            var failing = 0;
            foreach (var file in parsed.GetValue(files) ?? [])
            {
                var findings = ConflictValidator.Validate(await RecordFile.ReadAsync(file, cancel));
                failing += findings.Count(f => Fails(f.Severity, parsed.GetValue(failOn)));
                foreach (var finding in findings)
                {
                    if (parsed.GetValue(format) == "json")
                    {
                        terminal.PrintJson(Line(file, finding));
                    }
                    else
                    {
                        terminal.Print($"{file}: {finding}");
                    }
                }

                terminal.Say($"{file}: {findings.Count} finding{(findings.Count == 1 ? "" : "s")}.");
            }

            return failing == 0 ? ExitCodes.Done : ExitCodes.Found;
        });
        return command;
    }

    private static bool Fails(Severity severity, string? least) => least switch
    {
        "error" => severity is Severity.Error,
        "warning" => severity is Severity.Error or Severity.Warning,
        "note" => true,
        _ => false,
    };

    private static string Line(string file, Finding finding) => JsonLine.Of(json =>
    {
        json.WriteString("file", file);
        json.WriteString("id", finding.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("pointer", finding.Pointer);
        json.WriteString("message", finding.Message);
    });
}
