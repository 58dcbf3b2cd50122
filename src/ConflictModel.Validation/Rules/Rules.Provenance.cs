namespace ConflictModel.Validation;

/// <content>CM6xxx: provenance.</content>
public static partial class Rules
{
    private static Rule[] Provenance =>
    [
        new ProvideASource(),
        new CorroborationMustComeFromAnotherOrigin(),
        new SameWordsMayBeOneOrigin(),
        new ReportingMustNotCircle(),
        new ReportMustNotPrecedeWhatItReports(),
        new PartyMustNotBeTheSoleSource(),
        new OfficeHolderMayBeHisBody(),
        new CopyMustNotPrecedeItsSource(),
        new RelayMustNotBeItsOwnOrigin(),
        new SaidMustNotBeAfterPublished(),
        new DocumentsMustNotCountAsOneVoice(),
        new OwnAccountMustComeThroughNobody(),
    ];
}
