using System.CommandLine;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Which truces are in force on a day, under a named rule.</summary>
internal static class TruceQuery
{
    /// <summary>The rules there are: one line for each further one.</summary>
    private static readonly Dictionary<string, TruceRule> Rules = new(StringComparer.Ordinal)
    {
        ["declared-end"] = TruceRule.DeclaredEnd,
    };

    internal static Command Create(Argument<string> file)
    {
        var on = QueryOptions.On();
        var known = QueryOptions.Known();
        var json = QueryOptions.AsJson();
        var rule = new Option<string>("--rule") { Description = "The rule that decides.", DefaultValueFactory = _ => "declared-end" };
        rule.AcceptOnlyFromAmong([.. Rules.Keys]);
        var explain = new Option<bool>("--explain") { Description = "Tell what each answer rests on." };
        var command = new Command("truces", "Which truces are in force on a day. A violation does not end one.\n\nExample: conflictmodel query idlib.json truces --on 2020-10-26 --explain")
        {
            on, known, rule, json, explain,
        };
        QueryOptions.ChooseOne(command, explain, json);
        command.SetAction(async (parsed, cancel) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var record = await RecordFile.ReadAsync(parsed.GetRequiredValue(file), cancel);
            var day = QueryOptions.View(record, parsed.GetRequiredValue(on), parsed.GetValue(known));
            var answers = day.TrucesInForce(Rules[parsed.GetRequiredValue(rule)]);
            if (answers.IsEmpty)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync("The record holds no truce that may be in force then.");
            }

            foreach (var answer in answers)
            {
                await output.WriteLineAsync(
                    parsed.GetValue(json) ? Line(answer)
                    : parsed.GetValue(explain) ? answer.Explain()
                    : $"{RelationQuery.Word(answer.Certainty),-9} {answer.Value.Name} ({answer.Value.Id}), rule: {answer.Rule}");
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static string Line(Answer<Truce> answer) => JsonLine.Of(json =>
    {
        json.WriteString("truce", answer.Value.Id.Value);
        json.WriteString("name", answer.Value.Name);
        json.WriteString("certainty", RelationQuery.Word(answer.Certainty));
        json.WriteString("rule", answer.Rule);
        RelationQuery.WriteClaims(json, answer.Claims);
    });
}
