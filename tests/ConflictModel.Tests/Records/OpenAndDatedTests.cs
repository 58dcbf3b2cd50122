namespace ConflictModel.Tests.Records;

/// <summary>What a record leaves open, and what it dates.</summary>
public class OpenAndDatedTests
{
    private static readonly State North = new("Northland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Faction Guard = new("Hill Guard");
    private static readonly Agreement One = new("First text");
    private static readonly Agreement Two = new("Second text");
    private static readonly Incident Raid = new("Night raid");
    private static readonly Organization Monitor = new("Monitor");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };

    private static readonly Item[] World = [North, Brigade, Guard, One, Two, Raid, Monitor, Paper];

    [Fact]
    public void Every_reference_that_is_less_than_a_name_is_listed_with_its_place()
    {
        var record = Of(
            Brigade.Owes(Duty.ToDo, "withdraw", Reference<EntityId>.OneOf([One, Two])).WithId("duty"),
            Raid.Occurred(on: new(2031, 5, 2), by: [Reference<ActorId>.Described("masked men", several: true), Reference<ActorId>.Unknown], against: [Guard]).WithId("raid"),
            new Membership(Brigade, Reference<ActorId>.ToBeAgreed, default).WithId("member"),
            new Dyad("Pair") { SideA = North, SideB = Reference<ActorId>.OneOf([Brigade.Id, Guard.Id]) });

        record.UnresolvedReferences().Select(r => r.ToString()).Should().Equal(
            "/claims/duty/under: first-text or second-text",
            "/claims/raid/actors: masked men",
            "/claims/raid/actors: unknown",
            "/claims/member/body: to be agreed",
            "/dyads/pair/sideB: river-brigade or hill-guard");
        record.SelectMany(i => i.UnresolvedReferences()).Should().Equal(record.UnresolvedReferences(), "each item has its own");
        var under = record.UnresolvedReferences()[0];
        under.Kind.Should().Be(ReferenceKind.Candidates);
        under.Candidates.Should().Equal(One, Two);
        under.Item.Should().BeOfType<Obligation>();
        record.UnresolvedReferences()[1].IsSeveral.Should().BeTrue();
    }

    [Fact]
    public void What_nobody_told_and_what_is_nobody_are_not_open()
    {
        Of(new Membership(Brigade, Reference<ActorId>.None, default), new Support(North, Reference<ActorId>.Unknown), North.Supports(Guard).Per(Paper))
            .UnresolvedReferences().Should().BeEmpty();
    }

    [Fact]
    public void Those_behind_an_account_count_too()
    {
        var record = Of(North.Supports(Guard).Per(Paper.Quoting(Reference<ActorId>.Described("a field source"))).WithId("s"));

        record.UnresolvedReferences().Single().ToString().Should().Be("/claims/s/by/actor: a field source");
    }

    [Fact]
    public void A_chronicle_has_dated_claims_about_a_thing_in_order_and_says_what_does_not_count()
    {
        var record = Of(
            Raid.Occurred(on: new(2031, 5, 2), by: [Brigade]).Per(Paper).WithId("raid"),
            Brigade.MemberOf(Guard).Since(new ImpreciseDate(2029)).Per(Paper).WithId("member"),
            Brigade.Formed(new(2028, 3)).Per(Paper).Standing(StandingKind.Disputed, "x").WithId("formed"),
            Brigade.Dissolved(new(2030)).Per(Paper).Standing(StandingKind.Rejected, "a slip").WithId("end"),
            North.Supports(Brigade).Per(Paper).WithId("undated"),
            One.SignedBy([North], new(2030, 1, 1)).Per(Paper.Quoting(Brigade)).WithId("told-by"));
        var all = record.AsKnownAt(default);

        all.ChronicleOf(Brigade).Select(a => $"{a.Value}: {a.Certainty}").Should().Equal(
            "2028-03: formed: Possible", "2029/..: member: Certain", "2030: end: Impossible", "2031-05-02: raid: Certain");
        all.ChronicleOf(Brigade)[2].LeftOut.Should().ContainSingle().Which.Reason.Should().Be("rejected: a slip");
        all.Chronicle().Select(a => a.Value.Claim.Id.Value).Should().Equal("formed", "member", "end", "told-by", "raid");
        record.AsKnownAt(new Moment(2031, 5, 3)).Chronicle().Should().OnlyContain(a => a.Certainty == Certainty.Impossible);
        FluentActions.Invoking(() => all.ChronicleOf(new Truce("missing"))).Should().Throw<ArgumentException>().WithParameterName("of");
    }

    [Fact]
    public void A_violation_without_a_time_of_its_own_stands_at_the_time_of_its_act()
    {
        var (truce, raid) = (new Truce("Harvest"), new Incident("Night raid"));
        ConflictRecord record =
        [
            .. Of(truce, raid, truce.ViolatedBy([North], raid).Per(Paper).WithId("breach")),
            raid.Occurred(new(2031, 5, 2)).Per(Paper).WithId("night"),
        ];

        record.AsKnownAt(default).ChronicleOf(truce).Select(a => $"{a.Value}: {a.Certainty}").Should().Equal("2031-05-02: breach: Certain");
        record.With(raid.Occurred(new(2031, 5, 3)).Per(Paper).WithId("morning")).AsKnownAt(default).ChronicleOf(truce)
            .Select(a => $"{a.Value}: {a.Certainty}").Should().Equal("2031-05-02: breach: Certain", "2031-05-03: breach: Certain");
    }

    private static ConflictRecord Of(params Item[] items) => [.. World, .. items];
}
