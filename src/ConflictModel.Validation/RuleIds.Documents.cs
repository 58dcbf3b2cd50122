namespace ConflictModel.Validation;

/// <content>CM9xxx: documents as a whole.</content>
public static partial class RuleIds
{
    /// <summary>A source's printed date must fit the dates inside.</summary>
    public const string DatelineMustFitTheDatesInside = "CM9001";

    /// <summary>A superlative must hold against the record.</summary>
    public const string SuperlativeMustHoldAgainstTheRecord = "CM9002";

    /// <summary>Two things must come in one order.</summary>
    public const string OrderMustBeOne = "CM9003";

    /// <summary>A name must be spelled one way.</summary>
    public const string NameMustBeSpelledOneWay = "CM9004";

    /// <summary>Provide which of several is meant.</summary>
    public const string ProvideWhichIsMeant = "CM9005";

    /// <summary>Provide which reading of a sentence is meant.</summary>
    public const string ProvideWhichReadingIsMeant = "CM9006";

    /// <summary>Support must not be told as past and as going on.</summary>
    public const string RelationMustNotBePastAndPresent = "CM9007";

    /// <summary>Provide what a doubled word means.</summary>
    public const string ProvideWhatADoubledWordMeans = "CM9008";
}
