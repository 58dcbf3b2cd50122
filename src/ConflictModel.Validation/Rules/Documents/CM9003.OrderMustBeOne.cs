namespace ConflictModel.Validation;

/// <summary>Two things must come in one order.</summary>
/// <remarks>
/// <para>
/// Silent while dates leave the order open, of claims that do not count (denied, only planned or read so, rejected, superseded), and of
/// "at the same time" beside "before": what comes at the same time may begin earlier. A note where a claim is disputed, and where two
/// origins differ: that is what sources do, and the reader is told.
/// </para>
/// <para>Two contrary claims of one pair are told once, at the one that the dates or its standing speak against, or else at the later one. Of a pair told very often, each claim is held against the first of the other order.</para>
/// </remarks>
internal sealed class OrderMustBeOne() : Rule<ConflictRecord>(
    RuleIds.OrderMustBeOne, Severity.Warning, "Two things must come in one order.")
{
    public override string Why =>
        "What came first decides what may have caused what: an attack before a truce is no breach of it. A text that tells both orders has one of them wrong.";

    public override string Fix =>
        "See what the dates and other sources say. Keep both claims, and mark the one that cannot be as disputed or rejected, with the reason.";

    public override string Source => "ConflictModel: contradictions are kept and shown, never settled in silence. Allen, Maintaining knowledge about temporal intervals (1983): two events stand in one relation.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        Dictionary<(EntityId, EntityId), (Comparison? Forward, Comparison? Backward)>? pairs = null;
        EventDates? dates = null;
        foreach (var comparison in findings.Items.Of<Comparison>())
        {
            if (!IsOrder(comparison.As) || !comparison.To.TryGetId(out var to) || to == comparison.Of
                || !findings.View.MayCount(comparison))
            {
                continue;
            }

            pairs ??= [];
            var turned = Compare(comparison.Of, to) > 0;
            var pair = turned ? (to, comparison.Of) : (comparison.Of, to);
            var (forward, backward) = pairs.GetValueOrDefault(pair);
            var isForward = comparison.As == ComparisonKind.Before != turned;
            if (comparison.As == ComparisonKind.TogetherWith)
            {
                CheckDates(comparison, to, dates ??= findings.Shared(view => new EventDates(view)), findings);
            }
            else if ((isForward ? backward : forward) is { } other)
            {
                Report(other, comparison, to, dates ??= findings.Shared(view => new EventDates(view)), findings);
                pairs[pair] = (forward ?? comparison, backward ?? comparison);
            }
            else
            {
                pairs[pair] = isForward ? (forward ?? comparison, backward) : (forward, backward ?? comparison);
            }
        }

        foreach (var (_, (forward, backward)) in pairs ?? [])
        {
            if (forward is null != backward is null && (forward ?? backward) is { } only && only.To.TryGetId(out var to))
            {
                CheckDates(only, to, dates ??= findings.Shared(view => new EventDates(view)), findings);
            }
        }
    }

    private static bool IsOrder(ComparisonKind kind) =>
        kind == ComparisonKind.Before || kind == ComparisonKind.After || kind == ComparisonKind.TogetherWith;

    private static int Compare(EntityId one, EntityId other) =>
        one.Family != other.Family ? one.Family.CompareTo(other.Family) : string.CompareOrdinal(one.Value, other.Value);

    private static void CheckDates(Comparison comparison, EntityId to, EventDates dates, Findings findings)
    {
        if (dates.Contradict(comparison, to, out var mine, out var others) is not Certainty.Certain)
        {
            return;
        }

        var record = findings.Record;
        var ownsDates = mine.By.SharesOriginWith(comparison.By, record) && others.By.SharesOriginWith(comparison.By, record);
        var certainty = findings.View.WeightOf(comparison).And(ownsDates ? Certainty.Certain : Certainty.Possible);
        findings.Listing(comparison, certainty)?.Report(
            comparison,
            $"The order told is not that of the dates: {Quoted.Of(record.Tell(comparison))}; but {Quoted.Of(record.Tell(mine))}, and {Quoted.Of(record.Tell(others))}.",
            "as",
            certainty,
            [new RelatedPlace(mine.Pointer, record.Tell(mine)), new RelatedPlace(others.Pointer, record.Tell(others))],
            ownsDates
                ? "Correct the order or a date; if the source itself has it so, mark the one that is wrong as rejected and say why."
                : "Accounts differ: see which is right, and mark the other as disputed or rejected, with the reason.");
    }

    private static void Report(Comparison earlier, Comparison later, EntityId to, EventDates dates, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        var datesAgainst = dates.Contradict(later, to, out _, out _) is Certainty.Certain ? later
            : earlier.To.TryGetId(out var earlierTo) && dates.Contradict(earlier, earlierTo, out _, out _) is Certainty.Certain ? earlier
            : null;
        var wrong = datesAgainst ?? (view.WeightOf(earlier) < view.WeightOf(later) ? earlier : later);
        var right = wrong == later ? earlier : later;
        var oneOrigin = earlier.By.SharesOriginWith(later.By, record);
        var certainty = view.WeightOf(wrong).And(view.WeightOf(right)).And(oneOrigin ? Certainty.Certain : Certainty.Possible);
        findings.Listing(wrong, certainty)?.Report(
            wrong,
            $"Two claims put {record.NameOf(wrong.Of)} and {record.NameOf(Of(wrong))} in contrary orders: {Quoted.Of(record.Tell(right))}, and {Quoted.Of(record.Tell(wrong))}."
                + (datesAgainst is not null ? " The dates speak against the second." : view.WeightOf(wrong) is Certainty.Possible ? $" The second is {wrong.Standing.Kind}." : ""),
            "as",
            certainty,
            [new RelatedPlace(right.Pointer, record.Tell(right))],
            view.WeightOf(wrong) is Certainty.Possible
                ? "Keep both as they are. Once the order is known, mark the wrong one as rejected, with the reason."
                : "See what the dates say, and mark the claim that cannot be as disputed or rejected, with the reason.");
    }

    private static EntityId Of(Comparison comparison) => comparison.To.TryGetId(out var to) ? to : default;
}
