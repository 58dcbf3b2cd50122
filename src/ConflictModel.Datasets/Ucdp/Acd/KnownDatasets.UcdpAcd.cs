namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the UCDP/PRIO Armed Conflict Dataset.</summary>
    public static Dataset UcdpAcd { get; } = new(
        "ucdp-acd",
        "UCDP/PRIO Armed Conflict Dataset",
        "Gleditsch, Nils Petter, Peter Wallensteen, Mikael Eriksson, Margareta Sollenberg & Håvard Strand (2002) Armed Conflict 1946–2001: A New Dataset. Journal of Peace Research 39(5); "
            + "and the article “Organized violence” of the release's year in the Journal of Peace Research.",
        "CC BY 4.0.",
        static (table, options) => new UcdpAcdImport(table, options))
    {
        Columns = AcdColumns.Known.Names,
    };
}
