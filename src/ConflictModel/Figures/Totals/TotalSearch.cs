namespace ConflictModel;

/// <summary>Adds up what several things come to: each by its own figures first, without those that lie in others asked for, then all by the policy.</summary>
/// <param name="view">The record as it is asked.</param>
/// <param name="policy">How they are added up.</param>
/// <param name="people">Which people.</param>
/// <param name="form">The sentence of the answer: <c>{value}</c>, and <c>{all}</c> for what was asked about.</param>
/// <param name="unit">The things counted; empty for people.</param>
internal sealed class TotalSearch(RecordView view, TotalPolicy policy, Population people, string form, string unit = "")
{
    private const int MostNamed = 3;

    private readonly string counted = unit.Length > 0 ? unit : people.Tell(view.Record.Names);

    internal FigureAnswer Run(ValueList<EntityId> of, Func<EntityId, FigureAnswer> each, string parameterName)
    {
        if (of.Distinct().Count() != of.Count)
        {
            throw new ArgumentException($"{(of.All(o => o.Family is EntityFamily.Incident) ? "An incident" : "One of them")} is given twice: nothing adds to itself.", parameterName);
        }

        var all = of.Select(o => new Toll(o, each(o))).ToArray();
        var sorter = new TollSorter(view, policy, people, counted);
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
                Flags = ValueList.From(inside.SelectMany(t => t.Answer.Flags.Select(f => all.Length > 1 ? Named(f, t.Id) : f)).Concat(sorter.Flags).Concat(combined.Flags).Concat(Unknowns(inside)).Concat(Series(inside))),
            },
            combined.Used.IsEmpty ? Certainty.Possible : certainty.And(FigureNumbers.WeightOf(combined.Used, view)),
            new Question(view, form.Replace("{all}", Told(of), StringComparison.Ordinal), of.IsEmpty ? default : of[0], default, policy.Name, counted),
            view,
            ValueList.From(all.SelectMany(t => t.Answer.LeftOut).Concat(sorter.LeftOut).Concat(combined.LeftOut).Where(l => !used.Contains(l.Claim.Id)).DistinctBy(l => l.Claim.Id)));
    }

    /// <summary>Names the incident that a flag is about, where the flag does not.</summary>
    private string Named(string flag, EntityId of)
    {
        var name = view.Record.Names.Of(of);
        return flag.Contains(name, StringComparison.Ordinal) ? flag : $"{name}: {flag}";
    }

    private IEnumerable<string> Unknowns(Toll[] tolls)
    {
        foreach (var without in tolls.Where(t => !t.Answer.Value.IsKnown).GroupBy(t => GivesNumber(t)))
        {
            var names = without.Select(t => view.Record.Names.Of(t.Id)).ToArray();
            var told = without.Key ? $"Under this rule {Some(names)} {(names.Length == 1 ? "gives" : "give")} no number" : $"Of {Some(names)} there is no number";
            yield return $"{told}: {(names.Length == 1 ? "it leaves" : "they leave")} the total open above, and {(names.Length == 1 ? "counts" : "count")} for nothing below.";
        }
    }

    /// <summary>Says whether some figure that stands gives a number, though the rule makes none of it.</summary>
    private bool GivesNumber(Toll toll) =>
        !toll.Answer.Figures.IsEmpty
        || toll.Answer.LeftOut.Any(l => l.Claim is Figure figure && FigureSieve.Discounted(figure, view) is null && FigureNumbers.Of(figure, view, out _).IsKnown);

    private IEnumerable<string> Series(Toll[] tolls)
    {
        var series = tolls.Where(t => tolls.Length > 1 && view.Record.TryFind(t.Id, out var found) && found is Incident { IsSeries: true }).Select(t => view.Record.Names.Of(t.Id)).ToArray();
        if (series.Length > 0)
        {
            yield return $"{Some(series)} {(series.Length == 1 ? "is a series: it may hold others of these incidents, and nobody says whether it does" : "are series: they may hold others of these incidents, and nobody says whether they do")}.";
        }
    }

    private string Told(ValueList<EntityId> all) =>
        all.IsEmpty ? "no incident" : Some([.. all.Select(i => view.Record.Names.Of(i))]);

    private static string Some(string[] names) =>
        names.Length <= MostNamed ? Names.List(names, "and") : $"{string.Join(", ", names[..MostNamed])} and {names.Length - MostNamed} more";
}
