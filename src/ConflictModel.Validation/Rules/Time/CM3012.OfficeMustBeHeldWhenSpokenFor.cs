namespace ConflictModel.Validation;

/// <summary>Whoever speaks for a body must hold their office there on that day.</summary>
/// <remarks>
/// A dated declaration on behalf of a body is compared with the offices that its speaker is said to hold there. Silent where one of them may
/// have been held on that day, where one is not dated, where an end is only a sighting, where the speaker may have been a member, and where no
/// office there is told. By the same account where that tells offices; two accounts that differ make a note.
/// </remarks>
internal sealed class OfficeMustBeHeldWhenSpokenFor() : Rule<Declaration>(
    RuleIds.OfficeMustBeHeldWhenSpokenFor, Severity.Warning, "Whoever speaks for a body must hold their office there on that day.")
{
    public override string Why =>
        "A former spokesman speaks for himself. A promise counted as the body's, by somebody who had left it, binds nobody.";

    public override string Fix =>
        "Take the body away if the person spoke for himself, name who spoke, or correct the dates of the office. If a new office is known, add it.";

    public override string Source => "Security Force Monitor, research handbook: a person's posting is dated, and the title counts for that time.";

    protected override void Check(Declaration declaration, Findings findings)
    {
        if (!declaration.On.IsKnown || !declaration.Speaker.TryGetId(out var speaker) || !declaration.OnBehalfOf.TryGetId(out var body) || speaker == body
            || !findings.View.MayCount(declaration))
        {
            return;
        }

        if (findings.Shared(static (view, items) => new OfficeIndex(view, items)).Find(speaker, body) is not { } ties)
        {
            return;
        }

        var (view, on) = (findings.View, declaration.On);
        if (Outside(ties, declaration, findings) is not { } office)
        {
            return;
        }

        var oneAccount = Disagreement.IsWithinOneAccount(office, declaration, findings);
        var certainty = oneAccount ? view.WeightOf(declaration).And(view.WeightOf(office)) : Certainty.Possible;
        findings.Listing(declaration, certainty)?.Report(
            declaration,
            $"{findings.Record.NameOf(speaker)} spoke for {findings.Record.NameOf(body)} {on.Describe()} ({findings.Account(declaration)}), and held office there at another time only: {Quoted.Of(findings.Record.Tell(office))}.",
            "onBehalfOf",
            certainty,
            [new RelatedPlace(office.Pointer, findings.Record.Tell(office))],
            "Take the body away if the person spoke for himself, correct a date, or add the office that was held on that day.");
    }

    /// <summary>Finds the last told office of somebody who held none on a day, nor belonged to the body; the account's own offices come before others'.</summary>
    private static OfficeHolding? Outside(List<Claim> ties, Declaration account, Findings findings)
    {
        var hasOwn = false;
        foreach (var tie in ties)
        {
            hasOwn |= tie is OfficeHolding && Disagreement.IsWithinOneAccount(tie, account, findings);
        }

        OfficeHolding? last = null;
        foreach (var tie in ties)
        {
            var isOthers = hasOwn && tie is OfficeHolding && !Disagreement.IsWithinOneAccount(tie, account, findings);
            if (!isOthers && !IsOutside(tie, account.On, findings.View.Tolerance))
            {
                return null;
            }

            last = isOthers ? last : tie as OfficeHolding ?? last;
        }

        return last;
    }

    private static bool IsOutside(Claim tie, Timing on, DateTolerance tolerance)
    {
        var holds = tie.Holds;
        return (holds.During.IsKnown || holds.SomeTimeIn.IsKnown) && IsOutside(holds.During) && IsOutside(holds.SomeTimeIn);

        bool IsOutside(ImpreciseInterval stretch) =>
            !stretch.IsKnown
            || (!holds.EndIsLastSeen && stretch.IsBefore(on, tolerance) is Certainty.Certain)
            || (!holds.StartIsFirstSeen && stretch.IsAfter(on, tolerance) is Certainty.Certain);
    }
}
