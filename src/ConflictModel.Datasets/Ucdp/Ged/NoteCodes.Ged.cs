namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>UCDP GED: low, best and high are not in this order; they are kept as printed.</summary>
    public const string GedBoundsOutOfOrder = "ged-bounds-out-of-order";

    /// <summary>UCDP GED: an event ends before it starts; both days are kept as printed.</summary>
    public const string GedDatesOutOfOrder = "ged-dates-out-of-order";

    /// <summary>UCDP GED: a row gives a dyad another conflict or other sides than an earlier one; each event keeps what its own row says.</summary>
    public const string GedDyadDiffers = "ged-dyad-differs";
}
