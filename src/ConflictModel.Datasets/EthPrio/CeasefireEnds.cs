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

    /// <summary>Says whether the row claims an end: by its date, or by a code that is neither that of no end nor that of no effect.</summary>
    public static bool IsClaimed(EthPrioCeasefireRow row) =>
        row.End.Date.IsKnown || row.Ended is EthPrioEnd.Expired or EthPrioEnd.CalledOff or EthPrioEnd.Replaced or EthPrioEnd.Unclear;

    /// <summary>Says whether the code denies that there was an end when the dataset closed.</summary>
    public static bool DeniesEnd(EthPrioCeasefireRow row) => row.Ended is EthPrioEnd.NotEnded;

    /// <summary>Says whether the code denies that it ever came into effect.</summary>
    public static bool DeniesEffect(EthPrioCeasefireRow row) => row.Ended is EthPrioEnd.NeverInEffect;

    /// <summary>Tells what contradicts; empty where nothing does.</summary>
    public static string Contradiction(EthPrioCeasefireRow row)
    {
        return row.Ended switch
        {
            EthPrioEnd.NotEnded when row.End.Date.IsKnown => $"ended is 0, not ended, and yet there is a date of an end, {row.End.Date}: both are kept, and the end is claimed and denied.",
            EthPrioEnd.NeverInEffect when row.CfEffect.Date.IsKnown => $"ended is 3, never in effect, and yet there is a date of effect, {row.CfEffect.Date}: both are kept, and the effect is claimed and denied.",
            EthPrioEnd.NeverInEffect when row.End.Date.IsKnown => $"ended is 3, never in effect, and yet there is a date of an end, {row.End.Date}: both are kept, and the end is claimed.",
            EthPrioEnd.Unclear or EthPrioEnd.Expired or EthPrioEnd.CalledOff or EthPrioEnd.Replaced when row.End.IsNone =>
                $"ended is {row.Text(CeasefireColumn.Ended).Trim()}, and yet the date of the end is 0, none: both are kept, and an end of unknown date is claimed.",
            _ => "",
        };
    }
}
