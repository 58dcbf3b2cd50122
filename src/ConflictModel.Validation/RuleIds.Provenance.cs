namespace ConflictModel.Validation;

/// <content>CM6xxx: provenance.</content>
public static partial class RuleIds
{
    /// <summary>Provide a source, or a note where there is none to cite.</summary>
    public const string ProvideASource = "CM6001";

    /// <summary>A grade that takes two sources must have a second origin.</summary>
    public const string CorroborationMustComeFromAnotherOrigin = "CM6002";

    /// <summary>The same words in two sources may be of one origin.</summary>
    public const string SameWordsMayBeOneOrigin = "CM6003";

    /// <summary>Those who report the same must not report it after one another in a circle.</summary>
    public const string ReportingMustNotCircle = "CM6004";

    /// <summary>A report must not come before what it reports.</summary>
    public const string ReportMustNotPrecedeWhatItReports = "CM6005";

    /// <summary>A party must not be the only one who tells of an incident.</summary>
    public const string PartyMustNotBeTheSoleSource = "CM6006";

    /// <summary>Who holds an office and the body that they hold it in may be one origin.</summary>
    public const string OfficeHolderMayBeHisBody = "CM6007";

    /// <summary>A copy must not be older than its source.</summary>
    public const string CopyMustNotPrecedeItsSource = "CM6008";

    /// <summary>Who passes an account on must not be its origin.</summary>
    public const string RelayMustNotBeItsOwnOrigin = "CM6009";

    /// <summary>Nothing must be said after the source that prints it was published.</summary>
    public const string SaidMustNotBeAfterPublished = "CM6010";

    /// <summary>Documents of different speakers must not count as one voice.</summary>
    public const string DocumentsMustNotCountAsOneVoice = "CM6011";

    /// <summary>Who speaks for itself must have it through nobody.</summary>
    public const string OwnAccountMustComeThroughNobody = "CM6012";
}
