namespace ConflictModel.Validation;

/// <summary>The figures of a record that others of the same thing can be held to, found by what they are of and whose account they are.</summary>
/// <remarks>Only figures that count (see <see cref="ClaimWeights.MayCount"/>). Made once of a record, so that rules ask each figure and not each pair.</remarks>
internal sealed class TotalsByOrigin
{
    private readonly Dictionary<(Total What, EntityId Of, Origin Origin), TotalsOfOrigin> found = [];

    private readonly bool[] kinds = new bool[Enum.GetValues<Total>().Length];

    private TotalsByOrigin(RecordView view, ItemsByKind items)
    {
        foreach (var figure in items.Of<Figure>())
        {
            if (KindOf(figure) is { } what && view.MayCount(figure))
            {
                var key = (what, figure.Of, figure.By.Origin);
                if (!found.TryGetValue(key, out var totals))
                {
                    found[key] = totals = new TotalsOfOrigin();
                }

                totals.Add(figure, view.NumberOf(figure));
                kinds[(int)what] = true;
            }
        }
    }

    /// <summary>What is counted.</summary>
    internal enum Total
    {
        /// <summary>Those displaced by an incident or conflict: a flow.</summary>
        Displaced,

        /// <summary>Those who live in a place.</summary>
        Inhabitants,

        /// <summary>Those who were there when an incident happened.</summary>
        Present,

        /// <summary>Those killed and those wounded, together.</summary>
        KilledOrWounded,

        /// <summary>Those killed in a whole conflict.</summary>
        KilledInConflict,
    }

    /// <summary>Gets the totals of a record, reckoned once.</summary>
    internal static TotalsByOrigin In(Findings findings) => findings.Shared(static (view, items) => new TotalsByOrigin(view, items));

    /// <summary>Says whether the record has any such total at all.</summary>
    internal bool HasAny(Total what) => kinds[(int)what];

    /// <summary>Gets the totals of a thing by the account of one origin; none where it gives none.</summary>
    internal TotalsOfOrigin Of(Total what, EntityId of, Origin origin) =>
        HasAny(what) ? found.GetValueOrDefault((what, of, origin), TotalsOfOrigin.None) : TotalsOfOrigin.None;

    /// <summary>Says whether a total counts everybody whom another figure does: anybody, or the very same people.</summary>
    internal static bool CountsAllOf(Figure total, Figure figure) => total.People == Population.Anyone || total.People == figure.People;

    /// <summary>Says whether one text tells both, so that neither is a later state of knowledge than the other.</summary>
    internal static bool AreOfOneText(Figure one, Figure other)
    {
        if (one.By.Citations.IsEmpty || other.By.Citations.IsEmpty)
        {
            return one.By.Citations.IsEmpty && other.By.Citations.IsEmpty && one.By.Said == other.By.Said;
        }

        foreach (var citation in one.By.Citations)
        {
            foreach (var against in other.By.Citations)
            {
                if (citation.Source == against.Source)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Says whether any link joins two figures, or a figure and what took the place of its whole.</summary>
    internal static bool AreLinked(Figure one, Figure other, RecordView view) =>
        LinksBetween.Any(one, other) || FigureLinks.WholesOf(one, view).Any(w => w.Whole.Id == other.Id);

    private static Total? KindOf(Figure figure) => figure switch
    {
        CasualtyEstimate { Of.Family: EntityFamily.Conflict } killed when killed.Harm == Harm.Killed => Total.KilledInConflict,
        CasualtyEstimate both when both.Harm == Harm.KilledOrWounded => Total.KilledOrWounded,
        DisplacementEstimate fled when fled.Measure == DisplacementMeasure.NewlyDisplaced => Total.Displaced,
        CountEstimate count when count.Measure == CountMeasure.Inhabitants => Total.Inhabitants,
        CountEstimate count when count.Measure == CountMeasure.Present => Total.Present,
        _ => null,
    };
}
