namespace ConflictModel;

/// <summary>Tells whether figures are of one kind, and in what they differ where they are not.</summary>
/// <remarks>The twelve traps of the field have three of these: flow beside stock, killed beside wounded, excess mortality beside deaths counted.</remarks>
internal static class FigureKinds
{
    /// <summary>Refuses figures that are no rivals of one another: they must count the same thing of the same people in the same period.</summary>
    internal static void RequireRivals(ValueList<Figure> figures, ConflictRecord record)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if ((Difference(figures[0], figures[i]) ?? Rivalry(figures[0], figures[i], record)) is { } what)
            {
                throw Refusal(figures[0], figures[i], what, "are no rivals, so that no one number can be made of them", record);
            }
        }
    }

    /// <summary>Refuses figures that cannot be added up, whoever and wherever the people are.</summary>
    internal static void RequireAddable(ValueList<Figure> figures, ConflictRecord record)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if (AgainstAdding(figures[0], figures[i]) is { } what)
            {
                throw Refusal(figures[0], figures[i], what, "do not add", record);
            }
        }
    }

    /// <summary>Says whether a figure can take the place of another: it tells the same quantity of the same thing, be it of other people or another period.</summary>
    internal static bool IsRevision(Figure later, Figure earlier) =>
        later.Of == earlier.Of && AreOneQuantity(later, earlier);

    /// <summary>Says whether two figures count the same: one measure of one unit, neither a stock where the other is a flow, nor excess mortality where the other counts deaths.</summary>
    internal static bool AreOneQuantity(Figure one, Figure other) =>
        one.Measures == other.Measures
        && Unit(one) == Unit(other)
        && (one.CountsAs == other.CountsAs || one.CountsAs == CountBasis.Unstated || other.CountsAs == CountBasis.Unstated)
        && (one.Knowledge == Knowledge.ExcessMortality) == (other.Knowledge == Knowledge.ExcessMortality);

    /// <summary>Refuses figures of one thing, the same people and the same time that nobody says to be disjoint: they are rivals, and their sum counts everybody twice.</summary>
    internal static void RequireNoRivals(ValueList<Figure> figures, Func<Figure, Figure, bool> areDisjoint, ConflictRecord record)
    {
        foreach (var rivals in figures.GroupBy(f => (f.Of, f.People, f.Period)).Where(g => g.Count() > 1))
        {
            var all = rivals.ToArray();
            for (var i = 1; i < all.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (!areDisjoint(all[i], all[j]))
                    {
                        throw Refusal(all[j], all[i], "they count the same people of one thing, and nobody says that they are disjoint (DisjointFrom)", "do not add", record);
                    }
                }
            }
        }
    }

    internal static IncompatibleFiguresException Refusal(Figure one, Figure other, string what, string verdict, ConflictRecord record) =>
        new($"Two figures {verdict}: {what}. They are “{record.Tell(one)}” and “{record.Tell(other)}”.");

    /// <summary>Says why two figures do not add, whoever and wherever the people are; null where they do.</summary>
    internal static string? AgainstAdding(Figure one, Figure other) => Difference(one, other) ?? Stocks(one, other);

    /// <summary>Says in what two figures differ that makes them different quantities.</summary>
    private static string? Difference(Figure one, Figure other) =>
        one.Measures != other.Measures ? $"one counts {Measure(one)}, the other {Measure(other)}"
        : Unit(one) != Unit(other) ? $"one counts {Unit(one)}, the other {Unit(other)}"
        : one.CountsAs != other.CountsAs ? $"one is a {one.CountsAs}, the other a {other.CountsAs}"
        : (one.Knowledge == Knowledge.ExcessMortality) != (other.Knowledge == Knowledge.ExcessMortality) ? "one is excess mortality, the other a count of deaths"
        : null;

    private static string? Rivalry(Figure one, Figure other, ConflictRecord record) =>
        one.Of != other.Of ? $"one is of {record.Names.Of(one.Of)}, the other of {record.Names.Of(other.Of)}"
        : one.People != other.People ? $"one counts {one.People.Tell(record.Names)}, the other {other.People.Tell(record.Names)}"
        : one.Period != other.Period ? $"one is {Period(one)}, the other {Period(other)}"
        : null;

    /// <summary>How many there were on one day says nothing of another.</summary>
    private static string? Stocks(Figure one, Figure other) =>
        one.CountsAs == CountBasis.Stock && one.Period != other.Period ? $"they are stocks of different times, {Period(one)} and {Period(other)}" : null;

    private static string Measure(Figure figure) => $"{figure.Measured} ({figure.Kind})";

    private static string Unit(Figure figure) => figure is CountEstimate { Unit.Length: > 0 } count ? count.Unit : "people";

    private static string Period(Figure figure) => figure.Period.IsKnown ? figure.Period.Describe() : "of no stated period";
}
