namespace ConflictModel.Datasets;

/// <summary>The columns that together hold one figure: a number, its bounds, its words.</summary>
internal sealed record HxlFigure(HxlFigureTag Tag, IReadOnlyDictionary<HxlNumber, HxlColumn> Columns);
