using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Sources;

public class UnnamedOriginTests
{
    private static readonly Reference<ActorId> Medic = Reference<ActorId>.Described("a medical source");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Agency = new("Agency");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };
    private static readonly CasualtyEstimate Five = Raid.Killed(Exactly(5)).Per(Morning.Quoting(Medic));
    private static readonly CasualtyEstimate Nine = Raid.Killed(Exactly(9)).Per(Evening.Quoting(Medic));

    private static readonly ConflictRecord Outlets = Made();

    public static TheoryData<Reference<ActorId>> Unnamed() => new()
    {
        Medic,
        Reference<ActorId>.Unknown,
        Reference<ActorId>.OneOf([Observatory, Agency]),
    };

    [Theory]
    [MemberData(nameof(Unnamed))]
    public void In_two_sources_they_are_two_and_the_later_does_not_revise_the_earlier(Reference<ActorId> origin)
    {
        var answer = Made(
            Raid.Killed(Exactly(5)).Per(Morning.Quoting(origin)),
            Raid.Killed(Exactly(9)).Per(Evening.Quoting(origin))).Killed(Raid);

        answer.Value.Describe().Should().Be("5 to 9");
        answer.LeftOut.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void In_two_sources_neither_can_take_the_other_s_figure_back()
    {
        var answer = Made(Five, Nine.Superseding(Five)).Killed(Raid);

        answer.Claims.Should().HaveCount(2);
        answer.LeftOut.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void In_one_source_it_is_one_and_takes_its_figure_back()
    {
        var corrected = Raid.Killed(Exactly(9)).Per(Morning.Quoting(Medic)).Superseding(Five);

        var answer = Made(Five, corrected).Killed(Raid);

        answer.Value.Should().Be(Exactly(9));
        answer.Claims.Should().Equal(corrected);
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("superseded by 9");
    }

    [Fact]
    public void In_one_source_what_it_said_later_counts_even_without_a_link()
    {
        var answer = Made(
            Raid.Killed(Exactly(5)).Per(Morning.Quoting(Medic).SaidOn(new(2031, 5, 1))),
            Raid.Killed(Exactly(9)).Per(Morning.Quoting(Medic).SaidOn(new(2031, 5, 2)))).Killed(Raid);

        answer.Value.Should().Be(Exactly(9));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("the same origin later said 9");
    }

    [Fact]
    public void A_named_origin_is_one_in_whatever_source_it_speaks()
    {
        var answer = Made(
            Raid.Killed(Exactly(5)).Per(Morning.Quoting(Observatory)),
            Raid.Killed(Exactly(9)).Per(Evening.Quoting(Observatory))).Killed(Raid);

        answer.Value.Should().Be(Exactly(9));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("the same origin later said 9");
    }

    [Fact]
    public void Two_descriptions_in_one_source_are_two_origins() =>
        Made(Five, Raid.Killed(Exactly(9)).Per(Morning.Quoting(Reference<ActorId>.Described("a farmer"))).Superseding(Five))
            .Killed(Raid).Claims.Should().HaveCount(2);

    [Theory]
    [MemberData(nameof(Unnamed))]
    public void Ids_of_claims_tell_them_apart_by_their_sources(Reference<ActorId> origin)
    {
        var claim = Raid.Killed(Exactly(5));

        claim.Per(Morning.Quoting(origin)).Id.Should().NotBe(claim.Per(Evening.Quoting(origin)).Id);
        claim.Per(Morning.Quoting(origin)).Id.Should().Be(claim.Per(Morning.Quoting(origin, via: Agency).At("page 3")).Id, "it is the same source");
        claim.Per(Morning.Quoting(origin).AlsoIn(new Citation(Evening))).Id.Should().Be(claim.Per(Evening.Quoting(origin).AlsoIn(new Citation(Morning))).Id, "in which order it is cited says nothing");
        claim.Per(Evening.Quoting(origin).AlsoIn(new Citation(Morning))).Id.Should().Be(claim.Per(Evening.Quoting(origin)).Id, "it goes by the first of its sources in the order of their ids");
        claim.Per(Morning.Quoting(Observatory)).Id.Should().Be(claim.Per(Evening.Quoting(Observatory)).Id, "a name is the same everywhere");
        claim.Per(Morning.Quoting(Observatory)).Id.Should().Be(claim.Per(Morning.Quoting(Observatory).AlsoIn(new Citation(Evening))).Id, "who repeats it is no other origin");
    }

    [Fact]
    public void The_same_words_of_two_of_them_stand_side_by_side_in_a_record()
    {
        var said = Raid.Killed(Exactly(5));

        Made(said.Per(Morning.Quoting(Medic)), said.Per(Evening.Quoting(Medic))).Claims.Should().HaveCount(2);
    }

    [Fact]
    public void An_answer_counts_them_as_the_two_that_they_are()
    {
        var answer = Made(Five, Nine).Killed(Raid);

        answer.Origins.Should().HaveCount(2);
        answer.Explain().Should().Contain("It rests on 2 claims of 2 origins:");
    }

    [Theory]
    [MemberData(nameof(Unnamed))]
    public void An_account_shares_its_origin_with_those_of_the_same_name_or_else_of_the_same_source(Reference<ActorId> origin)
    {
        Morning.Quoting(origin).SharesOriginWith(Evening.Quoting(origin), Outlets).Should().BeFalse();
        Morning.Quoting(origin).SharesOriginWith(Morning.Quoting(origin, via: Agency), Outlets).Should().BeTrue();
        Morning.Quoting(Observatory).SharesOriginWith(Evening.Quoting(Observatory), Outlets).Should().BeTrue();
        Morning.Itself().SharesOriginWith(Evening.Itself(), Outlets).Should().BeFalse();
        Attribution.Keeper.SharesOriginWith(new Attribution(), Outlets).Should().BeTrue();
        FluentActions.Invoking(() => Attribution.Keeper.SharesOriginWith(null!, Outlets)).Should().Throw<ArgumentNullException>().WithParameterName("other");
    }

    private static ConflictRecord Made(params Claim[] claims) => [Observatory, Agency, Raid, Morning, Evening, .. claims];
}
