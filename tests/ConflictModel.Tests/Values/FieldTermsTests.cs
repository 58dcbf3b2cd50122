namespace ConflictModel.Tests.Values;

/// <summary>The field's terms, as documents write them: by the name that code has for each.</summary>
public class FieldTermsTests
{
    [Fact]
    public void How_a_conflict_or_a_truce_ends() => Written(
        EndKind.PeaceAgreement, EndKind.GovernmentVictory, EndKind.RebelVictory, EndKind.LowActivity, EndKind.ActorCeasedToExist, EndKind.AreaOverrun)
        .Should().Equal("peace-agreement", "government-victory", "rebel-victory", "low-activity", "actor-ceased-to-exist", "area-overrun");

    [Fact]
    public void What_came_of_talks() => Written(
        OutcomeKind.PeaceAgreement, OutcomeKind.PartialAgreement, OutcomeKind.NoResult, OutcomeKind.Adjourned, OutcomeKind.Stalemate, OutcomeKind.Victory)
        .Should().Equal("peace-agreement", "partial-agreement", "none", "adjourned", "stalemate", "victory");

    [Fact]
    public void Weapons() => Written(
        WeaponKind.SmallArms, WeaponKind.Artillery, WeaponKind.Rocket, WeaponKind.Grenade, WeaponKind.Mine, WeaponKind.Cluster, WeaponKind.Chemical, WeaponKind.SuicideBomb, WeaponKind.Bladed, WeaponKind.Cyber, WeaponKind.Unarmed)
        .Should().Equal("small-arms", "artillery", "rocket", "grenade", "mine", "cluster", "chemical", "suicide-bomb", "bladed", "cyber", "unarmed");

    [Fact]
    public void What_was_hit() => Written(
        TargetKind.Home, TargetKind.School, TargetKind.Medical, TargetKind.PlaceOfWorship, TargetKind.CulturalSite, TargetKind.DisplacementCamp, TargetKind.PopulatedPlace,
        TargetKind.Gathering, TargetKind.Convoy, TargetKind.Checkpoint, TargetKind.Headquarters, TargetKind.TrainingCamp, TargetKind.GovernmentBuilding, TargetKind.Infrastructure)
        .Should().Equal("home", "school", "medical", "place-of-worship", "cultural-site", "displacement-camp", "populated-place", "gathering", "convoy", "checkpoint", "headquarters", "training-camp", "government-building", "infrastructure");

    [Fact]
    public void Third_parties_and_other_roles() => Written(
        Role.CoMediator, Role.Convenor, Role.Host, Role.AccompanyingCountry, Role.Supervisor, Role.Sponsor, Role.Depositary, Role.SecondaryParty, Role.Supporter, Role.Associate, Role.Addressee)
        .Should().Equal("co-mediator", "convenor", "host", "accompanying-country", "supervisor", "sponsor", "depositary", "secondary-party", "supporter", "associate", "addressee");

    [Fact]
    public void What_is_done_by_speaking() => Written(
        SpeechAct.Accept, SpeechAct.Reject, SpeechAct.Accuse, SpeechAct.Apologise, SpeechAct.Demand, SpeechAct.Threaten, SpeechAct.ExpressConcern, SpeechAct.Hope)
        .Should().Equal("accept", "reject", "accuse", "apologise", "demand", "threaten", "express-concern", "hope");

    [Fact]
    public void Support_from_abroad_after_UCDP() => Written(
        SupportType.TroopsAsSecondaryParty, SupportType.TroopPresence, SupportType.Materiel, SupportType.Funding, SupportType.Intelligence, SupportType.JointOperations)
        .Should().Equal("troops-as-secondary-party", "troop-presence", "materiel", "funding", "intelligence", "joint-operations");

    [Fact]
    public void Pledges_after_ATOP_and_alliances_after_COW()
    {
        Written(PledgeKind.Offence, PledgeKind.Neutrality, PledgeKind.NonAggression).Should().Equal("offence", "neutrality", "non-aggression");
        Written(AllianceKind.Neutrality, AllianceKind.NonAggression).Should().Equal("neutrality", "non-aggression");
    }

    [Fact]
    public void Provisions_and_terms()
    {
        Written(ProvisionStrength.Mention, ProvisionStrength.LooseMechanism, ProvisionStrength.DetailedMechanism).Should().Equal("mention", "loose-mechanism", "detailed-mechanism");
        Written(RenewalKind.Tacit, RenewalKind.ByConsent).Should().Equal("tacit", "by-consent");
        Written(TruceForm.Bilateral, TruceForm.Multilateral).Should().Equal("bilateral", "multilateral");
        Written(TruceClass.Preliminary).Concat(Written(TrucePurpose.Election)).Concat(Written(AreaChange.Adds, AreaChange.TakesOut)).Should().Equal("preliminary", "election", "adds", "takes-out");
    }

