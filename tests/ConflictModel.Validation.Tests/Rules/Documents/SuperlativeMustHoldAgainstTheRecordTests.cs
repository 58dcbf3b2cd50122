namespace ConflictModel.Validation.Tests.Rules.Documents;

public class SuperlativeMustHoldAgainstTheRecordTests
{
    private static readonly Incident Raid = new("Raid on Dunmere", IncidentId.Parse("raid"));
    private static readonly Incident Shelling = new("Shelling of Oxwell", IncidentId.Parse("shelling"));
    private static readonly Conflict War = new("War of the Two Shores");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Paper = new("Morning paper");

    [Fact]
    public void The_latest_is_not_what_something_came_after()
    {
        var finding = Check(Latest).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/latest/as");
        finding.Message.Should().Be(
            "A superlative does not hold: “Raid on Dunmere: latest in raid, says ‘Morning paper’”; but “Shelling of Oxwell happened on 9 May 2031, says ‘Morning paper’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/shelled");
        finding.Suggestion.Should().StartWith("Do not repeat it without its scope");
    }

    [Fact]
    public void Words_of_scope_make_it_a_note_that_quotes_them()
    {
        var finding = Check(Latest with { Scope = "before this one" }).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        finding.Message.Should().StartWith("A superlative does not hold as far as the record tells: “").And
            .EndWith("It may still hold within its scope, “before this one”, which stands in words only.");
        finding.Suggestion.Should().StartWith("Say in the record within what it holds");
    }

    [Fact]
    public void An_unknown_scope_makes_it_a_note() =>
        Check(Latest with { ScopeIsUnknown = true }).Should().ContainSingle().Which.Message.Should().EndWith("It may still hold within its scope, which nobody knows.");

    [Theory]
    [InlineData("largest", 200, 70, true)]
    [InlineData("most", 200, 70, true)]
    [InlineData("largest", 71, 70, true)]
    [InlineData("largest", 70, 70, false)]
    [InlineData("largest", 5, 70, false)]
    [InlineData("smallest", 5, 70, true)]
    [InlineData("least", 5, 70, true)]
    [InlineData("smallest", 70, 70, false)]
    public void Tolls_rank_by_their_bounds(string kind, long other, long mine, bool fires) =>
        Check(new Comparison(Raid, ComparisonKind.Parse(kind)) { Measure = "toll" }, Raid.Killed(Estimate.Exactly(mine)), Shelling.Killed(Estimate.Exactly(other)))
            .Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void About_decides_nothing_nor_does_an_open_bound()
    {
        var largest = new Comparison(Raid, ComparisonKind.Largest) { Measure = "toll", Ever = true };
        Check(largest, Raid.Killed(Estimate.Exactly(78)), Shelling.Killed(Estimate.About(80))).Should().BeEmpty();
        Check(largest, Raid.Killed(Estimate.AtLeast(78)), Shelling.Killed(Estimate.AtLeast(200))).Should().BeEmpty("78 or more may be 300");
        Check(largest, Raid.Killed(Estimate.Exactly(78)), Shelling.Killed(Estimate.AtLeast(79))).Should().ContainSingle();
    }

    [Fact]
    public void What_lies_outside_the_scope_surpasses_nothing()
    {
        Check(Latest with { During = ImpreciseInterval.Parse("2031-05-01/2031-05-08") }).Should().BeEmpty("the shelling was on 9 May");
        Check(new Comparison(Shelling, ComparisonKind.Earliest) { Since = Truce }, Truce.EffectiveFrom(new(2031, 5, 6))).Should().BeEmpty("the raid came before the truce");
        Check(new Comparison(Shelling, ComparisonKind.Earliest) { Since = Truce }, Truce.EffectiveFrom(new(2031, 5, 2))).Should().ContainSingle();
    }

    [Fact]
    public void Dates_that_leave_the_order_open_surpass_nothing()
    {
        var other = new Incident("Ambush");
        Check(new Comparison(Shelling, ComparisonKind.Latest), other, other.Occurred(new(2031, 5))).Should().BeEmpty();
        Check(new Comparison(Shelling, ComparisonKind.Latest), other, other.Occurred(Timing.Parse("2031-05-11~"))).Should().BeEmpty();
        Check(new Comparison(Shelling, ComparisonKind.Latest), other, other.Occurred(new(2031, 6))).Should().ContainSingle();
    }

