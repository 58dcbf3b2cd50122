namespace ConflictModel.Datasets;

/// <summary>How exactly the day on which a conflict or an episode began or ended is known; the higher, the less exact.</summary>
/// <remarks>The codes are those of <c>start_prec</c>, <c>start_prec2</c>, <c>ep_end_prec</c> and <c>ependprec</c>. The codebook was not read again: how coarse each level is follows from a summary and from how the days printed under it lie, so that no day is taken for more exact than it may be.</remarks>
public enum UcdpStartPrecision
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: day, month and year are known.</summary>
    ExactDay = 1,

    /// <summary>2: month and year are known, the day about.</summary>
    ApproximateDay = 2,

    /// <summary>3: month and year are known; the day is most often printed as the last of the month.</summary>
    Month = 3,

    /// <summary>4: the year is known, the month about; the day is most often printed as the last of the month.</summary>
    ApproximateMonth = 4,

    /// <summary>5: the year is known; the day is most often printed as 31 December.</summary>
    Year = 5,

    /// <summary>6: about the year.</summary>
    ApproximateYear = 6,

    /// <summary>7: nothing better than an uncertain year.</summary>
    UncertainYear = 7,
}
