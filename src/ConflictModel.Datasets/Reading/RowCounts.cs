namespace ConflictModel.Datasets;

/// <summary>The account of a file's rows: each row read was kept or reported, none is missing.</summary>
/// <remarks>
/// <para>Two accounts are equal when their numbers are.</para>
/// <para>There is no order between them.</para>
/// <para>The default value is the account of no rows.</para>
/// </remarks>
public readonly record struct RowCounts
{
    /// <summary>Creates an account.</summary>
    /// <param name="read">The rows read; header and blank lines are no rows.</param>
    /// <param name="kept">The rows kept.</param>
    /// <param name="reported">The rows reported instead of kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The rows kept and reported do not add up to the rows read.</exception>
    public RowCounts(long read, long kept, long reported)
    {
        Read = Guard.Against.Negative(read);
        Kept = Guard.Against.Negative(kept);
        Reported = Guard.Against.Negative(reported);
        if (read != kept + reported)
        {
            throw new ArgumentException($"{read} rows were read, but {kept} kept and {reported} reported.", nameof(read));
        }
    }

    /// <summary>Gets the number of rows read, without header and blank lines.</summary>
    public long Read { get; }

    /// <summary>Gets the number of rows kept.</summary>
    public long Kept { get; }

    /// <summary>Gets the number of rows reported instead of kept, each with at least one note.</summary>
    public long Reported { get; }
}
