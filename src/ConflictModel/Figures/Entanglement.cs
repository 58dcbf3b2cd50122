namespace ConflictModel;

/// <summary>Finds the figures that have people of a figure in them, by what links say.</summary>
internal static class Entanglement
{
    /// <summary>Links that lead from a figure to one with the same people in it, or some of them.</summary>
    private static readonly LinkKind[] Kinds =
        [LinkKind.PartOf, LinkKind.Supersedes, LinkKind.Paraphrases, LinkKind.Repeats, LinkKind.AlternativeReadingOf];

    /// <summary>Gets those that a figure leads to: by a link, or through figures in between and what took their place. Only the first of the links may be an overlap.</summary>
    /// <returns>
    /// Each with the kind of the link that leads to it, unstated where others are in between; and whether it must be so: what overlaps a figure
    /// may have nobody in common with what took that figure's place.
    /// </returns>
    internal static IEnumerable<(Figure Other, LinkKind Link, bool IsSure)> Of(Figure figure, RecordView view)
    {
        if (figure.Links.IsEmpty)
        {
            yield break;
        }

        var seen = new HashSet<ClaimId> { figure.Id };
        var open = new Queue<(Figure Figure, bool IsSure)>([(figure, true)]);
        while (open.TryDequeue(out var step))
        {
            var (at, sure) = step;
            var isFirst = at.Id == figure.Id;
            foreach (var link in (IEnumerable<ClaimLink>)at.Links)
            {
                var overlaps = isFirst && link.Kind == LinkKind.Overlaps;
                if ((overlaps || Kinds.Contains(link.Kind)) && view.Record.TryFind(link.To, out var claim) && claim is Figure next && seen.Add(next.Id))
                {
                    yield return (next, isFirst ? link.Kind : default, sure);
                    open.Enqueue((next, sure && !overlaps));
                }
            }

            // What took the place of a whole has the part in it still; of the figure itself, its own revision is another matter, told by its link.
            foreach (var later in isFirst ? [] : view.TakenBackBy(at).OfType<Figure>())
            {
                if (seen.Add(later.Id))
                {
                    yield return (later, default, sure);
                    open.Enqueue((later, sure));
                }
            }
        }
    }
}
