namespace ConflictModel;

/// <summary>The words that families of entities go by: one for an id, one for the section of a document.</summary>
public static class EntityFamilies
{
    private static readonly (EntityFamily Family, string Word, string Section)[] Words =
    [
        (EntityFamily.Actor, "actor", "actors"),
        (EntityFamily.Place, "place", "places"),
        (EntityFamily.Conflict, "conflict", "conflicts"),
        (EntityFamily.Dyad, "dyad", "dyads"),
        (EntityFamily.Incident, "incident", "incidents"),
        (EntityFamily.Instrument, "instrument", "instruments"),
        (EntityFamily.Truce, "truce", "truces"),
        (EntityFamily.Deployment, "deployment", "deployments"),
        (EntityFamily.Process, "process", "processes"),
        (EntityFamily.Meeting, "meeting", "meetings"),
        (EntityFamily.Source, "source", "sources"),
    ];

    /// <summary>Gets the families, in the order in which a document lists them.</summary>
    public static ValueList<EntityFamily> All { get; } = ValueList.From(Words.Select(w => w.Family));

    /// <summary>Gets the word before the colon in an <see cref="EntityId"/>, such as <c>truce</c>.</summary>
    /// <param name="family">The family.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="family"/> is none of the known ones.</exception>
    public static string Word(EntityFamily family) => Find(family).Word;

    /// <summary>Gets the name of the section of a document that holds the family, such as <c>truces</c>.</summary>
    /// <param name="family">The family.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="family"/> is none of the known ones.</exception>
    public static string Section(EntityFamily family) => Find(family).Section;

    internal static bool TryRead(ReadOnlySpan<char> word, out EntityFamily family)
    {
        foreach (var known in Words)
        {
            if (word.SequenceEqual(known.Word))
            {
                family = known.Family;
                return true;
            }
        }

        family = EntityFamily.None;
        return false;
    }

    private static (EntityFamily Family, string Word, string Section) Find(EntityFamily family) =>
        family is > EntityFamily.None and <= EntityFamily.Source
            ? Words[(int)family - 1]
            : throw new ArgumentOutOfRangeException(nameof(family), family, "That is no family of entities.");
}
