namespace ConflictModel;

/// <summary>Questions about how figures came to be what they are, and how they nest.</summary>
public static class HistoryQuestions
{
    /// <summary>Asks how a figure changed: all that its origin replaced or put in its place.</summary>
    /// <param name="record">The record.</param>
    /// <param name="figure">Any figure of the chain.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RevisionChain RevisionsOf(this ConflictRecord record, Figure figure) => new RecordView(Guard.Against.Null(record)).RevisionsOf(figure);

    /// <summary>Asks how a figure had changed by the moment of the view.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="figure">Any figure of the chain.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RevisionChain RevisionsOf(this RecordView view, Figure figure) => RevisionChain.Of(Guard.Against.Null(figure), Guard.Against.Null(view));

    /// <summary>Asks how figures nest: which are parts of which, and whether they fit.</summary>
    /// <param name="record">The record.</param>
    /// <param name="roots">The figures at the top; unless given, all that stand and are wholes or parts, from those that are parts of nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static FigureTree FigureTree(this ConflictRecord record, ValueList<Figure> roots = default) => new RecordView(Guard.Against.Null(record)).FigureTree(roots);

    /// <summary>Asks how the figures nest that had been said by the moment of the view.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="roots">The figures at the top; see the question to a whole record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static FigureTree FigureTree(this RecordView view, ValueList<Figure> roots = default) => ConflictModel.FigureTree.Of(Guard.Against.Null(view), roots);
}
