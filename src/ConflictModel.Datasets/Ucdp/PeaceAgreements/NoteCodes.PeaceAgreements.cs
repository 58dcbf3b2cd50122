namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>UCDP peace agreements: a date of the end is given for an agreement that is coded as not ended; both cells are kept as printed.</summary>
    public const string PeaceAgreementEndUnclear = "peace-agreement-end-unclear";

    /// <summary>UCDP peace agreements: dyads, their names and the numbers of the parties do not match in number; the dyads are described in one reference.</summary>
    public const string PeaceAgreementDyadsUnmatched = "peace-agreement-dyads-unmatched";
}
