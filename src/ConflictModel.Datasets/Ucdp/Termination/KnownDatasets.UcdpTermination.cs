namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the UCDP Conflict Termination Dataset.</summary>
    public static Dataset UcdpTermination { get; } = new(
        "ucdp-termination",
        "UCDP Conflict Termination Dataset",
        "Kreutz, Joakim (2010) How and When Armed Conflicts End: Introducing the UCDP Conflict Termination Dataset. Journal of Peace Research 47(2): 243–250.",
        "CC BY 4.0.",
        static (table, options) => new UcdpTerminationImport(table, options))
    {
        Columns = TerminationColumns.Known.Names,
    };
}
