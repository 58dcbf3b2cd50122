namespace ConflictModel;

/// <summary>Finds the number that a figure stands for: its own, or what its share of another figure comes to.</summary>
internal static class FigureNumbers
{
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

    private static Estimate Of(Figure figure, RecordView view, out string fault, HashSet<ClaimId>? passed)
    {
        fault = "";
        if (figure.Number.IsKnown || !figure.Share.IsKnown)
        {
            return figure.Number;
        }

        // No source takes a share of a share of a share so often, and hostile documents must not end the process.
        const int Deepest = 200;
        passed ??= [];
        if (!passed.Add(figure.Id) || passed.Count > Deepest)
        {
            fault = "a share of itself, through others";
            return Estimate.Unknown;
        }

        var wholes = WholesOf(figure, view).ToArray();
        if (wholes.Length != 1)
        {
            fault = wholes.Length == 0 ? $"{figure.Share} of something that is not named or does not count" : $"{figure.Share} of several wholes at once";
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

    /// <summary>Gets the figures that a figure is a part of, or what took their place by the moment of the view; what is rejected or not yet said is none.</summary>
    internal static IEnumerable<Figure> WholesOf(Figure figure, RecordView view)
    {
        var met = new HashSet<Figure>(ReferenceEqualityComparer.Instance); // the same link said twice, or two that lead to one revision, name one whole
        foreach (var link in (IEnumerable<ClaimLink>)figure.Links)
        {
            if (link.Kind == LinkKind.PartOf && view.Record.TryFind(link.To, out var claim) && claim is Figure whole && Standing(whole, view, []) is { } standing && met.Add(standing))
            {
                yield return standing;
            }
        }
    }

    /// <summary>Gets a figure if it counts, or else the one that took its place and does.</summary>
    internal static Figure? Standing(Figure figure, RecordView view, HashSet<ClaimId> passed)
    {
        if (view.WeightOf(figure) is not Certainty.Impossible)
        {
            return figure;
        }

        foreach (var later in view.TakenBackBy(figure).OfType<Figure>())
        {
            if (passed.Add(later.Id) && Standing(later, view, passed) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
