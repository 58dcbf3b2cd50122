namespace ConflictModel.Validation;

/// <content>CM7xxx: actors and their relations.</content>
public static partial class RuleIds
{
    /// <summary>Components, members and those under an umbrella must not make a circle.</summary>
    public const string ComponentsMustNotCircle = "CM7001";

    /// <summary>A relation must join two actors.</summary>
    public const string RelationMustJoinTwoActors = "CM7002";

    /// <summary>Alignments must not contradict one another.</summary>
    public const string AlignmentsMustNotContradict = "CM7006";

    /// <summary>A dyad must have two sides.</summary>
    public const string DyadMustHaveTwoSides = "CM7008";
}
