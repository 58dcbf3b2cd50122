namespace ConflictModel;

/// <summary>Which grades of one scheme let a claim count.</summary>
/// <remarks>Grades of other schemes say nothing here: they are never turned into one another.</remarks>
public sealed class GradeFilter
{
    /// <summary>Creates a filter.</summary>
    /// <param name="scheme">The scheme, as the grades name it; case does not count.</param>
    /// <param name="words">The grades that count, as the scheme writes them; one at least, and case does not count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> is blank, or there are no words, or one is no grade of a scheme of the library: it would let nothing count.</exception>
    public GradeFilter(string scheme, ValueList<string> words)
    {
        Scheme = Guard.Against.NullOrWhiteSpace(scheme);
        Words = words.IsEmpty ? throw new ArgumentException("Name one grade at least: without any nothing counts.", nameof(words)) : words;
        if (Array.Find([GradeScheme.Admiralty, GradeScheme.Airwars, GradeScheme.Percent], s => string.Equals(s.Name, scheme, StringComparison.OrdinalIgnoreCase)) is { } known
            && words.FirstOrDefault(w => !known.Has(w) && !known.Has(w.ToUpperInvariant()) && !known.Has(w.ToLowerInvariant())) is { } wrong)
        {
            throw new ArgumentException($"'{Quoting.Short(wrong)}' is no grade of the scheme {known}: no figure would count by it.", nameof(words));
        }
    }

    /// <summary>Gets what Airwars counts in its headline totals: confirmed and fair.</summary>
    /// <remarks>Source: Airwars' methodology and site dictionary.</remarks>
    public static GradeFilter AirwarsHeadline { get; } = new("airwars", ["confirmed", "fair"]);

    /// <summary>Gets the scheme.</summary>
    public string Scheme { get; }

    /// <summary>Gets the grades that count.</summary>
    public ValueList<string> Words { get; }

    /// <summary>Asks whether a claim has a grade that counts.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public bool Passes(Claim claim) => Guard.Against.Null(claim).Grades.Any(g => OfScheme(g) && Words.Contains(g.Word, StringComparer.OrdinalIgnoreCase));

    /// <summary>Writes scheme and grades.</summary>
    public override string ToString() => $"{Scheme}: {string.Join(", ", Words)}";

    /// <summary>Says why a claim does not pass.</summary>
    internal string Against(Claim claim)
    {
        var own = claim.Grades.Where(OfScheme).Select(g => g.Word).ToArray();
        return own.Length == 0 ? $"no grade under {Scheme}" : $"graded {string.Join(", ", own)}, not {Names.List(Words, "or")}";
    }

    private bool OfScheme(Grade grade) => string.Equals(grade.Scheme, Scheme, StringComparison.OrdinalIgnoreCase);
}
