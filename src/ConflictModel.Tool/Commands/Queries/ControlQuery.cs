using System.CommandLine;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Who has what hold of a place on a day. Each row says certain or possible, and a degree: presence is no control.</summary>
internal static class ControlQuery
{
    internal static Command Create(Argument<string[]> files)
    {
        var of = new Option<string>("--of") { Description = "The place, by id or name.", HelpName = "PLACE", Required = true };
        var on = QueryOptions.On();
        var known = QueryOptions.Known();
        var json = QueryOptions.AsJson();
        var explain = new Option<bool>("--explain") { Description = "Tell what each answer rests on." };
        var command = new Command(
            "control",
            "Who controls a place on a day, or is there without control. A share says of what: half of the land is not half of the people.\n\nExample: conflictmodel query idlib.json control --of idlib --on 2020-10-26 --explain")
        {
            of, on, known, json, explain,
        };
        QueryOptions.ChooseOne(command, explain, json);
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            var record = await RecordFile.ReadAsync(QueryOptions.One(parsed, files), cancel);
            var place = NamedEntity.Find<Place>(record, parsed.GetRequiredValue(of), "place").Id;
            var day = QueryOptions.View(record, parsed.GetRequiredValue(on), parsed.GetValue(known));
            var answers = day.ControlOf(place);
            if (answers.IsEmpty)
            {
                terminal.Say("Nothing in the record tells: that is open, not \"nobody\".");
            }

            foreach (var answer in answers)
            {
                var row = new ControlRow(answer, record);
                if (parsed.GetValue(json))
                {
                    terminal.PrintJson(row.Line());
                }
                else if (parsed.GetValue(explain))
                {
                    terminal.PrintLines(answer.Explain());
                }
                else
                {
                    terminal.Print(row.Text());
                }
            }

            foreach (var clash in Clashes(answers, day, place))
            {
                terminal.SayLines($"The shares contradict one another. {clash.Explain()}");
            }

            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Gets the shares that certainly come to more than all: the rows alone would not say so.</summary>
    private static IEnumerable<Answer<ControlShares>> Clashes(ValueList<Answer<PlaceControl>> answers, DayView day, PlaceId place) =>
        answers.Select(a => a.Value.Denominator).Distinct().Where(d => d != Denominator.Unstated)
            .Select(d => day.SharesOf(place, d))
            .Where(s => s.Certainty is Certainty.Impossible);
}
