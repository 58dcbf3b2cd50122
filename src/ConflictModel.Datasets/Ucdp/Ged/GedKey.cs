namespace ConflictModel.Datasets;

/// <summary>What a group of summed events has in common; a part not asked for, or without a number, is <see cref="None"/>.</summary>
internal readonly record struct GedKey(long Conflict, long Dyad, long Actor, long Country, long TypeOfViolence, long Year) : IComparable<GedKey>
{
    public const long None = long.MinValue;

    public static long? Or(long part) => part == None ? null : part;

    /// <summary>Gives an id; numbers below zero stand for names that have none.</summary>
    public static long? IdOr(long part) => part < 0 ? null : part;

    public int CompareTo(GedKey other) =>
        (Conflict, Dyad, Actor, Country, TypeOfViolence, Year).CompareTo((other.Conflict, other.Dyad, other.Actor, other.Country, other.TypeOfViolence, other.Year));
}
