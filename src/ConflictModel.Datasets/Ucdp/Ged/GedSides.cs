namespace ConflictModel.Datasets;

/// <summary>The people of each side: many figures count those of one, and share what says so.</summary>
internal sealed class GedSides
{
    private readonly Dictionary<ActorId, Population> met = [];

    /// <summary>Gives the people of a side.</summary>
    /// <param name="side">The side.</param>
    /// <param name="role">What to call it where the row does not tell who it is.</param>
    public Population Of(Reference<ActorId> side, string role)
    {
        if (!side.TryGetId(out var actor))
        {
            return new Population(PopulationKind.Unstated, side, side == default ? role : "");
        }

        if (!met.TryGetValue(actor, out var people))
        {
            met.Add(actor, people = new Population(PopulationKind.Unstated, side));
        }

        return people;
    }
}
