namespace ConflictModel.Validation.Tests.Rules.Relations;

public class SuccessionMustNotCircleTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Legion = new("Legion");
    private static readonly Faction Column = new("Column");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Rival = new("Rival");

    [Fact]
    public void Fires_when_no_order_of_the_dates_allows_it()
    {
        var finding = Check(
            Brigade.RenamedTo(Legion, new ImpreciseDate(2017, 5, 3)).Per(Paper).WithId("there"),
            Legion.RenamedTo(Brigade, new ImpreciseDate(2017, 5, 3)).Per(Paper).WithId("back")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7004" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/there/on");
        finding.Message.Should().Be(
            "These make a circle that no order of their dates allows, so Brigade would have come out of itself: “Brigade became Legion (renamed) on 3 May 2017, says ‘Paper’”, "
            + "“Legion became Brigade (renamed) on 3 May 2017, says ‘Paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/back");
        finding.Suggestion.Should().StartWith("Correct the date that is wrong");
    }

    [Theory]
    [InlineData("2017", "2018", "2019", false)] // round and round
    [InlineData("2018", "2019", "2017", false)] // the same, begun elsewhere
    [InlineData("2019", "2018", "2017", true)]
    [InlineData("2019", "2018", "2018", false)] // within 2018 the order is open
    public void Goes_by_the_order_of_the_steps(string first, string second, string third, bool fires) =>
        Check(
            Brigade.RenamedTo(Legion, ImpreciseDate.Parse(first)).Per(Paper),
            Legion.RenamedTo(Column, ImpreciseDate.Parse(second)).Per(Paper),
            Column.RenamedTo(Brigade, ImpreciseDate.Parse(third)).Per(Paper)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Is_silent_for_a_name_taken_back_later_and_while_that_may_be()
    {
        Check(Brigade.RenamedTo(Legion, new ImpreciseDate(2017)).Per(Paper), Legion.RenamedTo(Brigade, new ImpreciseDate(2020)).Per(Paper)).Should().BeEmpty();
        Check(Brigade.RenamedTo(Legion, new ImpreciseDate(2017)).Per(Paper), Legion.RenamedTo(Brigade, new ImpreciseDate(2017)).Per(Paper)).Should().BeEmpty("both within a year");
    }

    [Fact]
    public void Notes_a_circle_of_which_a_date_is_not_told() =>
        Check(Brigade.RenamedTo(Legion, new ImpreciseDate(2017)).Per(Paper), Legion.RenamedTo(Brigade).Per(Paper)).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Message.StartsWith("These make a circle, and not all of them say when, so Brigade may")
                && f.Pointer.EndsWith("/to") && f.Suggestion.StartsWith("If the body took its old name back"));

    [Theory]
    [InlineData(8, "Unit 7 became Unit 0 (renamed), says ‘Paper’”.")]
    [InlineData(9, "Unit 7 became Unit 8 (renamed), says ‘Paper’” and 1 more.")]
    public void Shows_eight_steps_of_a_circle(int length, string last)
    {
        var units = Enumerable.Range(0, length).Select(n => new Faction($"Unit {n}")).ToArray();
        Checking.Against("CM7004", [Paper, .. units, .. units.Select((u, n) => (Claim)u.RenamedTo(units[(n + 1) % length]).Per(Paper))])
            .Should().ContainSingle().Which.Message.Should().EndWith(last);
    }

    [Fact]
    public void Two_changes_at_two_hours_of_a_day_have_an_order_and_a_day_and_an_hour_have_none()
    {
        Moment At(string when) => Timing.Parse(when).Moment;
        Check(Brigade.RenamedTo(Legion, At("2017-05-03T10:00Z")).Per(Paper), Legion.RenamedTo(Brigade, At("2017-05-03T14:00Z")).Per(Paper)).Should().BeEmpty();
        Check(Brigade.RenamedTo(Legion, At("2017-05-03T10:00Z")).Per(Paper), Legion.RenamedTo(Brigade, At("2017-05-03")).Per(Paper)).Should().ContainSingle();
    }

    [Fact]
    public void Fires_for_a_body_that_stands_both_before_and_after()
    {
        var finding = Check(Brigade.SplitInto([Brigade, Legion]).Per(Paper).WithId("split")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Pointer == "/claims/split/to");
        finding.Message.Should().Be("Brigade stands both before and after (split), so it would have come out of itself: Brigade became Brigade and Legion (split), says “Paper”.");
        Check(Brigade.MergedInto(Legion, [Legion]).Per(Paper)).Should().ContainSingle();
        Check(Brigade.Became(SuccessionKind.Split, Brigade) with { From = [Brigade, Legion], To = [Brigade, Legion] }).Should().ContainSingle("it is told once");
        Check(Brigade.RenamedTo(Brigade).Per(Paper)).Should().BeEmpty("one alone is another rule's");
    }

    [Fact]
    public void Is_silent_between_accounts_and_for_what_does_not_count()
    {
        var there = Brigade.RenamedTo(Legion, new ImpreciseDate(2017, 5, 3)).Per(Paper);
        var back = Legion.RenamedTo(Brigade, new ImpreciseDate(2017, 5, 3)).Per(Paper);
        Check(there, back).Should().ContainSingle();
        Check(there, back.Per(Rival)).Should().BeEmpty();
        Check(there, back.Denied()).Should().BeEmpty();
        Check(there, back.InMood(Mood.Planned)).Should().BeEmpty();
        Check(there, back.Standing(StandingKind.Rejected, "no")).Should().BeEmpty();
        Check(there, back.Standing(StandingKind.Disputed, "perhaps")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Is_silent_for_a_body_set_up_again_and_for_parts_that_join_again()
    {
        Check(Brigade.AbsorbedBy(Legion, new ImpreciseDate(2017, 5, 3)).Per(Paper), Legion.Became(SuccessionKind.Reactivated, Brigade).Per(Paper)).Should().BeEmpty();
        Check(Brigade.SplitInto([Legion, Column]).Per(Paper), Legion.MergedInto(new Faction("Whole"), [Column]).Per(Paper)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM7004", [Brigade, Legion, Column, new Faction("Whole"), Paper, Rival, .. claims]);
}
