namespace ConflictModel.Validation.Tests.Proofs;

/// <content>The pact, the truce, the posts and the talks.</content>
public sealed partial class CleanRecord
{
    /// <summary>Gets the pact: signed on day 100, in effect from day 110.</summary>
    public Agreement Pact { get; private set; } = null!;

    /// <summary>Gets the truce: declared on day 150, in effect from day 152 for a year, extended on day 400 until it expires on day 510.</summary>
    public Truce Truce { get; private set; } = null!;

    /// <summary>Gets the mission's posts, authorised by the pact: deployed on day 120, evacuated on day 350.</summary>
    public Deployment Posts { get; private set; } = null!;

    /// <summary>Gets the talks.</summary>
    public PeaceProcess Talks { get; private set; } = null!;

    /// <summary>Gets their only round, on days 90 to 95.</summary>
    public Meeting Round { get; private set; } = null!;

    public Milestone PactSigned { get; private set; } = null!;

    public Milestone PactEffective { get; private set; } = null!;

    /// <summary>Gets what the front owes: to hand over arms within 60 days of the pact's effect.</summary>
    public Obligation HandOver { get; private set; } = null!;

    public Milestone TruceDeclared { get; private set; } = null!;

    public Milestone TruceEffective { get; private set; } = null!;

    /// <summary>Gets the truce's area: the coast.</summary>
    public AreaProvision TruceArea { get; private set; } = null!;

    /// <summary>Gets the truce's term: 365 days.</summary>
    public TermProvision TruceTerm { get; private set; } = null!;

    /// <summary>Gets the truce's extension, on day 400.</summary>
    public Milestone TruceExtended { get; private set; } = null!;

    public Milestone PostsDeployed { get; private set; } = null!;

    public Milestone PostsEvacuated { get; private set; } = null!;

    public Authorisation PostsAuthorised { get; private set; } = null!;

    public Positioning PostsAt { get; private set; } = null!;

    public Convening RoundHeld { get; private set; } = null!;

    private void MakeTexts()
    {
        Pact = Add(new Agreement("Pact of the Two Shores", InstrumentId.Parse("pact")));
        Truce = Add(new Truce("Harvest truce", TruceId.Parse("truce")));
        Posts = Add(new Deployment("observation posts", DeploymentId.Parse("posts")) { Of = Mission });
        Talks = Add(new PeaceProcess("Lakeside talks", ProcessId.Parse("talks")));
        Round = Add(new Meeting("First round of the Lakeside talks", MeetingId.Parse("round")));

        RoundHeld = Say(Round.Held(Days(90, 95), new Area { Places = [Town] }, "the pact").Per(Counted).WithId("round-held"));
        Say(new Participation(Republic, (EntityId)Talks, Role.Party).Per(Counted).WithId("talks-republic"));
        Say(new Participation(Front, (EntityId)Talks, Role.Party).Per(Counted).WithId("talks-front"));

        PactSigned = Say(Pact.SignedBy([Republic, Front], On(100)).Per(PactText).WithId("pact-signed"));
        PactEffective = Say(Pact.EffectiveFrom(On(110)).Per(PactText).WithId("pact-effective"));
        Say(Republic.PartyTo((EntityId)Pact).Per(PactText).WithId("pact-republic"));
        Say(Front.PartyTo((EntityId)Pact).Per(PactText).WithId("pact-front"));
        Say(Neighbour.GuarantorOf((EntityId)Pact).Per(PactText).WithId("pact-neighbour"));
        HandOver = Say(Front.Owes(Duty.ToDo, "hand over its heavy arms", (EntityId)Pact, Republic).Per(PactText).WithId("hand-over") with
        {
            Deadline = Deadline.After((EntityId)Pact, MilestoneKind.Effective, Period.FromDays(60)),
            Quantity = Estimate.Exactly(random.Next(20, 90)),
            QuantityUnit = "guns",
        });

        TruceDeclared = Say(Truce.DeclaredBy([Republic, Front], On(150)).Per(TruceText).WithId("truce-declared"));
        TruceEffective = Say(Truce.EffectiveFrom(On(152)).Per(TruceText).WithId("truce-effective"));
        TruceArea = Say(Truce.Covers(new Area { Places = [Coast] }).Per(TruceText).WithId("truce-area"));
        TruceTerm = Say(Truce.Lasts(Term.Of(Period.FromDays(365))).Per(TruceText).WithId("truce-term"));
        TruceExtended = Say(Truce.Extended(On(400)).Per(Counted).WithId("truce-extended"));

        PostsAuthorised = Say(Posts.AuthorisedBy((EntityId)Pact, Estimate.Exactly(12), "posts").Per(PactText).WithId("posts-authorised"));
        PostsDeployed = Say(Posts.Reached(MilestoneKind.Deployed, On(120), by: [Mission]).Per(Counted).WithId("posts-deployed"));
        PostsEvacuated = Say(Posts.Reached(MilestoneKind.Evacuated, On(350), by: [Mission]).Per(Counted).WithId("posts-evacuated"));
        PostsAt = Say(Posts.PositionedAt(new Area { Places = [Coast] }, PositioningKind.Site).During(Days(120, 350)).Per(Counted).WithId("posts-at"));
    }
}
