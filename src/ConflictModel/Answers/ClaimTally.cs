namespace ConflictModel;

/// <summary>Makes answers of claims by what they say: those that say the same make one answer, and a denial weakens what it speaks against.</summary>
internal static class ClaimTally
{
    /// <summary>Tallies claims on a day.</summary>
    /// <param name="claims">The claims, of one matter.</param>
    /// <param name="day">The world on the day.</param>
    /// <param name="value">What a claim says.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="isSure">Whether a claim is surely about what was asked; all are unless given.</param>
    /// <param name="holds">How far a claim holds on the day; by its dates unless given.</param>
    /// <returns>An answer for each value, impossible where somebody denies it and nobody affirms it; in the order of the claims.</returns>
    internal static ValueList<Answer<TValue>> Tally<TClaim, TValue>(
        this IEnumerable<TClaim> claims,
        DayView day,
        Func<TClaim, TValue> value,
        Question question,
        Func<TClaim, bool>? isSure = null,
        Func<TClaim, Certainty>? holds = null)
        where TClaim : Claim
        where TValue : notnull =>
        Run(claims, day.Known, holds ?? (c => day.Holds(c, day.Record.Index.Said(c))), day, value, question, isSure);

    /// <summary>Tallies claims whatever the day.</summary>
    internal static ValueList<Answer<TValue>> Tally<TClaim, TValue>(
        this IEnumerable<TClaim> claims,
        RecordView known,
        Func<TClaim, TValue> value,
        Question question,
        Func<TClaim, bool>? isSure = null)
        where TClaim : Claim
        where TValue : notnull =>
        Run(claims, known, static _ => Certainty.Certain, null, value, question, isSure);

    /// <summary>Tallies claims by a rule of the caller's for how far each holds.</summary>
    internal static ValueList<Answer<TValue>> TallyBy<TClaim, TValue>(
        this IEnumerable<TClaim> claims,
        RecordView known,
        Func<TClaim, TValue> value,
        Question question,
        Func<TClaim, Certainty> holds)
        where TClaim : Claim
        where TValue : notnull =>
        Run(claims, known, holds, null, value, question, null);

    private static ValueList<Answer<TValue>> Run<TClaim, TValue>(
        IEnumerable<TClaim> claims,
        RecordView known,
        Func<TClaim, Certainty> holds,
        DayView? day,
        Func<TClaim, TValue> value,
        Question question,
        Func<TClaim, bool>? isSure)
        where TClaim : Claim
        where TValue : notnull
    {
        var groups = new Dictionary<TValue, Group>();
        var order = new List<(TValue Value, Group Group)>();
        foreach (var claim in claims)
        {
            var said = value(claim);
            if (!groups.TryGetValue(said, out var group))
            {
                groups[said] = group = new Group();
                order.Add((said, group));
            }

            group.All.Add(claim);
            var weight = known.Weight(claim, out var reason);
            if (weight is Certainty.Impossible)
            {
                group.LeftOut.Add(new LeftOut(claim, reason));
                continue;
            }

            group.Add(claim, weight.And(holds(claim)).And(isSure is null || isSure(claim) ? Certainty.Certain : Certainty.Possible));
        }

        return ValueList.From(
            from entry in order
            let ends = day is { Persistence: Persistence.UntilEnded } ? entry.Group.EndsSaid(day) : []
            where entry.Group.Counting.Count > 0
            select new Answer<TValue>(
                entry.Value,
                ends.Length == 0 ? entry.Group.Certainty : entry.Group.Certainty.And(Certainty.Possible),
                ValueList.From(entry.Group.Counting.Concat(ends).Distinct<Claim>(ReferenceEqualityComparer.Instance)),
                question,
                ValueList.From(entry.Group.LeftOut)));
    }

    private sealed class Group
    {
        private Certainty affirmed = Certainty.Impossible;
        private bool isDenied;

        internal List<Claim> All { get; } = [];

        internal List<Claim> Counting { get; } = [];

        internal List<LeftOut> LeftOut { get; } = [];

        internal Certainty Certainty => isDenied ? affirmed.And(Certainty.Possible) : affirmed;

        internal void Add(Claim claim, Certainty certainty)
        {
            if (certainty is Certainty.Impossible)
            {
                return; // it tells of other days
            }

            Counting.Add(claim);
            isDenied |= claim.Polarity is Polarity.Negated;
            affirmed = claim.Polarity is Polarity.Negated ? affirmed : affirmed.Or(certainty);
        }

        /// <summary>Gets the claims of the same that tell its end before the day, so that it may not go on.</summary>
        internal Claim[] EndsSaid(DayView day)
        {
            var began = Counting.Where(c => c.Polarity is Polarity.Affirmed).Select(c => SaidEnds.Began(c, day.Record.Index.Said(c))).ToArray();
            return [.. All.Where(c => Array.Exists(began, b => SaidEnds.IsSaidBy(c, c.Polarity is Polarity.Negated, b, day)))];
        }
    }
}
