using System.Text;

namespace ConflictModel;

/// <summary>How one origin's figure of one thing changed: each number, when it was said, whether it went up or down, and which stands.</summary>
/// <remarks>The steps are in the order of the links: what was replaced comes before what replaced it. A figure that only others say takes its place is no step; nor is one that tells another quantity, or was not said by the moment asked about.</remarks>
public sealed class RevisionChain
{
    private readonly RecordView view;

    private RevisionChain(RecordView view, ValueList<RevisionStep> steps, bool isCircular) =>
        (this.view, Steps, IsCircular) = (view, steps, isCircular);

    /// <summary>Gets the steps, the first figure first.</summary>
    public ValueList<RevisionStep> Steps { get; }

    /// <summary>Gets the figures that stand: one, or several where the origin's account forks; none where the links go in a circle.</summary>
    public ValueList<Figure> Current => ValueList.From(Steps.Where(s => s.IsCurrent).Select(s => s.Figure));

    /// <summary>Gets a value indicating whether figures replace one another in a circle, so that none of those stands.</summary>
    public bool IsCircular { get; }

    /// <summary>Tells the chain, a line each.</summary>
    public string Explain()
    {
        var text = new StringBuilder();
        var linked = Steps.Select(s => s.Figure.Id).ToHashSet();
        foreach (var step in Steps)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("- ").Append(view.Record.Tell(step.Figure));
            text.Append(step.Change switch
            {
                Revision.Up => ": revised up",
                Revision.Down => ": revised down",
                Revision.Mixed => ": revised, up and down",
                Revision.Unchanged => ": said again",
                _ => "",
            });
            text.Append(step.IsCurrent ? "; stands" : "");
            if (step.IsCurrent && Unlinked(step.Figure, linked) is { } later)
            {
                text.Append(" by its links, yet its origin later said ").Append(later.Number.Describe()).Append(": if that takes its place, say so (Superseding)");
            }
        }

