namespace ConflictModel.Validation;

/// <summary>What alleged breaches are held against: when and where the acts were, and which truces have an area or a term. Read once of a record.</summary>
internal sealed class BreachGrounds
{
    private static readonly List<Occurrence> None = [];

    private readonly Dictionary<IncidentId, List<Occurrence>> acts = [];
    private readonly HashSet<EntityId> withTerm = [];
    private readonly HashSet<EntityId> withArea = [];
    private readonly HashSet<EntityId> withChangingArea = [];
    private readonly Dictionary<(TruceId Truce, ImpreciseDate Day), Answer<Truce>> inForce = [];
    private readonly Dictionary<(TruceId Truce, PlaceId Place, ImpreciseDate Day), Answer<Place>> covers = [];

    private BreachGrounds(RecordView view, ItemsByKind items)
    {
        foreach (var occurrence in items.Of<Occurrence>())
        {
            if (occurrence.Of.TryGetId(out var act) && view.MayCount(occurrence))
            {
                if (!acts.TryGetValue(act, out var told))
                {
                    acts[act] = told = [];
                }

                told.Add(occurrence);
            }
        }

        foreach (var term in items.Of<TermProvision>())
        {
            withTerm.Add(term.Of);
        }

        foreach (var area in items.Of<AreaProvision>())
        {
            withArea.Add(area.Of);
            if (area.Change != default || area.From.IsKnown)
            {
                withChangingArea.Add(area.Of);
            }
        }
    }

    internal static BreachGrounds Of(Findings findings) => findings.Shared(static (view, items) => new BreachGrounds(view, items));

    internal List<Occurrence> ActsOf(Violation violation) =>
        violation.Act.TryGetId(out var act) ? acts.GetValueOrDefault(act, None) : None;

    internal bool HasTerm(EntityId of) => withTerm.Contains(of);

    internal bool HasArea(EntityId of) => withArea.Contains(of);

    /// <summary>Asks by the declared end and the term, each truce and day once.</summary>
    internal Answer<Truce> InForce(TruceId truce, ImpreciseDate day, RecordView view)
    {
        if (!inForce.TryGetValue((truce, day), out var answer))
        {
            inForce[(truce, day)] = answer = view.On(day).InForce(truce, TruceRule.Term);
        }

        return answer;
    }

    /// <summary>Asks whether a truce covers a place, each once where what is covered never changes.</summary>
    internal Answer<Place> Covers(TruceId truce, PlaceId place, ImpreciseDate day, RecordView view)
    {
        var asked = withChangingArea.Contains(truce) ? day : default;
        if (!covers.TryGetValue((truce, place, asked), out var answer))
        {
            covers[(truce, place, asked)] = answer = view.On(day).Covers(truce, place);
        }

        return answer;
    }
}
