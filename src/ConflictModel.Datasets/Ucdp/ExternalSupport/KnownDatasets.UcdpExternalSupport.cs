namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the UCDP External Support Dataset at the level of actor-years.</summary>
    public static Dataset UcdpExternalSupport { get; } = new(
        "ucdp-external-support",
        "UCDP External Support Dataset",
        "Meier, Vanessa, Niklas Karlén, Therése Pettersson & Mihai Croicu (2023) External support in armed conflicts: Introducing the UCDP external support dataset (ESD), 1975–2017. "
            + "Journal of Peace Research 60(3): 545–554.",
        "Release 18.1 was published free to use with citation; UCDP names CC BY 4.0 for its current releases.",
        static (table, options) => new UcdpExternalSupportImport(table, options))
    {
        Columns = EsdColumns.Known.Names,
    };
}
