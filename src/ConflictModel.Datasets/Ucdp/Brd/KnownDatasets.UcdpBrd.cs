namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the UCDP Battle-Related Deaths Dataset.</summary>
    public static Dataset UcdpBrd { get; } = new(
        "ucdp-brd",
        "UCDP Battle-Related Deaths Dataset",
        "Uppsala Conflict Data Program: UCDP Battle-Related Deaths Dataset, Uppsala University; and the article “Organized violence” of the release's year in the Journal of Peace Research.",
        "CC BY 4.0.",
        static (table, options) => new UcdpBrdImport(table, options))
    {
        Columns = BrdColumns.Known.Names,
        Counting = BrdCounting.Make(),
    };
}
