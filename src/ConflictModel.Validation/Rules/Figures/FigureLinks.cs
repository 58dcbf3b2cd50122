namespace ConflictModel.Validation;

/// <summary>Follows the links of figures that count: from parts to wholes and back, and from what was replaced to what took its place.</summary>
/// <remarks>Walks without recursion, and each figure once: links may circle, and chains be long.</remarks>
internal static class FigureLinks
{
    /// <summary>Gets the wholes of a figure that count, or what took their place, each once, with the number of the link that leads there.</summary>
    internal static IEnumerable<(Figure Whole, int Link)> WholesOf(Figure part, RecordView view)
    {
        HashSet<ClaimId>? seen = null; // most figures are parts of none
        for (var i = 0; i < part.Links.Count; i++)
        {
            if (part.Links[i].Kind == LinkKind.PartOf && view.Record.TryFind(part.Links[i].To, out var named)
                && named is Figure whole && Standing(whole, view) is { } standing
                && (seen ??= [part.Id]).Add(standing.Id)) // a circle of parts is another rule's
            {
                yield return (standing, i);
            }
        }
    }

    /// <summary>Gets the parts of a figure that count, each once: those of the earlier figures whose place it took among them.</summary>
    internal static IEnumerable<Figure> PartsOf(Figure whole, RecordView view) =>
        from id in WithEarlier(whole, view.Record).Distinct()
        from link in view.Record.LinksTo(id)
        where link.Kind == LinkKind.PartOf
        let part = link.From as Figure
        where part is not null && view.MayCount(part) && WholesOf(part, view).Any(w => w.Whole.Id == whole.Id)
        group part by part.Id into same
        select same.First();

    /// <summary>Gets the id of a figure and those of all the figures whose place its origin let it take, directly or through others.</summary>
    internal static IEnumerable<ClaimId> WithEarlier(Figure figure, ConflictRecord record)
    {
        yield return figure.Id;
        if (!figure.HasLink(LinkKind.Supersedes))
        {
            yield break;
        }

        var seen = new HashSet<ClaimId> { figure.Id };
        var open = new Stack<Figure>([figure]);
        while (open.TryPop(out var later))
        {
            foreach (var link in (IEnumerable<ClaimLink>)later.Links)
            {
                if (link.Kind == LinkKind.Supersedes && record.TryFind(link.To, out var claim) && claim is Figure earlier
                    && earlier.By.SharesOriginWith(later.By, record) && seen.Add(earlier.Id))
                {
                    yield return earlier.Id;
                    open.Push(earlier);
                }
            }
        }
    }

    /// <summary>Gets a figure if it counts, or else the one by which its origin replaced it and that does.</summary>
    private static Figure? Standing(Figure figure, RecordView view) => view.MayCount(figure) ? figure : Replacing(figure, view);

    private static Figure? Replacing(Figure figure, RecordView view)
    {
        var seen = new HashSet<ClaimId> { figure.Id };
        var open = new Stack<Figure>([figure]);
        while (open.TryPop(out var next))
        {
            if (view.MayCount(next))
            {
                return next;
            }

            // The last pushed is looked at first, so that of several the first linked one is taken.
            foreach (var link in view.Record.LinksTo(next.Id).Reverse())
            {
                if (link.Kind == LinkKind.Supersedes && link.From is Figure later && later.By.SharesOriginWith(next.By, view.Record) && seen.Add(later.Id))
                {
                    open.Push(later);
                }
            }
        }

        return null;
    }
}
