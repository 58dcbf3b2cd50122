namespace ConflictModel.Validation;

/// <content>CM7xxx: actors and their relations.</content>
public static partial class Rules
{
    private static Rule[] Relations =>
    [
        new ComponentsMustNotCircle(),
        new RelationMustJoinTwoActors(),
        new SupportMustNotPassForMembership(),
        new SuccessionMustNotCircle(),
        new SuccessorMustNotPrecede(),
        new AlignmentsMustNotContradict(),
        new ActorMustNotBeOnBothSides(),
        new DyadMustHaveTwoSides(),
        new PersonMustNotBeABody(),
        new OfficeMustBeHeldByAPerson(),
        new SupportMustNotBeHostility(),
        new MergedBodyMustNotGoOn(),
        new MembershipMustBeOfOneKind(),
    ];
}
