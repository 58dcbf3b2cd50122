namespace ConflictModel.Datasets;

/// <summary>By what the estimates of UCDP GED are summed; several may be combined.</summary>
[Flags]
public enum UcdpGedGrouping
{
    /// <summary>By nothing: one sum over all.</summary>
    None = 0,

    /// <summary>By conflict (<c>conflict_new_id</c>).</summary>
    Conflict = 1,

    /// <summary>By year (<c>year</c>).</summary>
    Year = 2,

    /// <summary>By kind of violence (<c>type_of_violence</c>), by the code as printed.</summary>
    TypeOfViolence = 4,

    /// <summary>By country (<c>country_id</c>; <c>country</c> where the file lacks the ids).</summary>
    Country = 8,

    /// <summary>By pair of sides (<c>dyad_new_id</c>).</summary>
    Dyad = 16,

    /// <summary>By actor, on whichever side (<c>side_a_new_id</c>, <c>side_b_new_id</c>): an event counts for each of its two, so that the sums do not add up.</summary>
    Actor = 32,
}
