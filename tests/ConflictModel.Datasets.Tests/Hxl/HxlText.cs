namespace ConflictModel.Datasets.Tests;

/// <summary>Invented HXL tables: no row is a real one.</summary>
internal static class HxlText
{
    /// <summary>Imports a table given line by line.</summary>
    public static DatasetImport Open(params string[] lines) =>
        KnownDatasets.Hxl.Import(GedText.Stream(string.Join('\n', lines) + "\n"), new DatasetImportOptions { Reading = new() { FileName = "lake.csv" } });

    public static ConflictRecord Record(params string[] lines) => Imports.Record(Open(lines));

    public static (ConflictRecord Record, IReadOnlyList<DatasetNote> Notes) Noted(params string[] lines)
    {
        using var import = Open(lines);
        return (Imports.Record(import), import.Notes);
    }

    /// <summary>Imports one row of a figure, and gives its estimate as text; null where there is none.</summary>
    public static string? Killed(string tags, string cells) => Record($"#event+name,{tags}", $"Raid,{cells}").OfType<CasualtyEstimate>().SingleOrDefault()?.Number.ToString();
}
