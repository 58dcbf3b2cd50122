namespace ConflictModel.Datasets;

/// <summary>How a war ended (<c>Outcome</c>): of inter-state wars for the state of the row, of intra-state wars for side A and side B.</summary>
/// <remarks>The words are those of the project's description of the two files, which does not come with them: check them there before they carry weight.</remarks>
public enum CowOutcome
{
    /// <summary>The cell is empty, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: the state won; of intra-state wars, side A.</summary>
    Won = 1,

    /// <summary>2: the state lost; of intra-state wars, side B won.</summary>
    Lost = 2,

    /// <summary>3: a compromise, or a tie.</summary>
    Compromise = 3,

    /// <summary>4: it was transformed into another type of war.</summary>
    Transformed = 4,

    /// <summary>5: it was going on when the dataset closed.</summary>
    Ongoing = 5,

    /// <summary>6: a stalemate.</summary>
    Stalemate = 6,

    /// <summary>7: it went on below the level of war.</summary>
    BelowWar = 7,

    /// <summary>8: the state changed sides.</summary>
    ChangedSides = 8,
}
