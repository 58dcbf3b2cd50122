namespace ConflictModel.Views;

/// <summary>Tells the figures of an incident: the record's own combined answer for each harm that figures tell of.</summary>
internal sealed class IncidentFigures(RecordView view)
{
    /// <summary>Gets the answers in words, and how each of them came about.</summary>
    internal (string Words, string Derivation) Of(Incident incident)
    {
        var harms = view.Record.ClaimsAbout(incident).OfType<CasualtyEstimate>().Where(f => f.Of == incident.EntityId)
            .Select(f => f.Harm).Distinct().OrderBy(h => Array.IndexOf([.. Harm.Known], h) is var i && i < 0 ? int.MaxValue : i);
        var figures = new List<string>();
        var derivations = new List<string>();
        foreach (var harm in harms)
        {
            var answer = view.Casualties(incident, harm);
            if (answer.Claims.IsEmpty && answer.LeftOut.All(l => view.WeightOf(l.Claim) is Certainty.Impossible))
            {
                continue; // nothing that counts was said
            }

            var word = Texts.Clean(harm.Word.Replace('-', ' '));
            figures.Add(answer.Value.IsKnown
                ? $"{Counted(answer)} {word}{Doubt(answer)}"
                : Rivals(answer) is { } rivals ? $"{rivals} {word} (accounts differ)"
                : IsNoneReported(answer) ? $"number {word} unknown (none reported)"
                : $"number {word} unknown");
            derivations.Add(Texts.Clean(answer.Explain()));
        }

        return (string.Join(", ", figures), string.Join(" ", derivations));
    }

    /// <summary>Tells the numbers of accounts that have none in common ("at least 12 or up to 8"); null where nobody gives one.</summary>
    private static string? Rivals(FigureAnswer answer)
    {
        var said = answer.Claims.OfType<CasualtyEstimate>().Where(f => f.Number.IsKnown).Select(f => Texts.Clean(f.Number.Describe())).Distinct().ToArray();
        return said.Length > 1 ? Texts.List(said, "or") : null;
    }

    /// <summary>Tells why a number is possible only: it is disputed, or else nobody knows whether it had been said.</summary>
    private static string Doubt(FigureAnswer answer) =>
        answer.Certainty is Certainty.Certain ? ""
        : answer.Claims.Any(c => c.Standing.Kind == StandingKind.Disputed) ? " (disputed)"
        : " (possibly)";

    /// <summary>Asks whether all that was said is that none were reported, which is neither zero nor silence.</summary>
    private bool IsNoneReported(FigureAnswer answer)
    {
        var said = answer.Figures.Concat(answer.LeftOut.Select(l => l.Claim).OfType<Figure>()).Where(f => f.IsAffirmedAndActual && view.WeightOf(f) is not Certainty.Impossible).ToArray();
        return said.Length > 0 && Array.TrueForAll(said, f => f.Number.Wording == Wording.NoneReported);
    }

    /// <summary>Tells the number with whom it counts, where all figures in it count the same people: fighters and civilians added up are neither.</summary>
    private string Counted(FigureAnswer answer)
    {
        var figures = answer.Claims.OfType<CasualtyEstimate>().ToArray();
        return figures.Length > 0 && figures[0].People is var people && people != default && people != Population.Anyone && Array.TrueForAll(figures, f => f.People == people)
            ? Texts.Clean(view.Record.TellNumber(figures[0] with { Number = answer.Value }))
            : Texts.Clean(answer.Value.Describe());
    }
}
