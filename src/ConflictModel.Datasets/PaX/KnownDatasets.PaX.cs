namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the PA-X Peace Agreements Database.</summary>
    public static Dataset PaX { get; } = new(
        "pax",
        "PA-X Peace Agreements Database",
        "Bell, Christine & Sanja Badanjak (2019) Introducing PA-X: A New Peace Agreement Database and Dataset. Journal of Peace Research 56(3): 452–466; www.peaceagreements.org.",
        "CC BY-NC-SA 4.0; copyright and database right of the University of Edinburgh. Its terms allow sub-sets for research, teaching and mediation, not a copy of the whole or of a substantial part; no commercial use.",
        static (table, options) => new PaXImport(table, options))
    {
        Columns = PaXColumns.Known.Names,
    };
}
