namespace ConflictModel.Validation.Tests.Rules.Relations;

public class SuccessorMustNotPrecedeTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Legion = new("Legion");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Rival = new("Rival");
    private static readonly Milestone Formed = Legion.Formed(new ImpreciseDate(2016)).Per(Paper).WithId("formed");

    [Fact]
    public void Fires_when_the_new_body_was_formed_before_the_merger()
    {
        var finding = Check(Formed, Brigade.MergedInto(Legion, on: new ImpreciseDate(2018, 2)).Per(Paper).WithId("merger")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7005" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/merger/on");
        finding.Message.Should().Be(
            $"What came of this change had been formed before it, by the same account: “{Tell(Formed).Replace('“', '‘').Replace('”', '’')}” and “Brigade became Legion (merged) in February 2018, says ‘Paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/formed/at");
        Check(Formed, Brigade.RenamedTo(Legion, new ImpreciseDate(2017)).Per(Paper)).Should().ContainSingle();
        Check(Formed, Legion.Formed(new ImpreciseDate(2019)).Per(Paper), Brigade.RenamedTo(Legion, new ImpreciseDate(2017)).Per(Paper)).Should().ContainSingle("though it is said to have been formed anew");
    }

    [Fact]
    public void Is_silent_for_bodies_that_may_be_older()
    {
        Check(Formed, Brigade.AbsorbedBy(Legion, new ImpreciseDate(2018)).Per(Paper)).Should().BeEmpty();
        Check(Formed, Brigade.SucceededBy(Legion, new ImpreciseDate(2018)).Per(Paper)).Should().BeEmpty();
        Check(Formed, Legion.SplinteredFrom(Brigade, new ImpreciseDate(2018)).Per(Paper)).Should().BeEmpty();
        Check(Formed, Brigade.SplitInto([Legion], new ImpreciseDate(2018)).Per(Paper)).Should().BeEmpty();
        Check(Formed, Legion.RenamedTo(Brigade, new ImpreciseDate(2018)).Per(Paper)).Should().BeEmpty("it stands before");
    }

    [Fact]
    public void Is_silent_while_the_order_is_open()
    {
        Check(Formed, Brigade.RenamedTo(Legion, new ImpreciseDate(2016, 3)).Per(Paper)).Should().BeEmpty();
        Check(Formed, Brigade.RenamedTo(Legion).Per(Paper)).Should().BeEmpty();
        Check(Legion.Formed(new ImpreciseDate(2016).About()).Per(Paper), Brigade.RenamedTo(Legion, new ImpreciseDate(2017)).Per(Paper)).Should().BeEmpty();
        Check(Legion.Formed().Per(Paper), Brigade.RenamedTo(Legion, new ImpreciseDate(2017)).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_between_accounts_and_for_what_does_not_count()
    {
        var rename = Brigade.RenamedTo(Legion, new ImpreciseDate(2018)).Per(Paper);
        Check(Formed, rename.Per(Rival)).Should().BeEmpty();
        Check(Formed, rename.Denied()).Should().BeEmpty();
        Check(Formed.Denied(), rename).Should().BeEmpty();
        Check(Formed.Standing(StandingKind.Rejected, "no"), rename).Should().BeEmpty();
        Check(Formed.Standing(StandingKind.Disputed, "perhaps"), rename).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static string Tell(Claim claim) => ConflictRecord.Create([Legion, Paper, claim]).Tell(claim);

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM7005", [Brigade, Legion, Paper, Rival, .. claims]);
}
