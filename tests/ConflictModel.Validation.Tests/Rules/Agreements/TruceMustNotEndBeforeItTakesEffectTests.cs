namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class TruceMustNotEndBeforeItTakesEffectTests
{
    private static readonly Truce Truce = new("Lausanne truce");
    private static readonly Organization Observer = new("Observer mission");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Source Paper = new("Gazette") { Published = new(1950, 1, 2) };

    [Theory]
    [InlineData("1949-07", "1949-02")]
    [InlineData("1949-07-02", "1949-07-01")]
    [InlineData("1949-07-02T14:00Z", "1949-07-02T10:00Z")]
    [InlineData("[1949-07-02..1949-07-09]", "[..1949-07-01]")]
    [InlineData("1949-07/1949-08", "1949-02/1949-03")]
    [InlineData("1950-07~", "1949-02")]
    public void Fires_when_it_certainly_ended_before_it_took_effect(string effective, string ended) =>
        Check(effective, ended).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Id == "CM2001" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/end/at");

    [Theory]
    [InlineData("1949-02", "1949")] // may be later in the year
    [InlineData("1949", "1949-02")]
    [InlineData("1949-07", "1949-07")]
    [InlineData("1949-07-02", "1949-07-02")] // a truce of some hours
    [InlineData("1949-07-02T14:00", "1949-07-02T10:00Z")] // whose zone is not stated
    [InlineData("1949-07-02", "[..1949-08-01]")]
    [InlineData("1949-07-02", "1949-06-25~")] // about
    [InlineData("1949-07", "")]
    [InlineData("", "1949-07")]
    [InlineData("1949-07-02", "1949-09-01")]
    public void Is_silent_in_order_and_while_the_order_is_open(string effective, string ended) =>
        Check(effective, ended).Should().BeEmpty();

    [Fact]
    public void Two_accounts_that_differ_make_a_note_that_names_both()
    {
        var findings = Checking.Against(
            "CM2001",
            Truce, Observer, Ministry, Paper,
            Truce.EffectiveFrom(new(1949, 7)).Per(Paper.Quoting(Observer)).WithId("effect"),
            Truce.Ended(new(1949, 2)).Per(Paper.Quoting(Ministry)).WithId("end"));
        var finding = findings.Should().ContainSingle().Subject;
        finding.Message.Should().Be(
            "Lausanne truce ended in February 1949 (says Ministry, in “Gazette”), before it took effect in July 1949 (says Observer mission, in “Gazette”).");
        finding.Related.Should().Equal(new RelatedPlace(
            "/claims/effect/at", "Lausanne truce took effect in July 1949, says Observer mission, in “Gazette” (2 January 1950)"));
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        finding.Suggestion.Should().Contain("contradict each other");
    }

    [Fact]
    public void One_account_that_contradicts_itself_makes_an_error()
    {
        var finding = Check(Truce.EffectiveFrom(new(1949, 7)).Per(Paper), Truce.Ended(new(1949, 2)).Per(Paper)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain);
        finding.Message.Should().Be("Lausanne truce ended in February 1949 (says “Gazette”), before it took effect in July 1949 (says “Gazette”).");
        finding.Suggestion.Should().StartWith("Correct one of the dates");
    }

    [Fact]
    public void The_keeper_and_a_source_are_two_accounts() =>
        Check(Truce.EffectiveFrom(new(1949, 7)), Truce.Ended(new(1949, 2)).Per(Paper)).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);

    [Fact]
    public void Two_issues_of_one_publisher_are_one_account()
    {
        var (first, second) = (new Source("Gazette of Monday") { Publisher = Observer }, new Source("Gazette of Tuesday") { Publisher = Observer });
        Checking.Against("CM2001", Truce, Observer, first, second, Truce.EffectiveFrom(new(1949, 7)).Per(first), Truce.Ended(new(1949, 2)).Per(second))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Two_voices_without_a_name_are_two_accounts()
    {
        var (first, second) = (new Source("Gazette"), new Source("Courier"));
        var voice = Reference<ActorId>.Described("an officer");
        Checking.Against("CM2001", Truce, first, second, Truce.EffectiveFrom(new(1949, 7)).Per(first.Quoting(voice)), Truce.Ended(new(1949, 2)).Per(second.Quoting(voice)))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Is_only_a_note_where_a_claim_is_disputed() =>
        Check(Truce.EffectiveFrom(new(1949, 7)), Truce.Ended(new(1949, 2)).Standing(StandingKind.Disputed, "no record of it"))
            .Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var effect = Truce.EffectiveFrom(new(1949, 7));
        var end = Truce.Ended(new(1949, 2));
        Check(effect, end.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(effect, end.Denied()).Should().BeEmpty();
        Check(effect, end.InMood(Mood.Planned)).Should().BeEmpty();
        Check(effect, end, Truce.Ended(new(1949, 12)).Superseding(end)).Should().BeEmpty();
    }

    [Fact]
    public void A_violated_truce_has_not_ended()
    {
        var raid = new Incident("Raid");
        Checking.Against("CM2001", Truce, raid, raid.Occurred(new(1949, 2)), Truce.EffectiveFrom(new(1949, 7)), Truce.ViolatedBy([], raid))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_truce_may_take_effect_anew_after_its_end() =>
        Check(Truce.EffectiveFrom(new(1949, 1)), Truce.Ended(new(1949, 2)), Truce.EffectiveFrom(new(1949, 7))).Should().BeEmpty();

    [Fact]
    public void An_account_that_contradicts_itself_is_found_though_another_fits() =>
        Checking.Against(
            "CM2001",
            Truce, Paper,
            Truce.EffectiveFrom(new(1949, 1)),
            Truce.EffectiveFrom(new(1949, 7)).Per(Paper),
            Truce.Ended(new(1949, 2)).Per(Paper)).Should().ContainSingle();

    [Fact]
    public void Says_how_it_ended_in_the_words_of_the_claim() =>
        Check(Truce.EffectiveFrom(new(1949, 7)), Truce.Reached(MilestoneKind.Denounced, new(1949, 2)))
            .Should().ContainSingle().Which.Message.Should().Contain("was denounced in February 1949");

    private static ValueList<Finding> Check(string effective, string ended) =>
        Check(Truce.EffectiveFrom(Timing.Parse(effective)).WithId("effect"), Truce.Ended(Timing.Parse(ended)).WithId("end"));

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2001", [Truce, Paper, .. claims]);
}
