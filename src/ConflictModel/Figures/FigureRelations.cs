namespace ConflictModel;

/// <summary>How the figures of one thing stand to one another: parts and wholes, retellings, readings, and counts with nobody in common.</summary>
/// <remarks>Where links go in a circle nobody can tell which figure came first: there they leave nothing out.</remarks>
internal sealed class FigureRelations
{
    private readonly RecordView view;
    private readonly Dictionary<ClaimId, Figure> all = [];
    private readonly HashSet<ClaimId> standing;
    private readonly bool hasDisjoint;
    private HashSet<ClaimId>? circling;

    /// <summary>Relates figures.</summary>
    /// <param name="view">The record as it is asked.</param>
    /// <param name="all">All figures of the thing.</param>
    /// <param name="standing">Those of them that count, before any was left out for how it stands to another.</param>
    internal FigureRelations(RecordView view, IEnumerable<Figure> all, IEnumerable<Figure> standing)
    {
        this.view = view;
        foreach (var figure in all)
        {
            this.all.TryAdd(figure.Id, figure);
            hasDisjoint = hasDisjoint || figure.Links.Any(l => l.Kind == LinkKind.DisjointFrom);
        }

        this.standing = [.. standing.Select(f => f.Id)];
    }

    /// <summary>A paraphrase or repetition is no second report; of one that gives no number it is the only one.</summary>
    internal string? Retelling(Figure figure)
    {
        foreach (var (kind, other) in Linked(figure, LinkKind.Paraphrases, LinkKind.Repeats))
        {
            if (view.HadBeenSaid(other) is not Certainty.Impossible && GivesNumberOrIsGone(other) && !IsInCircle(figure, other))
            {
                return $"{kind} {other.Number.Describe()}";
            }
        }

        return null;
    }

    /// <summary>Of two readings of one sentence only one is told; the other is no second report.</summary>
    internal string? OtherReading(Figure figure)
    {
        foreach (var (_, other) in Linked(figure, LinkKind.AlternativeReadingOf))
        {
            if (standing.Contains(other.Id) && !IsInCircle(figure, other))
            {
                return $"another reading of what gives {other.Number.Describe()}";
            }
        }

        return null;
    }

    /// <summary>A part is never added to its whole nor set against it, nor against what took the place of the whole.</summary>
    /// <remarks>Where people or a period are asked for that the whole does not count, the whole is not in play, and its part may answer.</remarks>
    internal string? PartOf(Figure part) => part.Links.IsEmpty ? null : StandingWholes(part).Select(w => w.Reason).FirstOrDefault();

    /// <summary>Gets the figures that count and that a figure is a part of, through others and what took their place, the nearest first.</summary>
    internal IEnumerable<(Figure Whole, string Reason)> StandingWholes(Figure part)
    {
        var passed = new HashSet<ClaimId> { part.Id };
        var open = new Queue<Figure>([part]);
        while (open.TryDequeue(out var next))
        {
            foreach (var (_, whole) in Linked(next, LinkKind.PartOf))
            {
                if (!passed.Add(whole.Id))
                {
                    continue;
                }

                open.Enqueue(whole);
                var revision = standing.Contains(whole.Id) ? whole : Revision(whole, standing.Contains);
                if (revision is not null && revision.Id != part.Id && !IsInCircle(part, whole))
                {
                    yield return (revision, $"a part of {whole.Number.Describe()}{(revision == whole ? "" : $", superseded by {revision.Number.Describe()}")}");
                }
            }
        }
    }

    /// <summary>Gets the wholes that count and than which a part is certainly more: a contradiction.</summary>
    internal IEnumerable<Figure> OutdoneBy(Figure part, Func<Figure, Estimate> number) =>
        Linked(part, LinkKind.PartOf).Select(w => w.Other).Where(w => standing.Contains(w.Id) && number(part).Least > number(w).Greatest);

    /// <summary>Gets the figures that a figure claims to supersede and that count still.</summary>
    internal IEnumerable<Figure> StandingBeside(Figure figure) => Linked(figure, LinkKind.Supersedes).Select(l => l.Other).Where(f => standing.Contains(f.Id));

    /// <summary>Gets the figures that count and stand in a circle with a figure: each is said to be told after the other, or a part of it.</summary>
    internal IEnumerable<Figure> InCircleWith(Figure figure) =>
        Told(figure).Where(other => other.Id != figure.Id && standing.Contains(other.Id) && IsInCircle(figure, other));

