namespace ConflictModel;

/// <summary>Finds the number that a figure stands for: its own, or what its share of another figure comes to.</summary>
internal static class FigureNumbers
{
    /// <summary>No source takes a share of a share of a share so often, and hostile documents must not end the process.</summary>
    private const int Deepest = 200;

    /// <summary>Gets the number; where a share comes to none, with the reason.</summary>
    internal static Estimate Of(Figure figure, RecordView view, out string fault) => Of(figure, view, out fault, null);

    /// <summary>Gets the figures that the numbers of some rest on: themselves, and the wholes that they are told as shares of.</summary>
    internal static ValueList<Claim> Basis(ValueList<Figure> figures, RecordView view)
    {
        var basis = new List<Claim>();
        var seen = new HashSet<ClaimId>();
        foreach (var figure in figures)
        {
            var next = figure;
            while (next is not null && seen.Add(next.Id))
            {
                basis.Add(next);
                next = next.Share.IsKnown && !next.Number.IsKnown && WholesOf(next, view).ToArray() is [var whole] ? whole : null;
            }
        }

        return ValueList.From(basis);
    }

    /// <summary>Says how much a number made of some figures can be so: no more than all that it rests on.</summary>
    internal static Certainty WeightOf(ValueList<Figure> figures, RecordView view) =>
        Basis(figures, view).Aggregate(figures.IsEmpty ? Certainty.Possible : Certainty.Certain, (all, claim) => all.And(view.Weight(claim, out _)));

    private static Estimate Of(Figure figure, RecordView view, out string fault, HashSet<ClaimId>? passed)
    {
        fault = "";
        if (figure.Number.IsKnown || !figure.Share.IsKnown)
        {
            return figure.Number;
        }

        passed ??= [];
        if (!passed.Add(figure.Id) || passed.Count > Deepest)
        {
            fault = passed.Count > Deepest ? $"a share of a share, beyond the level {Deepest}" : "a share of itself, through others";
            return Estimate.Unknown;
        }

        var wholes = WholesOf(figure, view).ToArray();
        if (wholes.Length != 1)
        {
            fault = wholes.Length == 0 ? $"{figure.Share} of something that is not named or does not count" : $"{figure.Share} of several wholes at once";
            return Estimate.Unknown;
        }

        if (!HasPlaceFor(figure, wholes[0]))
        {
            fault = $"{figure.Share} of a figure that counts {wholes[0].Measured}, not {figure.Measured}";
            return Estimate.Unknown;
        }

        var whole = Of(wholes[0], view, out fault, passed);
        if (fault.Length > 0)
        {
            return Estimate.Unknown;
        }

        if (!whole.IsKnown || whole.Wording == Wording.ShareOf)
        {
            // A share of a share is told in numbers, since no text says it as one.
            var (least, greatest, best) = whole.IsKnown ? figure.Share.Times(whole) : default;
            fault = least is null && greatest is null && best is null ? $"{figure.Share} of {whole.Describe()}" : "";
            return fault.Length > 0 ? Estimate.Unknown : Estimate.Made(least, greatest, best, Wording.Computed);
        }

        if (whole.Wording == Wording.Computed || whole.Wording == Wording.Invented)
        {
            var (least, greatest, best) = figure.Share.Times(whole);
            return Estimate.Made(least, greatest, best, whole.Wording);
        }

        return Estimate.ShareOf(figure.Share, whole);
    }

    /// <summary>Gets the figures that a figure is a part of, or what took their place by the moment of the view; what is rejected, denied or not yet said is none.</summary>
    /// <remarks>Where an origin's account of a whole forks, all that stand are wholes: which of them is meant nobody can tell.</remarks>
    internal static IEnumerable<Figure> WholesOf(Figure figure, RecordView view) =>
        figure.Links.IsEmpty ? []
        : figure.Links.Where(l => l.Kind == LinkKind.PartOf).SelectMany(l => view.Record.TryFind(l.To, out var claim) && claim is Figure whole ? Standing(whole, view) : []).DistinctBy(f => f.Id);

    /// <summary>Gets a figure if it counts, or else those that took its place and do.</summary>
    internal static List<Figure> Standing(Figure figure, RecordView view)
    {
        var found = new List<Figure>();
        var passed = new HashSet<ClaimId> { figure.Id };
        var open = new Queue<Figure>([figure]);
        while (open.TryDequeue(out var next))
        {
            if (FigureSieve.Discounted(next, view) is null)
            {
                found.Add(next);
                continue;
            }

            foreach (var later in view.TakenBackBy(next).OfType<Figure>().Where(f => passed.Add(f.Id)))
            {
                open.Enqueue(later);
            }
        }

        return found;
    }

    /// <summary>Of the wounded none are killed; of the killed and wounded together, and of those affected, some may be either.</summary>
    private static bool HasPlaceFor(Figure part, Figure whole) =>
        part is not CasualtyEstimate some || whole is not CasualtyEstimate all
        || some.Harm == all.Harm || all.Harm == Harm.KilledOrWounded || all.Harm == Harm.Affected;
}