        return IsCircular ? text.Append("\nThe figures replace one another in a circle: none of those stands.").ToString() : text.ToString();
    }

    /// <summary>Walks the links from a figure to all that its origin put in its place, and all whose place it took.</summary>
    internal static RevisionChain Of(Figure figure, RecordView view)
    {
        var found = Connected(figure, view).OrderBy(f => view.Record.Index.Said(f).Date, ImpreciseDate.ByEarliest).ToList();
        var ids = found.Select(f => f.Id).ToHashSet();
        var replaces = found.ToDictionary(f => f.Id, f => Replaced(f, view).Where(e => ids.Contains(e.Id)).ToArray());
        var steps = InOrder(found, replaces).Select(f => Step(f, replaces[f.Id], ids, view));
        return new RevisionChain(view, ValueList.From(steps), IsInCircle(found, replaces));
    }

    /// <summary>Puts what was replaced before what replaced it, and else what was said first. In a circle nothing comes first by the links, and the first said is taken.</summary>
    private static List<Figure> InOrder(List<Figure> said, Dictionary<ClaimId, Figure[]> replaces)
    {
        var ordered = new List<Figure>();
        var placed = new HashSet<ClaimId>();
        var waits = said.ToDictionary(f => f.Id, f => replaces[f.Id].DistinctBy(e => e.Id).Count());
        var place = said.Select((f, i) => (f.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var replacers = said.SelectMany(f => replaces[f.Id].DistinctBy(e => e.Id).Select(e => (Earlier: e.Id, Later: f))).ToLookup(r => r.Earlier, r => r.Later);
        var free = new PriorityQueue<Figure, int>(said.Where(f => waits[f.Id] == 0).Select(f => (f, place[f.Id])));
        var first = 0;
        while (ordered.Count < said.Count)
        {
            if (!free.TryDequeue(out var next, out _))
            {
                while (placed.Contains(said[first].Id))
                {
                    first++;
                }

                next = said[first];
            }

            if (!placed.Add(next.Id))
            {
                continue;
            }

            ordered.Add(next);
            foreach (var later in replacers[next.Id])
            {
                if (--waits[later.Id] == 0)
                {
                    free.Enqueue(later, place[later.Id]);
                }
            }
        }

        return ordered;
    }

    private static RevisionStep Step(Figure figure, Figure[] earlier, HashSet<ClaimId> all, RecordView view)
    {
        var number = FigureNumbers.Of(figure, view, out _);
        var change = earlier.Length == 0 ? Revision.Unclear : number.RevisionOf(FigureNumbers.Of(earlier[^1], view, out _));
        return new RevisionStep(
            figure,
            view.Record.Index.Said(figure),
            number,
            change,
            view.WeightOf(figure) is not Certainty.Impossible && !view.TakenBackBy(figure).Any(later => all.Contains(later.Id)));
    }

    private static List<Figure> Connected(Figure figure, RecordView view)
    {
        var found = new List<Figure>();
        var seen = new HashSet<ClaimId> { figure.Id };
        var open = new Queue<Figure>([figure]);
        while (open.TryDequeue(out var next))
        {
            // The figure asked of may itself not have been said by then: then it is only the way to those that had.
            if (Counts(next, view))
            {
                found.Add(next);
            }

            foreach (var other in Replaced(next, view).Concat(view.TakenBackBy(next).OfType<Figure>()))
            {
                if (Counts(other, view) && seen.Add(other.Id))
                {
                    open.Enqueue(other);
                }
            }
        }

        return found;
    }

    private static bool Counts(Figure figure, RecordView view) =>
        view.HadBeenSaid(figure) is not Certainty.Impossible && figure.Standing.Kind != StandingKind.Rejected;

    /// <summary>Gets the last figure of the same origin and thing that was certainly said later, and that no link leads to: policies let it count in place of this one.</summary>
    private Figure? Unlinked(Figure figure, HashSet<ClaimId> steps) =>
        view.Record.ClaimsAbout(figure.Of).OfType<Figure>()
            .Where(f => FigureKinds.IsRevision(f, figure) && f.By.SharesOriginWith(figure.By, view.Record) && f.People == figure.People && f.Period == figure.Period && f.Knowledge == figure.Knowledge
                && OriginVotes.IsCertainlyLater(f, figure, view) && FigureSieve.Discounted(f, view) is null
                && FigureNumbers.Of(f, view, out _).IsKnown && !steps.Contains(f.Id))
            .OrderBy(f => view.Record.Index.Said(f).Date, ImpreciseDate.ByEarliest)
            .LastOrDefault();

    /// <summary>Gets the figures of the same origin whose place a figure takes.</summary>
    private static IEnumerable<Figure> Replaced(Figure figure, RecordView view) =>
        from link in figure.Links
        where link.Kind == LinkKind.Supersedes
        let earlier = view.Record.TryFind(link.To, out var claim) ? claim as Figure : null
        where earlier is not null && earlier.By.SharesOriginWith(figure.By, view.Record) && FigureKinds.IsRevision(figure, earlier)
        select earlier;

    private static bool IsInCircle(List<Figure> figures, Dictionary<ClaimId, Figure[]> replaces)
    {
        // What nobody in the list replaces is taken away, again and again: what is left goes in a circle.
        var replacers = figures.ToDictionary(f => f.Id, _ => 0);
        foreach (var earlier in replaces.Values.SelectMany(e => e))
        {
            replacers[earlier.Id]++;
        }

        var free = new Queue<ClaimId>(replacers.Where(r => r.Value == 0).Select(r => r.Key));
        var taken = 0;
        while (free.TryDequeue(out var id))
        {
            taken++;
            foreach (var earlier in replaces[id])
            {
                if (--replacers[earlier.Id] == 0)
                {
                    free.Enqueue(earlier.Id);
                }
            }
        }

        return taken < figures.Count;
    }
}
