namespace ConflictModel.Tests.Actors;

/// <summary>Who coordinates with whom, who is listed by whom, and what became of a band: as answers hand it out.</summary>
public class StandingToOthersTests
{
    private static readonly State North = new("Northland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Faction Guard = new("Hill Guard");
    private static readonly Alliance Front = new("Northern Front");
    private static readonly Community Villagers = new("Villagers of the valley");
    private static readonly Organization Court = new("High Court");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };

    [Fact]
    public void Coordination_and_rivalry_are_mutual_and_hostility_is_not()
    {
        new[] { AlignmentKind.Ally, AlignmentKind.CoordinatesWith, AlignmentKind.Rival }.Should().OnlyContain(kind => kind.IsMutual);
        new[] { AlignmentKind.HostileTo, AlignmentKind.LoyalTo, AlignmentKind.CloseTo, AlignmentKind.Unstated }.Should().NotContain(kind => kind.IsMutual);

        var day = Record(Brigade.Stands(AlignmentKind.CoordinatesWith, Guard).Per(Paper), Guard.HostileTo(North).Per(Paper)).On(new(2031, 5, 4));
        day.AlignedWith(Guard, AlignmentKind.CoordinatesWith).Should().ContainSingle().Which.Value.To.Should().Be(Brigade.Id);
        day.AlignedWith(North).Should().ContainSingle().Which.Value.From.Should().Be(Guard.Id, "that the guard is hostile to it does not make it hostile to the guard");
    }

    [Fact]
    public void A_listing_tells_who_is_listed_and_by_whom()
    {
        var listing = Record(Court.Designates(Brigade, "List 7").Per(Paper)).On(new(2031, 5, 4)).DesignationsOf(Brigade).Should().ContainSingle().Subject.Value;

        listing.Listed.Should().Be(Brigade.Id);
        listing.Authority.Should().Be((Reference<ActorId>)Court);
        listing.ToString().Should().Be("river-brigade is listed by high-court under “List 7”");
    }

    [Fact]
    public void A_community_is_an_actor_that_is_harmed_and_owes_without_being_a_body()
    {
        var spared = Brigade.Owes(Duty.ToRefrain, "enter the valley", default, Villagers).Per(Paper);

        Record(spared).On(new(2031, 5, 4)).ObligationsTowards(Villagers).Should().ContainSingle();
        Record(spared).On(new(2031, 5, 4)).MembersOf(Villagers).Should().BeEmpty();
        Villagers.Kind.Should().Be("community");
    }

    [Theory]
    [InlineData("splintered", "Hill Guard became River Brigade (splintered)")]
    [InlineData("merged", "Hill Guard became River Brigade (merged)")]
    [InlineData("absorbed", "Hill Guard became River Brigade (absorbed)")]
    public void What_became_of_a_band_is_an_event_in_its_life(string how, string told)
    {
        var life = Record(Guard.Became(SuccessionKind.Parse(how), Brigade).Per(Paper)).LifeOf(Guard);

        life.Should().ContainSingle().Which.Explain().Should().StartWith(told);
        new[] { LifeEventKind.Splintered, LifeEventKind.Merged, LifeEventKind.Absorbed }.Should().Contain(life[0].Value.What);
        new[] { SuccessionKind.Splintered, SuccessionKind.Merged, SuccessionKind.Absorbed }.Select(kind => kind.Word).Should().Contain(life[0].Value.What.Word);
    }

    [Fact]
    public void Who_joined_a_front_and_as_what()
    {
        var record = Record(Brigade.ComponentOf(Front).Since(new ImpreciseDate(2030, 3, 1)).Per(Paper), Guard.UnderUmbrellaOf(Front).Per(Paper));

        record.LifeOf(Brigade).Should().ContainSingle().Which.Value.What.Should().Be(LifeEventKind.Joined);
        record.Claims.OfType<Membership>().Select(membership => membership.As).Should().Equal(MembershipKind.Component, MembershipKind.UnderUmbrella);
    }

    [Fact]
    public void Claims_keep_who_supports_whom_who_is_accused_and_who_says_a_name()
    {
        var aid = North.Supports(Brigade, SupportType.Weapons);
        var breach = new Violation(EntityId.Parse("truce:harvest-truce"), [Brigade]);
        var called = new ConflictModel.Naming(Brigade.EntityId, "the bandits") { Users = [North] };

        (aid.Supporter, aid.Recipient).Should().Be(((Reference<ActorId>)North, (Reference<ActorId>)Brigade));
        breach.Accused.Should().Equal((Reference<ActorId>)Brigade);
        called.Users.Should().Equal((Reference<ActorId>)North);
        aid.IsAffirmedAndActual.Should().BeTrue();
        aid.Denied().IsAffirmedAndActual.Should().BeFalse("a denial affirms nothing");
        aid.InMood(Mood.Planned).IsAffirmedAndActual.Should().BeFalse("what is planned is not so yet");
    }

    private static ConflictRecord Record(params Claim[] claims) => [North, Brigade, Guard, Front, Villagers, Court, Paper, .. claims];
}
