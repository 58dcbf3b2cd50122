using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Control;

public class SharesOfTests
{
    private static readonly Faction A = new("A");
    private static readonly Faction B = new("B");
    private static readonly Faction C = new("C");
    private static readonly Alliance Front = new("Front");
    private static readonly Place Idlib = new("Idlib");
    private static readonly Place Part = new("Part") { Within = Idlib };
    private static readonly Source Report = new("Report") { Published = new(2020, 10, 26) };
    private static readonly Source Other = new("Other") { Published = new(2020, 10, 26) };
    private static readonly ImpreciseDate Day = new(2020, 10, 26);
    private static readonly Item[] World = [A, B, C, Front, Idlib, Part, Report, Other];

    [Fact]
    public void What_is_known_of_the_rest_follows_from_the_shares()
    {
        var answer = Asked(Has(A, "at least 40%"), Has(B, "10% to 20%"));

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Value.Rest.Should().Be(Share.Parse("up to 50%"));
        answer.Value.Shares.Select(s => s.Share.ToString()).Should().Equal("at least 40%", "10% to 20%");
        answer.Explain().Should().Be(
            """
            Of the area of Idlib, A controls at least 40% and B controls 10% to 20%, which leaves up to 50%, on 26 October 2020: possible. Rule: holds as said.
            It rests on 2 claims of one origin:
            - A controls at least 40% of the area of Idlib, says “Report” (26 October 2020)
            - B controls 10% to 20% of the area of Idlib, says “Report” (26 October 2020)
            """.ReplaceLineEndings());
    }

    [Fact]
    public void More_than_all_is_a_contradiction_and_is_told()
    {
        var answer = Asked(Has(A, "the majority"), Has(B, "at least half"));

        answer.Certainty.Should().Be(Certainty.Impossible);
        answer.Value.Rest.Should().Be(Share.Unknown, "nothing is clamped");
        answer.Claims.Should().HaveCount(2);
        answer.Explain().Should().StartWith("Of the area of Idlib, A controls the majority and B controls at least half, which is more than all, on 26 October 2020: impossible.");
    }

    [Theory]
    [InlineData("Certain", "unknown", "up to 60%", "up to 40%")]
    [InlineData("Certain", "20% to 60%", "40% to 60%", "up to 20%")]
    [InlineData("Certain", "none", "all")]
    [InlineData("Possible", "about 60%", "about 40%")]
    [InlineData("Possible", "unknown", "half", "half", "half")] // sources round
    [InlineData("Impossible", "unknown", "at least 1/3", "at least 1/3", "more than 1/3")]
    public void Shares_of_actors_that_are_apart_add_up(string fit, string rest, params string[] shares)
    {
        var answer = Asked([.. new Actor[] { A, B, C }.Zip(shares, Has)]);

        answer.Certainty.ToString().Should().Be(fit);
        answer.Value.Rest.Should().Be(Share.Parse(rest));
    }

    [Fact]
    public void Without_a_share_that_counts_nothing_is_known()
    {
        var answer = Asked(A.Controls(Idlib).Per(Report));

        (answer.Certainty, answer.Value.Rest).Should().Be((Certainty.Possible, Share.Unknown));
        answer.Claims.IsEmpty.Should().BeTrue();
        answer.LeftOut.Select(l => l.Reason).Should().Equal("tells no share");
        answer.ToString().Should().StartWith("of the area of idlib no share is certainly told");
    }

    [Fact]
    public void What_adds_nothing_is_left_out_with_the_reason()
    {
        var answer = Asked(
            Has(A, "at least 40%"),
            Has(Front, "half").Denied(),
            Has(B, "a third").Standing(StandingKind.Disputed, "says who"),
            Has(B, "a quarter") with { Degree = ControlDegree.Contested },
            Has(C, "half") with { Denominator = Denominator.People },
            Has(C, "half") with { Denominator = Denominator.Unstated },
            Has(C, "90%").InMood(Mood.Planned),
            new ConflictModel.Control(Reference<ActorId>.Described("rebels", several: true), Idlib, ControlDegree.Control) { Share = Share.Half, Denominator = Denominator.Area }.Per(Report),
            A.Controls(Part, Share.All, Denominator.Area).Per(Report));

        answer.Claims.Should().ContainSingle();
        answer.LeftOut.Select(l => l.Reason).Should().BeEquivalentTo(
            "denies it",
            "no more than possible on that day",
            "contested, which is not control",
            "a share of the people",
            "a share of what is not said",
            "planned",
            "who it is is not certain, so it may be one of the others");
    }

    [Fact]
    public void Rival_accounts_of_one_actor_do_not_add_up_and_the_widest_bounds_count()
    {
        Asked(Has(A, "at least 70%"), Has(A, "at least 60%", Other)).Certainty.Should().Be(Certainty.Possible);
        Asked(Has(A, "at least 70%"), Has(A, "at least 20%", Other), Has(B, "at least half")).Certainty.Should().Be(Certainty.Possible);
        Asked(Has(A, "at least 70%"), Has(A, "at least 60%", Other), Has(B, "at least half")).Certainty.Should().Be(Certainty.Impossible);
        Asked(Has(A, "at least 70%"), Has(A, "half", Other), Has(B, "at least half")).Certainty.Should().Be(Certainty.Possible);
        Asked(Has(A, "10% to 20%"), Has(A, "15% to 30%", Other)).Value.Rest.Should().Be(Share.Parse("70% to 90%"));
        Asked(Has(A, "more than 20%"), Has(A, "at least 20%", Other)).Value.Rest.Should().Be(Share.Parse("up to 80%"));
    }

