namespace ConflictModel.Datasets;

/// <summary>Which events of UCDP GED to sum, and by what.</summary>
/// <remarks>
/// <para>An event is found by <c>id</c>, an actor on either side by <c>side_a_new_id</c> and <c>side_b_new_id</c>, a conflict by <c>conflict_new_id</c>, each also by its
/// name; a place by the name in <c>country</c>, <c>adm_1</c>, <c>adm_2</c> or <c>where_coordinates</c>. An event counts on its <c>date_start</c>; one of an unknown day (<c>date_prec</c> 2 to 5, and no aggregate) passes perhaps where that day may lie outside.</para>
/// <para>Two queries are equal when their parts are.</para>
/// </remarks>
public sealed record UcdpGedQuery : DatasetFilter
{
    /// <summary>Gets the query that sums every event into one group.</summary>
    public static UcdpGedQuery Everything { get; } = new();

    /// <summary>Gets by what to group.</summary>
    public UcdpGedGrouping By { get; init; }
}
