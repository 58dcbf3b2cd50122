namespace ConflictModel.Validation;

/// <content>CM7xxx: actors and their relations.</content>
public static partial class RuleIds
{
    /// <summary>Components, members and those under an umbrella must not make a circle.</summary>
    public const string ComponentsMustNotCircle = "CM7001";

    /// <summary>A relation must join two actors.</summary>
    public const string RelationMustJoinTwoActors = "CM7002";

    /// <summary>Support must not pass for membership.</summary>
    public const string SupportMustNotPassForMembership = "CM7003";

    /// <summary>Successions must not make a circle.</summary>
    public const string SuccessionMustNotCircle = "CM7004";

    /// <summary>A new name or a new body must not be there before the change that brought it about.</summary>
    public const string SuccessorMustNotPrecede = "CM7005";

    /// <summary>Alignments must not contradict one another.</summary>
    public const string AlignmentsMustNotContradict = "CM7006";

    /// <summary>An actor must not be on both sides.</summary>
    public const string ActorMustNotBeOnBothSides = "CM7007";

    /// <summary>A dyad must have two sides.</summary>
    public const string DyadMustHaveTwoSides = "CM7008";

    /// <summary>A person must not be a body.</summary>
    public const string PersonMustNotBeABody = "CM7009";

    /// <summary>An office must be held by a person.</summary>
    public const string OfficeMustBeHeldByAPerson = "CM7010";

    /// <summary>One account must not say that an actor supports and fights another at one time.</summary>
    public const string SupportMustNotBeHostility = "CM7011";

    /// <summary>A body that is no more must not go on.</summary>
    public const string MergedBodyMustNotGoOn = "CM7012";

    /// <summary>A membership must be of one kind.</summary>
    public const string MembershipMustBeOfOneKind = "CM7013";
}
