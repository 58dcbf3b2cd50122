namespace ConflictModel.Views;

/// <summary>How a timeline is drawn.</summary>
public sealed record TimelineOptions
{
    /// <summary>Gets the options used unless others are given.</summary>
    public static TimelineOptions Default { get; } = new();

    /// <summary>Gets the heading; empty for one that counts what is drawn.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public string Title { get; init => field = Guard.Against.Null(value, nameof(Title)); } = "";

    /// <summary>Gets how many rows are drawn; 60 unless set. The picture says how many were left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 1 to 1000.</exception>
    public int MostRows { get; init => field = Guard.Against.OutOfRange(value, nameof(MostRows), 1, 1000); } = 60;

    /// <summary>Gets the rule for whether a truce is in force; <see cref="TruceRule.DeclaredEnd"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public TruceRule TruceRule { get; init => field = Guard.Against.Null(value, nameof(TruceRule)); } = TruceRule.DeclaredEnd;

    /// <summary>Gets the rule for how long memberships go on beyond what their sources say; <see cref="Persistence.AsSaid"/> unless set.</summary>
    public Persistence Persistence { get; init; } = Persistence.AsSaid;

    /// <summary>Gets the beginning of the ids within the picture, letters and digits alone; several pictures in one page need different ones.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    /// <exception cref="ArgumentException">The value set is empty, does not begin with an ASCII letter, or holds other signs than ASCII letters, digits and hyphens.</exception>
    public string IdPrefix
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value, nameof(IdPrefix)) is { } given
            && char.IsAsciiLetter(given[0]) && given.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? given
            : throw new ArgumentException("An id within a picture begins with a letter and holds letters, digits and hyphens alone.", nameof(IdPrefix));
    } = "timeline";
}
