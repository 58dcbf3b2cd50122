namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>ATOP: the parts of a date make no day, month or year of the calendar; what they tell together is kept.</summary>
    public const string AtopOddDate = "atop-odd-date";

    /// <summary>ATOP: an alliance, or a member's part in it, ends before it begins; both dates are kept.</summary>
    public const string AtopEndBeforeStart = "atop-end-before-start";

    /// <summary>ATOP: whether it is in effect does not go with the date of its end; both are kept.</summary>
    public const string AtopEndDiffers = "atop-end-differs";

    /// <summary>ATOP: an alliance names a member twice; it is told once.</summary>
    public const string AtopMemberTwice = "atop-member-twice";

    /// <summary>ATOP: a member has a second row for one phase of an alliance, as one that left and came back; both rows are told.</summary>
    public const string AtopMemberAgain = "atop-member-again";
}
