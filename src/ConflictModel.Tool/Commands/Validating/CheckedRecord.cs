using ConflictModel.Json;
using ConflictModel.Tool.Files;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary>A file that was checked: what was found, and where that stands in its text.</summary>
internal sealed class CheckedRecord
{
    private readonly IReadOnlyDictionary<string, TextPlace> places;
    private readonly byte[] text;

    private CheckedRecord(string file, ValidationReport report, byte[] text, string whole = "the whole record")
    {
        (File, Report, Whole, this.text) = (file, report, whole, text);
        var findings = report.Findings.Concat(report.Suppressed.Select(s => s.Finding));
        places = text.Length == 0 ? new Dictionary<string, TextPlace>() : ConflictJson.FindPlaces(text, findings.SelectMany(f => f.Related.Select(r => r.Pointer).Prepend(f.Pointer)));
    }

    internal string File { get; }

    internal ValidationReport Report { get; }

    /// <summary>Gets what a finding without a pointer is about.</summary>
    internal string Whole { get; }

    internal static async Task<CheckedRecord> CheckAsync(string file, ValidationOptions options, CancellationToken cancel)
    {
        var text = await RecordFile.ReadTextAsync(file, cancel);
        var report = ConflictValidator.Validate(text is null ? await RecordFile.ReadAsync(file, cancel) : RecordFile.Read(file, text), options);
        return new CheckedRecord(file, report, report.IsEmpty && report.Suppressed.IsEmpty ? [] : text ?? []);
    }

    /// <summary>Checks a configuration by the records that were checked under it: what it lets stand must have stood in one of them.</summary>
    /// <returns>Null where nothing is wrong with it.</returns>
    internal static CheckedRecord? CheckConfiguration(string file, ValidationOptions options, List<CheckedRecord> records)
    {
        var idle = records.Select(r => r.Report.IdleSuppressions.AsEnumerable()).Aggregate((all, one) => all.Intersect(one)).ToList();
        var report = ConflictValidator.Validate(ConflictRecord.Empty, options with { Suppressions = ValueList.From(idle), TellsIdleSuppressions = true });
        return report.IsEmpty ? null : new CheckedRecord(file, report, [], "the configuration");
    }

    /// <summary>Gives the place of a pointer, where the text is at hand.</summary>
    internal TextPlace? PlaceOf(string pointer) => places.TryGetValue(pointer, out var place) ? place : null;

    /// <summary>Gives what stands at a place of the text, on one line of so many signs at most.</summary>
    internal string Excerpt(TextPlace place, int width) => TextExcerpt.Of(text, place, width);
}