    /// <summary>A part says of a whole of the same people and period that it is no less, even where the whole itself does not count.</summary>
    internal string? PartOfLostWhole(Figure part)
    {
        foreach (var (_, whole) in Linked(part, LinkKind.PartOf))
        {
            if (whole.People == part.People && whole.Period == part.Period)
            {
                return view.HadBeenSaid(whole) is Certainty.Impossible ? "a part of what had not been told" : $"a part of {whole.Number.Describe()}";
            }
        }

        return null;
    }

    /// <summary>Says of a figure that it stands beside another of the same people with nobody in common, so that each counts only some.</summary>
    internal string? Beside(Figure figure, List<Figure> others) =>
        hasDisjoint && others.Find(f => f.Id != figure.Id && f.People == figure.People && AreDisjoint(f, figure)) is { } other
            ? $"some, beside {other.Number.Describe()} others"
            : null;

    /// <summary>Says whether two figures are said to have nobody in common; of figures that were replaced, what took their place keeps that.</summary>
    internal bool AreDisjoint(Figure one, Figure other) => SaysDisjoint(one, other) || SaysDisjoint(other, one);

    private bool SaysDisjoint(Figure one, Figure other)
    {
        foreach (var link in (IEnumerable<ClaimLink>)one.Links)
        {
            if (link.Kind == LinkKind.DisjointFrom
                && (link.To == other.Id || (all.TryGetValue(link.To, out var named) && Revision(named, id => id == other.Id) is not null)))
            {
                return true;
            }
        }

        return false;
    }

    private bool GivesNumberOrIsGone(Figure figure)
    {
        if (standing.Contains(figure.Id) || FigureSieve.Discounted(figure, view) is not null)
        {
            return true;
        }

        var number = FigureNumbers.Of(figure, view, out _);
        return number.IsKnown || number.Wording == Wording.ShareOf;
    }

    /// <summary>Gives the figure by which its origin took another back, directly or through others, if that is among some.</summary>
    private Figure? Revision(Figure whole, Predicate<ClaimId> isAmong)
    {
        var passed = new HashSet<ClaimId>();
        var open = new Queue<Figure>([whole]);
        while (open.TryDequeue(out var next))
        {
            foreach (var later in view.TakenBackBy(next).OfType<Figure>().Where(f => passed.Add(f.Id)))
            {
                if (isAmong(later.Id))
                {
                    return later;
                }

                open.Enqueue(later);
            }
        }

        return null;
    }

    private bool IsInCircle(Figure one, Figure other)
    {
        circling ??= Circling();
        if (!circling.Contains(one.Id) || !circling.Contains(other.Id))
        {
            return false;
        }

        var passed = new HashSet<ClaimId> { other.Id };
        var open = new Queue<Figure>([other]);
        while (open.TryDequeue(out var next))
        {
            foreach (var told in Told(next))
            {
                if (told.Id == one.Id)
                {
                    return true;
                }

                if (passed.Add(told.Id))
                {
                    open.Enqueue(told);
                }
            }
        }

        return false;
    }

    /// <summary>Takes away what leads to nothing else, again and again: what is left stands in circles, or leads to one.</summary>
    private HashSet<ClaimId> Circling()
    {
        if (!all.Values.Any(f => !f.Links.IsEmpty && Told(f).Any(to => !to.Links.IsEmpty)))
        {
            return []; // no link leads to a figure from which another leads on: so with nearly all things
        }

        var left = all.Values.Where(f => !f.Links.IsEmpty).ToDictionary(f => f.Id, f => Told(f).Count());
        var from = left.Keys.SelectMany(id => Told(all[id]).Select(to => (From: id, To: to.Id))).ToLookup(l => l.To, l => l.From);
        var free = new Queue<ClaimId>(all.Keys.Where(id => left.GetValueOrDefault(id) == 0));
        while (free.TryDequeue(out var id))
        {
            left.Remove(id);
            foreach (var above in from[id])
            {
                if (--left[above] == 0)
                {
                    free.Enqueue(above);
                }
            }
        }

        return [.. left.Keys];
    }

    private IEnumerable<Figure> Told(Figure figure) =>
        Linked(figure, LinkKind.PartOf, LinkKind.Paraphrases, LinkKind.Repeats, LinkKind.AlternativeReadingOf).Select(l => l.Other);

    private IEnumerable<(LinkKind Kind, Figure Other)> Linked(Figure figure, params LinkKind[] kinds)
    {
        foreach (var link in (IEnumerable<ClaimLink>)figure.Links)
        {
            if (kinds.Contains(link.Kind) && all.TryGetValue(link.To, out var other))
            {
                yield return (link.Kind, other);
            }
        }
    }
}
