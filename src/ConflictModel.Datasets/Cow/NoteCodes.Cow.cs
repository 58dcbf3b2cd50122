namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>Correlates of War: the parts of a date make no day, month or year of the calendar; what they tell together is kept.</summary>
    public const string CowOddDate = "cow-odd-date";

    /// <summary>Correlates of War: fighting, or membership in the system of states, ends before it begins; both dates are kept as printed.</summary>
    public const string CowEndBeforeStart = "cow-end-before-start";

    /// <summary>Correlates of War: the deaths of two sides do not add up to the total; all are kept.</summary>
    public const string CowDeathsDiffer = "cow-deaths-differ";
}
