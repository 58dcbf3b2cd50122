namespace ConflictModel.Views;

/// <summary>How figures are drawn.</summary>
public sealed record FiguresOptions : PictureOptions
{
    /// <summary>Makes the options used unless others are given.</summary>
    public FiguresOptions()
        : base("figures")
    {
    }

    /// <summary>Gets the options used unless others are given.</summary>
    public static FiguresOptions Default { get; } = new();

    /// <summary>Gets how several figures make one; <see cref="FigurePolicy.LatestOfEachOrigin"/> unless set. The picture names it.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public FigurePolicy Policy { get; init => field = Guard.Against.Null(value, nameof(Policy)); } = FigurePolicy.LatestOfEachOrigin;

    /// <summary>Gets how many panels are drawn, one for each thing counted of each subject; 12 unless set. The picture says how many were left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 1 to 1000.</exception>
    public int MostPanels { get; init => field = Guard.Against.OutOfRange(value, nameof(MostPanels), 1, 1000); } = 12;

    /// <summary>Gets how many figures a panel shows, those that the combined number rests on before others; 16 unless set. The picture says how many were left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 1 to 1000.</exception>
    public int MostRows { get; init => field = Guard.Against.OutOfRange(value, nameof(MostRows), 1, 1000); } = 16;
}
