namespace ConflictModel;

/// <summary>Answers which of two things came first: by their dates where these decide, else by what is said of their order.</summary>
internal sealed class OrderSearch(RecordView view, EntityId one, EntityId other, Claim? except = null)
{
    private static readonly ComparisonKind[] Orders = [ComparisonKind.Before, ComparisonKind.TogetherWith, ComparisonKind.After];

    private readonly List<(ComparisonKind Order, Comparison Claim, Certainty Weight)> said = [];
    private readonly List<(ComparisonKind Order, LeftOut LeftOut)> leftOut = [];

    internal ValueList<Answer<ComparisonKind>> Run(Question question)
    {
        Collect();
        var (mine, others) = (EventTimes.Of(view, one), EventTimes.Of(view, other));
        var byDates = Orders.ToDictionary(o => o, o => EventTimes.Compare(mine, others, Test(o)));
        var isDated = byDates.Values.Any(c => c is Certainty.Certain);
        var dates = mine.AllClaims().Concat(others.AllClaims()).ToArray();
        var worded = Orders.Where(o => byDates[o] is not Certainty.Impossible && IsSettledByWords(o, byDates)).ToArray();
        return ValueList.From(Orders.Select(Answer));

        Answer<ComparisonKind> Answer(ComparisonKind order)
        {
            var certainty = isDated || byDates[order] is Certainty.Impossible ? byDates[order]
                : worded.Length == 1 ? (worded[0] == order ? Certainty.Certain : Certainty.Impossible)
                : Affirmed(order) is Certainty.Impossible && Denied(order) is Certainty.Certain ? Certainty.Impossible
                : Certainty.Possible;
            var speakOfIt = said.Where(s => s.Order == order && (certainty is not Certainty.Impossible || s.Claim.Polarity is Polarity.Negated)).Select(s => (Claim)s.Claim);
            var against = said.Where(s => s.Claim.Polarity is Polarity.Affirmed && (s.Order != order || certainty is Certainty.Impossible))
                .Select(s => new LeftOut(s.Claim, byDates[s.Order] is Certainty.Impossible ? "the dates say otherwise" : "tells the other order"));
            return new(order, certainty, ValueList.From(dates.Concat(speakOfIt).Distinct<Claim>(ReferenceEqualityComparer.Instance)), question, [.. leftOut.Where(l => l.Order == order).Select(l => l.LeftOut), .. against]);
        }
    }

    /// <summary>Says whether somebody tells this order undisputed, and nobody tells another that the dates leave open.</summary>
    private bool IsSettledByWords(ComparisonKind order, Dictionary<ComparisonKind, Certainty> byDates) =>
        Affirmed(order) is Certainty.Certain && Denied(order) is Certainty.Impossible
        && Orders.All(o => o == order || byDates[o] is Certainty.Impossible || Affirmed(o) is Certainty.Impossible);

    private Certainty Affirmed(ComparisonKind order) => Weight(order, Polarity.Affirmed);

    private Certainty Denied(ComparisonKind order) => Weight(order, Polarity.Negated);

    private Certainty Weight(ComparisonKind order, Polarity polarity) =>
        said.Where(s => s.Order == order && s.Claim.Polarity == polarity).Select(s => s.Weight).Aggregate(Certainty.Impossible, Certainties.Or);

    private Func<Timing, Timing, Certainty> Test(ComparisonKind order) =>
        order == ComparisonKind.Before ? (a, b) => a.IsBefore(b, view.Tolerance)
        : order == ComparisonKind.After ? (a, b) => a.IsAfter(b, view.Tolerance)
        : (a, b) => a.Overlaps(b, view.Tolerance);

    private void Collect()
    {
        foreach (var claim in view.Record.ClaimsAbout(one).OfType<Comparison>().Where(c => c.Id != except?.Id && Orders.Contains(c.As)))
        {
            var (order, means) = claim.Of == one ? (claim.As, Names(claim.To, other)) : claim.Of == other ? (Turned(claim.As), Names(claim.To, one)) : (default, Certainty.Impossible);
            if (means is Certainty.Impossible)
            {
                continue;
            }

            var weight = view.Weight(claim, out var reason);
            if (weight is Certainty.Impossible)
            {
                leftOut.Add((order, new LeftOut(claim, reason)));
                continue;
            }

            said.Add((order, claim, weight.And(means)));
        }
    }

    private static ComparisonKind Turned(ComparisonKind order) =>
        order == ComparisonKind.Before ? ComparisonKind.After : order == ComparisonKind.After ? ComparisonKind.Before : order;

    private static Certainty Names(Reference<EntityId> to, EntityId id) => to.Kind is ReferenceKind.Named or ReferenceKind.Candidates ? to.Means(id) : Certainty.Impossible;
}
