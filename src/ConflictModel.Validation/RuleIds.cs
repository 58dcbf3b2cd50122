namespace ConflictModel.Validation;

/// <summary>The permanent ids of the library's rules. An id is never given to another duty, not even after its rule is gone.</summary>
/// <remarks>The first digit tells the family: 0 the checking itself, 1 what is written, 2 agreements and truces, 4 figures and shares, 5 claims about claims, 6 provenance. Rules of your own take letters other than CM.</remarks>
public static class RuleIds
{
    /// <summary>A rule failed while it judged. Its severity cannot be changed, nor can it be left out: what was not checked must not look clean.</summary>
    public const string RuleFailed = "CM0001";

    /// <summary>Use words and members that this version knows.</summary>
    public const string UseKnownWordsAndMembers = "CM1001";

    /// <summary>A truce must not end before it takes effect.</summary>
    public const string TruceMustNotEndBeforeItTakesEffect = "CM2001";

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

    /// <summary>A claim must supersede only claims of its own origin.</summary>
    public const string SupersessionMustKeepItsOrigin = "CM5001";

    /// <summary>Claims must not supersede one another in a circle.</summary>
    public const string SupersessionMustNotCircle = "CM5002";

    /// <summary>Provide a source, or a note where there is none to cite.</summary>
    public const string ProvideASource = "CM6001";
}
