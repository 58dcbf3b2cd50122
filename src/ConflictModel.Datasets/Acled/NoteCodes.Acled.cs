namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>ACLED: the id of an event holds what no id can hold; the row is reported.</summary>
    public const string AcledNoId = "acled-no-id";

    /// <summary>ACLED: the sub-event type does not belong to the event type; both are kept.</summary>
    public const string AcledTypesDiffer = "acled-types-differ";

    /// <summary>ACLED: the interaction is not that of the two actors' types; all three are kept.</summary>
    public const string AcledInteractionDiffers = "acled-interaction-differs";

    /// <summary>ACLED: the year is not that of the date; both are kept, and the date counts.</summary>
    public const string AcledYearDiffers = "acled-year-differs";

    /// <summary>ACLED: a row changed last before its event happened; both are kept.</summary>
    public const string AcledChangedBeforeEvent = "acled-changed-before-event";
}
