namespace ConflictModel.Validation;

/// <content>CM2xxx: agreements, truces and deployments.</content>
public static partial class RuleIds
{
    /// <summary>A truce must not end before it takes effect.</summary>
    public const string TruceMustNotEndBeforeItTakesEffect = "CM2001";

    /// <summary>An agreement or a truce must not take effect before it is signed, unless it says so.</summary>
    public const string AgreementMustNotTakeEffectBeforeItIsSigned = "CM2002";

    /// <summary>Provide who declared, agreed or signed a truce.</summary>
    public const string ProvideTheDeclarationOfATruce = "CM2003";

    /// <summary>Provide the parties of an agreement.</summary>
    public const string ProvideThePartiesOfAnAgreement = "CM2004";

    /// <summary>An obligation must not be due before what it counts from, nor before its text was made.</summary>
    public const string DeadlineMustNotPrecedeItsTrigger = "CM2005";

    /// <summary>What is over must not be extended, renewed or suspended.</summary>
    public const string ReplacedInstrumentMustNotBeExtended = "CM2006";

    /// <summary>A violation must fall within the term of what it violates.</summary>
    public const string ViolationMustFallWithinTheTerm = "CM2007";

    /// <summary>A violation must fall in the area of the truce it violates.</summary>
    public const string ViolationMustFallInTheArea = "CM2008";

    /// <summary>A term must not end before it takes effect.</summary>
    public const string TermMustEndAfterItTakesEffect = "CM2009";

    /// <summary>An extension should come before the term has run out.</summary>
    public const string ExtensionMustComeBeforeTheEnd = "CM2010";

    /// <summary>The stages of an obligation must not come to more than its quantity.</summary>
    public const string InstalmentsMustFitTheirQuantity = "CM2011";

    /// <summary>A text must not replace, change or belong to itself, by whatever chain of texts.</summary>
    public const string InstrumentLinksMustNotCircle = "CM2012";

    /// <summary>A guarantor or a mediator must be told from a party.</summary>
    public const string GuarantorMustBeToldFromParty = "CM2013";

    /// <summary>The stages of a deployment must follow one another.</summary>
    public const string StagesMustFollowOneAnother = "CM2014";

    /// <summary>A deployment should not be set up before the text that allows it was made.</summary>
    public const string AuthorisationMustPrecedeDeployment = "CM2015";

    /// <summary>Tell a deployment that is larger than its text allows from a slip.</summary>
    public const string DeploymentMustKeepToItsAuthorisedNumber = "CM2016";

    /// <summary>A pledge must be told from the deed: where they contradict each other, keep both.</summary>
    public const string PledgeMustBeToldFromDeed = "CM2017";

    /// <summary>Notice must come as long before the end of a term as the term demands.</summary>
    public const string NoticeMustComeInTime = "CM2018";
}
