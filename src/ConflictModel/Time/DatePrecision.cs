namespace ConflictModel;

/// <summary>How finely a date is stated.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>To the year, or to a decade or century where digits are unspecified.</summary>
    Year,

    /// <summary>To a season, a quarter or another grouping of months: see <see cref="ConflictModel.SubYear"/>.</summary>
    SubYear,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the day.</summary>
    Day,
}
