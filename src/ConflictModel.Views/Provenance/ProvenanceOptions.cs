namespace ConflictModel.Views;

/// <summary>How the origins of claims are drawn.</summary>
public sealed record ProvenanceOptions : PictureOptions
{
    /// <summary>Makes the options used unless others are given.</summary>
    public ProvenanceOptions()
        : base("provenance")
    {
    }

    /// <summary>Gets the options used unless others are given.</summary>
    public static ProvenanceOptions Default { get; } = new();

    /// <summary>Gets how many boxes of claims are drawn; 24 unless set.</summary>
    /// <remarks>Where there are more claims, those that came the same way share a box, which counts them; the picture says what was left out even so.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value set is not in 1 to 500.</exception>
    public int MostClaims { get; init => field = Guard.Against.OutOfRange(value, nameof(MostClaims), 1, 500); } = 24;
}
