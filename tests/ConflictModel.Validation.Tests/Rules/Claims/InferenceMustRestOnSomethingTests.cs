namespace ConflictModel.Validation.Tests.Rules.Claims;

public class InferenceMustRestOnSomethingTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Guard = new("Guard");
    private static readonly Source Paper = new("Paper");
    private static readonly Support Backs = Brigade.Supports(Guard).Per(Paper).WithId("backs");
    private static readonly Alignment Allied = Brigade.AlliedWith(Guard).Per(Paper).WithId("allied");
    private static readonly Alignment Inferred = Brigade.CloseTo(Guard).WithId("inferred").Linked(LinkKind.InferredFrom, Backs).Linked(LinkKind.InferredFrom, Allied);

    [Fact]
    public void Fires_when_all_its_grounds_are_gone()
    {
        var finding = Check(
            Backs.Standing(StandingKind.Rejected, "forged"), Allied, Brigade.HostileTo(Guard).Per(Paper).WithId("instead").Superseding(Allied), Inferred).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5009" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/inferred/links");
        finding.Message.Should().Be("Nothing that this was inferred from stands any more ('backs' is rejected, 'allied' is superseded): “Brigade is close to Guard, says the keeper of the record”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/backs", "/claims/allied");
    }

    [Fact]
    public void Is_silent_while_one_ground_stands()
    {
        Check(Backs.Standing(StandingKind.Rejected, "forged"), Allied, Inferred).Should().BeEmpty();
        Check(Backs.Standing(StandingKind.Rejected, "forged"), Allied.Standing(StandingKind.Disputed, "perhaps"), Inferred).Should().BeEmpty();
        Check(Backs.Standing(StandingKind.Rejected, "forged"), Allied.Denied(), Inferred).Should().BeEmpty("a denial may be a ground");
        Check(Backs.InMood(Mood.Planned), Allied.Standing(StandingKind.Rejected, "forged"), Inferred).Should().BeEmpty("so may a plan");
    }

    [Fact]
    public void Is_silent_for_what_does_not_count_or_is_linked_otherwise()
    {
        var gone = Backs.Standing(StandingKind.Rejected, "forged");
        var inferred = Brigade.CloseTo(Guard).Linked(LinkKind.InferredFrom, Backs);
        Check(gone, inferred).Should().ContainSingle();
        Check(gone, inferred.Standing(StandingKind.Rejected, "its ground is gone")).Should().BeEmpty();
        Check(gone, inferred.InMood(Mood.Hypothetical)).Should().BeEmpty();
        Check(gone, Brigade.CloseTo(Guard).Linked(LinkKind.Overlaps, Backs)).Should().BeEmpty();
        Check(gone, Brigade.CloseTo(Guard)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM5009", [Brigade, Guard, Paper, .. claims]);
}
