namespace ConflictModel;

/// <summary>How the tolls of several incidents are tied by links between their figures: which overlap, and which are parts of others.</summary>
/// <remarks>
/// Not only the figures that make a toll tie it to another: what a figure says of who is in both holds of the incident, though another
/// figure gives its number, or the figure was replaced. What is rejected, denied, planned or not yet said ties nothing.
/// </remarks>
internal sealed class TollTies
{
    private readonly Dictionary<ClaimId, (int Place, Figure Figure)> places = [];
    private readonly Figure[][] tied;
    private readonly ValueList<FigureAnswer> tolls;
    private readonly RecordView view;

    internal TollTies(ValueList<FigureAnswer> tolls, RecordView view)
    {
        (this.tolls, this.view) = (tolls, view);
        tied = [.. tolls.Select(t => t.Figures.Concat(t.LeftOut.Select(l => l.Claim).OfType<Figure>().Where(Stands)).DistinctBy(f => f.Id).ToArray())];
        for (var i = 0; i < tied.Length; i++)
        {
            foreach (var figure in tied[i])
            {
                places[figure.Id] = (i, figure);
            }
        }
    }

    /// <summary>Gets the figures that tie a toll to others.</summary>
    internal IEnumerable<Figure> Of(int place) => tied[place];

    /// <summary>Finds the pairs of tolls that have people in common, each once; where the figures that make them say that they have none, they have none.</summary>
    internal IEnumerable<Overlap> Overlaps()
    {
        var found = new HashSet<(int, int)>();
        for (var i = 0; i < tied.Length; i++)
        {
            foreach (var figure in tied[i].Where(f => !f.Links.IsEmpty))
            {
                foreach (var other in Common(figure))
                {
                    var pair = (Math.Min(i, other.Place), Math.Max(i, other.Place));
                    var makeBoth = other.IsSure && tolls[i].Figures.Contains(figure) && tolls[other.Place].Figures.Contains(other.Figure);
                    if (other.Place != i && (makeBoth || !AreDisjoint(i, other.Place)) && found.Add(pair))
                    {
                        yield return new Overlap(pair.Item1, pair.Item2, i < other.Place ? figure : other.Figure, i < other.Place ? other.Figure : figure);
                    }
                }
            }
        }
    }

    /// <summary>Gets the tolls that a toll is wholly a part of: those of which every figure that makes it is a part, of the people asked for.</summary>
    /// <remarks>A toll that is only bounded from below, by some of the people or by parts, may have others who are in no whole: it is wholly a part of none.</remarks>
    internal HashSet<int> WholesOf(int place, Population people)
    {
        HashSet<int>? wholes = null;
        foreach (var figure in tolls[place].Figures.IsEmpty ? tied[place].Where(f => f.People == people) : tolls[place].Figures)
        {
            var above = Above(figure).Where(w => places.ContainsKey(w.Id)).Select(w => places[w.Id]).ToArray();
            if (figure.People != people || Array.Exists(above, w => w.Place == place) || tolls[place].Figures.Any(f => Says(f, figure) || Says(figure, f)))
            {
                return [];
            }

            var found = above.Where(w => w.Figure.People == people).Select(w => w.Place);
            if (wholes is null)
            {
                wholes = [.. found];
            }
            else
            {
                wholes.IntersectWith(found);
            }
        }

        return wholes ?? [];
    }

    private bool Stands(Figure figure) =>
        figure.IsAffirmedAndActual && figure.Standing.Kind != StandingKind.Rejected && view.HadBeenSaid(figure) is not Certainty.Impossible;

    /// <summary>Gets the figures of tolls that have people of a figure in them: overlaps, wholes, what it retells or reads otherwise or takes the place of.</summary>
    private IEnumerable<(int Place, Figure Figure, bool IsSure)> Common(Figure figure)
    {
        foreach (var (other, _, isSure) in Entanglement.Of(figure, view))
        {
            if (places.TryGetValue(other.Id, out var found))
            {
                yield return (found.Place, found.Figure, isSure);
            }
        }
    }

    /// <summary>Gets all that a figure is a part of, through others and through what replaced them; what a figure replaced says it of the figure, too.</summary>
    private IEnumerable<Figure> Above(Figure figure)
    {
        if (figure.Links.IsEmpty)
        {
            yield break;
        }

        var seen = new HashSet<ClaimId> { figure.Id };
        var open = new Stack<Figure>([figure]);
        while (open.TryPop(out var next))
        {
            foreach (var link in (IEnumerable<ClaimLink>)next.Links)
            {
                if (!view.Record.TryFind(link.To, out var claim) || claim is not Figure other)
                {
                    continue;
                }

                if (link.Kind == LinkKind.PartOf && seen.Add(other.Id))
                {
                    yield return other;
                    open.Push(other);
                    foreach (var later in view.TakenBackBy(other).OfType<Figure>().Where(f => seen.Add(f.Id)))
                    {
                        yield return later;
                        open.Push(later);
                    }
                }
                else if (link.Kind == LinkKind.Supersedes && other.By.SharesOriginWith(next.By, view.Record) && FigureKinds.IsRevision(next, other) && seen.Add(other.Id))
                {
                    open.Push(other);
                }
            }
        }
    }

    private bool AreDisjoint(int one, int other) =>
        tolls[one].Figures.Any(f => tolls[other].Figures.Any(g => Says(f, g) || Says(g, f)));

    private static bool Says(Figure one, Figure other) => one.Links.Any(l => l.Kind == LinkKind.DisjointFrom && l.To == other.Id);
}
