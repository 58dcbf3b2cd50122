using System.CommandLine;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Which truces are in force on a day, under a named rule.</summary>
internal static class TruceQuery
{
    internal static Command Create(Argument<string[]> files)
    {
        var on = QueryOptions.On();
        var known = QueryOptions.Known();
        var json = QueryOptions.AsJson();
        var rule = Rule();
        var place = new Option<string>("--in") { Description = "Ask about a place alone, by id or name.", HelpName = "PLACE" };
        var between = new Option<string>("--between") { Description = "Ask between two opponents, by id or name: A,B. One alone is asked about for itself.", HelpName = "A,B" };
        var explain = new Option<bool>("--explain") { Description = "Tell what each answer rests on." };
        var command = new Command("truces", "Which truces are in force on a day, the certain ones first; of one that is possible it is told what is open. A violation does not end one.\n\nExample: conflictmodel query idlib.json truces --on 2020-10-26 --explain")
        {
            on, known, rule, place, between, json, explain,
        };
        QueryOptions.ChooseOne(command, explain, json);
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            var record = await RecordFile.ReadAsync(QueryOptions.One(parsed, files), cancel);
            var day = QueryOptions.View(record, parsed.GetRequiredValue(on), parsed.GetValue(known));
            var answers = day.TrucesInForce(parsed.GetRequiredValue(rule), Scope(record, parsed.GetValue(place), parsed.GetValue(between)));
            if (answers.IsEmpty)
            {
                terminal.Say("The record holds no truce that may be in force then.");
            }

            foreach (var answer in answers.OrderBy(a => a.Certainty is Certainty.Certain ? 0 : 1))
            {
                if (parsed.GetValue(json))
                {
                    terminal.PrintJson(Line(answer));
                }
                else if (parsed.GetValue(explain))
                {
                    terminal.PrintLines(answer.Explain());
                }
                else
                {
                    var because = Because(answer);
                    terminal.Print($"{RelationQuery.Word(answer.Certainty),-9} {answer.Value.Name} ({answer.Value.Id}), rule: {answer.Rule}{(because.Length > 0 ? $". {because}." : "")}");
                }
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static Option<TruceRule> Rule() => new("--rule")
    {
        Description = $"The rule that decides: {TruceRuleChoice.Names}.",
        HelpName = "RULE",
        DefaultValueFactory = _ => TruceRule.DeclaredEnd,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (!TruceRuleChoice.TryParse(text, out var read))
            {
                result.AddError($"there is no rule '{text}': use {TruceRuleChoice.Names}.");
            }

            return read;
        },
    };

    private static TruceScope Scope(ConflictRecord record, string? place, string? between)
    {
        var actors = (between ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => NamedEntity.Find<Actor>(record, text, "actor").Id)
            .ToArray();
        var scope = actors switch
        {
            [] when between is null => TruceScope.Whole,
            [var one] => TruceScope.For(one),
            [var one, var other] when one != other => TruceScope.Between(one, other),
            _ => throw new UsageException($"--between takes two different actors, or one: '{between}'."),
        };
        return place is null ? scope : scope.AndIn(NamedEntity.Find<Place>(record, place, "place").Id);
    }

    /// <summary>Gets why a truce is no more than possible; empty for one that is certain.</summary>
    private static string Because(Answer<Truce> answer) => answer.Certainty is Certainty.Possible ? answer.Because : "";

    private static string Line(Answer<Truce> answer) => JsonLine.Of(json =>
    {
        json.WriteString("truce", answer.Value.Id.Value);
        json.WriteString("name", answer.Value.Name);
        json.WriteString("certainty", RelationQuery.Word(answer.Certainty));
        json.WriteString("rule", answer.Rule);
        if (Because(answer) is { Length: > 0 } because)
        {
            json.WriteString("because", because);
        }

        RelationQuery.WriteClaims(json, answer.Claims);
    });
}
