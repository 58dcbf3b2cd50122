namespace ConflictModel;

/// <summary>Tallies claims that say several things each: one answer for each thing, whoever says it.</summary>
internal static class EachTally
{
    /// <summary>Tallies whatever the day. A denial speaks against each thing that it names.</summary>
    internal static ValueList<Answer<TValue>> TallyEach<TClaim, TValue>(
        this IEnumerable<TClaim> claims, RecordView known, Func<TClaim, IEnumerable<TValue>> values, Question question, Func<TClaim, bool>? isSure = null)
        where TClaim : Claim
        where TValue : notnull =>
        Each(claims, values, (told, value) => told.Tally(known, _ => value, question, isSure));

    /// <summary>Tallies on a day.</summary>
    internal static ValueList<Answer<TValue>> TallyEach<TClaim, TValue>(
        this IEnumerable<TClaim> claims, DayView day, Func<TClaim, IEnumerable<TValue>> values, Question question, Func<TClaim, bool>? isSure = null, Func<TClaim, Certainty>? holds = null)
        where TClaim : Claim
        where TValue : notnull =>
        Each(claims, values, (told, value) => told.Tally(day, _ => value, question, isSure, holds));

    /// <summary>Asks whether what answers say passes a test: certainly where all that is affirmed does, impossibly where nothing does.</summary>
    /// <returns>Possible where nobody tells, or where all who tell are disputed.</returns>
    internal static Certainty Passes<TValue>(this ValueList<Answer<TValue>> answers, Func<TValue, Certainty> test)
    {
        var tests = answers.Where(a => a.Certainty is not Certainty.Impossible).Select(a => (Result: test(a.Value), IsSure: a.Certainty is Certainty.Certain)).ToArray();
        return !Array.Exists(tests, t => t.IsSure) ? Certainty.Possible
            : Array.TrueForAll(tests, t => t.Result is Certainty.Certain) ? Certainty.Certain
            : Array.TrueForAll(tests, t => t.Result is Certainty.Impossible) ? Certainty.Impossible
            : Certainty.Possible;
    }

    /// <summary>Gets the claims that answers rest on, each once.</summary>
    internal static IEnumerable<Claim> AllClaims<TValue>(this ValueList<Answer<TValue>> answers) =>
        answers.Where(a => a.Certainty is not Certainty.Impossible).SelectMany(a => a.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance);

    private static ValueList<Answer<TValue>> Each<TClaim, TValue>(
        IEnumerable<TClaim> claims, Func<TClaim, IEnumerable<TValue>> values, Func<List<TClaim>, TValue, ValueList<Answer<TValue>>> tally)
        where TClaim : Claim
        where TValue : notnull
    {
        var order = new List<TValue>();
        var told = new Dictionary<TValue, List<TClaim>>();
        foreach (var claim in claims)
        {
            foreach (var value in values(claim).Distinct())
            {
                if (!told.TryGetValue(value, out var those))
                {
                    told[value] = those = [];
                    order.Add(value);
                }

                those.Add(claim);
            }
        }

        return ValueList.From(order.SelectMany(value => tally(told[value], value)));
    }
}
