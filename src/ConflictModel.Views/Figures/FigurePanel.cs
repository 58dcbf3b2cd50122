namespace ConflictModel.Views;

/// <summary>The figures of one measure of one thing, and what they come to. Its texts are clean.</summary>
/// <param name="Subject">What they are about.</param>
/// <param name="Measured">What is measured.</param>
/// <param name="Rows">The figures drawn, in order.</param>
internal sealed record FigurePanel(string Subject, string Measured, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Gets what they come to.</summary>
    internal required Estimate Combined { get; init; }

    /// <summary>Gets the name of the policy.</summary>
    internal required string Policy { get; init; }

    /// <summary>Gets a value indicating whether what they come to is possible only: disputed, or perhaps not said by then.</summary>
    internal required bool IsDoubtful { get; init; }

    /// <summary>Gets how it came about, a sentence or more each.</summary>
    internal required IReadOnlyList<string> Derivation { get; init; }

    /// <summary>Gets how many figures were left out for want of room.</summary>
    internal int NotDrawn { get; init; }

    /// <summary>Gets how many figures had not been said by the moment asked about.</summary>
    internal int NotYetSaid { get; init; }

    /// <summary>Gets what it is called: "Jabal al-Duwailah strike: killed".</summary>
    internal string Name => $"{Texts.Isolate(Subject)}: {Measured}";

    /// <summary>Gets a value indicating whether one figure gives the number as it stands, or gives none, so that a row for all together would say nothing new.</summary>
    internal bool IsOneFigure => Rows.Count == 1 && NotDrawn == 0
        && (Combined.IsKnown ? Rows[0].Fate is FigureFate.Counted && Rows[0].Number == Combined : !Rows[0].Number.IsKnown);

    /// <summary>Tells the panel in sentences.</summary>
    internal string Describe() => string.Join(' ', Derivation.Prepend($"{Name}.").Concat(Rows.Select(r => r.Sentence)));
}
