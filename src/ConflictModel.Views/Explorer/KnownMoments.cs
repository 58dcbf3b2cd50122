namespace ConflictModel.Views;

/// <summary>The moments at which more had been said than before, and last of all no moment: everything that the record holds.</summary>
internal sealed class KnownMoments
{
    private readonly Dictionary<(Moment Said, bool IsKeeper), int[]> changes = [];
    private readonly ConflictRecord record;

    internal KnownMoments(ConflictRecord record, int most)
    {
        this.record = record;
        var days = new SortedSet<long>();
        foreach (var said in record.Claims.Select(record.WhenSaid).Where(m => m.IsKnown).Distinct())
        {
            var span = DaySpan.Of(said.Date, record.AsKnownAt(default).Tolerance);
            days.UnionWith(new[] { span.From, span.To }.OfType<long>());
        }

        Found = days.Count;
        long[] all = [.. days];
        Days = all.Length <= most ? all : [.. Enumerable.Range(0, most).Select(i => all[most == 1 ? all.Length - 1 : (int)((long)i * (all.Length - 1) / (most - 1))])];
        Views = [.. Days.Select(d => record.AsKnownAt(AtEndOf(d))), record.AsKnownAt(Moment.Unknown)];
    }

    /// <summary>Gets how many such moments there are, whether or not they can be asked about.</summary>
    internal int Found { get; }

    /// <summary>Gets the days that can be asked about; a view for each stands in <see cref="Views"/>.</summary>
    internal IReadOnlyList<long> Days { get; }

    /// <summary>Gets the record as known at each of the days, and last as all of it.</summary>
    internal IReadOnlyList<RecordView> Views { get; }

    internal int Last => Views.Count - 1;

    /// <summary>Gets the places among the views from which on some of the claims weigh otherwise; always the first and the last.</summary>
    internal int[] ChangesOf(IEnumerable<Claim> claims)
    {
        var places = new SortedSet<int> { 0, Last };
        foreach (var claim in claims)
        {
            places.UnionWith(ChangesOf(claim));
        }

        return [.. places];
    }

    internal int[] ChangesOf(Claim claim)
    {
        var key = (record.WhenSaid(claim), claim.By.Origin == Origin.Keeper);
        if (changes.TryGetValue(key, out var known))
        {
            return known;
        }

        var places = new List<int>();
        for (var i = 1; i < Views.Count; i++)
        {
            if (Views[i].HadBeenSaid(claim) != Views[i - 1].HadBeenSaid(claim))
            {
                places.Add(i);
            }
        }

        return changes[key] = [.. places];
    }

    private static Moment AtEndOf(long day) => ImpreciseDate.FromLocalDate(ConflictModel.Views.Days.Date(day));
}
