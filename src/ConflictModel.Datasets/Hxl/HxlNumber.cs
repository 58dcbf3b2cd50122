namespace ConflictModel.Datasets;

/// <summary>Which of the numbers of a figure a column holds.</summary>
internal enum HxlNumber
{
    /// <summary>The number, without a word on its bounds.</summary>
    Plain = 0,
    Least,
    Greatest,

    /// <summary>The figure in words.</summary>
    Words,
}
