using System.CommandLine;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>What happened when: all dated claims, or those about one thing, in the order of time.</summary>
internal static class TimelineQuery
{
    internal static Command Create(Argument<string[]> files)
    {
        var of = new Option<string>("--of") { Description = "The id of an actor, truce, incident or other thing; with its family where several share it: truce:idlib-truce. All claims unless given.", HelpName = "ID" };
        var known = QueryOptions.Known();
        var json = QueryOptions.AsJson();
        var command = new Command("timeline", "What happened when: the dated claims, by their earliest possible day.\n\nExample: conflictmodel query idlib.json timeline --of idlib-truce") { of, known, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            var record = await RecordFile.ReadAsync(QueryOptions.One(parsed, files), cancel);
            var view = record.AsKnownAt(parsed.GetValue(known));
            var answers = parsed.GetValue(of) is { } text ? view.ChronicleOf(NamedEntity.FindAny(record, text)) : view.Chronicle();
            foreach (var answer in answers.Where(a => a.Certainty is not Certainty.Impossible))
            {
                if (parsed.GetValue(json))
                {
                    terminal.PrintJson(Line(answer, record));
                }
                else
                {
                    terminal.Print(Row(answer, record));
                }
            }

            if (answers.IsEmpty)
            {
                terminal.Say("The record tells of no dates.");
            }
            else if (answers.Count(a => a.Certainty is Certainty.Impossible) is > 0 and var gone)
            {
                terminal.Say($"Left out: {gone} dated claim{(gone == 1 ? "" : "s")} that {(gone == 1 ? "is" : "are")} rejected, superseded, not actual or not yet said.");
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static string Row(Answer<DatedClaim> answer, ConflictRecord record) =>
        $"{RelationQuery.Word(answer.Certainty),-9} {answer.Value.When,-23} {record.Tell(answer.Value.Claim)} [{answer.Value.Claim.Id}]";

    private static string Line(Answer<DatedClaim> answer, ConflictRecord record) => JsonLine.Of(json =>
    {
        json.WriteString("date", answer.Value.When.ToString());
        json.WriteString("what", record.Tell(answer.Value.Claim));
        json.WriteString("certainty", RelationQuery.Word(answer.Certainty));
        json.WriteString("claim", answer.Value.Claim.Id.Value);
    });
}
