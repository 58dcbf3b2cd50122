using System.Text;
using ConflictModel.Json;
using ConflictModel.Tool.Files;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary>A file that was checked: what was found, and where that stands in its text.</summary>
internal sealed class CheckedRecord
{
    private const int LongestLineShown = 160;
    private readonly IReadOnlyDictionary<string, TextPlace> places;
    private readonly byte[] text;

    private CheckedRecord(string file, ValidationReport report, byte[] text)
    {
        (File, Report, this.text) = (file, report, text);
        var findings = report.Findings.Concat(report.Suppressed.Select(s => s.Finding));
        places = text.Length == 0 ? new Dictionary<string, TextPlace>() : ConflictJson.FindPlaces(text, findings.SelectMany(f => f.Related.Select(r => r.Pointer).Prepend(f.Pointer)));
    }

    internal string File { get; }

    internal ValidationReport Report { get; }

    internal static async Task<CheckedRecord> CheckAsync(string file, ValidationOptions options, CancellationToken cancel)
    {
        var text = await RecordFile.ReadTextAsync(file, cancel);
        var report = ConflictValidator.Validate(text is null ? await RecordFile.ReadAsync(file, cancel) : RecordFile.Read(file, text), options);
        return new CheckedRecord(file, report, report.IsEmpty && report.Suppressed.IsEmpty ? [] : text ?? []);
    }

    /// <summary>Gives the place of a pointer, where the text is at hand.</summary>
    internal TextPlace? PlaceOf(string pointer) => places.TryGetValue(pointer, out var place) ? place : null;

    /// <summary>Gives a line of the text, from its first sign that is no space and not too long to look at.</summary>
    internal string Line(TextPlace place)
    {
        var rest = text.AsSpan();
        for (var line = 1; line < place.Line; line++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        var end = rest.IndexOf((byte)'\n');
        var shown = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).TrimEnd();
        if (shown.Length <= LongestLineShown)
        {
            return shown.TrimStart();
        }

        // Of a stream's line, which is a whole item, what the finding is about.
        var from = Math.Clamp(place.Column - 1, 0, shown.Length - 1);
        var length = Math.Min(LongestLineShown, shown.Length - from);
        return $"{(from > 0 ? "… " : "")}{shown.Substring(from, length).TrimStart()}{(from + length < shown.Length ? " …" : "")}";
    }
}
