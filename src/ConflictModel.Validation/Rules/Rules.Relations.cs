namespace ConflictModel.Validation;

/// <content>CM7xxx: actors and their relations.</content>
public static partial class Rules
{
    private static Rule[] Relations =>
    [
        new ComponentsMustNotCircle(),
        new RelationMustJoinTwoActors(),
        new AlignmentsMustNotContradict(),
        new DyadMustHaveTwoSides(),
    ];
}
