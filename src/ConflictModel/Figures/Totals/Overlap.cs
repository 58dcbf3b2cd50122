namespace ConflictModel;

/// <summary>Two incidents' tolls that have people in common, by the figures that are said to overlap.</summary>
/// <param name="First">The place of the one in the list.</param>
/// <param name="Second">The place of the other.</param>
/// <param name="One">The figure of the one.</param>
/// <param name="Other">The figure of the other.</param>
internal sealed record Overlap(int First, int Second, Figure One, Figure Other)
{
    /// <summary>Finds the overlaps among tolls; of two incidents no more than one.</summary>
    internal static IEnumerable<Overlap> Among(ValueList<FigureAnswer> tolls)
    {
        var places = new Dictionary<ClaimId, (int Place, Figure Figure)>();
        for (var i = 0; i < tolls.Count; i++)
        {
            foreach (var figure in tolls[i].Figures)
            {
                places[figure.Id] = (i, figure);
            }
        }

        var found = new HashSet<(int, int)>();
        for (var i = 0; i < tolls.Count; i++)
        {
            foreach (var figure in tolls[i].Figures)
            {
                foreach (var link in (IEnumerable<ClaimLink>)figure.Links)
                {
                    if (link.Kind == LinkKind.Overlaps && places.TryGetValue(link.To, out var other) && other.Place != i
                        && found.Add((Math.Min(i, other.Place), Math.Max(i, other.Place))))
                    {
                        yield return new Overlap(Math.Min(i, other.Place), Math.Max(i, other.Place), i < other.Place ? figure : other.Figure, i < other.Place ? other.Figure : figure);
                    }
                }
            }
        }
    }
}
