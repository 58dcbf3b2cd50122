namespace ConflictModel.Views;

/// <summary>Days from one to another, both included, throughout which an answer is the same; no bound where it goes on.</summary>
internal readonly record struct DaySpan(long? From, long? To, Certainty Certainty)
{
    /// <summary>Gets the days that a date can mean.</summary>
    internal static DaySpan Of(ImpreciseDate date, DateTolerance tolerance, Certainty certainty = Certainty.Certain) =>
        new(Days.Number(date.EarliestWithin(tolerance)), Days.Number(date.LatestWithin(tolerance)), certainty);

    /// <summary>Gets a value indicating whether it is one day.</summary>
    internal bool IsOneDay => From is not null && From == To;

    /// <summary>Asks a question for every day on which its answer may change, and gathers the days that answer alike; those that answer "impossible" are left out.</summary>
    internal static List<DaySpan> Sample(IEnumerable<ImpreciseDate> changes, DateTolerance tolerance, Func<ImpreciseDate, Certainty> ask)
    {
        var starts = new SortedSet<long>();
        foreach (var date in changes.Where(d => d.IsKnown))
        {
            foreach (var bound in new[] { Days.Number(date.EarliestWithin(tolerance)), Days.Number(date.LatestWithin(tolerance)) })
            {
                if (bound is { } day)
                {
                    starts.Add(day);
                    starts.Add(day + 1);
                }
            }
        }

        var all = starts.ToArray();
        var spans = new List<DaySpan>();
        for (var i = -1; i < all.Length; i++)
        {
            var day = all.Length == 0 ? 0 : i < 0 ? all[0] - 1 : all[i];
            Add(spans, new DaySpan(i < 0 ? null : all[i], i + 1 < all.Length ? all[i + 1] - 1 : null, ask(Days.Date(day))));
        }

        spans.RemoveAll(s => s.Certainty is Certainty.Impossible);
        return spans;
    }

    /// <summary>Tells the days in words.</summary>
    internal string Describe() => (From, To) switch
    {
        (null, null) => "at any time",
        (null, { } to) => $"until {Days.Describe(to)}",
        ({ } from, null) => $"from {Days.Describe(from)}, no end recorded",
        ({ } from, { } to) when from == to => $"on {Days.Describe(from)}",
        ({ } from, { } to) => $"from {Days.Describe(from)} to {Days.Describe(to)}",
    };

    private static void Add(List<DaySpan> spans, DaySpan next)
    {
        if (spans.Count > 0 && spans[^1].Certainty == next.Certainty)
        {
            spans[^1] = spans[^1] with { To = next.To };
        }
        else
        {
            spans.Add(next);
        }
    }
}
