namespace ConflictModel.Datasets;

/// <summary>How much a <see cref="DatasetNote"/> matters.</summary>
public enum DatasetNoteSeverity
{
    /// <summary>Nobody said; readers never write this.</summary>
    Unstated = 0,

    /// <summary>Worth knowing: nothing was lost.</summary>
    Note = 1,

    /// <summary>A value is doubtful or could not be typed; its row was kept, and the cell is there as printed.</summary>
    Warning = 2,

    /// <summary>A row was reported instead of kept.</summary>
    Error = 3,
}
