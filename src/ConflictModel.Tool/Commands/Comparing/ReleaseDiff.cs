using System.Globalization;
using System.Text.Json;
using ConflictModel.Datasets;
using ConflictModel.Tool.Files;
using NodaTime.Text;

namespace ConflictModel.Tool.Commands.Comparing;

/// <summary>What differs between two releases of UCDP GED: events added, removed, told differently; names given anew.</summary>
internal static class ReleaseDiff
{
    internal static int Print(string before, string after, bool asJson, DatasetReadOptions reading, Terminal terminal)
    {
        if (before == "-" || after == "-")
        {
            throw new UsageException("two releases are compared as files: standard input (-) cannot be one of them.");
        }

        var comparison = UcdpGed.Compare(before, after, reading);
        foreach (var renaming in comparison.Renamings)
        {
            Show(renaming, asJson, terminal);
        }

        foreach (var change in comparison.Changes)
        {
            Show(change, asJson, terminal);
        }

        foreach (var line in NoteText.OfLost(comparison.Notes))
        {
            terminal.Complain(line);
        }

        terminal.Say(Summary(comparison));
        TellLost(Count(comparison, change => change.Before is null), "added", "be no additions", comparison.LostBefore, before, terminal);
        TellLost(Count(comparison, change => change.After is null), "removed", "still be there", comparison.LostAfter, after, terminal);
        return comparison.Changes.Count + comparison.Renamings.Count == 0 ? ExitCodes.Done : ExitCodes.Found;
    }

    private static string Summary(UcdpGedComparison comparison)
    {
        var added = Count(comparison, change => change.Before is null);
        var removed = Count(comparison, change => change.After is null);
        var changed = comparison.Changes.Count - added - removed;
        var figures = comparison.Changes.Count(change => change.HasOtherFigures);
        return $"{comparison.LayoutBefore} ({comparison.CountsBefore.Kept} events) to {comparison.LayoutAfter} ({comparison.CountsAfter.Kept}): "
            + $"added {added}, removed {removed}, told differently {changed}, of these with other figures {figures}; alike {comparison.Unchanged}; renamed {comparison.Renamings.Count}.";
    }

    private static int Count(UcdpGedComparison comparison, Func<UcdpGedChange, bool> which) => comparison.Changes.Count(which);

    /// <summary>Tells how many events may stand in the other file as well, in rows that could not be read: each row can hide one.</summary>
    private static void TellLost(int events, string told, string doubt, long lost, string file, Terminal terminal)
    {
        if (Math.Min(events, lost) is > 0 and var doubtful)
        {
            terminal.Complain($"{told} {events}: {doubtful} of them may {doubt}, since {lost} row{(lost == 1 ? "" : "s")} of {file} could not be read.");
        }
    }

    private static void Show(UcdpRenaming renaming, bool asJson, Terminal terminal)
    {
        if (!asJson)
        {
            terminal.Print($"renamed {renaming.Kind} {renaming.Number}: {Quoted(renaming.Before)} to {Quoted(renaming.After)}");
            return;
        }

        terminal.PrintJson(JsonLine.Of(json =>
        {
            json.WriteString("change", "renamed");
            json.WriteString("kind", renaming.Kind);
            json.WriteNumber("id", renaming.Number);
            Write(json, "before", renaming.Before);
            Write(json, "after", renaming.After);
        }));
    }

    private static void Show(UcdpGedChange change, bool asJson, Terminal terminal)
    {
        if (!asJson)
        {
            terminal.Print(change switch
            {
                { Before: null, After: { } added } => $"added {Told(added)}",
                { After: null, Before: { } removed } => $"removed {Told(removed)}",
                _ => $"changed {change.Id}: {Cells(change.Cells)}",
            });
            return;
        }

        terminal.PrintJson(JsonLine.Of(json =>
        {
            json.WriteString("change", change.Before is null ? "added" : change.After is null ? "removed" : "changed");
            json.WriteNumber("id", change.Id);
            json.WriteCount("lineBefore", change.Before?.Line);
            json.WriteCount("lineAfter", change.After?.Line);
            json.WriteStartObject("cells");
            foreach (var cell in change.Cells)
            {
                json.WriteStartObject(cell.Column);
                json.WriteString("before", cell.Before);
                json.WriteString("after", cell.After);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }));
    }

    private static string Told(UcdpGedRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Id}: {LocalDatePattern.Iso.Format(row.DateStart)}{(row.DateEnd == row.DateStart ? "" : $"/{LocalDatePattern.Iso.Format(row.DateEnd)}")}, {row.DyadName}, {row.WhereCoordinates}: low {row.Low}, best {row.Best}, high {row.High}");

    // Figures are told in full, since they are what most readers look for; of other cells only which they are.
    private static string Cells(IReadOnlyList<UcdpCellChange> cells)
    {
        var figures = cells.Where(cell => cell.IsFigure).Select(cell => $"{cell.Column} {cell.Before} to {cell.After}");
        var others = cells.Where(cell => !cell.IsFigure).Select(cell => cell.Column).ToList();
        return string.Join(", ", others.Count == 0 ? figures : figures.Append($"other words in {string.Join(", ", others)}"));
    }

    private static string Quoted(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"“{name}”"));

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
