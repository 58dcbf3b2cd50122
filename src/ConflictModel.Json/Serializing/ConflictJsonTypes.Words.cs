namespace ConflictModel.Json;

/// <content>Every vocabulary of the model: a word is its text, also one of a later version.</content>
public sealed partial class ConflictJsonTypes
{
    private void AddWords()
    {
        AddActorWords();
        AddAgreementWords();
        AddEventWords();
        AddFigureWords();
        AddPlaceWords();
        AddSourceWords();
    }

    private void AddActorWords()
    {
        AddText<AcledActorType>();
        AddText<AlignmentKind>();
        AddText<LifeEventKind>();
        AddText<MembershipKind>();
        AddText<SuccessionExtent>();
        AddText<SuccessionKind>();
        AddText<SupportType>();
    }

    private void AddAgreementWords()
    {
        AddText<AgreementScope>();
        AddText<AgreementStage>();
        AddText<AgreementStatus>();
        AddText<AgreementSubStage>();
        AddText<AllianceKind>();
        AddText<Duty>();
        AddText<IncompatibilityKind>();
        AddText<InstrumentLinkKind>();
        AddText<PledgeKind>();
        AddText<ProvisionStrength>();
        AddText<UcdpAgreementType>();
        AddText<RenewalKind>();
        AddText<MilestoneKind>();
        AddText<EndKind>();
        AddText<TruceClass>();
        AddText<TruceForm>();
        AddText<TrucePurpose>();
    }

    private void AddEventWords()
    {
        AddText<ConflictIntensity>();
        AddText<ConflictType>();
        AddText<AcledEventType>();
        AddText<AcledSubEventType>();
        AddText<EventClarity>();
        AddText<OutcomeKind>();
        AddText<Role>();
        AddText<TargetKind>();
        AddText<ViolenceType>();
        AddText<WeaponKind>();
        AddText<DeploymentStage>();
        AddText<PositioningKind>();
        AddText<ComparisonKind>();
        AddText<SpeechAct>();
    }

    private void AddFigureWords()
    {
        AddText<AgeGroup>();
        AddText<CountBasis>();
        AddText<CountMeasure>();
        AddText<PersonRole>();
        AddText<Sex>();
        AddText<Wording>();
        AddText<Harm>();
        AddText<Knowledge>();
        AddText<PopulationKind>();
        AddText<DisplacementMeasure>();
        AddText<Denominator>();
    }

    private void AddPlaceWords()
    {
        AddText<AreaChange>();
        AddText<ControlDegree>();
    }

    private void AddSourceWords()
    {
        AddText<AirwarsGrade>();
        AddText<LinkKind>();
        AddText<Mood>();
        AddText<SfmClaimStatus>();
        AddText<SourceKind>();
        AddText<StandingKind>();
        AddText<WikibaseRank>();
        AddText<IdScheme>();
    }
}
