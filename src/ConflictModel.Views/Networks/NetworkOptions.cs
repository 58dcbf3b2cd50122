namespace ConflictModel.Views;

/// <summary>How a network is drawn. Which relations hold is settled by the view that is drawn: its day, its persistence and its tolerance.</summary>
public sealed record NetworkOptions : PictureOptions
{
    /// <summary>Makes the options used unless others are given.</summary>
    public NetworkOptions()
        : base("network")
    {
    }

    /// <summary>Gets the options used unless others are given.</summary>
    public static NetworkOptions Default { get; } = new();

    /// <summary>Gets how many actors are drawn, those with most relations first and whom they are bound to; 60 unless set. The picture says how many were left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 2 to 500.</exception>
    public int MostActors { get; init => field = Guard.Against.OutOfRange(value, nameof(MostActors), 2, 500); } = 60;

    /// <summary>Gets how many lines are drawn between actors, certain ones first; 120 unless set. The picture says how many were left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 1 to 1000.</exception>
    public int MostLines { get; init => field = Guard.Against.OutOfRange(value, nameof(MostLines), 1, 1000); } = 120;
}
