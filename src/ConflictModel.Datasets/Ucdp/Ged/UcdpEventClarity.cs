namespace ConflictModel.Datasets;

/// <summary>Whether the sources tell one event apart from others.</summary>
/// <remarks>The codes are those of the UCDP GED codebook (Högbladh, Uppsala University), column <c>event_clarity</c>.</remarks>
public enum UcdpEventClarity
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: a single event, told clearly enough to stand alone.</summary>
    Clear = 1,

    /// <summary>2: several events in one report, which gives only what they add up to.</summary>
    Aggregate = 2,
}
