namespace ConflictModel.Datasets;

/// <summary>How the code of an end and its date become an end of the model, and where they contradict each other.</summary>
internal static class CeasefireEnds
{
    public static EndKind How(EthPrioEnd ended) => ended switch
    {
        EthPrioEnd.Unclear => EndKind.Unclear,
        EthPrioEnd.Expired => EndKind.Expired,
        EthPrioEnd.CalledOff => EndKind.Denounced,
        EthPrioEnd.Replaced => EndKind.Replaced,
        _ => EndKind.Unstated,
    };

    /// <summary>Says whether the row claims an end: by its date, or by a code that says how.</summary>
    public static bool IsClaimed(EthPrioCeasefireRow row) =>
        row.End.Date.IsKnown || row.Ended is EthPrioEnd.Expired or EthPrioEnd.CalledOff or EthPrioEnd.Replaced || (row.Ended is EthPrioEnd.Unclear && !row.End.IsNone);

    /// <summary>Says whether the row claims that there was no end when the dataset closed.</summary>
    public static bool IsDenied(EthPrioCeasefireRow row) => row is { Ended: EthPrioEnd.NotEnded, End.Date.IsKnown: false };

    /// <summary>Tells what contradicts; empty where nothing does.</summary>
    public static string Contradiction(EthPrioCeasefireRow row)
    {
        return row.Ended switch
        {
            EthPrioEnd.NotEnded when row.End.Date.IsKnown => $"ended is 0, not ended, and yet there is a date of an end, {row.End.Date}: both are kept, and the end is claimed.",
            EthPrioEnd.NeverInEffect when row.CfEffect.Date.IsKnown => $"ended is 3, never in effect, and yet there is a date of effect, {row.CfEffect.Date}: both are kept, and the effect is claimed.",
            EthPrioEnd.NeverInEffect when row.End.Date.IsKnown => $"ended is 3, never in effect, and yet there is a date of an end, {row.End.Date}: both are kept, and the end is claimed.",
            EthPrioEnd.Unclear or EthPrioEnd.Expired or EthPrioEnd.CalledOff or EthPrioEnd.Replaced when row.End.IsNone =>
                $"ended is {row.Text(CeasefireColumn.Ended).Trim()}, and yet the date of the end is 0, none: both are kept{(row.Ended is EthPrioEnd.Unclear ? ", and no end is claimed." : ", and an end of unknown date is claimed.")}",
            _ => "",
        };
    }
}