    [Fact]
    public void Two_parts_of_one_actor_bound_the_whole_of_it_from_below_alone() =>
        Asked(Has(A, "10% to 20%") with { Part = "the north" }, Has(A, "15% to 30%") with { Part = "the south" }).Value.Rest.Should().Be(Share.Parse("up to 90%"));

    [Fact]
    public void A_body_and_its_component_are_not_apart()
    {
        var (component, front) = (Has(A, "at least 60%"), Has(Front, "at least half"));
        Asked(component, front).Certainty.Should().Be(Certainty.Impossible);

        var answer = Asked(component, front, A.ComponentOf(Front).Per(Report));
        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Value.Rest.Should().Be(Share.Parse("up to 40%"), "the greater of the two counts");
        answer.LeftOut.Single().Reason.Should().StartWith("not apart from the others");

        Asked(component, front, A.MemberOf(B).Per(Report), B.UnderUmbrellaOf(Front).Per(Report)).Certainty.Should().Be(Certainty.Possible, "however many steps away");
        Asked(component, front, A.ComponentOf(Front).During(ImpreciseInterval.Parse("2018/2019")).Per(Report)).Certainty.Should().Be(Certainty.Impossible, "it has left");
        Asked(component, front, A.ComponentOf(Front).Per(Report).Denied()).Certainty.Should().Be(Certainty.Impossible);
        Asked(component, front, Front.Supports(A).Per(Report)).Certainty.Should().Be(Certainty.Impossible, "support is not membership");
    }

    [Fact]
    public void Components_that_are_apart_add_up_though_their_body_has_a_share_too()
    {
        Claim[] belong = [A.ComponentOf(Front).Per(Report), B.ComponentOf(Front).Per(Report)];
        Asked([Has(Front, "at least half"), Has(A, "at least 45%"), Has(B, "at least 45%"), .. belong]).Value.Rest.Should().Be(Share.Parse("up to 10%"));
        Asked([Has(Front, "at least half"), Has(A, "at least 45%"), Has(B, "at least 45%"), Has(C, "at least 20%"), .. belong]).Certainty.Should().Be(Certainty.Impossible);
        Asked([Has(Front, "at least half"), Has(A, "at least 15%"), Has(B, "at least 15%"), Has(C, "at least 20%"), .. belong]).Value.Rest.Should().Be(Share.Parse("up to 30%"));
    }

    [Fact]
    public void Who_came_out_of_another_is_not_apart_from_it()
    {
        Claim[] claims = [Has(A, "at least 60%"), Has(C, "at least 60%")];
        Asked(claims).Certainty.Should().Be(Certainty.Impossible);
        Asked([.. claims, A.Became(SuccessionKind.Renamed, B), B.Became(SuccessionKind.Renamed, C)]).Certainty.Should().Be(Certainty.Possible);
        Asked([.. claims, B.Became(SuccessionKind.Renamed, C).Per(Report.Quoting(A)), A.Became(SuccessionKind.Renamed, Front).Per(Report.Quoting(C))]).Certainty.Should().Be(Certainty.Impossible, "who tells of it has no part in it");
        Asked([.. claims, A.Became(SuccessionKind.Renamed, C).Denied()]).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void Of_what_is_not_said_nothing_can_be_asked() =>
        FluentActions.Invoking(() => Asked(Denominator.Unstated)).Should().Throw<ArgumentException>().WithParameterName("denominator");

    [Fact]
    public void However_many_belong_together_too_much_is_never_added()
    {
        // Thirty components, past what is tried out, and their body: they are all apart from one another, and not from it.
        var parts = Enumerable.Range(0, 30).Select(i => new Faction($"Part {i}")).ToArray();
        var claims = parts.SelectMany(p => new Claim[] { p.ComponentOf(Front).Per(Report), Has(p, "at least 3%") }).Append(Has(Front, "at least 80%"));
        ConflictRecord record = [.. World, .. parts, .. claims];

        record.On(Day).SharesOf(Idlib, Denominator.Area).Value.Rest.Should().Be(Share.Parse("up to 20%"));
    }

    [Fact]
    public void The_verdict_is_that_of_the_shares_where_all_are_apart() =>
        Seeded.Check(
            Gen.Elements("at least 40%", "the majority", "up to 30%", "1/3 to 1/2", "about half", "part", "none", "all").ListOf(3),
            drawn =>
            {
                var shares = drawn.Select(Share.Parse).ToArray();
                var answer = Asked([.. new Actor[] { A, B, C }.Zip(drawn, Has)]);

                answer.Certainty.Should().Be(Share.FitTogether(shares));
                answer.Value.Rest.Should().Be(Share.Rest(shares));
            },
            cases: 200);

    private static ConflictModel.Control Has(Actor actor, string share) => Has(actor, share, Report);

    private static ConflictModel.Control Has(Actor actor, string share, Source source) => actor.Controls(Idlib, Share.Parse(share), Denominator.Area).Per(source);

    private static Answer<ControlShares> Asked(params Claim[] claims) => Asked(Denominator.Area, claims);

    private static Answer<ControlShares> Asked(Denominator denominator, params Claim[] claims) =>
        ConflictRecord.Create([.. World, .. claims]).On(Day).SharesOf(Idlib, denominator);
}
