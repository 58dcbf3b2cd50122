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

    /// <summary>Those who returned must not be more than those who were displaced.</summary>
    public const string ReturnedMustNotExceedDisplaced = "CM4007";

    /// <summary>Those living displaced in a place must not be more than all who live there.</summary>
    public const string DisplacedMustNotExceedInhabitants = "CM4008";

    /// <summary>A zero must be counted; what is not known is no zero.</summary>
    public const string ZeroMustBeCounted = "CM4009";

    /// <summary>Shares of one place that different actors control at one time must not come to more than all of it.</summary>
    public const string SharesMustFitTogether = "CM4010";

    /// <summary>Provide what a share of a place is a share of.</summary>
    public const string ProvideTheDenominatorOfAShare = "CM4011";

    /// <summary>A revision must not jump implausibly without a word on why.</summary>
    public const string RevisionMustNotJumpImplausibly = "CM4012";

    /// <summary>The words cited must agree with the number made of them.</summary>
    public const string WordsMustAgreeWithTheirNumber = "CM4013";

    /// <summary>A best value must be the sum of the deaths that are printed beside it.</summary>
    public const string SumMustMatchItsCells = "CM4014";

    /// <summary>Those killed in one incident must not be more than those killed in its conflict.</summary>
    public const string TollMustFitWithinItsConflict = "CM4015";

    /// <summary>Those killed must not be more than those present.</summary>
    public const string KilledMustNotExceedThosePresent = "CM4016";

    /// <summary>The periods of figures that are a part of or replace one another must meet.</summary>
    public const string PeriodsMustMeet = "CM4017";

    /// <summary>Those killed, and those wounded, must fit among those killed or wounded.</summary>
    public const string KilledMustFitAmongKilledAndWounded = "CM4019";

    /// <summary>The words cited must agree with what the figure measures.</summary>
    public const string WordsMustAgreeWithTheirMeasure = "CM4020";

    /// <summary>Tolls of one incident must not exclude one another.</summary>
    public const string TollsMustNotExcludeOneAnother = "CM4021";
}