    [Fact]
    public void Sub_stages_of_agreements_stand_in_their_stage_after_PA_X()
    {
        Stages(AgreementSubStage.PreNegotiationMixed, AgreementSubStage.PreNegotiationOther, AgreementSubStage.Principles, AgreementSubStage.Process, AgreementSubStage.ConfidenceBuilding).Should().OnlyContain(s => s == AgreementStage.PreNegotiation);
        Stages(AgreementSubStage.SingleIssue, AgreementSubStage.SeveralIssues, AgreementSubStage.PartialOther).Should().OnlyContain(s => s == AgreementStage.SubstantivePartial);
        Stages(AgreementSubStage.FrameworkAgreement, AgreementSubStage.Constitution).Should().OnlyContain(s => s == AgreementStage.SubstantiveComprehensive);
        Stages(AgreementSubStage.ExtendsParties, AgreementSubStage.ExtendsSubstance, AgreementSubStage.ImplementationModalities, AgreementSubStage.ImplementationOther).Should().OnlyContain(s => s == AgreementStage.Implementation);
        Stages(AgreementSubStage.RenewsImplementation, AgreementSubStage.RenewsPreNegotiation, AgreementSubStage.RenewsSubstance, AgreementSubStage.RenewalOther).Should().OnlyContain(s => s == AgreementStage.Renewal);
        Stages(AgreementSubStage.CeasefireAgreement, AgreementSubStage.CeasefireMixed).Should().OnlyContain(s => s == AgreementStage.Ceasefire);
    }

    [Fact]
    public void Who_is_counted() => Written(PersonRole.AidWorkers, PersonRole.MedicalWorkers, PersonRole.Journalists, PersonRole.Peacekeepers, PersonRole.Police, PersonRole.Leaders, PersonRole.Attackers)
        .Should().Equal("aid-workers", "medical-workers", "journalists", "peacekeepers", "police", "leaders", "attackers");

    [Fact]
    public void Ids_of_places_and_things_elsewhere()
    {
        var village = new Place("Bridge Town") { ExternalIds = [new(IdScheme.PCode, "SY07"), new(IdScheme.Iso3166, "SY-ID"), new(IdScheme.Wikidata, "Q858")] };

        village.ExternalIds.Select(id => id.Scheme.Word).Should().Equal("p-code", "iso-3166", "wikidata");
    }

    [Fact]
    public void Actors_and_events_of_ACLED()
    {
        Written(AcledActorType.RebelGroup, AcledActorType.PoliticalMilitia, AcledActorType.IdentityMilitia, AcledActorType.Rioters, AcledActorType.Protesters, AcledActorType.ExternalForces)
            .Should().Equal("rebel-group", "political-militia", "identity-militia", "rioters", "protesters", "external-forces");
        Kinds(AcledSubEventType.ArmedClash, AcledSubEventType.GovernmentRegainsTerritory, AcledSubEventType.NonStateActorOvertakesTerritory).Should().OnlyContain(t => t == AcledEventType.Battles);
        Kinds(AcledSubEventType.ChemicalWeapon, AcledSubEventType.Grenade, AcledSubEventType.SuicideBomb, AcledSubEventType.RemoteExplosiveLandmineIed, AcledSubEventType.ShellingArtilleryMissileAttack)
            .Should().OnlyContain(t => t == AcledEventType.RemoteViolence);
        Kinds(AcledSubEventType.Attack, AcledSubEventType.AbductionForcedDisappearance, AcledSubEventType.SexualViolence).Should().OnlyContain(t => t == AcledEventType.ViolenceAgainstCivilians);
        Kinds(AcledSubEventType.PeacefulProtest, AcledSubEventType.ProtestWithIntervention, AcledSubEventType.ExcessiveForceAgainstProtesters).Should().OnlyContain(t => t == AcledEventType.Protests);
        Kinds(AcledSubEventType.ViolentDemonstration, AcledSubEventType.MobViolence).Should().OnlyContain(t => t == AcledEventType.Riots);
        Kinds(AcledSubEventType.Arrests, AcledSubEventType.ChangeToGroupActivity, AcledSubEventType.DisruptedWeaponsUse, AcledSubEventType.HeadquartersOrBaseEstablished, AcledSubEventType.LootingPropertyDestruction, AcledSubEventType.NonViolentTransferOfTerritory)
            .Should().OnlyContain(t => t == AcledEventType.StrategicDevelopments);
    }

    private static IEnumerable<string> Written<T>(params T[] terms)
        where T : struct, IVocabulary<T> => terms.Select(t => t.Word);

    private static IEnumerable<AgreementStage> Stages(params AgreementSubStage[] stages) => stages.Select(s => s.Stage);

    private static IEnumerable<AcledEventType> Kinds(params AcledSubEventType[] kinds) => kinds.Select(k => k.Type);

    [Fact]
    public void What_a_conflict_and_an_agreement_are_about()
    {
        Written(ConflictType.Extrasystemic).Should().Equal("extrasystemic");
        Written(IncompatibilityKind.GovernmentAndTerritory, IncompatibilityKind.InterGroup).Should().Equal("government-and-territory", "inter-group");
        Written(AgreementScope.IntrastateLocal).Should().Equal("intra-local");
        Written(AgreementStatus.Multiparty, AgreementStatus.Subsequent).Should().Equal("multiparty", "subsequent");
    }

    [Fact]
    public void The_words_of_a_number_that_is_no_plain_one()
    {
        Estimate.OfWord("dozens").Wording.Should().Be(Wording.InWords);
        Estimate.Parse("half of 3,000").Wording.Should().Be(Wording.ShareOf);
        Written(SourceKind.Recording).Should().Equal("recording");
    }
}
