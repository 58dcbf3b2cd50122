using ConflictModel.Tool.Commands.Queries;
using ConflictModel.Views;

namespace ConflictModel.Tool.Commands;

/// <summary>The pictures that the command draws: one entry for each further one.</summary>
internal static class PictureForms
{
    internal static IReadOnlyList<PictureForm> All { get; } =
    [
        new("timeline.svg", asked => TimelineSvg.Draw(asked.Record)),
        new("network.svg", asked => NetworkSvg.Draw(asked.Record, asked.Day)) { TakesDay = true, NeedsDay = true },
        new("figures.svg", asked => asked.Subject is { } of ? FiguresSvg.Draw(asked.Record, NamedEntity.FindAny(asked.Record, of)) : FiguresSvg.Draw(asked.Record)) { TakesSubject = true },
        new("map.svg", asked => asked.Day.IsKnown ? MapSvg.Draw(asked.Record.On(asked.Day)) : MapSvg.Draw(asked.Record)) { TakesDay = true },
        new("provenance.svg", DrawProvenance) { TakesSubject = true },
        new("timeline.mmd", asked => MermaidText.Timeline(asked.Record)),
        new("network.mmd", asked => MermaidText.Network(asked.Record.On(asked.Day))) { TakesDay = true, NeedsDay = true },
    ];

    internal static string NamesWhere(Func<PictureForm, bool> isMeant) => string.Join(", ", All.Where(isMeant).Select(form => form.Name));

    private static string DrawProvenance(PictureQuestion asked) =>
        asked.Subject is not { } of ? ProvenanceSvg.Draw(asked.Record)
        : ClaimId.TryParse(of, out var id) && asked.Record.TryFind(id, out var claim) ? ProvenanceSvg.Draw(asked.Record, [claim])
        : ProvenanceSvg.Draw(asked.Record, NamedEntity.FindAny(asked.Record, of));
}
