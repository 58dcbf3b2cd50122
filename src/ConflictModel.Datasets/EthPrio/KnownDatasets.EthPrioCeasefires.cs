namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the ETH/PRIO Civil Conflict Ceasefire Dataset.</summary>
    public static Dataset EthPrioCeasefires { get; } = new(
        "eth-prio-ceasefires",
        "ETH/PRIO Civil Conflict Ceasefire Dataset",
        "Clayton, Govinda, Håvard Mokleiv Nygård, Håvard Strand, Siri Aas Rustad, Claudia Wiehler, Tora Sagård, Peder Landsverk, Reidun Ryland, "
            + "Valerie Sticher, Emma Wink & Corinne Bara (2022) Introducing the ETH/PRIO Civil Conflict Ceasefire Dataset. Journal of Conflict Resolution, doi:10.1177/00220027221129195.",
        "No licence text comes with the file; it is published for free academic use with citation.",
        static (table, options) => new EthPrioCeasefiresImport(table, options))
    {
        Columns = CeasefireColumns.Known.Names,
    };
}
