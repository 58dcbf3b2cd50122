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
                Write(record, into);
                Terminal.Of(parsed).Say($"Wrote the record as idlib.json, a page to explore as idlib.html, and its pictures as timeline.svg, network.svg, figures.svg, provenance.svg and map.svg into {into}.");
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(ConflictRecord record, string folder)
    {
        Directory.CreateDirectory(folder);
        Into("idlib.json", ConflictJson.Write(record));
        Into("timeline.svg", TimelineSvg.Draw(record));
        Into("network.svg", NetworkSvg.Draw(record, IdlibCast.Day));
        Into("figures.svg", FiguresSvg.Draw(record, IdlibCast.Strike));
        Into("provenance.svg", ProvenanceSvg.Draw(record, IdlibCast.Strike));
        Into("map.svg", MapSvg.Draw(record));
        using var page = OutputFile.Create(Path.Combine(folder, "idlib.html"));
        Explorer.Write(record, page.Stream);
        page.Finish();

        void Into(string name, string text) => OutputFile.Write(Path.Combine(folder, name), text);
    }
}
