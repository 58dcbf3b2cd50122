namespace ConflictModel;

/// <summary>Adds up figures that somebody hands over: refuses what does not add, and tells what nobody said.</summary>
internal static class FigureSums
{
    private const string Policy = "sum of disjoint figures";

    /// <summary>Links that lead from a figure to one with the same people in it, or some of them.</summary>
    private static readonly LinkKind[] Entangling =
        [LinkKind.PartOf, LinkKind.Supersedes, LinkKind.Paraphrases, LinkKind.Repeats, LinkKind.AlternativeReadingOf];

    internal static FigureAnswer Disjoint(RecordView view, ValueList<Figure> figures)
    {
        FigureKinds.RequireAddable(figures, view.Record);
        var byId = figures.DistinctBy(f => f.Id).ToDictionary(f => f.Id);
        if (byId.Count < figures.Count)
        {
            throw new IncompatibleFiguresException("A figure was given twice: nothing adds to itself.");
        }

        foreach (var figure in figures)
        {
            if (Entangled(figure, byId, view) is { } tie)
            {
                throw FigureKinds.Refusal(figure, tie.Other, tie.What, "do not add", view.Record);
            }
        }

        foreach (var figure in figures)
        {
            if (FigureSieve.Discounted(figure, view) is { } reason)
            {
                throw new IncompatibleFiguresException($"A figure does not count ({reason}), so it cannot be added: “{view.Record.Tell(figure)}”.");
            }
        }

        var numbers = figures.Select(f => FigureNumbers.Of(f, view, out _)).ToArray();
        var sum = Estimate.SumOfDisjoint(numbers);
        var people = figures.Select(f => f.Counted(view.Record.Names)).Distinct().ToArray();
        var of = figures.Select(f => f.Of).Distinct().ToArray();
        var combined = new CombinedFigure(sum, figures)
        {
            Arithmetic = numbers.Length > 1 ? $"{Sums.Shown(numbers)} = {(sum.IsKnown ? sum.Describe() : "unknown")}" : "",
            Flags = Unsaid(figures, view),
        };
        var certainty = figures.Aggregate(Certainty.Certain, (all, f) => all.And(view.Weight(f, out _)));
        return new FigureAnswer(
            combined,
            figures.IsEmpty ? Certainty.Possible : certainty,
            new Question(
                view,
                figures.IsEmpty ? "{value}" : $"{{value}} {figures[0].Measured} in {Names.List(of.Select(view.Record.Names.Of), "and")}",
                of.Length > 0 ? of[0] : default,
                default,
                Policy,
                people.Length == 1 ? people[0] : "people"),
            view,
            []);
    }

    /// <summary>Finds another of the figures that has people of this one in it: by a link, or through figures in between and what took their place.</summary>
    private static (Figure Other, string What)? Entangled(Figure figure, Dictionary<ClaimId, Figure> given, RecordView view)
    {
        var seen = new HashSet<ClaimId> { figure.Id };
        var open = new Queue<(Figure Figure, string What)>([(figure, "")]);
        while (open.TryDequeue(out var at))
        {
            if (at.Figure.Id != figure.Id && given.TryGetValue(at.Figure.Id, out var other))
            {
                return (other, at.What);
            }

            foreach (var link in (IEnumerable<ClaimLink>)at.Figure.Links)
            {
                var leads = Entangling.Contains(link.Kind) || (link.Kind == LinkKind.Overlaps && at.Figure.Id == figure.Id);
                if (leads && view.Record.TryFind(link.To, out var claim) && claim is Figure next && seen.Add(next.Id))
                {
                    open.Enqueue((next, at.What.Length == 0 ? $"the one {Told(link.Kind)} the other" : "the one has people of the other in it, through figures in between"));
                }
            }

            // What took the place of a whole has the part in it still; of the figure itself, its own revision is another matter, told by its link.
            foreach (var later in at.Figure.Id == figure.Id ? [] : view.TakenBackBy(at.Figure).OfType<Figure>())
            {
                if (seen.Add(later.Id))
                {
                    open.Enqueue((later, "the one has people of the other in it, through figures in between"));
                }
            }
        }

        return null;
    }

    /// <summary>Tells the pairs about one thing that nobody said to be disjoint, and that are not so by their people within one account.</summary>
    private static ValueList<string> Unsaid(ValueList<Figure> figures, RecordView view)
    {
        var unsaid = 0;
        foreach (var about in figures.GroupBy(f => f.Of).Where(g => g.Count() > 1))
        {
            var all = about.ToArray();
            var relations = new FigureRelations(view, all, all);
            for (var i = 0; i < all.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    unsaid += relations.AreDisjoint(all[i], all[j]) || (all[i].By.SharesOriginWith(all[j].By) && all[i].People.IsDisjointFrom(all[j].People) is Certainty.Certain) ? 0 : 1;
                }
            }
        }

        return unsaid == 0 ? [] : [$"Of {(unsaid == 1 ? "one pair" : $"{unsaid} pairs")} of these figures nobody says that they are disjoint: who is in both is counted twice."];
    }

    private static string Told(LinkKind kind) =>
        kind == LinkKind.PartOf ? "is a part of"
        : kind == LinkKind.Overlaps ? "overlaps"
        : kind == LinkKind.Supersedes ? "takes the place of"
        : kind == LinkKind.AlternativeReadingOf ? "is another reading of"
        : kind == LinkKind.Paraphrases ? "paraphrases"
        : "repeats";
}
