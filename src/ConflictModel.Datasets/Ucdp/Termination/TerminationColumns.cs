namespace ConflictModel.Datasets;

/// <summary>The shape in which the UCDP Conflict Termination Dataset by conflict and year is published since the renumbering of 2017; order does not matter.</summary>
internal static class TerminationColumns
{
    public static DatasetColumns<TerminationColumn> Known { get; } = new(
        "UCDP conflict termination",
        [
            "conflictep_id", "conflictepisode", "type_of_conflict2", "dyadcount", "confterm", "ependdate", "ependprec",
            "outcome", "recur", "version", "conflict_id", "year", "location", "side_a",
            "side_a_id", "side_a_2nd", "side_b", "side_b_id", "side_b_2nd", "incompatibility", "territory_name",
            "intensity_level", "type_of_conflict", "start_date", "start_prec", "start_date2", "start_prec2", "gwno_loc",
            "region",
        ],
        [TerminationColumn.ConflictId, TerminationColumn.Year, TerminationColumn.Confterm],
        ("term-29", []));
}
