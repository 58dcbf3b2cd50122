namespace ConflictModel;

/// <summary>A figure within a tree of wholes and parts.</summary>
public sealed class FigureNode
{
    internal FigureNode(Figure figure, Estimate number, Certainty fits, ValueList<FigureNode> parts, Certainty partsFit)
    {
        (Figure, Number, Fits, Parts, PartsFit) = (figure, number, fits, parts, partsFit);
    }

    /// <summary>Gets the figure.</summary>
    public Figure Figure { get; }

    /// <summary>Gets its number: its own, or what its share of the whole comes to.</summary>
    public Estimate Number { get; }

    /// <summary>Gets whether the number fits in that of the whole above it, like compared to like; certain at the top.</summary>
    public Certainty Fits { get; }

    /// <summary>Gets the figures that are parts of it, in the order of the record.</summary>
    public ValueList<FigureNode> Parts { get; }

    /// <summary>Gets whether its parts that are said to be disjoint fit in it together; possible where nobody says it of any two.</summary>
    public Certainty PartsFit { get; }
}
