namespace ConflictModel.Validation;

/// <summary>Says what keeps two figures from being linked: what they count, whether as a stock or a flow, and excess mortality beside counted deaths.</summary>
/// <remarks>Only what is stated and known counts: a word of the user's own, or none, may mean anything, and is let pass.</remarks>
internal static class Quantities
{
    /// <summary>What cannot be a part of what, though both count people, or both things.</summary>
    private static readonly (Quantity Part, Quantity Whole)[] Never =
    [
        (Of(Harm.Wounded), Of(Harm.Killed)),
        (Of(Harm.KilledOrWounded), Of(Harm.Killed)),
        (Of(Harm.KilledOrWounded), Of(Harm.Wounded)),
    ];

    /// <summary>Says why what the one counts cannot be a part of what the other does; null where it can.</summary>
    internal static Objection? ToPart(Figure part, Figure whole) =>
        Array.IndexOf(Never, (Measure(part), Measure(whole))) >= 0 ? Certainly($"what is {Word(part)} is no part of those {Word(whole)}")
        : PeopleAndThings(part, whole) ?? StockAndFlow(part, whole) ?? Excess(part, whole);

    /// <summary>Says why the one cannot take the place of the other; null where it can.</summary>
    internal static Objection? ToReplacing(Figure later, Figure earlier) =>
        OtherMeasure(later, earlier) ?? StockAndFlow(later, earlier) ?? Excess(later, earlier);

    /// <summary>Says why the one cannot tell again what the other does; null where it can, as in wider words.</summary>
    internal static Objection? ToRetelling(Figure retold, Figure first) =>
        (Measure(retold) == Of(Harm.KilledOrWounded) && Measure(first) is var told && (told == Of(Harm.Killed) || told == Of(Harm.Wounded)))
        || (Measure(retold) == Of(Harm.Affected) && first is CasualtyEstimate)
            ? null
            : OtherMeasure(retold, first) ?? StockAndFlow(retold, first) ?? (Excess(retold, first) is { Certainty: Certainty.Certain } excess ? excess : null);

    /// <summary>Says why it means nothing that the two have nobody in common; null where it does.</summary>
    internal static Objection? ToDisjoint(Figure one, Figure other) => StockAndFlow(one, other) ?? Excess(one, other);

    /// <summary>Says why the two cannot have anybody in common; null where they can.</summary>
    internal static Objection? ToOverlap(Figure one, Figure other) =>
        (Measure(one), Measure(other)) is var (a, b) && ((a == Of(Harm.Killed) && b == Of(Harm.Wounded)) || (a == Of(Harm.Wounded) && b == Of(Harm.Killed)))
            ? Certainly("nobody is counted as killed and as wounded at once")
            : PeopleAndThings(one, other);

    /// <summary>Says whether two figures are stated to count the same: killed and killed, newly displaced and newly displaced.</summary>
    internal static bool AreOfOneMeasure(Figure one, Figure other) => Measure(one) is { Word.Length: > 0 } measure && measure == Measure(other);

    /// <summary>Gets what is counted, apart for each family of figures; without word where it is not known.</summary>
    private static Quantity Measure(Figure figure) => figure switch
    {
        CasualtyEstimate { Harm: { IsKnown: true } harm } when harm != Harm.Unstated => Of(harm),
        DisplacementEstimate { Measure: { IsKnown: true } measure } when measure != DisplacementMeasure.Unstated => new("displaced", measure.Word),
        CountEstimate { Measure: { IsKnown: true } measure } when measure != CountMeasure.Unstated => new("count", measure.Word),
        _ => new("", ""),
    };

    private static Quantity Of(Harm harm) => new("harm", harm.Word);

    private static string Word(Figure figure) => Measure(figure).Word.Replace('-', ' ');

    private static Objection? OtherMeasure(Figure one, Figure other) =>
        (Measure(one), Measure(other)) is var (a, b) && a.Word.Length > 0 && b.Word.Length > 0 && a != b ? Certainly($"one counts {Word(one)}, the other {Word(other)}") : null;

    /// <summary>A flow and a stock are of one measure with either basis stated, or newly displaced people and those living displaced.</summary>
    private static Objection? StockAndFlow(Figure one, Figure other)
    {
        var apart = one is DisplacementEstimate a && other is DisplacementEstimate b && a.Measure != DisplacementMeasure.Returned && b.Measure != DisplacementMeasure.Returned;
        return (apart || (Measure(one).Word.Length > 0 && Measure(one) == Measure(other)))
            && ((one.CountsAs == CountBasis.Stock && other.CountsAs == CountBasis.Flow) || (one.CountsAs == CountBasis.Flow && other.CountsAs == CountBasis.Stock))
                ? Certainly($"one is a {one.CountsAs}, the other a {other.CountsAs}")
                : null;
    }

    /// <summary>Excess mortality is no count of deaths; where the other does not tell how it is known, it may be excess mortality, too.</summary>
    private static Objection? Excess(Figure one, Figure other)
    {
        var (first, second) = (one.Knowledge == Knowledge.ExcessMortality, other.Knowledge == Knowledge.ExcessMortality);
        if (first == second || !CountsDeaths(one) || !CountsDeaths(other))
        {
            return null;
        }

        var counted = first ? other.Knowledge : one.Knowledge;
        return counted == Knowledge.Unstated || !counted.IsKnown
            ? new Objection("one is excess mortality, and the other may be a count of deaths: it does not tell how it is known", Certainty.Possible)
            : Certainly("one is excess mortality, the other a count of deaths");
    }

    private static bool CountsDeaths(Figure figure) => figure is CasualtyEstimate { Harm: var harm } && (harm == Harm.Killed || harm == Harm.KilledOrWounded);

    private static Objection? PeopleAndThings(Figure one, Figure other) =>
        (CountsPeople(one) && CountsThings(other)) || (CountsThings(one) && CountsPeople(other)) ? Certainly("one counts people, the other things or acts") : null;

    private static bool CountsPeople(Figure figure) =>
        figure is CasualtyEstimate or DisplacementEstimate
        || (figure is CountEstimate { Unit.Length: 0 } count && (count.Measure == CountMeasure.Inhabitants || count.Measure == CountMeasure.Present || count.Measure == CountMeasure.Strength));

    /// <summary>A unit is a word of the source and may name people ("troops"), so that only the measure tells for certain.</summary>
    private static bool CountsThings(Figure figure) =>
        figure is CountEstimate count && (count.Measure == CountMeasure.Breaches || count.Measure == CountMeasure.Destroyed || count.Measure == CountMeasure.Damaged);

    private static Objection Certainly(string what) => new(what, Certainty.Certain);

    /// <summary>What keeps two figures apart, and whether it does so for certain.</summary>
    /// <param name="What">What, as the end of a sentence.</param>
    /// <param name="Certainty">How certain.</param>
    internal sealed record Objection(string What, Certainty Certainty);

    /// <summary>What a figure counts.</summary>
    /// <param name="Family">The family of figures, since two of them may share a word.</param>
    /// <param name="Word">The word of the measure.</param>
    private readonly record struct Quantity(string Family, string Word);
}
