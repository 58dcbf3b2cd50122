namespace ConflictModel.Datasets;

/// <summary>A date of the ETH/PRIO ceasefires as its three columns print it: -1 is an unknown part, 0 in all three is none.</summary>
/// <remarks>Two dates are equal when all three parts are; there is no order, since parts may be unknown.</remarks>
/// <param name="Year">The year as printed; <see langword="null"/> where the cell is empty or no number.</param>
/// <param name="Month">The month as printed; <see langword="null"/> where the cell is empty or no number.</param>
/// <param name="Day">The day as printed; <see langword="null"/> where the cell is empty or no number.</param>
public readonly record struct EthPrioDate(int? Year, int? Month, int? Day)
{
    /// <summary>Gets whether all three parts are 0: there is no such date, which is not the same as an unknown one.</summary>
    public bool IsNone => this is { Year: 0, Month: 0, Day: 0 };

    /// <summary>Gets whether all three parts are -1 or cannot be read: there may be such a date, and it is not known.</summary>
    public bool IsUnknown => Year is null or -1 && Month is null or -1 && Day is null or -1;

    /// <summary>Gets the date as exactly as its parts allow: <c>2004-06-12</c>, <c>2004-06-XX</c>, <c>2004</c>; unknown where there is none, or no year.</summary>
    /// <remarks>A day that its month does not have, such as 31 February, leaves the month: the day is then not known.</remarks>
    public ImpreciseDate Date => DateParts.Join(Year, Month, Day);

    /// <summary>Gets whether <see cref="Date"/> says all that the three cells say.</summary>
    internal bool IsTold =>
        IsNone || IsUnknown
        || (Year is >= 1 and <= 9999 && (HasDay || (Day is -1 && Month is -1 or (>= 1 and <= 12))));

    /// <summary>Gets whether a day is printed that its month does not have.</summary>
    internal bool NamesNoDay => Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day is >= 1 && !HasDay;

    private bool HasDay => DateParts.HasDay(Year, Month, Day);
}
