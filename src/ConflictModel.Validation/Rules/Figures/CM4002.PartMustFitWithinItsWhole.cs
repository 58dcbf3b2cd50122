namespace ConflictModel.Validation;

/// <summary>A part must fit within its whole, and so must parts together that are disjoint from one another.</summary>
/// <remarks>
/// <para>
/// Like is compared to like: bounds to bounds, best values to best values. So this is silent wherever it can be: "dozens" of "at least
/// 78", "about 90" of "at most 80". People do not matter, since a part is a part whomever it counts. A part of a whole that its origin
/// replaced is held to what took its place; a share of another figure has the number that it comes to.
/// </para>
/// <para>
/// Figures that do not count (rejected, superseded, denied, planned) are neither parts nor wholes here, and where one of the two is
/// disputed it is a note. Links that cannot be (wounded within killed) are told by <see cref="LinkMustJoinFiguresOfOneKind"/> alone.
/// </para>
/// <para>Parts that come to too much together are reported at the whole. Where a whole has very many disjoint parts not every choice of them is tried.</para>
/// </remarks>
internal sealed class PartMustFitWithinItsWhole() : Rule<Figure>(
    RuleIds.PartMustFitWithinItsWhole, Severity.Error, "A part must fit within its whole.")
{
    private const int MostShown = 6;

    public override string Why =>
        "More civilians killed than people killed cannot be. One of the numbers, or the link between them, is wrong, and every total made of them is wrong with it.";

    public override string Fix =>
        "Correct the number or the link. Where the accounts themselves contradict each other, reject the figure that is wrong, or mark all as disputed, and say why.";

    public override string Source =>
        "Every Casualty Counts, Standards for Casualty Recording, and HXL: disaggregated numbers lie within their total. Comparing bounds to bounds alone is ConflictModel's.";

    protected override void Check(Figure figure, Findings findings)
    {
        var view = findings.View;
        if ((figure.Links.IsEmpty && findings.Record.LinksTo(figure.Id).IsEmpty) || !view.MayCount(figure))
        {
            return;
        }

        foreach (var (whole, link) in FigureLinks.WholesOf(figure, view))
        {
            if (Quantities.ToPart(figure, whole) is null && view.NumberOf(figure).FitsWithin(view.NumberOf(whole)) is Certainty.Impossible)
            {
                Report(figure, whole, link, findings);
            }
        }

        var number = view.NumberOf(figure);
        if ((number.Greatest is not null || number.Best is not null) && DisjointParts.MayBeOf(figure, findings.Record))
        {
            CheckTogether(figure, number, findings);
        }
    }

    private static void CheckTogether(Figure whole, Estimate number, Findings findings)
    {
        var view = findings.View;
        var parts = FigureLinks.PartsOf(whole, view)
            .Where(p => Quantities.ToPart(p, whole) is null && view.NumberOf(p).FitsWithin(number) is not Certainty.Impossible)
            .ToArray();
        if (parts.Length > 1 && DisjointParts.Among(parts, view.Record) is { } disjoint)
        {
            var numbers = parts.Select(view.NumberOf).ToArray();
            var tooMany = number.Greatest is { } most ? disjoint.MoreThan(most, i => numbers[i].Least) : [];
            if (tooMany.Length > 0)
            {
                Report(whole, number, [.. tooMany.Select(i => (parts[i], numbers[i]))], n => n.Least, Array.TrueForAll(tooMany, i => numbers[i].Least == numbers[i].Greatest) ? "" : "at least ", findings);
            }
            else if (number.Best is { } best && disjoint.MoreThan(best, i => numbers[i].Best) is { Length: > 0 } overBest)
            {
                Report(whole, number, [.. overBest.Select(i => (parts[i], numbers[i]))], n => n.Best, "a best value of ", findings);
            }
        }
    }

    private static void Report(Figure part, Figure whole, int link, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        var certainty = view.WeightOf(part).And(view.WeightOf(whole));
        findings.Listing(part, certainty)?.Report(
            part,
            $"A part is more than its whole: {view.NumberOf(part).Describe()} of {view.NumberOf(whole).Describe()}. The part is {Quoted.Of(record.Tell(part))}, the whole {Quoted.Of(record.Tell(whole))}.{Disputed(certainty)}",
            $"links/{link}",
            certainty,
            [new RelatedPlace(whole.Pointer, record.Tell(whole))],
            What(part.By.SharesOriginWith(whole.By, record)));
    }

    private static void Report(Figure whole, Estimate number, (Figure Figure, Estimate Number)[] parts, Func<Estimate, long?> count, string bound, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        Int128 sum = 0;
        foreach (var part in parts)
        {
            sum += count(part.Number) ?? 0; // each of them has one
        }

        var terms = string.Join(" + ", parts.Take(MostShown).Select(p => p.Number.Describe())) + (parts.Length > MostShown ? $" + … ({parts.Length} parts)" : "");
        var told = string.Join(", ", parts.Take(MostShown).Select(p => $"{Quoted.Of(record.Tell(p.Figure))}"));
        var certainty = parts.Aggregate(view.WeightOf(whole), (all, p) => all.And(view.WeightOf(p.Figure)));
        findings.Listing(whole, certainty)?.Report(
            whole,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Parts that are disjoint come to more than their whole: {terms} is {bound}{sum:N0} of {number.Describe()}. The whole is {Quoted.Of(record.Tell(whole))}, the parts are {told}.{Disputed(certainty)}"),
            "number",
            certainty,
            ValueList.From(parts.Take(MostShown).Select(p => new RelatedPlace(p.Figure.Pointer, record.Tell(p.Figure)))),
            What(parts.All(p => p.Figure.By.SharesOriginWith(whole.By, record))));
    }

    private static string Disputed(Certainty certainty) => certainty is Certainty.Possible ? " One of them is disputed." : "";

    private static string What(bool oneOrigin) => oneOrigin
        ? "Correct a number or a link; if the source itself has it so, reject the figure that is wrong and say why."
        : "The accounts contradict each other: mark the figure that is wrong as rejected, or all as disputed, and say why.";
}
