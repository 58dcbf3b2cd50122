namespace ConflictModel.Validation;

/// <summary>Tells which offices one person alone holds at a time.</summary>
/// <remarks>
/// Sole by their bare name are president, premier, chancellor, king, queen, emperor, emir, sultan, pope, governor, mayor, director, head,
/// leader, chief and chair; sole where something more tells which one are minister, commander, envoy, representative, ambassador and
/// secretary ("foreign minister", "special envoy for Syria"). Deputies, members, spokesmen, advisers, acting and former holders are not.
/// </remarks>
internal static class SoleOffices
{
    private static readonly HashSet<string> Bare =
    [
        "president", "premier", "chancellor", "king", "queen", "emperor", "emir", "sultan", "pope", "governor", "mayor",
        "director", "head", "leader", "chief", "chair", "chairman", "chairwoman", "chairperson",
    ];

    private static readonly HashSet<string> Qualified = ["minister", "commander", "envoy", "representative", "ambassador", "secretary"];

    private static readonly HashSet<string> Never =
    [
        "deputy", "vice", "assistant", "associate", "co", "joint", "acting", "interim", "former", "ex", "elect", "designate", "honorary",
        "member", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "one", "a", "an", "local", "regional", "district", "field", "senior", "rival",
    ];

    /// <summary>Says whether a title is one that one person alone holds in one body.</summary>
    internal static bool Is(string title)
    {
        var words = title.ToLowerInvariant().Split([' ', '-', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return !Array.Exists(words, Never.Contains)
            && (Array.Exists(words, Bare.Contains) || (words.Length > 1 && Array.Exists(words, Qualified.Contains)));
    }
}
