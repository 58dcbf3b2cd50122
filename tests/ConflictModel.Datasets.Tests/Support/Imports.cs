namespace ConflictModel.Datasets.Tests;

/// <summary>Imports invented GED tables.</summary>
internal static class Imports
{
    public static DatasetImport Open(string text, string file = "ged241.csv", string? release = null) =>
        KnownDatasets.UcdpGed.Import(GedText.Stream(text), new DatasetImportOptions { Reading = new() { FileName = file }, Release = release, KeepRows = false });

    /// <summary>Imports one invented event in the newer layout, with some cells changed.</summary>
    public static ConflictRecord Event(params (string Column, string Cell)[] changes) => Events(changes);

    /// <summary>Imports invented events in the newer layout, one a list of changed cells.</summary>
    public static ConflictRecord Events(params (string Column, string Cell)[][] events) =>
        Record(Open(GedText.Table(GedText.Header49, [.. events.Select(changes => GedText.Row(GedText.Header49, changes))])));

    public static ConflictRecord Record(DatasetImport import)
    {
        using (import)
        {
            ConflictRecord.TryCreate(import, out var record, out var problems).Should().BeTrue(string.Join("\n", problems));
            return record!;
        }
    }

    public static T The<T>(this ConflictRecord record)
        where T : Item => record.OfType<T>().Should().ContainSingle().Which;

    public static CasualtyEstimate Killed(this ConflictRecord record, string part = "") =>
        record.OfType<CasualtyEstimate>().Should().ContainSingle(it => it.Id.Value == $"ucdp-ged-7001-killed{part}").Which;
}
