namespace ConflictModel.Validation;

/// <summary>Provide the parties of an agreement that was made or took effect.</summary>
/// <remarks>
/// Silent where anybody is named as its party or signatory, or as who agreed on it, declared or adopted it, be it an actor that is unknown; and where the
/// agreement is a part or an annex of another text, whose parties it has. Guarantors, witnesses and mediators make no party.
/// </remarks>
internal sealed class ProvideThePartiesOfAnAgreement() : Rule<Agreement>(
    RuleIds.ProvideThePartiesOfAnAgreement, Severity.Warning, "Provide the parties of an agreement.")
{
    public override string Why =>
        "Without its parties nobody can tell whom an agreement binds. A guarantor vouches for a text, and need not be a party to it.";

    public override string Fix =>
        "Add who signed it or is party to it, in the words of the text; name an unknown actor where the source does not tell who.";

    public override string Source => "PA-X Codebook: parties and third parties are coded apart, third parties in the document's own words (guarantor, witness, observer).";

    protected override void Check(Agreement agreement, Findings findings)
    {
        Milestone? made = null;
        foreach (var point in Lives.Of(agreement.EntityId, findings))
        {
            if (Lives.IsMaking(point.Reached))
            {
                if (!point.Actors.IsEmpty)
                {
                    return;
                }

                made ??= point;
            }
            else if (point.Reached == MilestoneKind.Effective)
            {
                made ??= point;
            }
        }

        if (made is not null && !HasParty(agreement, findings, out var others))
        {
            var named = others.Count == 0 ? "no party or signatory is named" : $"only others than parties are named: {string.Join(", ", others.Take(6))}";
            var certainty = findings.View.WeightOf(made);
            findings.Listing(agreement, certainty)?.Report(
                agreement,
                $"{agreement.Name} {Lives.Tell(made, findings)}, and {named}.",
                "",
                certainty,
                [Lives.Place(made, "", findings)],
                "Add who signed it or is party to it; an unknown actor, where the source does not tell who.");
        }
    }

    private static bool HasParty(Agreement agreement, Findings findings, out List<string> others)
    {
        others = [];
        foreach (var claim in findings.Record.ClaimsAbout(agreement.EntityId))
        {
            if (claim is InstrumentLink link && link.From == agreement.EntityId && (link.How == InstrumentLinkKind.PartOf || link.How == InstrumentLinkKind.AnnexOf))
            {
                return true;
            }

            if (claim is Participation part && part.In.Means(agreement.EntityId) is not Certainty.Impossible && findings.View.MayCount(part))
            {
                if (part.Role == Role.Party || part.Role == Role.SecondaryParty || part.Role == Role.Signatory)
                {
                    return true;
                }

                others.Add($"{(part.Actor.TryGetId(out var id) ? findings.Record.NameOf(id) : "somebody unknown")} as {part.Role}");
            }
        }

        return false;
    }
}
