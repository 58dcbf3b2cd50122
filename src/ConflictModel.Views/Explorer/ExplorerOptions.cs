namespace ConflictModel.Views;

/// <summary>What an explorer page holds.</summary>
public sealed record ExplorerOptions
{
    /// <summary>Gets the options used unless others are given.</summary>
    public static ExplorerOptions Default { get; } = new();

    /// <summary>Gets the heading; empty for the name of the one conflict that the record holds, or else a general one.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public string Title { get; init => field = Guard.Against.Null(value, nameof(Title)); } = "";

    /// <summary>Gets the remarks that stand beside what they are about.</summary>
    /// <exception cref="ArgumentException">One of the values set is null.</exception>
    public ValueList<ExplorerFinding> Findings
    {
        get;
        init => field = value.Contains(null!) ? throw new ArgumentException("A finding is null.", nameof(Findings)) : value;
    }

    /// <summary>Gets the rule for whether a truce is in force; <see cref="TruceRule.DeclaredEnd"/> unless set.</summary>
    /// <remarks>The page asks on the days named in what is said of a truce. A rule whose answer changes on other days, such as <see cref="TruceRule.ViolenceBelow"/>, is answered for those alone.</remarks>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public TruceRule TruceRule { get; init => field = Guard.Against.Null(value, nameof(TruceRule)); } = TruceRule.DeclaredEnd;

    /// <summary>Gets the rule for how long relations go on beyond what their sources say; <see cref="Persistence.AsSaid"/> unless set.</summary>
    public Persistence Persistence { get; init; } = Persistence.AsSaid;

    /// <summary>Gets at how many moments the reader can ask what had been said by then; 60 unless set. Of more, some are chosen at even steps, and the page says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 1 to 1000.</exception>
    public int MostMoments { get; init => field = Guard.Against.OutOfRange(value, nameof(MostMoments), 1, 1000); } = 60;

    /// <summary>Gets how often one thing is asked about, days times moments; 20,000 unless set. Where there would be more, it is asked by all that the record holds alone, and the page says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 100 to 10,000,000.</exception>
    public int MostQuestions { get; init => field = Guard.Against.OutOfRange(value, nameof(MostQuestions), 100, 10_000_000); } = 20_000;

    /// <summary>Gets how many bytes of drawings each kind of picture may take; 250,000 unless set. Where there would be more, it is drawn at some of the days and moments, and the page says at which.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 0 to 100,000,000.</exception>
    public int MostPictureBytes { get; init => field = Guard.Against.OutOfRange(value, nameof(MostPictureBytes), 0, 100_000_000); } = 250_000;
}
