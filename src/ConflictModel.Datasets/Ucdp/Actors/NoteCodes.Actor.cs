namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>UCDP Actor: a cell names several actors or names, and their count differs from that of the cell beside it; names are not parted.</summary>
    public const string ActorNamesDoNotPair = "actor-names-do-not-pair";

    /// <summary>UCDP Actor: a flag says no and the cells beside it name somebody, or the other way round; the cells are believed.</summary>
    public const string ActorFlagDiffers = "actor-flag-differs";

    /// <summary>UCDP Actor: an actor is said to come out of, or to belong to, itself; no claim is made of it.</summary>
    public const string ActorOfItself = "actor-of-itself";

    /// <summary>UCDP Actor: a row refers to an actor that has no row in the file; it becomes an entity by number and name.</summary>
    public const string ActorWithoutRow = "actor-without-row";
}
