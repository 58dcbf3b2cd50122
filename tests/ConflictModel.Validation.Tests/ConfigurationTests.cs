namespace ConflictModel.Validation.Tests;

public class ConfigurationTests
{
    private static readonly Truce Truce = new("Truce");
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(1949, 7)).WithId("effect");

    [Fact]
    public void Sets_severities_leaves_rules_out_and_lets_findings_stand()
    {
        var options = ValidationOptions.Default.Configured("""
            {
              // what our desk has agreed on
              "rules": { "CM6001": "error", "CM2001": "off" },
              "suppress": [ { "rule": "CM6001", "at": "/claims/old-*", "reason": "Entered before sources were kept." } ],
              "mostFindingsOfARule": 7,
            }
            """);

        options.Rules.Select(r => r.Id).Should().NotContain("CM2001");
        options.MostFindingsOfARule.Should().Be(7);
        var report = ConflictValidator.Validate([Truce, Truce.DeclaredBy([]) with { Note = "Told by radio." }, Effect, Truce.Ended(new(1949, 2)).WithId("old-end")], options);
        report.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Id == "CM6001" && f.Severity == Severity.Error && f.Pointer == "/claims/effect/by");
        report.Suppressed.Should().ContainSingle().Which.Reason.Should().Be("Entered before sources were kept.");
    }

    [Fact]
    public void What_is_only_possible_matters_more_where_that_is_asked_for()
    {
        var raid = new Incident("Raid");
        var (paper, daily) = (new Source("Paper"), new Source("Daily"));
        ConflictRecord record = [raid, paper, daily, raid.Killed(Estimate.AtLeast(12)).Per(paper), raid.Killed(Estimate.UpTo(8)).Per(daily)];

        SeverityOf(ValidationOptions.Default).Should().Be(Severity.Note);
        SeverityOf(ValidationOptions.Default.Configured("""{"rules": {"CM4021": "error"}}""")).Should().Be(Severity.Note, "that is for what is certain");
        SeverityOf(ValidationOptions.Default.Configured("""{"possible": {"CM4021": "error"}}""")).Should().Be(Severity.Error);
        SeverityOf(ValidationOptions.Default.Treating("CM4021", Severity.Error)).Should().Be(Severity.Note);
        SeverityOf(ValidationOptions.Default.Treating("CM4021", Severity.Warning, alsoWhenPossible: true)).Should().Be(Severity.Warning);
        SeverityOf(ValidationOptions.Default.Treating("CM4021", Severity.Warning, alsoWhenPossible: true).Treating("CM4021", Severity.Error)).Should().Be(Severity.Warning, "of what is possible nothing new was said");

        Severity SeverityOf(ValidationOptions options)
        {
            var finding = ConflictValidator.Validate(record, options).Should().ContainSingle(f => f.Id == "CM4021").Subject;
            finding.Certainty.Should().Be(Certainty.Possible);
            return finding.Severity;
        }
    }

    [Fact]
    public void Knows_the_rules_that_were_added_before()
    {
        var mine = Rule.For<Truce>("XX0001", Severity.Note, (truce, findings) => findings.Report(truce, "A truce."));
        ConflictValidator.Validate([Truce], ValidationOptions.Default.With(mine).Configured("""{"rules": {"XX0001": "error"}}"""))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Knows_the_rules_that_are_added_after_as_well()
    {
        var (mine, other) = (Rule.For<Truce>("XX0001", Severity.Note, (truce, findings) => findings.Report(truce, "A truce.")), Rule.For<Truce>("XX0002", Severity.Note, (truce, findings) => findings.Report(truce, "Again.")));
        const string Json = """{"rules": {"XX0001": "error", "XX0002": "off"}, "suppress": [{"rule": "XX0001", "at": "/truces/old-*", "reason": "Old."}]}""";
        var (before, after) = (ValidationOptions.Default.With(mine, other).Configured(Json), ValidationOptions.Default.Configured(Json).With(mine).With(other));

        after.UnknownRules.Should().BeEmpty();
        after.Rules.Select(r => r.Id).Should().Equal(before.Rules.Select(r => r.Id)).And.NotContain("XX0002");
        foreach (var options in new[] { before, after })
        {
            var report = ConflictValidator.Validate([Truce, new Truce("Old", TruceId.Parse("old-1"))], options);
            report.Where(f => f.Id == "XX0001").Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Pointer == "/truces/truce");
            report.Suppressed.Should().ContainSingle();
        }
    }

    [Fact]
    public void A_rule_that_nobody_adds_is_no_choice_and_nothing_is_checked()
    {
        var mine = Rule.For<Truce>("XX0001", Severity.Note, (_, _) => { });
        var options = ValidationOptions.Default.With(mine).Configured("""{"rules": {"XX0010": "off", "CM6001": "off"}}""");

        options.UnknownRules.Should().Equal("XX0010");
        options.Invoking(o => ConflictValidator.Validate([Truce], o)).Should().Throw<ArgumentException>().WithMessage("*not added: 'XX0010'; did you mean XX0001?*");
        options.Invoking(o => ConflictValidator.Validate(Truce, o)).Should().Throw<ArgumentException>();
        options.Invoking(o => ConflictValidator.ValidateEach([Truce], o)).Should().Throw<ArgumentException>("before the first item is asked for");
        options.Invoking(o => ConflictValidator.ValidateEachAsync(Nothing(), o)).Should().Throw<ArgumentException>();

        static async IAsyncEnumerable<Item> Nothing()
        {
            await Task.Yield();
            yield break;
        }
    }

    [Fact]
    public void What_is_off_may_be_let_stand_all_the_same() =>
        ValidationOptions.Default.Configured("""{"rules": {"CM6001": "off"}, "suppress": [{"rule": "CM6001", "reason": "Old."}]}""").Rules.Should().NotContain(r => r.Id == "CM6001");

    [Fact]
    public void A_rule_left_out_in_code_and_added_again_checks() =>
        ValidationOptions.Default.Without("CM6001").With(Validation.Rules.All.Single(r => r.Id == "CM6001")).Rules.Should().Contain(r => r.Id == "CM6001");

    [Theory]
    [InlineData("[]", "The configuration must be an object.")]
    [InlineData("{", "not JSON: line 1")]
    [InlineData("""{"rules": {"cm2001": "off"}}""", "No rule has the id 'cm2001'; did you mean CM2001?")]
    [InlineData("""{"rules": {"TruceMustNotEndBeforeItTakesEffect": "off"}}""", "did you mean CM2001?")]
    [InlineData("""{"suppress": [{"rule": "cm2001", "reason": "x"}]}""", "did you mean CM2001?")]
    [InlineData("""{"possible": {"CM4021": "off"}}""", "What CM4021 finds possible cannot be 'off': it is note, warning or error.")]
    [InlineData("""{"possible": {"CM4o21": "error"}}""", "did you mean CM4021?")]
    [InlineData("""{"rulez": {}}""", "no member 'rulez'")]
    [InlineData("""{"rules": {"CM6001": "fatal"}}""", "cannot be 'fatal'")]
    [InlineData("""{"rules": {"CM6001": 3}}""", "rules/CM6001 must be a text")]
    [InlineData("""{"rules": {"CM6666": "off"}}""", "No rule has the id 'CM6666'")]
    [InlineData("""{"rules": {"CM601": "off"}}""", "No rule has the id 'CM601'; did you mean CM6001 or CM6010?")]
    [InlineData("""{"rules": {"CM2O01": "off"}}""", "did you mean CM2001?")]
    [InlineData("""{"rules": {"CM0001": "off"}}""", "CM0001 tells that a rule failed")]
    [InlineData("""{"rules": {"": "off"}}""", "No rule has the id ''")]
    [InlineData("""{"suppress": [{"reason": "x"}]}""", "No rule has the id ''")]
    [InlineData("""{"rules": {"CM6001": "off", "CM6001": "note"}}""", "stands twice")]
    [InlineData("""{"suppress": {}}""", "must be an array")]
    [InlineData("""{"suppress": [{"rule": "CM6001"}]}""", "gives no reason")]
    [InlineData("""{"suppress": [{"rule": "CM6001", "reason": "x", "at": "claims"}]}""", "JSON pointer")]
    [InlineData("""{"suppress": [{"rule": "CM6001", "reason": "x", "where": "/"}]}""", "no member 'where'")]
    [InlineData("""{"mostFindingsOfARule": 0}""", "above zero")]
    [InlineData("""{"mostFindingsOfARule": "many"}""", "above zero")]
    [InlineData("{\"a\\u001b[2J\": 1}", @"'a\u001b[2J'")]
    public void Refuses_what_it_cannot_mean_and_says_what_it_may(string json, string told) =>
        FluentActions.Invoking(() => ValidationOptions.Default.Configured(json)).Should().Throw<FormatException>().WithMessage($"*{told}*");

    [Fact]
    public void Where_it_is_no_JSON_one_place_is_told_from_one_on() =>
        FluentActions.Invoking(() => ValidationOptions.Default.Configured("{\n  \"rules\": x }")).Should().Throw<FormatException>()
            .Which.Message.Should().StartWith("The configuration is not JSON: line 2, byte 12: ").And.NotContain("LineNumber").And.NotContain("BytePosition");
}
