using System.Text.Json;

namespace ConflictModel.Validation.Tests;

public class SarifLogTests
{
    private static readonly Truce Truce = new("Truce");

    [Fact]
    public void A_message_tells_what_to_do_and_what_is_only_possible_since_viewers_show_nothing_else()
    {
        var mine = Rule.For<Truce>("XX0001", Severity.Error, (truce, findings) => findings.Report(truce, "Odd.", certainty: Certainty.Possible, suggestion: "Look again."), "Truces are not odd.");
        Results(Log(mine))[0].GetProperty("message").GetProperty("text").GetString().Should().Be("Odd. This is possible, and not certain. To do: Look again.");
        var plain = Rule.For<Truce>("XX0001", Severity.Error, (truce, findings) => findings.Report(truce, "Odd."));
        Results(Log(plain))[0].GetProperty("message").GetProperty("text").GetString().Should().Be("Odd.");
    }

    [Fact]
    public void A_rule_without_words_is_said_to_have_none()
    {
        var rule = Log(Rule.For<Truce>("XX0001", Severity.Error, (_, _) => { })).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        rule.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("Rule XX0001, which states no duty.");
        rule.GetProperty("fullDescription").GetProperty("text").GetString().Should().Be("Rule XX0001, which states no duty.");
        rule.GetProperty("help").GetProperty("text").GetString().Should().Be("The rule does not say how to mend what it finds.");
    }

    [Fact]
    public void Of_two_rules_that_fail_at_one_place_each_has_a_fingerprint_of_its_own()
    {
        var (one, other) = (Rule.For<Truce>("XX0001", Severity.Note, (_, _) => throw new InvalidOperationException()), Rule.For<Truce>("XX0002", Severity.Note, (_, _) => throw new InvalidOperationException()));
        Results(Log(one, other)).Select(r => r.GetProperty("partialFingerprints").GetProperty("ruleAndPointer/v1").GetString())
            .Should().Equal("CM0001:XX0001/truces/truce", "CM0001:XX0002/truces/truce");
    }

    [Fact]
    public void A_file_that_could_not_be_read_has_faults_and_no_findings()
    {
        var file = CheckedFile.Unreadable("records/a.json", new ReadingFault("not-json", "This is no JSON.", "", (3, 7)));
        file.Report.Should().BeEmpty();
        file.Faults.Should().ContainSingle();
        FluentActions.Invoking(() => CheckedFile.Unreadable("a.json")).Should().Throw<ArgumentException>("nothing is wrong with it");
        FluentActions.Invoking(() => CheckedFile.Unreadable("a.json", (ReadingFault)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ReadingFault(" ", "x")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReadingFault("x", " ")).Should().Throw<ArgumentException>();
        var result = Results(Written(file)).Should().ContainSingle().Subject;
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32().Should().Be(7);
    }

    private static JsonElement Log(params Rule[] rules) =>
        Written(new CheckedFile("a.json", ConflictValidator.Validate([Truce], ValidationOptions.Default.Without([.. Validation.Rules.All.Select(r => r.Id)]).With(rules))));

    private static JsonElement Written(CheckedFile file)
    {
        using var log = new MemoryStream();
        SarifLog.Write(log, file);
        return JsonDocument.Parse(log.ToArray()).RootElement.GetProperty("runs")[0];
    }

    private static List<JsonElement> Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];
}
