namespace ConflictModel.Validation.Tests;

public class SuppressionTests
{
    private static readonly Truce Truce = new("Truce");
    private static readonly Source Paper = new("Paper");
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(1949, 7)).Per(Paper).WithId("effect");
    private static readonly Milestone End = Truce.Ended(new(1949, 2)).Per(Paper).WithId("end");

    private static readonly Milestone Declared = Truce.DeclaredBy([]).Per(Paper);

    [Fact]
    public void An_item_lets_a_finding_on_itself_stand_and_says_why()
    {
        var report = ConflictValidator.Validate([Truce, Paper, Declared, Effect, End.Suppressing("CM2001", because: "The paper exchanged the dates.")]);

        report.Should().BeEmpty();
        report.IsEmpty.Should().BeTrue();
        report.Suppressed.Should().ContainSingle().Which.Should().Match<SuppressedFinding>(s =>
            s.Reason == "The paper exchanged the dates." && s.Finding.Id == "CM2001" && s.Finding.Pointer == "/claims/end/at");
        report.Tallies.Should().ContainSingle().Which.Should().Match<RuleTally>(t => t.Rule.Id == "CM2001" && t.Found == 0 && t.Suppressed == 1);
    }

    [Fact]
    public void It_lets_no_other_rule_and_no_other_item_stand()
    {
        var nameless = End with { By = Attribution.Keeper };
        ConflictValidator.Validate([Truce, Paper, Declared, Effect.Suppressing("CM2001", "Elsewhere."), nameless.Suppressing("CM2001", "Here.")])
            .Select(f => (f.Id, f.Pointer)).Should().Equal(("CM0002", "/claims/effect/suppressions"), ("CM6001", "/claims/end/by"));
    }

    [Theory]
    [InlineData("cm2001", "Write CM2001")]
    [InlineData("Cm2001", "Write CM2001")]
    [InlineData("TruceMustNotEndBeforeItTakesEffect", "Write CM2001")]
    [InlineData("xx0001", "Write XX0001")]
    [InlineData("cm7777", "Correct the id")]
    public void An_id_in_another_case_and_a_name_let_nothing_stand_and_are_told(string rule, string advice)
    {
        var mine = Rule.For<Truce>("XX0001", Severity.Note, (_, _) => { });
        var report = ConflictValidator.Validate([Truce, Paper, Declared, Effect, End.Suppressing(rule, because: "Known.")], ValidationOptions.Default.With(mine));

        report.Suppressed.Should().BeEmpty();
        var finding = report.Should().ContainSingle(f => f.Id == "CM0002").Subject;
        finding.Pointer.Should().Be("/claims/end/suppressions");
        finding.Message.Should().Contain($"A finding of {rule} is let stand here");
        finding.Suggestion.Should().StartWith(advice);
    }

    [Fact]
    public void Rules_of_others_that_do_not_check_here_are_none_of_ours() =>
        ConflictValidator.Validate([Truce, Paper, Declared, Effect, End.Suppressing("YY0001", "Ours.").Suppressing("CM2001", "Known.")]).Should().BeEmpty();

    [Theory]
    [InlineData("", true)]
    [InlineData("/claims", true)]
    [InlineData("/claims/end", true)]
    [InlineData("/claims/end/at", true)]
    [InlineData("/claims/e*", true)]
    [InlineData("/*/end", true)]
    [InlineData("/claims/*/at", true)]
    [InlineData("/claims/en", false)]
    [InlineData("/claims/end/at/0", false)]
    [InlineData("/claims/end/by", false)]
    [InlineData("/truces/*", false)]
    [InlineData("/claims/e?d", false)] // only the star stands for others
    [InlineData("/*", true)]
    public void Options_let_findings_stand_by_rule_and_place(string at, bool stands)
    {
        var report = ConflictValidator.Validate([Truce, Paper, Declared, Effect, End], ValidationOptions.Default.Suppressing("CM2001", "Known.", at));

        report.IsEmpty.Should().Be(stands);
        report.Suppressed.Should().HaveCount(stands ? 1 : 0);
    }

    [Fact]
    public void Nothing_is_let_stand_without_a_reason_or_a_rule()
    {
        var options = ValidationOptions.Default;
        options.Invoking(o => o.Suppressing("CM2001", " ")).Should().Throw<ArgumentException>();
        options.Invoking(o => o.Suppressing("CM7777", "x")).Should().Throw<ArgumentException>().WithMessage("*'CM7777'*");
        options.Invoking(o => o.Suppressing("CM2001", "x", "claims/end")).Should().Throw<ArgumentException>().WithMessage("*JSON pointer*");
        Truce.Invoking(t => t.Suppressing("CM2001", "")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_reason_given_anew_takes_the_place_of_the_old_one() =>
        End.Suppressing("CM2001", "old").Suppressing("CM4002", "other").Suppressing("CM2001", "new").Suppressions
            .Should().Equal(new Suppression("CM4002", "other"), new Suppression("CM2001", "new"));

    [Fact]
    public void Findings_let_stand_do_not_use_up_the_limit()
    {
        var options = Checking.Only("CM2001") with { MostFindingsOfARule = 1 };
        var report = ConflictValidator.Validate(
            [Truce, Paper, Declared, Effect, End.WithId("a").Suppressing("CM2001", "Known."), End.WithId("b"), End.WithId("c"), End.WithId("d")],
            options);

        report.Select(f => f.Pointer).Should().Equal("/claims/b/at", "");
        report[1].Message.Should().Be("CM2001 has 2 more findings, which are counted and not listed.");
        report.Select(f => f.LeftOut).Should().Equal(0, 2);
        report.Tallies.Single().Should().Match<RuleTally>(t => t.Found == 3 && t.Listed == 1 && t.Suppressed == 1);
    }

    [Theory]
    [InlineData("", "anywhere")]
    [InlineData("/claims/end", "at /claims/end")]
    [InlineData("/claims/toll-*", "at /claims/toll-*")]
    public void A_suppression_of_the_options_that_lets_nothing_stand_is_found_itself(string at, string told)
    {
        var report = ConflictValidator.Validate([Truce, Paper, Declared, Effect], ValidationOptions.Default.Suppressing("CM2001", "Known.", at));

        var finding = report.Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM0002" && f.Severity == Severity.Note && f.Pointer == "");
        finding.Message.Should().Be($"Findings of CM2001 are let stand {told} by the options or their configuration, and there is none: “Known.”.");
        finding.Suggestion.Should().Contain("suppress");
        report.IdleSuppressions.Should().ContainSingle().Which.At.Should().Be(at);
    }

    [Fact]
    public void One_of_a_configuration_is_told_alike() =>
        ConflictValidator.Validate([Truce, Paper, Declared, Effect], ValidationOptions.Default.Configured("""{"suppress": [{"rule": "CM2001", "reason": "Known."}]}"""))
            .Should().ContainSingle().Which.Id.Should().Be("CM0002");

    [Fact]
    public void Of_several_that_match_none_is_idle_though_one_would_do()
    {
        var options = ValidationOptions.Default.Suppressing("CM2001", "All.").Suppressing("CM2001", "This.", "/claims/end").Suppressing("CM2001", "Another.", "/claims/other");
        var report = ConflictValidator.Validate([Truce, Paper, Declared, Effect, End], options);

        report.Suppressed.Should().ContainSingle().Which.Reason.Should().Be("All.");
        report.Should().ContainSingle().Which.Message.Should().Contain("at /claims/other");
    }

    [Fact]
    public void What_the_item_lets_stand_itself_is_matched_as_well() =>
        ConflictValidator.Validate([Truce, Paper, Declared, Effect, End.Suppressing("CM2001", "Exchanged.")], ValidationOptions.Default.Suppressing("CM2001", "Known.")).Should().BeEmpty();

    [Fact]
    public void Idle_suppressions_of_options_that_serve_several_records_are_left_to_the_reports()
    {
        var options = ValidationOptions.Default.Suppressing("CM2001", "Known.") with { TellsIdleSuppressions = false };
        var report = ConflictValidator.Validate([Truce, Paper, Declared, Effect], options);

        report.Should().BeEmpty();
        report.IdleSuppressions.Should().ContainSingle();
        ConflictValidator.Validate([Truce, Paper, Declared, Effect, End], options).IdleSuppressions.Should().BeEmpty();
    }

    [Fact]
    public void Options_may_let_idle_suppressions_stand_or_leave_their_rule_out()
    {
        var options = ValidationOptions.Default.Suppressing("CM2001", "Known.");
        ConflictValidator.Validate([Truce, Paper, Declared, Effect], options.Without("CM0002")).Should().BeEmpty();
        ConflictValidator.Validate([Truce, Paper, Declared, Effect], options.Without("CM2001")).Should().BeEmpty("a rule that does not check can let nothing stand");
        ConflictValidator.Validate([Truce, Paper, Declared, Effect], options.Suppressing("CM0002", "For next year.")).Suppressed.Should().ContainSingle();
    }

    [Fact]
    public void A_suppression_of_a_rule_that_is_left_out_is_not_called_idle() =>
        ConflictValidator.Validate([Truce, Paper, Declared, Effect.Suppressing("CM2001", "Later."), End], ValidationOptions.Default.Without("CM2001")).Should().BeEmpty();
}
