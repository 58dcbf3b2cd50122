namespace ConflictModel.Datasets;

/// <summary>The shape in which the UCDP/PRIO Armed Conflict Dataset is published since the renumbering of 2017; order does not matter.</summary>
internal static class AcdColumns
{
    public static DatasetColumns<AcdColumn> Known { get; } = new(
        "the UCDP/PRIO armed conflict dataset",
        [
            "conflict_id", "location", "side_a", "side_a_id", "side_a_2nd", "side_b", "side_b_id",
            "side_b_2nd", "incompatibility", "territory_name", "year", "intensity_level", "cumulative_intensity", "type_of_conflict",
            "start_date", "start_prec", "start_date2", "start_prec2", "ep_end", "ep_end_date", "ep_end_prec",
            "gwno_a", "gwno_a_2nd", "gwno_b", "gwno_b_2nd", "gwno_loc", "region", "version",
        ],
        [AcdColumn.ConflictId, AcdColumn.Year, AcdColumn.IntensityLevel],
        ("acd-28", []));
}
