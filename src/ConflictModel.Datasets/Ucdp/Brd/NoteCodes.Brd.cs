namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>UCDP battle-related deaths: low, best and high are not in this order; they are kept as printed.</summary>
    public const string BrdBoundsOutOfOrder = "brd-bounds-out-of-order";
}
