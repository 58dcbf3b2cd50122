using System.Reflection;
using ConflictModel.Tests.Items;

namespace ConflictModel.Tests.Records;

public class ConflictRecordTests
{
    private static readonly State Russia = new("Russia");
    private static readonly State Turkey = new("Türkiye");
    private static readonly Truce Truce = new("Idlib truce");
    private static readonly Source Report = new("Report") { Published = new(2020, 10, 26) };

    /// <summary>Whatever the sampled claims refer to.</summary>
    private static readonly Item[] World =
    [
        .. new[] { "a", "b", "c" }.Select(id => (Item)new Faction(id)),
        new Truce("t"), new Truce("u"), new Place("t"), new Place("p"), new Place("q"), new Incident("i"),
        new Incident("a"), new Incident("b"), new Incident("c"), new Conflict("a"), new Dyad("a"), new Source("s"), Report,
    ];

    public static TheoryData<string> ClaimKinds() => ClaimTests.Kinds();

    [Theory]
    [MemberData(nameof(ClaimKinds))]
    public void Every_member_that_refers_is_checked(string kind)
    {
        var claim = Samples.Claims.Single(c => c.Kind == kind);
        Problems([.. World, claim]).Should().BeEmpty();
        var referring = 0;
        foreach (var member in Samples.Content(claim.GetType()))
        {
            if (Samples.Dangling(member.PropertyType) is { } missing)
            {
                referring++;
                var dangling = Samples.With(claim, member, missing);
                Problems([.. World, dangling]).Should().Contain(
                    p => p.Code == RecordProblems.DanglingReference && p.Pointer.StartsWith($"{dangling.Pointer}/", StringComparison.Ordinal) && p.Message.Contains("missing'", StringComparison.Ordinal),
                    $"{kind}.{member.Name} refers to what is not there");
            }
        }

        referring.Should().BeGreaterThan(0);
    }

    [Fact]
    public void Every_reference_that_all_claims_have_is_checked()
    {
        var claim = new Membership(Samples.A, Samples.B, MembershipKind.Member);
        var (actor, source) = (Reference<ActorId>.To(ActorId.Parse("missing")), SourceId.Parse("missing"));
        Claim[] dangling =
        [
            claim.Per(Report.Quoting(actor)),
            claim.Per(Report.Quoting(Samples.A, via: actor)),
            claim.Per(new Attribution { Origin = Origin.Of(source) }),
            claim.Per(new Attribution { Citations = [new Citation(source)] }),
            claim with { Standing = new Standing { Kind = StandingKind.Disputed, By = actor } },
            claim with { Links = [new ClaimLink(LinkKind.Repeats, ClaimId.Parse("missing"))] },
        ];

        foreach (var one in dangling)
        {
            Problems([.. World, one]).Should().ContainSingle().Which.Code.Should().Be(RecordProblems.DanglingReference);
        }
    }

