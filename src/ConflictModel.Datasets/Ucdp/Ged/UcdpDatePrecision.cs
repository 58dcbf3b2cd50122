namespace ConflictModel.Datasets;

/// <summary>How exactly the date of an event is known; the event lies within the span from <c>date_start</c> to <c>date_end</c>.</summary>
/// <remarks>The codes are those of the UCDP GED codebook (Högbladh, Uppsala University), column <c>date_prec</c>.</remarks>
public enum UcdpDatePrecision
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: the exact day is known.</summary>
    ExactDay = 1,

    /// <summary>2: a span of two to six days is known.</summary>
    TwoToSixDays = 2,

    /// <summary>3: the week is known.</summary>
    Week = 3,

    /// <summary>4: the month is known.</summary>
    Month = 4,

    /// <summary>5: a span of more than a month, up to a year, is known.</summary>
    MonthToYear = 5,
}
