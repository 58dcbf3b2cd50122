using System.Collections;

namespace ConflictModel.Validation;

/// <summary>The figures that one origin gives of one total, and whether a number can be more than any of them.</summary>
internal sealed class TotalsOfOrigin : IReadOnlyList<Figure>
{
    private Figure? first;
    private List<Figure>? others; // few origins give a total more than once
    private long? greatest;
    private long? best;

    /// <summary>Gets what an origin gives that gives none.</summary>
    internal static TotalsOfOrigin None { get; } = new();

    /// <inheritdoc/>
    public int Count => first is null ? 0 : 1 + (others?.Count ?? 0);

    /// <inheritdoc/>
    public Figure this[int index] => index == 0 && first is not null ? first : others is null ? throw new ArgumentOutOfRangeException(nameof(index)) : others[index - 1];

    /// <inheritdoc/>
    public IEnumerator<Figure> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says whether a number does not fit within one of the figures, so that they need to be looked at.</summary>
    internal bool AreExceededBy(Estimate number) => number.Least > greatest || number.Best > best;

    /// <summary>Takes one more figure.</summary>
    internal void Add(Figure figure, Estimate number)
    {
        if (first is null)
        {
            first = figure;
        }
        else
        {
            (others ??= []).Add(figure);
        }

        greatest = Less(greatest, number.Greatest);
        best = Less(best, number.Best);
    }

    private static long? Less(long? one, long? other) => one is null || other < one ? other ?? one : one;
}
