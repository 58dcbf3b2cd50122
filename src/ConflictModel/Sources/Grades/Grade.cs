using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A grade that a claim was given under a named scheme, such as <c>airwars: fair</c> or <c>admiralty: B2</c>.</summary>
/// <remarks>Grades of different schemes are never turned into one another. Equality is by scheme and word; the default value names nothing.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct Grade
{
    private readonly string? scheme;
    private readonly string? word;

    /// <summary>Creates a grade.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="word">The grade, as the scheme writes it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is blank.</exception>
    public Grade(string scheme, string word) =>
        (this.scheme, this.word) = (Guard.Against.NullOrWhiteSpace(scheme), Guard.Against.NullOrWhiteSpace(word));

    /// <summary>Gets the scheme; empty for the default value.</summary>
    public string Scheme => scheme ?? "";

    /// <summary>Gets the grade, as the scheme writes it; empty for the default value.</summary>
    public string Word => word ?? "";

    /// <summary>Writes scheme and grade.</summary>
    public override string ToString() => $"{Scheme}: {Word}";
}
