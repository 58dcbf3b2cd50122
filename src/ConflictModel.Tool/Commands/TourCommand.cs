using System.CommandLine;
using ConflictModel.Json;
using ConflictModel.Tool.Files;
using ConflictModel.Tool.Tour;
using ConflictModel.Tool.Tour.Idlib;
using ConflictModel.Views;

namespace ConflictModel.Tool.Commands;

/// <summary><c>tour</c>: the worked example.</summary>
internal static class TourCommand
{
    internal static Command Create()
    {
        var folder = new Option<string?>("--out") { Description = "Also write the record and its pictures into this folder.", HelpName = "DIR" };
        var command = new Command("tour", "Tells the worked example: one news article kept as a record, and what it can answer.\n\nExample: conflictmodel tour --out idlib")
        {
            folder,
        };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var record = IdlibRecord.Build();
            new TourGuide(record, output).Tell();
            if (parsed.GetValue(folder) is { } into)
            {
                Directory.CreateDirectory(into);
                OutputFile.Write(Path.Combine(into, "idlib.json"), ConflictJson.Write(record));
                OutputFile.Write(Path.Combine(into, "timeline.svg"), TimelineSvg.Draw(record));
                OutputFile.Write(Path.Combine(into, "network.svg"), NetworkSvg.Draw(record, IdlibCast.Day));
                Terminal.Of(parsed).Say($"Wrote idlib.json, timeline.svg and network.svg into {into}.");
                using var page = OutputFile.Create(Path.Combine(into, "idlib.html"));
                Explorer.Write(record, page.Stream);
                page.Finish();
                Terminal.Of(parsed).Say($"Wrote idlib.json, timeline.svg and idlib.html into {into}.");
                OutputFile.Write(Path.Combine(into, "figures.svg"), FiguresSvg.Draw(record, IdlibCast.Strike));
                OutputFile.Write(Path.Combine(into, "provenance.svg"), ProvenanceSvg.Draw(record, IdlibCast.Strike));
                Terminal.Of(parsed).Say($"Wrote idlib.json, timeline.svg, figures.svg and provenance.svg into {into}.");
                OutputFile.Write(Path.Combine(into, "map.svg"), MapSvg.Draw(record));
                Terminal.Of(parsed).Say($"Wrote idlib.json, timeline.svg and map.svg into {into}.");
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
