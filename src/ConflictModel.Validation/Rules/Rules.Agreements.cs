namespace ConflictModel.Validation;

/// <content>CM2xxx: agreements, truces and deployments.</content>
public static partial class Rules
{
    private static Rule[] Agreements =>
    [
        new TruceMustNotEndBeforeItTakesEffect(),
        new AgreementMustNotTakeEffectBeforeItIsSigned(),
        new ProvideTheDeclarationOfATruce(),
        new ProvideThePartiesOfAnAgreement(),
        new DeadlineMustNotPrecedeItsTrigger(),
        new ReplacedInstrumentMustNotBeExtended(),
        new ViolationMustFallWithinTheTerm(),
        new ViolationMustFallInTheArea(),
        new TermMustEndAfterItTakesEffect(),
        new ExtensionMustComeBeforeTheEnd(),
        new InstalmentsMustFitTheirQuantity(),
        new InstrumentLinksMustNotCircle(),
        new GuarantorMustBeToldFromParty(),
        new StagesMustFollowOneAnother(),
        new AuthorisationMustPrecedeDeployment(),
        new DeploymentMustKeepToItsAuthorisedNumber(),
        new PledgeMustBeToldFromDeed(),
        new NoticeMustComeInTime(),
    ];
}