    [Fact]
    public void Every_reference_of_an_entity_is_checked()
    {
        var types = typeof(Entity).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Entity)) && !t.IsAbstract).ToArray();
        var referring = 0;
        foreach (var type in types)
        {
            var entity = (Entity)type.GetConstructors()[0].Invoke(["Entity", null]);
            foreach (var member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && Samples.Dangling(p.PropertyType) is not null))
            {
                referring++;
                Problems([Samples.With(entity, member, Samples.Dangling(member.PropertyType))])
                    .Should().ContainSingle($"{type.Name}.{member.Name} refers to what is not there").Which.Code.Should().Be(RecordProblems.DanglingReference);
            }
        }

        types.Should().HaveCountGreaterThan(12);
        referring.Should().BeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        Item[] items =
        [
            Russia,
            Russia with { AlsoKnownAs = ["RF"] },
            Russia.MemberOf(Turkey),
            Truce.DeclaredBy([Turkey]),
            null!, // what a caller without nullable checks passes
            new Faction("x", default(ActorId)),
            new Membership(Russia, Reference<ActorId>.Unknown, MembershipKind.Member) with { Body = default(ActorId) },
            Russia.Supports(Russia).WithId("s"),
            Russia.Supports(Russia, SupportType.Weapons).WithId("s"),
        ];

        var build = () => ConflictRecord.Create(items);

        var problems = build.Should().Throw<InvalidRecordException>().Which.Problems;
        problems.Select(p => (p.Code, p.Pointer.Split('-')[0])).Should().BeEquivalentTo(
        [
            (RecordProblems.ClashingId, "/actors/russia"),
            (RecordProblems.EmptyReference, "/4"),
            (RecordProblems.EmptyReference, "/5"),
            (RecordProblems.ClashingId, "/claims/s"),
            (RecordProblems.DanglingReference, "/claims/membership"),
            (RecordProblems.DanglingReference, "/claims/milestone"),
            (RecordProblems.DanglingReference, "/claims/milestone"),
            (RecordProblems.EmptyReference, "/claims/membership"),
        ]);
        build.Should().Throw<InvalidRecordException>().WithMessage("The items make no record (8 problems).*refers in 'body' to the actor 'turkiye', which is not in the record: add it.*");
    }

    [Fact]
    public void Beyond_twenty_problems_the_message_counts_the_rest()
    {
        var items = Enumerable.Range(0, 30).Select(i => (Item)Russia.MemberOf(ActorId.Parse($"x{i}"))).Prepend(Russia).ToArray();

        FluentActions.Invoking(() => ConflictRecord.Create(items)).Should().Throw<InvalidRecordException>()
            .WithMessage("*(30 problems)*… and 10 more.").Which.Problems.Count.Should().Be(30);
    }

    [Fact]
    public void Try_create_tells_the_same_without_throwing()
    {
        ConflictRecord.TryCreate([Russia.MemberOf(Turkey)], out var none, out var problems).Should().BeFalse();
        none.Should().BeNull();
        problems.Count.Should().Be(2);
        ConflictRecord.TryCreate([Russia], out var record, out problems).Should().BeTrue();
        problems.IsEmpty.Should().BeTrue();
        record.Should().BeEquivalentTo(new[] { Russia });
        FluentActions.Invoking(() => ConflictRecord.TryCreate(null!, out _, out _)).Should().Throw<ArgumentNullException>().WithParameterName("items");
    }

    [Fact]
    public void Two_claims_of_one_content_and_origin_that_differ_beside_clash_with_advice()
    {
        var one = Russia.Supports(Turkey).Per(Report);

        Problems([Russia, Turkey, Report, one, one with { Note = "again" }]).Should().ContainSingle()
            .Which.Message.Should().Be("two claims say the same by the same origin, but differ in citations, standing, links or notes: make them one with several citations, or give one an id.");
        Problems([new Faction("X"), new State("X")]).Should().ContainSingle().Which.Message.Should().Be("a faction and a state have this id: give one another id.");
    }

    [Fact]
    public void The_same_item_twice_is_there_once()
    {
        var claim = Russia.Supports(Turkey);
        ConflictRecord record = [Russia, new State("Russia"), Turkey, claim, Russia.Supports(Turkey), claim with { Id = claim.Id }];

        record.Count.Should().Be(3);
    }

    [Fact]
    public void Is_equal_as_a_set_and_keeps_the_order_given()
    {
        ConflictRecord one = [Russia, Turkey, Russia.Supports(Turkey)];
        ConflictRecord other = [Russia.Supports(Turkey), Turkey, Russia];

        one.Should().BeEquivalentTo(other);
        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals([Russia, Turkey]).Should().BeFalse();
        one.Equals([Russia, Turkey, Russia.Supports(Turkey).Denied()]).Should().BeFalse();
        one.Equals((object)"x").Should().BeFalse();
        other.Select(i => i.Kind).Should().Equal("support", "state", "state");
        other.Entities.Should().Equal(Turkey, Russia);
        other.Claims.Should().Equal(Russia.Supports(Turkey));
        other.ToString().Should().Be("record of 2 entities and 1 claims");
    }

    [Fact]
    public void A_record_may_be_empty()
    {
        ConflictRecord record = [];

        record.Count.Should().Be(0);
        record.Equals(ConflictRecord.Empty).Should().BeTrue();
        record.On(new(2020)).TrucesInForce().IsEmpty.Should().BeTrue();
        record.ClaimsAbout(Truce).IsEmpty.Should().BeTrue();
        record.TryFind(Truce, out var entity).Should().BeFalse();
        entity.Should().BeNull();
    }

    [Fact]
    public void Finds_items_by_id_and_claims_by_whom_they_are_about()
    {
        var declared = Truce.DeclaredBy([Russia, Turkey, Russia]).Per(Report);
        var denied = Truce.DeclaredBy([Russia]).Denied().Linked(LinkKind.AlternativeReadingOf, declared);
        ConflictRecord record = [Russia, Turkey, Truce, Report, declared, denied];

        record.TryFind(Truce, out var truce).Should().BeTrue();
        truce.Should().Be(Truce);
        record.TryFind(declared.Id, out var claim).Should().BeTrue();
        claim.Should().Be(declared);
        record.ClaimsAbout(Russia).Should().Equal(declared, denied);
        record.ClaimsAbout(Turkey).Should().Equal(declared);
        record.ClaimsAbout(Report).Should().Equal(declared);
        record.LinksTo(declared.Id).Should().Equal(new IncomingLink(LinkKind.AlternativeReadingOf, denied));
        record.LinksTo(denied.Id).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Grows_into_another_record_and_stays_itself()
    {
        ConflictRecord record = [Russia];

        record.With(Turkey, Russia.Supports(Turkey)).Count.Should().Be(3);
        record.Count.Should().Be(1);
        FluentActions.Invoking(() => record.With(Russia.Supports(Turkey))).Should().Throw<InvalidRecordException>();
    }

    [Fact]
    public void Items_of_a_later_version_are_kept_and_may_be_referred_to()
    {
        var monument = new UnreadItem("monument", "/monuments/m", "{}");
        var actor = new UnreadItem("guild", "/actors/guild", "{}");
        var claim = new UnreadItem("rumour", "/claims/rumour", "{}");
        var about = Russia.MemberOf(ActorId.Parse("guild")) with { Links = [new ClaimLink(LinkKind.Repeats, ClaimId.Parse("rumour"))] };
        ConflictRecord record = [Russia, monument, actor, claim, about, new UnreadItem("monument", "/monuments/m", "{}")];

        record.Count.Should().Be(5);
        record.Should().Contain(monument);
        record.On(new(2020)).BodiesOf(Russia).IsEmpty.Should().BeTrue("what the guild is cannot be told");
        Problems([monument, new UnreadItem("monument", "/monuments/m", "{ }")]).Should().ContainSingle().Which.Code.Should().Be(RecordProblems.ClashingId);
    }

    [Fact]
    public void An_item_of_a_later_version_does_not_hide_behind_the_id_of_another()
    {
        var claim = Russia.Supports(Russia).WithId("s");

        Problems([Russia, new UnreadItem("guild", "/actors/russia", "{}")]).Should().ContainSingle().Which.Code.Should().Be(RecordProblems.ClashingId);
        Problems([new UnreadItem("guild", "/actors/russia", "{}"), Russia]).Should().ContainSingle().Which.Code.Should().Be(RecordProblems.ClashingId);
        Problems([Russia, claim, new UnreadItem("rumour", "/claims/s", "{}")]).Should().ContainSingle().Which.Code.Should().Be(RecordProblems.ClashingId);
    }

    [Fact]
    public async Task Is_safe_to_ask_from_many_threads()
    {
        var factions = Enumerable.Range(0, 50).Select(i => new Faction($"f{i}")).ToArray();
        ConflictRecord record = [.. factions, .. factions.Zip(factions.Skip(1), (m, b) => (Item)m.MemberOf(b).Since(new(2020)))];

        var counts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => record.On(new(2021)).BodiesOf(factions[0], Reach.Through).Count)));

        counts.Should().OnlyContain(c => c == 49);
    }

    private static ValueList<RecordProblem> Problems(Item[] items)
    {
        ConflictRecord.TryCreate(items, out _, out var problems);
        return problems;
    }
}
