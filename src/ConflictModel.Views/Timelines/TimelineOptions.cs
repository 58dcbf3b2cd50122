namespace ConflictModel.Views;

/// <summary>How a timeline is drawn.</summary>
public sealed record TimelineOptions : PictureOptions
{
    /// <summary>Makes the options used unless others are given.</summary>
    public TimelineOptions()
        : base("timeline")
    {
    }

    /// <summary>Gets the options used unless others are given.</summary>
    public static TimelineOptions Default { get; } = new();

    /// <summary>Gets how many rows are drawn; 60 unless set. The picture says how many were left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 1 to 1000.</exception>
    public int MostRows { get; init => field = Guard.Against.OutOfRange(value, nameof(MostRows), 1, 1000); } = 60;

    /// <summary>Gets the rule for whether a truce is in force; <see cref="TruceRule.DeclaredEnd"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public TruceRule TruceRule { get; init => field = Guard.Against.Null(value, nameof(TruceRule)); } = TruceRule.DeclaredEnd;

    /// <summary>Gets the rule for how long memberships go on beyond what their sources say; <see cref="Persistence.AsSaid"/> unless set.</summary>
    public Persistence Persistence { get; init; } = Persistence.AsSaid;
}
