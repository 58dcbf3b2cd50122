namespace ConflictModel.Views;

/// <summary>How a map is drawn.</summary>
public sealed record MapOptions : PictureOptions
{
    /// <summary>Makes the options used unless others are given.</summary>
    public MapOptions()
        : base("map")
    {
    }

    /// <summary>Gets the options used unless others are given.</summary>
    public static MapOptions Default { get; } = new();

    /// <summary>Gets how many spots are drawn, each with all that lies there; 200 unless set. The picture says how many were left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 1 to 1000.</exception>
    public int MostSpots { get; init => field = Guard.Against.OutOfRange(value, nameof(MostSpots), 1, 1000); } = 200;

    /// <summary>Gets a value indicating whether the borders of countries are drawn beneath; they are unless set. They imply no judgement.</summary>
    public bool Borders { get; init; } = true;
}