    [Fact]
    public void What_has_no_date_is_surpassed_by_nothing()
    {
        var other = new Incident("Ambush");
        Check(new Comparison(other, ComparisonKind.Latest), other).Should().BeEmpty();
    }

    [Fact]
    public void A_measure_that_no_figure_has_decides_nothing() =>
        Check(new Comparison(Raid, ComparisonKind.Most) { Measure = "violence" }, Raid.Killed(Estimate.Exactly(1)), Shelling.Killed(Estimate.Exactly(9))).Should().BeEmpty();

    [Fact]
    public void Ever_is_a_note_where_most_of_the_whole_died_elsewhere()
    {
        var whole = War.Killed(Estimate.MoreThan(380_000)).Per(Paper).WithId("war");
        var toll = Raid.Killed(Estimate.AtLeast(78)).Per(Paper).WithId("toll").AsPartOf(whole);
        var ever = new Comparison(Raid, ComparisonKind.Largest) { Measure = "toll", Ever = true }.Per(Paper).WithId("ever");

        var finding = Check(ever, War, whole, toll).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/ever/as");
        finding.Message.Should().Contain("at least 78 of more than 380,000").And.Contain("most died elsewhere");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/war", "/claims/toll");

        Check(ever with { Ever = false, Since = Truce }, War, whole, toll).Should().BeEmpty("since the truce is another scope");
        var wide = Raid.Killed(Estimate.Between(100, 250)).Per(Paper).WithId("toll");
        Check(ever, War, War.Killed(Estimate.Exactly(380)).WithId("war"), wide.AsPartOf(whole)).Should().BeEmpty("as many as 250 of the 380 may have died in the raid");
        Check(ever, War, War.Killed(Estimate.Exactly(520)).WithId("war"), wide.AsPartOf(whole)).Should().ContainSingle();
        Check(ever, War, War.Killed(Estimate.Exactly(150)).WithId("war"), toll).Should().BeEmpty("more than half of them died in the raid");
        Check(ever with { Measure = "violence" }, War, whole, toll).Should().BeEmpty();
        Check(ever, War, whole, toll.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
    }

    [Fact]
    public void Claims_that_do_not_count_are_left_alone()
    {
        Check(Latest.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Latest.Denied()).Should().BeEmpty();
        Check(Latest.InMood(Mood.Hypothetical)).Should().BeEmpty();
        Check(Latest, (new Comparison(Raid, ComparisonKind.Latest) { Scope = "up to 5 May", During = ImpreciseInterval.Parse("../2031-05-05") }).Per(Paper).Superseding(Latest)).Should().BeEmpty();
        Check(Latest.Standing(StandingKind.Disputed, "the shelling was later")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void What_came_later_must_count_itself()
    {
        var later = new Incident("Ambush");
        Check(new Comparison(Shelling, ComparisonKind.Latest), later, later.Occurred(new(2031, 6)).InMood(Mood.Planned)).Should().BeEmpty();
        Check(new Comparison(Shelling, ComparisonKind.Latest), later, later.Occurred(new(2031, 6)).Standing(StandingKind.Disputed, "no other source")).Should().BeEmpty();
    }

    [Fact]
    public void Things_of_other_kinds_do_not_compete() =>
        Check(new Comparison(Raid, ComparisonKind.Largest) { Measure = "toll" }, War, Raid.Killed(Estimate.Exactly(7)), War.Killed(Estimate.Exactly(5_000))).Should().BeEmpty();

    private static Comparison Latest => new Comparison(Raid, ComparisonKind.Latest) { Measure = "raid" }.Per(Paper).WithId("latest");

    private static ValueList<Finding> Check(Comparison comparison, params Item[] more) => Checking.Against(
        "CM9002",
        [
            Raid, Shelling, Truce, Paper,
            Raid.Occurred(new(2031, 5, 3)).Per(Paper).WithId("raided"),
            Shelling.Occurred(new(2031, 5, 9)).Per(Paper).WithId("shelled"),
            comparison,
            .. more,
        ]);
}
