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
    public void Knows_the_rules_that_were_added_before()
    {
        var mine = Rule.For<Truce>("XX0001", Severity.Note, (truce, findings) => findings.Report(truce, "A truce."));
        ConflictValidator.Validate([Truce], ValidationOptions.Default.With(mine).Configured("""{"rules": {"XX0001": "error"}}"""))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
    }

    [Theory]
    [InlineData("[]", "The configuration must be an object.")]
    [InlineData("{", "not JSON: line 1")]
    [InlineData("""{"rulez": {}}""", "no member 'rulez'")]
    [InlineData("""{"rules": {"CM6001": "fatal"}}""", "cannot be 'fatal'")]
    [InlineData("""{"rules": {"CM6001": 3}}""", "rules/CM6001 must be a text")]
    [InlineData("""{"rules": {"CM6666": "off"}}""", "No rule has the id 'CM6666'")]
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
}
