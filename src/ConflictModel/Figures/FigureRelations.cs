namespace ConflictModel;

/// <summary>How the figures of one thing stand to one another: parts and wholes, retellings, readings, and counts with nobody in common.</summary>
/// <param name="view">The record as it is asked.</param>
/// <param name="all">All figures of the thing.</param>
/// <param name="standing">Those of them that count, before any was left out for how it stands to another.</param>
internal sealed class FigureRelations(RecordView view, Figure[] all, Figure[] standing)
{
    /// <summary>A paraphrase or repetition is no second report.</summary>
    internal string? Retelling(Figure figure) =>
        (from link in figure.Links
         where link.Kind == LinkKind.Paraphrases || link.Kind == LinkKind.Repeats
         let other = Array.Find(all, f => f.Id == link.To)
         where other is not null && view.HadBeenSaid(other) is not Certainty.Impossible
         select $"{link.Kind} {other.Number.Describe()}").FirstOrDefault();

    /// <summary>Of two readings of one sentence only one is told; the other is no second report.</summary>
    internal string? OtherReading(Figure figure) =>
        (from link in figure.Links
         where link.Kind == LinkKind.AlternativeReadingOf
         let other = Array.Find(standing, f => f.Id == link.To)
         where other is not null
         select $"another reading of what gives {other.Number.Describe()}").FirstOrDefault();

    /// <summary>A part is never added to its whole nor set against it, nor against what took the place of the whole.</summary>
    /// <remarks>Where people or a period are asked for that the whole does not count, the whole is not in play, and its part may answer.</remarks>
    internal string? PartOf(Figure part) => PartOf(part, null);

    /// <summary>Gets the wholes that count and than which a part is certainly more: a contradiction.</summary>
    internal IEnumerable<Figure> OutdoneBy(Figure part, Func<Figure, Estimate> number) =>
        part.Links.IsEmpty ? [] : Wholes(part).Where(w => standing.Contains(w) && number(part).Least > number(w).Greatest);

    /// <summary>Gets the figures of other origins that a figure claims to supersede, and does not.</summary>
    internal IEnumerable<Figure> NotSupersededBy(Figure figure) =>
        from link in figure.Links
        where link.Kind == LinkKind.Supersedes
        let other = Array.Find(standing, f => f.Id == link.To)
        where other is not null && !other.By.SharesOriginWith(figure.By)
        select other;

    /// <summary>A part says of a whole of the same people and period that it is no less, even where the whole itself does not count.</summary>
    internal string? PartOfLostWhole(Figure part) =>
        part.Links.IsEmpty ? null
        : Wholes(part).FirstOrDefault(w => w.People == part.People && w.Period == part.Period) is { } whole ? $"a part of {whole.Number.Describe()}"
        : null;

    /// <summary>Says of a figure that it stands beside another of the same people with nobody in common, so that each counts only some.</summary>
    internal string? Beside(Figure figure, List<Figure> others) =>
        others.Find(f => !ReferenceEquals(f, figure) && f.People == figure.People && AreDisjoint(f, figure)) is { } other
            ? $"some, beside {other.Number.Describe()} others"
            : null;

    /// <summary>Says whether two figures are said to have nobody in common; of figures that were replaced, what took their place keeps that.</summary>
    internal bool AreDisjoint(Figure one, Figure other) => SaysDisjoint(one, other) || SaysDisjoint(other, one);

    private bool SaysDisjoint(Figure one, Figure other)
    {
        foreach (var link in (IEnumerable<ClaimLink>)one.Links)
        {
            if (link.Kind == LinkKind.DisjointFrom
                && (link.To == other.Id || (Array.Find(all, f => f.Id == link.To) is { } named && Revision(named, [other], []) is not null)))
            {
                return true;
            }
        }

        return false;
    }

    private string? PartOf(Figure part, HashSet<ClaimId>? passed)
    {
        if (part.Links.IsEmpty)
        {
            return null;
        }

        passed ??= [part.Id]; // parts may circle
        foreach (var whole in Wholes(part))
        {
            if (!passed.Add(whole.Id))
            {
                continue;
            }

            if (standing.Contains(whole))
            {
                return $"a part of {whole.Number.Describe()}";
            }

            if (Revision(whole, standing, []) is { } revision)
            {
                return $"a part of {whole.Number.Describe()}, superseded by {revision.Number.Describe()}";
            }

            if (PartOf(whole, passed) is { } further)
            {
                return further;
            }
        }

        return null;
    }

    /// <summary>Gives the figure by which its origin took another back, if that is among some.</summary>
    private Figure? Revision(Figure whole, Figure[] among, HashSet<ClaimId> passed)
    {
        foreach (var later in view.TakenBackBy(whole).OfType<Figure>().Where(f => passed.Add(f.Id)))
        {
            if ((among.Contains(later) ? later : Revision(later, among, passed)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private IEnumerable<Figure> Wholes(Figure part) =>
        from link in part.Links
        where link.Kind == LinkKind.PartOf
        let whole = Array.Find(all, f => f.Id == link.To)
        where whole is not null
        select whole;
}
