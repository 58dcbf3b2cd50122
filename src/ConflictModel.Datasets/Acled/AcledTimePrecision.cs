namespace ConflictModel.Datasets;

/// <summary>How exactly the date of an event is known (column <c>time_precision</c> of ACLED).</summary>
/// <remarks>The members are the printed codes. They are not those of UCDP.</remarks>
public enum AcledTimePrecision
{
    /// <summary>The cell is empty, the column absent, or what it holds not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: the day is known.</summary>
    Day = 1,

    /// <summary>2: a week or a weekend is known; the date is a day within it, most often the middle one.</summary>
    Week = 2,

    /// <summary>3: a month or another such period is known; the date is its middle, or its first or last day.</summary>
    Month = 3,
}
