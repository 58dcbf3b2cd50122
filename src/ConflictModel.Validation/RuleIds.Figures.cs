namespace ConflictModel.Validation;

/// <content>CM4xxx: figures and shares.</content>
public static partial class RuleIds
{
    /// <summary>Printed numbers must make an estimate.</summary>
    public const string PrintedNumbersMustMakeAnEstimate = "CM4001";

    /// <summary>A part must fit within its whole.</summary>
    public const string PartMustFitWithinItsWhole = "CM4002";

    /// <summary>A share must name its whole.</summary>
    public const string ShareMustNameItsWhole = "CM4003";

    /// <summary>A link must join figures of one kind, or of kinds that it can join.</summary>
    public const string LinkMustJoinFiguresOfOneKind = "CM4004";

    /// <summary>Provide the link of a revision.</summary>
    public const string ProvideTheLinkOfARevision = "CM4005";

    /// <summary>Claims must not be parts of one another in a circle.</summary>
    public const string PartsMustNotCircle = "CM4006";

    /// <summary>Shares of one place that different actors control at one time must not come to more than all of it.</summary>
    public const string SharesMustFitTogether = "CM4010";

    /// <summary>Provide what a share of a place is a share of.</summary>
    public const string ProvideTheDenominatorOfAShare = "CM4011";
}
