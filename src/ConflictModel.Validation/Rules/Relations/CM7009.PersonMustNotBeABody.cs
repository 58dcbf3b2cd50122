namespace ConflictModel.Validation;

/// <summary>A person must not be a body: nobody is a member, a component or an officer of a person.</summary>
/// <remarks>Silent where the body is described without a name, and where only one of several candidates is a person. Loyalty to a person and support of one are relations of their own.</remarks>
internal sealed class PersonMustNotBeABody() : Rule<Claim>(
    RuleIds.PersonMustNotBeABody, Severity.Warning, "A person must not be a body.")
{
    public override string Why =>
        "Members and offices belong to bodies. Where a person stands in the place of one, a faction that is called after its leader was taken for the leader, and both are counted wrongly.";

    public override string Fix =>
        "Make the following or the staff of that person an actor of its own, and name it as the body. Who follows a person without belonging to anything is loyal to them.";

    public override string Source => "Security Force Monitor, Research Handbook: persons hold posts in units; FollowTheMoney keeps persons and organisations apart for the same reason.";

    protected override void Check(Claim claim, Findings findings)
    {
        var body = claim switch
        {
            Membership membership => membership.Body,
            OfficeHolding office => office.Body,
            _ => default,
        };
        if (body.TryGetId(out var id) && findings.Record.TryFind(id, out var found) && found is Person person
            && findings.View.Counts(claim) is var counts and not Certainty.Impossible)
        {
            findings.Listing(claim, counts)?.Report(
                claim,
                $"{person.Name} is a person, and no body that has {(claim is Membership ? "members" : "offices")}: {findings.Record.Tell(claim)}.",
                "body",
                counts,
                [new RelatedPlace(person.Pointer, person.Name)],
                claim is Membership
                    ? "Name the body that this person leads; who merely follows the person is loyal to them."
                    : "Name the body in which the office is held.");
        }
    }
}
