namespace ConflictModel;

/// <summary>A named assumption of how likely each number within the bounds of a figure is. The result keeps its name.</summary>
/// <remarks>Derive from it to add a shape of your own.</remarks>
public abstract class FigureShape
{
    /// <summary>Gets the shape that takes every whole number within the bounds for equally likely, and heeds no best value.</summary>
    public static FigureShape Uniform { get; } = new UniformShape();

    /// <summary>Gets the shape that takes the best value for the likeliest, or the middle where there is none, and numbers for less likely the nearer to a bound they lie.</summary>
    /// <remarks>The triangular distribution over the whole numbers within the bounds. No number is likelier than the best value, even where that is a bound itself.</remarks>
    public static FigureShape Triangular { get; } = new TriangularShape();

    /// <summary>Gets the name that results give.</summary>
    public abstract string Name { get; }

    /// <summary>Draws a number.</summary>
    /// <param name="range">The bounds, which differ: exact numbers are not drawn.</param>
    /// <param name="numbers">Where chance comes from; nothing else may decide, or the result could not be drawn again.</param>
    /// <returns>A number within the bounds, either included.</returns>
    public abstract long Draw(SampledRange range, SeededNumbers numbers);

    /// <summary>Writes the name.</summary>
    public override string ToString() => Name;

    /// <summary>Draws a number for each total and adds it; no sum can overflow, for those of the greatest numbers did not.</summary>
    internal virtual void AddTo(Span<long> totals, SampledRange range, SeededNumbers numbers)
    {
        foreach (ref var total in totals)
        {
            var drawn = Draw(range, numbers);
            total += range.Contains(drawn)
                ? drawn
                : throw new InvalidOperationException(FormattableString.Invariant($"The shape '{Name}' drew {drawn}, which is not within {range}."));
        }
    }
}
