namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets ACLED, the Armed Conflict Location &amp; Event Data project.</summary>
    public static Dataset Acled { get; } = new(
        "acled",
        "Armed Conflict Location & Event Data (ACLED)",
        "Raleigh, Clionadh, Andrew Linke, Håvard Hegre & Joakim Karlsen (2010) Introducing ACLED: An Armed Conflict Location and Event Dataset. "
            + "Journal of Peace Research 47(5): 651–660; with the date of access and the filters of the export, as ACLED's terms ask.",
        "ACLED's terms of use: access by registration, with attribution; its records may not be passed on.",
        static (table, options) => new AcledImport(table, options))
    {
        Columns = AcledColumns.Known.Names,
        Counting = AcledCounting.Make(),
    };
}
