namespace ConflictModel.Datasets;

/// <summary>Reads the codes of PA-X in the model's lists; what is not in them is unstated.</summary>
internal static class PaXCodes
{
    public static AgreementStatus Status(string code) => code switch
    {
        "Multiparty signed/agreed" => AgreementStatus.Multiparty,
        "Unilateral document" => AgreementStatus.Unilateral,
        "Status unclear" => AgreementStatus.Unclear,
        "Agreement with subsequent status" => AgreementStatus.Subsequent,
        _ => default,
    };

    public static AgreementScope Scope(string code) => code switch
    {
        "Inter" => AgreementScope.Interstate,
        "InterIntra" => AgreementScope.InterstateOnIntrastate,
        "Intra" => AgreementScope.Intrastate,
        "IntraLocal" => AgreementScope.IntrastateLocal,
        _ => default,
    };

    public static AgreementStage Stage(string code) => code switch
    {
        "Pre" => AgreementStage.PreNegotiation,
        "SubPar" => AgreementStage.SubstantivePartial,
        "SubComp" => AgreementStage.SubstantiveComprehensive,
        "Imp" => AgreementStage.Implementation,
        "Ren" => AgreementStage.Renewal,
        "Cea" => AgreementStage.Ceasefire,
        "Oth" => AgreementStage.Other,
        _ => default,
    };

    public static AgreementSubStage SubStage(string code) => code switch
    {
        "Proc" => AgreementSubStage.Process,
        "Prin" => AgreementSubStage.Principles,
        "Conf" => AgreementSubStage.ConfidenceBuilding,
        "PreMix" => AgreementSubStage.PreNegotiationMixed,
        "PreOth" => AgreementSubStage.PreNegotiationOther,
        "Iss" => AgreementSubStage.SingleIssue,
        "MultIss" => AgreementSubStage.SeveralIssues,
        "FrparOth" => AgreementSubStage.PartialOther,
        "FrAg" => AgreementSubStage.FrameworkAgreement,
        "FrCons" => AgreementSubStage.Constitution,
        "ImpMod" => AgreementSubStage.ImplementationModalities,
        "ExtSub" => AgreementSubStage.ExtendsSubstance,
        "ExtPar" => AgreementSubStage.ExtendsParties,
        "ImpOth" => AgreementSubStage.ImplementationOther,
        "Reimp" => AgreementSubStage.RenewsImplementation,
        "Repre" => AgreementSubStage.RenewsPreNegotiation,
        "Resub" => AgreementSubStage.RenewsSubstance,
        "Reoth" => AgreementSubStage.RenewalOther,
        "Ceas" => AgreementSubStage.CeasefireAgreement,
        "Rel" => AgreementSubStage.CeasefireRelated,
        "CeaMix" => AgreementSubStage.CeasefireMixed,
        "Oth" => AgreementSubStage.Other,
        _ => default,
    };
}
