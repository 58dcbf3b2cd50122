namespace ConflictModel.Views;

/// <summary>How any picture is drawn.</summary>
public abstract record PictureOptions
{
    private protected PictureOptions(string idPrefix) => IdPrefix = idPrefix;

    /// <summary>Gets the heading; empty for one that counts what is drawn.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public string Title { get; init => field = Guard.Against.Null(value, nameof(Title)); } = "";

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
    }

    /// <summary>Gets the heading asked for, fit for a picture; empty where none was.</summary>
    internal string CleanTitle => Texts.Clean(Title.Trim());
}
