namespace ConflictModel;

/// <summary>Questions about what several incidents come to together.</summary>
public static class TotalQuestions
{
    private const int MostNamed = 3;

    /// <summary>Asks how many people were killed in several incidents together.</summary>
    /// <param name="record">The record.</param>
    /// <param name="incidents">The incidents, none twice.</param>
    /// <param name="people">Which people; people of any kind unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <returns>The total, how it came about, and what to mind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident, or one is given twice.</exception>
    public static FigureAnswer TotalKilled(this ConflictRecord record, ValueList<IncidentId> incidents, Population? people = null, TotalPolicy? policy = null) =>
        new RecordView(Guard.Against.Null(record)).Total(Harm.Killed, incidents, people, policy);

    /// <summary>Asks how many people came to a harm in several incidents together.</summary>
    /// <param name="record">The record.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="incidents">The incidents, none twice.</param>
    /// <param name="people">Which people; people of any kind unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <returns>The total, how it came about, and what to mind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident, or one is given twice.</exception>
    public static FigureAnswer Total(this ConflictRecord record, Harm harm, ValueList<IncidentId> incidents, Population? people = null, TotalPolicy? policy = null) =>
        new RecordView(Guard.Against.Null(record)).Total(harm, incidents, people, policy);

    /// <summary>Asks how many people came to a harm in several incidents together, by what had been said.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="incidents">The incidents, none twice.</param>
    /// <param name="people">Which people; people of any kind unless given.</param>
    /// <param name="policy">How they are added up; <see cref="TotalPolicy.DisjointSum"/> unless given.</param>
    /// <returns>The total, how it came about, and what to mind; unknown where no incident has a number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident, or one is given twice.</exception>
    public static FigureAnswer Total(this RecordView view, Harm harm, ValueList<IncidentId> incidents, Population? people = null, TotalPolicy? policy = null)
    {
        Guard.Against.Null(view);
        if (incidents.Distinct().Count() != incidents.Count)
        {
            throw new ArgumentException("An incident is given twice: nothing adds to itself.", nameof(incidents));
        }

        policy ??= TotalPolicy.DisjointSum;
        var counted = people ?? Population.Anyone;
        var all = incidents.Select(i => new Toll(i, view.Casualties(i, harm, counted, policy.PerIncident))).ToArray();
        var sorter = new TollSorter(view, policy, counted);
        var inside = sorter.Sort(Array.FindAll(all, t => t.Answer.Value.IsKnown || !policy.IsOutside(t.Answer)));
        var tolls = ValueList.From(inside.Select(t => t.Answer));
        var combined = sorter.Refusal(inside) is { Length: > 0 } refusal
            ? Adding.None(tolls.SelectMany(t => t.Figures), "not added: figures of different kinds", $"No sum is made. {refusal}")
            : policy.Add(tolls, view);
        var certainty = tolls.Aggregate(Certainty.Certain, (sum, toll) => sum.And(toll.Value.IsKnown ? toll.Certainty : Certainty.Certain));
        var used = combined.Used.Select(f => f.Id).ToHashSet();
        return new FigureAnswer(
            combined with
            {
                Flags = ValueList.From(inside.SelectMany(t => t.Answer.Flags.Select(f => all.Length > 1 ? Named(f, t.Id, view) : f)).Concat(sorter.Flags).Concat(combined.Flags).Concat(Unknowns(inside, view)).Concat(Series(inside, view))),
            },
            combined.Used.IsEmpty ? Certainty.Possible : certainty.And(FigureNumbers.WeightOf(combined.Used, view)),
            new Question(
                view,
                $"{{value}} {harm.Word.Replace('-', ' ')} in {Told(incidents, view)}",
                incidents.IsEmpty ? default : incidents[0],
                default,
                policy.Name,
                counted.Tell(view.Record.Names)),
            view,
            ValueList.From(all.SelectMany(t => t.Answer.LeftOut).Concat(sorter.LeftOut).Concat(combined.LeftOut).Where(l => !used.Contains(l.Claim.Id)).DistinctBy(l => l.Claim.Id)));
    }

    /// <summary>Names the incident that a flag is about, where the flag does not.</summary>
    private static string Named(string flag, IncidentId incident, RecordView view)
    {
        var name = view.Record.Names.Of(incident);
        return flag.Contains(name, StringComparison.Ordinal) ? flag : $"{name}: {flag}";
    }

    private static IEnumerable<string> Unknowns(Toll[] tolls, RecordView view)
    {
        foreach (var without in tolls.Where(t => !t.Answer.Value.IsKnown).GroupBy(t => GivesNumber(t, view)))
        {
            var names = without.Select(t => view.Record.Names.Of(t.Id)).ToArray();
            var told = without.Key ? $"Under this rule {Some(names)} {(names.Length == 1 ? "gives" : "give")} no number" : $"Of {Some(names)} there is no number";
            yield return $"{told}: {(names.Length == 1 ? "it leaves" : "they leave")} the total open above, and {(names.Length == 1 ? "counts" : "count")} for nothing below.";
        }
    }

    /// <summary>Says whether some figure that stands gives a number, though the rule makes none of it.</summary>
    private static bool GivesNumber(Toll toll, RecordView view) =>
        !toll.Answer.Figures.IsEmpty
        || toll.Answer.LeftOut.Any(l => l.Claim is Figure figure && FigureSieve.Discounted(figure, view) is null && FigureNumbers.Of(figure, view, out _).IsKnown);

    private static IEnumerable<string> Series(Toll[] tolls, RecordView view)
    {
        var series = tolls.Where(t => tolls.Length > 1 && view.Record.TryFind(t.Id, out var found) && found is Incident { IsSeries: true }).Select(t => view.Record.Names.Of(t.Id)).ToArray();
        if (series.Length > 0)
        {
            yield return $"{Some(series)} {(series.Length == 1 ? "is a series: it may hold others of these incidents, and nobody says whether it does" : "are series: they may hold others of these incidents, and nobody says whether they do")}.";
        }
    }

    private static string Told(ValueList<IncidentId> incidents, RecordView view) =>
        incidents.IsEmpty ? "no incident" : Some([.. incidents.Select(i => view.Record.Names.Of(i))]);

    private static string Some(string[] names) =>
        names.Length <= MostNamed ? Names.List(names, "and") : $"{string.Join(", ", names[..MostNamed])} and {names.Length - MostNamed} more";
}
