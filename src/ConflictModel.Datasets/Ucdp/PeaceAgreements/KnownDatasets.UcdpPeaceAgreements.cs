namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the UCDP Peace Agreement Dataset 1975–2011.</summary>
    public static Dataset UcdpPeaceAgreements { get; } = new(
        "ucdp-peace-agreements",
        "UCDP Peace Agreement Dataset 1975–2011",
        "Högbladh, Stina (2011) Peace agreements 1975–2011: Updating the UCDP Peace Agreement Dataset, in Pettersson & Wallensteen, Uppsala University; "
            + "and Harbom, Lotta, Stina Högbladh & Peter Wallensteen (2006) Armed Conflict and Peace Agreements. Journal of Peace Research 43(5).",
        "Published free to use with citation; UCDP's current releases are under CC BY 4.0.",
        static (table, options) => new UcdpPeaceAgreementsImport(table, options))
    {
        Columns = PeaceAgreementColumns.Known.Names,
    };
}
