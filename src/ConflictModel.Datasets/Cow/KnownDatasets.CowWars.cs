namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the inter-state and the intra-state wars of the Correlates of War, with its list of states.</summary>
    public static Dataset CowWars { get; } = new(
        "cow-wars",
        "Correlates of War wars",
        "Sarkees, Meredith Reid & Frank Wayman (2010) Resort to War: 1816–2007. CQ Press; for intra-state wars 5.1, Dixon, Jeffrey & Meredith Sarkees (2016) A Guide to Intra-state Wars. "
            + "CQ Press; for the list of states, Correlates of War Project (2017) State System Membership List, v2016.",
        "Free for public and academic use with citation.",
        static (table, options) => CowStateList.IsOf(table) ? new CowStatesImport(table, options) : new CowWarsImport(table, options))
    {
        Columns = [.. CowWarColumns.Published, .. CowStateList.Known.Names],
        Counting = CowWarCounting.Make(),
    };
}
