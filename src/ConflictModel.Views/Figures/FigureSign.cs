namespace ConflictModel.Views;

/// <summary>The signs that a legend of figures explains.</summary>
internal enum FigureSign
{
    Exact,
    Bar,
    ArrowUp,
    ArrowDown,
    OpenEnd,
    Best,
    BestAlone,
    InWords,
    DisputedBar,
    DisputedArrow,
    DisputedDot,
    Faded,
    Rejected,
    Revised,
    Combined,
}
