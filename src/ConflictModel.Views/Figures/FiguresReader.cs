namespace ConflictModel.Views;

/// <summary>Gathers what a picture of figures shows from the answers of a record.</summary>
internal sealed class FiguresReader(RecordView view, FiguresOptions options)
{
    private const int MostNamed = 8;
    private readonly RecordNames names = new(view.Record);
    private readonly ClaimAccount account = new(view.Record);

    internal FigureSheet Read(EntityId of, IReadOnlyList<FigureMatter> matters)
    {
        var panels = new List<FigurePanel>();
        foreach (var matter in matters.Take(options.MostPanels))
        {
            panels.Add(Panel(matter));
        }

        var leftOut = matters.Skip(options.MostPanels).Take(MostNamed).Select(m => $"{Texts.Isolate(names.Of(m.Of))}: {m.Measured}");
        return new FigureSheet(of.Value.Length > 0 ? names.Of(of) : "", panels, matters.Count - panels.Count, [.. leftOut], view.KnownAt.IsKnown ? Texts.Clean(view.KnownAt.Describe()) : "");
    }

    private FigurePanel Panel(FigureMatter matter)
    {
        var answer = matter.Ask(view, options.Policy);
        var reasons = answer.LeftOut.Where(l => l.Claim is Figure).DistinctBy(l => l.Claim.Id).ToDictionary(l => l.Claim.Id, l => Texts.Clean(l.Reason));
        var all = answer.Figures.Concat(answer.LeftOut.Select(l => l.Claim).OfType<Figure>()).DistinctBy(f => f.Id).ToArray();
        var said = all.Where(f => view.HadBeenSaid(f) is not Certainty.Impossible).ToArray();
        var shown = said.Take(options.MostRows).ToHashSet(ReferenceEqualityComparer.Instance);
        var ordered = InOrder([.. said.Where(shown.Contains)]);
        return new FigurePanel(names.Of(matter.Of), matter.Measured, [.. ordered.Select((f, i) => Row(f, reasons, i + 1 < ordered.Count ? ordered[i + 1] : null))])
        {
            Combined = answer.Value,
            Policy = Texts.Clean(answer.Policy),
            IsDoubtful = answer.Certainty is not Certainty.Certain && answer.Value.IsKnown,
            Derivation = Derivation(answer),
            NotDrawn = said.Length - ordered.Count,
            NotYetSaid = all.Length - said.Length,
        };
    }

    private FigureRow Row(Figure figure, Dictionary<ClaimId, string> reasons, Figure? next)
    {
        var reason = reasons.GetValueOrDefault(figure.Id, "");
        var judged = ClaimAccount.Judgement(figure);
        var replacers = view.WeightOf(figure) is not Certainty.Impossible ? []
            : view.Record.LinksTo(figure.Id).Where(l => l.Kind == LinkKind.Supersedes && l.From.By.SharesOriginWith(figure.By, view.Record)).Select(l => l.From.Id).ToArray();
        return new FigureRow(
            view.NumberOf(figure),
            Texts.Clean(Label(figure)),
            !reasons.ContainsKey(figure.Id) ? FigureFate.Counted
                : figure.Standing.Kind == StandingKind.Rejected ? FigureFate.Rejected
                : replacers.Length > 0 ? FigureFate.Superseded
                : FigureFate.LeftOut,
            $"{names.Tell(figure)}{(reason.Length > 0 ? $" (left out: {reason})" : "")}.")
        {
            Aside = Texts.Clean(Aside(figure)),
            Reason = reason.Length == 0 ? judged : reason.StartsWith(judged, StringComparison.Ordinal) ? reason : $"{reason}; {judged}",
            Speaker = account.Speaker(figure.By),
            Account = account.Lines(figure),
            IsDisputed = figure.Standing.Kind == StandingKind.Disputed || figure.Standing.Kind == StandingKind.Unclear,
            GivesWayToNext = next is not null && replacers.Contains(next.Id),
        };
    }

    private string Label(Figure figure) =>
        (figure.Polarity is Polarity.Negated ? "denied: " : "")
        + (!figure.Number.IsKnown && figure.Share.IsKnown && view.NumberOf(figure) is { IsKnown: true } reckoned
            ? reckoned.Describe()
            : view.Record.TellNumber(figure));

    private static string Aside(Figure figure) => string.Join(", ", new[]
    {
        figure.Knowledge == default ? "" : figure.Knowledge.Word.Replace('-', ' '),
        figure.Period.IsKnown ? figure.Period.Describe() : "",
        figure.Number.Wording == Wording.InWords && figure.Number.Least is { } least ? $"taken as {Estimate.AtLeast(least).Describe()}" : "",
    }.Where(t => t.Length > 0));

    /// <summary>Puts figures in the order in which they were said; one that was revised stands right above what took its place.</summary>
    private List<Figure> InOrder(Figure[] figures)
    {
        var left = figures.ToDictionary(f => f.Id);
        var ordered = new List<Figure>();
        foreach (var first in figures.OrderBy(f => view.Record.WhenSaid(f).Date, ImpreciseDate.ByEarliest))
        {
            if (!left.ContainsKey(first.Id))
            {
                continue;
            }

            // A circle of revisions, or one that was rejected, may have no step of its own.
            foreach (var figure in view.RevisionsOf(first).Steps.Select(s => s.Figure).Append(first))
            {
                if (left.Remove(figure.Id, out var placed))
                {
                    ordered.Add(placed);
                }
            }
        }

        return ordered;
    }

    /// <summary>Gets the part of an explanation that comes before its claims, which have rows of their own.</summary>
    private static List<string> Derivation(FigureAnswer answer)
    {
        var lines = answer.Explain().Split('\n');
        var claims = Array.FindIndex(lines, 1, l => l.StartsWith("- ", StringComparison.Ordinal));
        var told = lines[..(claims < 0 ? lines.Length : claims)].Select(Texts.Clean).ToList();
        told[^1] = answer.Claims.IsEmpty && !answer.LeftOut.IsEmpty ? "None of these figures counts." : told[^1].TrimEnd(':', '.') + "."; // no list follows
        return told;
    }
}
