namespace ConflictModel.Validation;

/// <summary>A guarantor, mediator, witness or observer of a text must be told from its party.</summary>
/// <remarks>
/// Fires where one account gives one actor both roles in one agreement, resolution or truce. Two accounts that differ, such as the text and a database,
/// are data. Who signs as guarantor is signatory and guarantor, and no party by that. Silent where either role has a time of its own, since roles change.
/// </remarks>
internal sealed class GuarantorMustBeToldFromParty() : Rule<Entity>(
    RuleIds.GuarantorMustBeToldFromParty, Severity.Warning, "A guarantor or a mediator must be told from a party.")
{
    private static readonly Role[] Others = [Role.Guarantor, Role.Mediator, Role.CoMediator, Role.Facilitator, Role.Witness, Role.Observer];

    public override string Why =>
        "A party makes a text and is bound by it; a guarantor vouches for it, a mediator helps to make it. Who counts one as the other counts a side too many.";

    public override string Fix =>
        "Keep the role that the source's own words give, and put those words beside it. Who signed as guarantor is a signatory and a guarantor.";

    public override string Source => "PA-X Codebook: third parties keep the document's own role word, apart from the parties.";

    protected override void Check(Entity text, Findings findings)
    {
        if (text is not (Truce or Instrument))
        {
            return;
        }

        Dictionary<(Origin Origin, ActorId Actor), Participation>? parties = null;
        foreach (var claim in findings.Record.ClaimsAbout(text.EntityId))
        {
            if (claim is Participation part && part.Role == Role.Party && IsPlain(part, text, findings, out var actor))
            {
                (parties ??= []).TryAdd((part.By.Origin, actor), part);
            }
        }

        if (parties is null)
        {
            return;
        }

        foreach (var claim in findings.Record.ClaimsAbout(text.EntityId))
        {
            if (claim is Participation part && Array.IndexOf(Others, part.Role) >= 0 && IsPlain(part, text, findings, out var actor)
                && parties.TryGetValue((part.By.Origin, actor), out var party))
            {
                Report(text, part, party, actor, findings);
            }
        }
    }

    private static bool IsPlain(Participation part, Entity text, Findings findings, out ActorId actor) =>
        part.Actor.TryGetId(out actor) && part.In.Means(text.EntityId) is Certainty.Certain && part.Holds == default && findings.View.MayCount(part);

    private static void Report(Entity text, Participation part, Participation party, ActorId actor, Findings findings)
    {
        var weight = Lives.Weight(part, party, findings);
        findings.Listing(part, weight)?.Report(
            part,
            $"{findings.Record.NameOf(actor)} is called {part.Role} and party of {text.Name} by one account ({findings.Account(part)}).{Disagreement.Disputed(weight)}",
            "role",
            weight,
            [Lives.Place(party, "role", findings)],
            "Keep the role that the source's own words give; where two sources differ, give each claim its own.");
    }
}
