namespace ConflictModel.Datasets;

/// <summary>A date of ATOP as its three columns print it: an empty cell is an unknown part, 0 in the year is no such date yet.</summary>
/// <remarks>Two dates are equal when all three parts are; there is no order, since parts may be unknown.</remarks>
/// <param name="Year">The year as printed; <see langword="null"/> where the cell is empty or no number.</param>
/// <param name="Month">The month as printed; <see langword="null"/> where the cell is empty or no number.</param>
/// <param name="Day">The day as printed; <see langword="null"/> where the cell is empty or no number.</param>
public readonly record struct AtopDate(int? Year, int? Month, int? Day)
{
    /// <summary>Gets whether there is no such date: an alliance or a member's part in it had not ended when the dataset closed. It is not the same as an unknown date.</summary>
    public bool IsNone => this is { Year: 0, Month: 0 or null, Day: 0 or null };

    /// <summary>Gets the date as exactly as its parts allow: <c>1882-05-20</c>, <c>1822-12-XX</c>, <c>1882</c>; unknown where there is none, or no year.</summary>
    public ImpreciseDate Date => DateParts.Join(Year, Month, Day);

    /// <summary>Gets whether <see cref="Date"/> says all that the three cells say.</summary>
    internal bool IsTold =>
        IsNone || this == default || DateParts.HasDay(Year, Month, Day)
        || (Year is >= 1 and <= 9999 && Day is null && Month is null or (>= 1 and <= 12));
}
