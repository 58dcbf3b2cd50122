using System.Text;

namespace ConflictModel.Views;

/// <summary>Writes a timeline in Mermaid's own form: dates in words, and what was so or happened then.</summary>
internal sealed class MermaidTimeline(Timeline timeline, TimelineOptions options)
{
    private readonly StringBuilder text = new();

    internal string Write()
    {
        var told = new TimelineWords(timeline, axis: null, options).All();
        Line("timeline");
        Line($"  title {MermaidLabel.Of(told.Heading)}");
        Line($"  accTitle: {MermaidLabel.Of(told.Heading)}");
        Line($"  accDescr: {MermaidLabel.Of(told.Lead)}");
        foreach (var section in timeline.Rows.GroupBy(r => r.Section))
        {
            var title = TimelineWords.Title(section.Key);
            Line($"  section {title[0]}{title[1..].ToLowerInvariant()}");
            foreach (var row in section)
            {
                Line($"    {MermaidLabel.Of(When(row))} : {string.Join(" : ", What(row).Where(t => t.Length > 0).Select(t => MermaidLabel.Of(t)))}");
            }
        }

        string[] notes = [.. timeline.Rows.Count == 0 ? [told.Lead] : Array.Empty<string>(), .. told.Notes];
        if (notes.Length > 0)
        {
            Line("  section Not drawn");
            foreach (var note in notes)
            {
                Line($"    {(timeline.Rows.Count == 0 && note == notes[0] ? "Nothing" : "Left out")} : {MermaidLabel.Of(note, MermaidLabel.LongestNote)}");
            }
        }

        return text.ToString();
    }

    private static string When(TimelineRow row) =>
        row.Dates.Length > 0 ? row.Dates
        : row.Spans.Count > 0 ? string.Join(", ", row.Spans.Select(s => s.Describe()))
        : "dated by its violations";

    private static string[] What(TimelineRow row) =>
    [
        row.Detail.Length > 0 ? $"{Texts.Isolate(row.Name)}, {row.Detail}" : Texts.Isolate(row.Name),
        row.Figures,
        row.Violations,
    ];

    private void Line(string line) => text.Append(line).Append('\n');
}
