namespace ConflictModel.Validation.Tests.Rules.Documents;

public class RelationMustNotBePastAndPresentTests
{
    private static readonly State Varn = new("Kingdom of Varn");
    private static readonly Faction Guard = new("Harbour Guard");
    private static readonly Alliance Front = new("United Front");
    private static readonly Source Paper = new("Morning paper");
    private static readonly Source Radio = new("Evening radio");
    private static readonly Reference<ActorId> Factions = Reference<ActorId>.Described("the coastal factions", several: true);

    [Fact]
    public void Quotes_both_tenses_and_infers_no_end()
    {
        var finding = Check(Supported(Factions).WithId("supported"), Varn.Supports(Guard).Per(Paper).WithId("supports")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/supported/holds");
        finding.Message.Should().StartWith("One account tells support by Kingdom of Varn as past, and as going on: “").And
            .Contain("Kingdom of Varn supports the coastal factions").And.Contain("Kingdom of Varn supports Harbour Guard").And
            .EndWith("“the coastal factions” may be the same, or belong to it. That it ended is not told.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/supports");
        finding.Suggestion.Should().StartWith("Infer no end");
    }

    [Fact]
    public void The_recipients_are_one_or_one_belongs_to_the_other()
    {
        Check(Supported(Guard), Varn.Supports(Guard).Per(Paper)).Should().ContainSingle().Which.Message.Should().EndWith("says ‘Morning paper’”. That it ended is not told.");
        Check(Supported(Guard), Varn.Supports(Front).Per(Paper)).Should().BeEmpty();
        Check(Supported(Guard), Varn.Supports(Front).Per(Paper), Guard.ComponentOf(Front)).Should().ContainSingle()
            .Which.Message.Should().Contain("Harbour Guard belongs to United Front");
        Check(Supported(Front), Varn.Supports(Guard).Per(Paper), Guard.ComponentOf(Front)).Should().ContainSingle();
        Check(Supported(Guard), Varn.Supports(Front).Per(Paper), Guard.ComponentOf(Front).Denied()).Should().BeEmpty();
        Check(Supported(Reference<ActorId>.Described("a coastal faction")), Varn.Supports(Guard).Per(Paper)).Should().BeEmpty("one that is described may be any");
    }

    [Fact]
    public void Another_account_or_another_supporter_may_differ()
    {
        Check(Supported(Guard), Varn.Supports(Guard).Per(Radio)).Should().BeEmpty();
        Check(Supported(Guard), Front.Supports(Guard).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Support_that_began_anew_is_another()
    {
        var ended = Varn.Supports(Guard).During(ImpreciseInterval.Parse("2024/2026")).Per(Paper);
        Check(ended, Varn.Supports(Guard).Since(new(2029)).Per(Paper)).Should().BeEmpty();
        Check(ended, Varn.Supports(Guard).Per(Paper)).Should().ContainSingle();
        Check(Supported(Guard), Varn.Supports(Guard).Since(new(2032)).Per(Paper)).Should().BeEmpty();
        Check(ended, Varn.Supports(Guard).Since(new(2025)).Per(Paper)).Should().ContainSingle("it would have begun before the first ended");
    }

    [Fact]
    public void One_tense_alone_contradicts_nothing()
    {
        Check(Supported(Factions), Supported(Guard)).Should().BeEmpty();
        Check(Varn.Supports(Factions).Per(Paper), Varn.Supports(Guard).Per(Paper)).Should().BeEmpty();
        Check(Supported(Guard), Varn.Supports(Guard).SomeTimeIn(ImpreciseInterval.Parse("2024/..")).Per(Paper)).Should().BeEmpty("some time since 2024 is not now");
        Check(Varn.Supports(Guard).SomeTimeIn(ImpreciseInterval.Parse("2024/..")).Per(Paper), Varn.Supports(Guard).Per(Paper)).Should().BeEmpty("nor past");
        Check(Varn.Supports(Guard).During(ImpreciseInterval.Parse("2024/..")).Per(Paper), Varn.Supports(Guard).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void What_does_not_count_is_left_out()
    {
        var supports = Varn.Supports(Guard).Per(Paper);
        Check(Supported(Guard), supports.Denied()).Should().BeEmpty();
        Check(Supported(Guard), supports.InMood(Mood.Promised)).Should().BeEmpty();
        Check(Supported(Guard), supports.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Supported(Guard).Standing(StandingKind.Rejected, "a slip"), supports).Should().BeEmpty();
    }

    private static Support Supported(Reference<ActorId> whom) => Varn.Supports(whom).SomeTimeIn(ImpreciseInterval.Parse("../2031-05-20")).Per(Paper);

    private static ValueList<Finding> Check(params Item[] items) => Checking.Against("CM9007", [Varn, Guard, Front, Paper, Radio, .. items]);
}
