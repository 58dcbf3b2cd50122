namespace ConflictModel;

/// <summary>Which Monday "Monday" is, seen from the anchor.</summary>
public enum WeekdayReading
{
    /// <summary>The last one on or before the anchor: the anchor itself, if it is a Monday. How news reports speak, and what is used unless another is named.</summary>
    OnOrBefore,

    /// <summary>The last one before the anchor, never the anchor itself: "last Monday".</summary>
    Before,

    /// <summary>The first one on or after the anchor.</summary>
    OnOrAfter,

    /// <summary>The first one after the anchor, never the anchor itself: "next Monday".</summary>
    After,
}
