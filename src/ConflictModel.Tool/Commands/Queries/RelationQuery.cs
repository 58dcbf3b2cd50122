using System.CommandLine;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Questions about relations: members, alliances, support. Each row says certain or possible; an ally is marked as one, since it is no body that one belongs to.</summary>
internal static class RelationQuery
{
    internal static Command Create(Argument<string[]> files, string name, string what, Func<DayView, ActorId, Reach, ValueList<Answer<Actor>>> ask, Func<DayView, ActorId, ValueList<Answer<Actor>>>? askAllies = null)
    {
        var of = new Option<string>("--of") { Description = "The actor's id.", HelpName = "ID", Required = true };
        var through = new Option<bool>("--through") { Description = "Also through umbrellas, any number of steps." };
        var on = QueryOptions.On();
        var known = QueryOptions.Known();
        var json = QueryOptions.AsJson();
        var explain = new Option<bool>("--explain") { Description = "Tell what each answer rests on." };
        var command = new Command(name, $"{what} on a day.\n\nExample: conflictmodel query idlib.json {name} --of national-army --on 2020-10-26") { of, on, known, json, explain };
        if (name != "support")
        {
            command.Add(through);
        }

        QueryOptions.ChooseOne(command, explain, json);
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            var record = await RecordFile.ReadAsync(QueryOptions.One(parsed, files), cancel);
            var actor = Find(record, parsed.GetRequiredValue(of));
            var day = QueryOptions.View(record, parsed.GetRequiredValue(on), parsed.GetValue(known));
            var reach = name != "support" && parsed.GetValue(through) ? Reach.Through : Reach.Direct;
            var answers = ask(day, actor, reach);
            var allies = askAllies?.Invoke(day, actor) ?? default;
            if (answers.IsEmpty && allies.IsEmpty)
            {
                terminal.Say("Nothing in the record tells: that is open, not \"none\".");
            }

            foreach (var (answer, isAlly) in answers.Select(a => (a, false)).Concat(allies.Select(a => (a, true))))
            {
                if (parsed.GetValue(json))
                {
                    terminal.PrintJson(Line(answer, askAllies is null ? "" : isAlly ? "ally" : "member"));
                }
                else if (parsed.GetValue(explain))
                {
                    terminal.PrintLines(answer.Explain());
                }
                else
                {
                    terminal.Print($"{Word(answer.Certainty),-9} {answer.Value.Name} ({answer.Value.Id}){(isAlly ? ", an ally" : "")}");
                }
            }

            return ExitCodes.Done;
        });
        return command;
    }

    internal static string Word(Certainty certainty) => certainty.ToString().ToLowerInvariant();

    internal static void WriteClaims(System.Text.Json.Utf8JsonWriter json, ValueList<Claim> claims)
    {
        json.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            json.WriteStringValue(claim.Id.Value);
        }

        json.WriteEndArray();
    }

    private static ActorId Find(ConflictRecord record, string text)
    {
        if (ActorId.TryParse(text, out var id) && record.TryFind(id, out _))
        {
            return id;
        }

        var near = record.Entities.OfType<Actor>()
            .Where(a => a.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || a.AlsoKnownAs.Any(n => n.Contains(text, StringComparison.OrdinalIgnoreCase)))
            .Select(a => a.Id.Value)
            .Take(5)
            .ToArray();
        throw new UsageException($"the record holds no actor '{text}'.{(near.Length > 0 ? $" Did you mean {string.Join(", ", near)}?" : "")}");
    }

    private static string Line(Answer<Actor> answer, string relation) => JsonLine.Of(json =>
    {
        json.WriteString("actor", answer.Value.Id.Value);
        json.WriteString("name", answer.Value.Name);
        json.WriteString("certainty", Word(answer.Certainty));
        if (relation.Length > 0)
        {
            json.WriteString("relation", relation);
        }

        WriteClaims(json, answer.Claims);
    });
}
