namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the alliances and their members of the Alliance Treaty Obligations and Provisions project.</summary>
    public static Dataset Atop { get; } = new(
        "atop",
        "Alliance Treaty Obligations and Provisions (ATOP)",
        "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell & Andrew G. Long (2002) Alliance Treaty Obligations and Provisions, 1815-1944. International Interactions 28: 237–260.",
        "No licence text comes with the files; they are published for free academic use with citation.",
        static (table, options) => new AtopImport(table, options))
    {
        Columns = AtopColumns.Known.Names,
    };
}
