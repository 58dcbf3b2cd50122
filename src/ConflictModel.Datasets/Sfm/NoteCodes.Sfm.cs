namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>Security Force Monitor: the row's status is not 3, so that the Monitor has not released it for import; it is reported.</summary>
    public const string SfmNotReady = "sfm-not-ready";

    /// <summary>Security Force Monitor: a cell holds what is no id of the Monitor.</summary>
    public const string SfmNoId = "sfm-no-id";

    /// <summary>Security Force Monitor: a date and the year, month and day beside it differ.</summary>
    public const string SfmDatesDiffer = "sfm-dates-differ";

    /// <summary>Security Force Monitor: something was last cited before it was first cited, or ended before it began.</summary>
    public const string SfmEndsBeforeStart = "sfm-ends-before-start";

    /// <summary>Security Force Monitor: a unit is related to another in a way that the importer does not know; no relation is claimed.</summary>
    public const string SfmUnknownRelation = "sfm-unknown-relation";

    /// <summary>Security Force Monitor: a cell of ids and the cell of names beside it hold different numbers of them.</summary>
    public const string SfmNamesDoNotPair = "sfm-names-do-not-pair";

    /// <summary>Security Force Monitor: a cell holds several ids where one may stand; none is referred to.</summary>
    public const string SfmSeveralIds = "sfm-several-ids";

    /// <summary>Security Force Monitor: a source is marked as restricted.</summary>
    public const string SfmRestrictedSource = "sfm-restricted-source";
}
