namespace ConflictModel.Validation;

/// <summary>An office must be held by a person.</summary>
/// <remarks>Silent where the holder is described without a name, or is one of several candidates. A body that takes a part in another, as a chair or a host, has a role in it and no office.</remarks>
internal sealed class OfficeMustBeHeldByAPerson() : Rule<OfficeHolding>(
    RuleIds.OfficeMustBeHeldByAPerson, Severity.Warning, "An office must be held by a person.")
{
    public override string Why =>
        "Who commanded, and who spoke for whom, are questions about people. Where a body holds the office, the person behind the words stays unnamed, and holder and body may have been exchanged.";

    public override string Fix =>
        "Name the person, or describe them where the source gives no name (“a media official”). If holder and body were exchanged, turn them round.";

    public override string Source => "Security Force Monitor, Research Handbook: a person holds a role or rank in a unit, from one date to another.";

    protected override void Check(OfficeHolding office, Findings findings)
    {
        if (office.Holder.TryGetId(out var id) && findings.Record.TryFind(id, out var holder) && holder is Actor and not Person
            && findings.View.Counts(office) is var counts and not Certainty.Impossible)
        {
            findings.Listing(office, counts)?.Report(
                office,
                $"{holder.Name} holds an office and is no person: {findings.Record.Tell(office)}.",
                "holder",
                counts,
                [new RelatedPlace(holder.Pointer, $"{holder.Name} ({holder.Kind})")],
                "Name or describe the person who holds it, or turn holder and body round.");
        }
    }
}
