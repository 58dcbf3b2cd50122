namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>UCDP conflict-years: a side has more or fewer numbers than its cell of names has parts; the numbers stay, the names are kept in words.</summary>
    public const string SideListDiffers = "side-list-differs";

    /// <summary>UCDP conflict-years: an episode ends before it begins; both days are kept as printed.</summary>
    public const string EpisodeDatesOutOfOrder = "episode-dates-out-of-order";

    /// <summary>UCDP conflict-years: a row tells another release than the first; claims cite the release of the first.</summary>
    public const string ReleaseDiffers = "release-differs";
}
