namespace ConflictModel.Datasets;

/// <summary>A date of the Correlates of War as its three columns print it: -9 is an unknown part, -8 does not apply, -7 is still going on.</summary>
/// <remarks>Two dates are equal when all three parts are; there is no order, since parts may be unknown.</remarks>
/// <param name="Year">The year as printed; <see langword="null"/> where the cell is empty or no number.</param>
/// <param name="Month">The month as printed; <see langword="null"/> where the cell is empty or no number.</param>
/// <param name="Day">The day as printed; <see langword="null"/> where the cell is empty or no number.</param>
public readonly record struct CowDate(int? Year, int? Month, int? Day)
{
    /// <summary>Gets whether there is no such date: the columns do not apply, or the file lacks them.</summary>
    public bool IsNone => Year is -8 || this == default;

    /// <summary>Gets whether it had not ended when the dataset closed.</summary>
    public bool IsStillGoingOn => Year is -7;

    /// <summary>Gets the date as exactly as its parts allow: <c>1822-11-XX</c>; unknown where there is none, or no year.</summary>
    public ImpreciseDate Date => DateParts.Join(Year, Month, Day);

    /// <summary>Gets whether <see cref="Date"/> says all that the three cells say.</summary>
    internal bool IsTold =>
        (Year is null or -7 or -8 or -9 && Month is null or < 0 && Day is null or < 0) || DateParts.HasDay(Year, Month, Day)
        || (Year is >= 1 and <= 9999 && Day is -9 or null && Month is -9 or null or (>= 1 and <= 12));
}
