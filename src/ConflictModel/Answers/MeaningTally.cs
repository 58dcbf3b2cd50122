namespace ConflictModel;

/// <summary>Makes answers of claims that may each mean several things: one of two candidates, or a body by either of its names.</summary>
internal static class MeaningTally
{
    /// <summary>Tallies claims on a day by each thing they may mean.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="day">The world on the day.</param>
    /// <param name="meanings">What a claim may mean.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="ends">The actors whose end would end what is said.</param>
    /// <returns>An answer for each thing that is possible or certain, in the order of the claims.</returns>
    internal static ValueList<Answer<TValue>> TallyEach<TClaim, TValue>(
        this IEnumerable<TClaim> claims,
        DayView day,
        Func<TClaim, IEnumerable<Meaning<TValue>>> meanings,
        Question question,
        Func<TValue, ActorId[]> ends)
        where TClaim : Claim
        where TValue : notnull =>
        Run(claims, meanings, question, (group, value, isSure) => WithEnds(group.Tally(day, _ => value, question, isSure), day, question, ends));

    /// <summary>Tallies claims whatever the day by each thing they may mean.</summary>
    internal static ValueList<Answer<TValue>> TallyEach<TClaim, TValue>(
        this IEnumerable<TClaim> claims,
        RecordView known,
        Func<TClaim, IEnumerable<Meaning<TValue>>> meanings,
        Question question)
        where TClaim : Claim
        where TValue : notnull =>
        Run(claims, meanings, question, (group, value, isSure) => group.Tally(known, _ => value, question, isSure));

    private static ValueList<Answer<TValue>> Run<TClaim, TValue>(
        IEnumerable<TClaim> claims,
        Func<TClaim, IEnumerable<Meaning<TValue>>> meanings,
        Question question,
        Func<IEnumerable<TClaim>, TValue, Func<TClaim, bool>, ValueList<Answer<TValue>>> tally)
        where TClaim : Claim
        where TValue : notnull
    {
        var groups = new Dictionary<TValue, List<(TClaim Claim, Meaning<TValue> Meaning)>>();
        var order = new List<TValue>();
        foreach (var claim in claims.Distinct<TClaim>(ReferenceEqualityComparer.Instance))
        {
            // A claim may mean one thing in two ways: the surer one counts.
            foreach (var meaning in meanings(claim).GroupBy(m => m.Value).Select(g => g.MaxBy(m => m.Certainty)))
            {
                if (!groups.TryGetValue(meaning.Value, out var group))
                {
                    groups[meaning.Value] = group = [];
                    order.Add(meaning.Value);
                }

                group.Add((claim, meaning));
            }
        }

        return ValueList.From(
            from value in order
            let read = groups[value].ToDictionary(p => p.Claim, p => p.Meaning, (IEqualityComparer<TClaim>)ReferenceEqualityComparer.Instance)
            from answer in tally(groups[value].Select(p => p.Claim), value, c => read[c].Certainty is Certainty.Certain)
            where answer.Certainty is not Certainty.Impossible
            let more = answer.Claims.OfType<TClaim>().Where(read.ContainsKey).SelectMany(c => read[c].With).ToArray()
            select more.Length == 0 ? answer : Resting(answer, answer.Certainty, more, question));
    }

    /// <summary>Weakens what goes on until an end is said, where somebody says that one of those concerned came to an end.</summary>
    private static ValueList<Answer<TValue>> WithEnds<TValue>(ValueList<Answer<TValue>> answers, DayView day, Question question, Func<TValue, ActorId[]> ends) =>
        day.Persistence is Persistence.AsSaid ? answers : ValueList.From(
            from answer in answers
            let said = (from actor in ends(answer.Value)
                        from claim in answer.Claims
                        where claim.Polarity is Polarity.Affirmed
                        from end in SaidEnds.Of(actor, SaidEnds.Began(claim, day.Record.Index.Said(claim)), day)
                        select end).ToArray()
            select said.Length == 0 ? answer : Resting(answer, answer.Certainty.And(Certainty.Possible), said, question));

    private static Answer<TValue> Resting<TValue>(Answer<TValue> answer, Certainty certainty, IEnumerable<Claim> more, Question question) =>
        new(answer.Value, certainty, ValueList.From(answer.Claims.Concat(more).Distinct<Claim>(ReferenceEqualityComparer.Instance)), question, answer.LeftOut);
}
