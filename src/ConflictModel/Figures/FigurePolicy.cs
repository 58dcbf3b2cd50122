namespace ConflictModel;

/// <summary>A named way of making one estimate out of several figures of one thing. The answer keeps its name.</summary>
/// <remarks>Derive from it to add a policy of your own.</remarks>
public abstract class FigurePolicy
{
    /// <summary>Gets the policy used unless another is named: the latest figure of each origin, then the envelope across origins.</summary>
    public static FigurePolicy LatestOfEachOrigin { get; } = new LatestOfEachOriginPolicy();

    /// <summary>Gets the name that answers give.</summary>
    public abstract string Name { get; }

    /// <summary>Combines figures of one thing, one measure and one population.</summary>
    /// <param name="figures">The figures that count: affirmed, actual, not rejected, not superseded, said by the moment asked about.</param>
    /// <param name="view">The record as it is asked.</param>
    /// <returns>The estimate, the figures it is made of, and those left out with the reason.</returns>
    public abstract CombinedFigure Combine(ValueList<Figure> figures, RecordView view);
}
