namespace ConflictModel.Validation;

/// <summary>Finds the figures of things: of an incident among the claims about it; of others, about which a record may hold any number of claims, by a list of their own.</summary>
internal sealed class FiguresOf
{
    private readonly Dictionary<EntityId, ValueList<Claim>> others;

    internal FiguresOf(ItemsByKind items)
    {
        var found = new Dictionary<EntityId, List<Claim>>();
        foreach (var figure in items.Of<Figure>())
        {
            if (figure.Of.Family is EntityFamily.Incident)
            {
                continue;
            }

            if (!found.TryGetValue(figure.Of, out var figures))
            {
                found[figure.Of] = figures = [];
            }

            figures.Add(figure);
        }

        others = found.ToDictionary(f => f.Key, f => ValueList.From(f.Value));
    }

    /// <summary>Gets claims among which all figures of a thing are, in the order of the record.</summary>
    internal ValueList<Claim> About(Entity thing, Findings findings) =>
        thing is Incident ? findings.ClaimsAbout(thing) : others.GetValueOrDefault(thing.EntityId);
}
