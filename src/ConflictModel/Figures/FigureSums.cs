namespace ConflictModel;

/// <summary>Adds up figures that somebody hands over: refuses what does not add, and tells what nobody said.</summary>
internal static class FigureSums
{
    private const string Policy = "sum of disjoint figures";

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

        var about = figures.Select(f => f.Of).Distinct().SelectMany(of => view.Record.ClaimsAbout(of).OfType<Figure>());
        FigureKinds.RequireNoRivals(figures, new FigureRelations(view, figures.Concat(about), figures).AreDisjoint, view.Record);
        var numbers = figures.Select(f => FigureNumbers.Of(f, view, out _)).ToArray();
        var flags = new List<string>();
        var sum = BoundedSums.OfDisjoint(numbers, flags);
        var people = figures.Select(f => f.Counted(view.Record.Names)).Distinct().ToArray();
        var of = figures.Select(f => f.Of).Distinct().ToArray();
        var combined = new CombinedFigure(sum, figures)
        {
            Arithmetic = numbers.Length > 1 ? $"{Sums.Shown(numbers)} = {(sum.IsKnown ? sum.Describe() : "unknown")}" : "",
            Flags = ValueList.From(Unsaid(figures, view).Concat(flags)),
        };
        return new FigureAnswer(
            combined,
            FigureNumbers.WeightOf(figures, view),
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
        foreach (var (other, link, _) in Entanglement.Of(figure, view))
        {
            if (given.TryGetValue(other.Id, out var found))
            {
                return (found, link == default ? "the one has people of the other in it, through figures in between" : $"the one {Told(link)} the other");
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
                    unsaid += relations.AreDisjoint(all[i], all[j]) || (all[i].By.SharesOriginWith(all[j].By, view.Record) && all[i].People.IsDisjointFrom(all[j].People) is Certainty.Certain) ? 0 : 1;
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
