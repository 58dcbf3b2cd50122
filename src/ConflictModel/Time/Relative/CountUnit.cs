namespace ConflictModel;

/// <summary>What a relative date counts in: "eight <em>months</em> ago".</summary>
public enum CountUnit
{
    /// <summary>Hours; they need an anchor with a clock time to give one.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks of seven days.</summary>
    Weeks,

    /// <summary>Calendar months; where the month has no such day, its last one (31 March less a month is the last of February).</summary>
    Months,

    /// <summary>Calendar years; 29 February less a year is 28 February.</summary>
    Years,
}
