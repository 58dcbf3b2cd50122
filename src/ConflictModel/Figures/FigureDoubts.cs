namespace ConflictModel;

/// <summary>Tells what figures say of one another that cannot be, so that a number does not look more settled than it is.</summary>
internal static class FigureDoubts
{
    /// <summary>Gets a sentence for each.</summary>
    internal static IEnumerable<string> Of(IReadOnlyCollection<Figure> figures, Func<Figure, Estimate> number, FigureRelations relations, RecordView view)
    {
        var circles = new HashSet<(ClaimId, ClaimId)>();
        foreach (var figure in figures)
        {
            if (figure.Links.IsEmpty && view.Record.LinksTo(figure.Id).IsEmpty)
            {
                continue;
            }

            foreach (var whole in relations.OutdoneBy(figure, number))
            {
                yield return $"{number(figure).Counting(figure.People.Tell(view.Record.Names))} are said to be a part of {number(whole).Describe()}, and are more.";
            }

            foreach (var other in relations.StandingBeside(figure))
            {
                if (!other.By.SharesOriginWith(figure.By, view.Record))
                {
                    yield return $"{number(figure).Describe()} is said to supersede {number(other).Describe()}, which another origin gives: both count.";
                }
            }

            foreach (var other in relations.InCircleWith(figure))
            {
                if (!circles.Contains((other.Id, figure.Id)) && circles.Add((figure.Id, other.Id)))
                {
                    yield return $"{number(figure).Describe()} and {number(other).Describe()} are each said to be told after the other, or a part of it: neither is left out for that.";
                }
            }

            foreach (var doubt in Revisions(figure, number, view))
            {
                yield return doubt;
            }
        }
    }

    private static IEnumerable<string> Revisions(Figure figure, Func<Figure, Estimate> number, RecordView view)
    {
        foreach (var link in view.Record.Index.LinksTo(figure.Id))
        {
            if (link.Kind == LinkKind.Supersedes && link.From.By.SharesOriginWith(figure.By, view.Record) && view.WeightOf(link.From) is not Certainty.Impossible
                && !(link.From is Figure other && FigureKinds.IsRevision(other, figure)))
            {
                yield return $"{number(figure).Describe()} is said to be superseded by “{view.Record.Tell(link.From)}”, which tells something else: it stands.";
            }
        }

        foreach (var link in (IEnumerable<ClaimLink>)figure.Links)
        {
            if (link.Kind == LinkKind.Supersedes && view.Record.TryFind(link.To, out var claim) && claim is Figure earlier && view.HadBeenSaid(earlier) is not Certainty.Impossible
                && earlier.By.SharesOriginWith(figure.By, view.Record) && FigureKinds.IsRevision(figure, earlier) && OriginVotes.IsCertainlyLater(earlier, figure, view))
            {
                yield return $"{number(figure).Describe()} is said to supersede {earlier.Number.Describe()}, which was said after it.";
            }
        }
    }
}
