namespace ConflictModel.Validation;

/// <summary>Support must not be told as past and as going on.</summary>
/// <remarks>
/// <para>
/// Only within one account: two origins may well differ. Past is what held some time in a stretch that is over, or what ended; going on is
/// what is told without an end, and not as begun after the past one. Fires where the recipients are one, where one belongs to the other, and
/// where the past ones are only described as several ("the fighting factions"), who may be the same. Never certain: support may stop for
/// one and go on for another, so that it is a note, and no end is inferred.
/// </para>
/// <para>Silent where a side is denied, planned, rejected or superseded.</para>
/// </remarks>
internal sealed class RelationMustNotBePastAndPresent() : Rule<ConflictRecord>(
    RuleIds.RelationMustNotBePastAndPresent, Severity.Note, "Support must not be told as past and as going on.")
{
    public override string Why =>
        "“Supported” and “supports” in one text look like an end between the two, and the text tells of none. Whoever infers one makes up a break between allies.";

    public override string Fix =>
        "Find out whether it went on. If it did, say so of the past one, too; if it ended, say when, and for whom. Leave both as told while nobody knows.";

    public override string Source => "ConflictModel: an end is never inferred from a tense. UCDP, External Support Dataset codebook: support is coded by year, for each recipient.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        Dictionary<(Origin Origin, ActorId Supporter), (List<Support> Past, List<Support> Present)>? told = null;
        foreach (var support in findings.Items.Of<Support>())
        {
            if (!support.Supporter.TryGetId(out var supporter) || !findings.View.MayCount(support))
            {
                continue;
            }

            var (isPast, isPresent) = (IsPast(support.Holds), IsPresent(support.Holds));
            if (isPast || isPresent)
            {
                var key = (support.By.Origin, supporter);
                if (!(told ??= []).TryGetValue(key, out var all))
                {
                    told[key] = all = ([], []);
                }

                (isPast ? all.Past : all.Present).Add(support);
            }
        }

        foreach (var (past, present) in told?.Values ?? Enumerable.Empty<(List<Support>, List<Support>)>())
        {
            if (past.Count > 0 && present.Count > 0)
            {
                Check(past, present, findings);
            }
        }
    }

    private static bool IsPast(Validity holds) =>
        HasEnd(holds.During.IsKnown ? holds.During : holds.SomeTimeIn);

    private static bool IsPresent(Validity holds) => !holds.SomeTimeIn.IsKnown && !HasEnd(holds.During);

    private static bool HasEnd(ImpreciseInterval stretch) => stretch.End.Latest.TryGetDate(out _);

    private static void Check(List<Support> past, List<Support> present, Findings findings)
    {
        var byRecipient = new Dictionary<ActorId, Support>();
        foreach (var support in present)
        {
            if (support.Recipient.TryGetId(out var recipient))
            {
                byRecipient.TryAdd(recipient, support);
            }
        }

        foreach (var ended in past)
        {
            var (same, why) = Match(ended, present, byRecipient, findings);
            if (same is not null && IsOpen(ended, same, findings))
            {
                Report(ended, same, why, findings);
            }
        }
    }

    private static (Support? Same, string Why) Match(Support ended, List<Support> present, Dictionary<ActorId, Support> byRecipient, Findings findings)
    {
        if (!ended.Recipient.TryGetId(out var recipient))
        {
            return ended.Recipient is { Kind: ReferenceKind.Described, IsSeveral: true }
                ? (present[0], $"“{ended.Recipient.Words}” may be the same, or belong to it")
                : default;
        }

        if (byRecipient.TryGetValue(recipient, out var same))
        {
            return (same, "");
        }

        foreach (var claim in findings.Record.ClaimsAbout(recipient))
        {
            if (claim is Membership membership && findings.View.MayCount(membership)
                && membership.Member.TryGetId(out var member) && membership.Body.TryGetId(out var body)
                && byRecipient.TryGetValue(member == recipient ? body : member, out same))
            {
                return (same, $"{findings.Record.NameOf(member)} belongs to {findings.Record.NameOf(body)}");
            }
        }

        return default;
    }

    /// <summary>Says whether nothing sets the two apart in time: support that began anew after the end of an earlier one is another.</summary>
    private static bool IsOpen(Support ended, Support present, Findings findings)
    {
        var past = ended.Holds.During.IsKnown ? ended.Holds.During : ended.Holds.SomeTimeIn;
        return !present.Holds.During.IsKnown || !present.Holds.During.Start.IsKnown
            || past.End.IsBefore(present.Holds.During.Start, findings.View.Tolerance) is not Certainty.Certain;
    }

    private static void Report(Support ended, Support present, string why, Findings findings)
    {
        var record = findings.Record;
        findings.Listing(ended, Certainty.Possible)?.Report(
            ended,
            $"One account tells support by {record.NameOf(ended.Supporter)} as past, and as going on: {Quoted.Of(record.Tell(ended))}, and {Quoted.Of(record.Tell(present))}{(why.Length > 0 ? $"; {why}" : "")}. That it ended is not told.",
            "holds",
            Certainty.Possible,
            [new RelatedPlace(present.Pointer, record.Tell(present))],
            "Infer no end. See whether another source tells that the support stopped, for whom and when, or that it went on.");
    }
}
