namespace ConflictModel.Datasets;

/// <summary>One row of a translation: an id since UCDP's renumbering of version 17, and one before.</summary>
/// <param name="NewId">The id since then.</param>
/// <param name="OldId">The id before, as printed; those of conflicts may hold letters, such as <c>1-X10</c>.</param>
/// <param name="Name">The name of the actor or dyad; <c>""</c> for conflicts.</param>
/// <param name="TypeOfViolence">For dyads, the kind of violence: old ids of dyads are unique only within one kind. Unknown for others.</param>
public readonly record struct UcdpIdPair(int NewId, string OldId, string Name = "", UcdpTypeOfViolence TypeOfViolence = UcdpTypeOfViolence.Unknown);
