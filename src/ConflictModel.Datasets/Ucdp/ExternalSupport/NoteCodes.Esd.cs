namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>UCDP External Support: a row has more or fewer names than numbers of supporters; the numbers are used.</summary>
    public const string EsdNamesDoNotPair = "esd-names-do-not-pair";

    /// <summary>UCDP External Support: the flag or the count of supporters does not agree with those named.</summary>
    public const string EsdSupportersDiffer = "esd-supporters-differ";

    /// <summary>UCDP External Support: the counts of a kind of support do not agree with each other or with its flag.</summary>
    public const string EsdCountsDiffer = "esd-counts-differ";
}
