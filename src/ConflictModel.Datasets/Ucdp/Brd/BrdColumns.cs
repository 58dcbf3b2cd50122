namespace ConflictModel.Datasets;

/// <summary>The shape in which UCDP Battle-Related Deaths by conflict and year is published since the renumbering of 2017; order does not matter.</summary>
internal static class BrdColumns
{
    public static DatasetColumns<BrdColumn> Known { get; } = new(
        "UCDP battle-related deaths",
        [
            "conflict_id", "dyad_id", "location_inc", "side_a", "side_a_id", "side_a_2nd", "side_b",
            "side_b_id", "side_b_2nd", "incompatibility", "territory_name", "year", "bd_best", "bd_low",
            "bd_high", "type_of_conflict", "battle_location", "gwno_a", "gwno_a_2nd", "gwno_b", "gwno_b_2nd",
            "gwno_loc", "gwno_battle", "region", "version",
        ],
        [BrdColumn.ConflictId, BrdColumn.Year, BrdColumn.BdBest, BrdColumn.BdLow, BrdColumn.BdHigh],
        ("brd-25", []));
}
