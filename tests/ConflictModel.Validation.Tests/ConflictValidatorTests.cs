using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests;

public class ConflictValidatorTests
{
    private static readonly Truce Truce = new("Truce");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Finds_nothing_in_an_empty_record() => ConflictValidator.Validate(ConflictRecord.Empty).Should().BeEmpty();

    [Fact]
    public void Stands_in_the_order_of_the_items_and_then_of_the_ids()
    {
        ConflictRecord record =
        [
            Paper,
            Truce.Ended(new(1949, 2)).WithId("z"),
            Truce,
            Truce.EffectiveFrom(new(1949, 7)).WithId("a"),
            Truce.DeclaredBy([]).Per(Paper),
        ];
        var findings = ConflictValidator.Validate(record);
        findings.Select(f => (f.Id, f.Pointer)).Should().Equal(
            ("CM2001", "/claims/z/at"), ("CM6001", "/claims/z/by"), ("CM6001", "/claims/a/by"));
        ConflictValidator.Validate(record).Should().Equal(findings);
    }

    [Fact]
    public void A_rule_of_your_own_takes_three_lines()
    {
        var tooRound = Rule.For<CasualtyEstimate>("XX0001", Severity.Warning, (toll, findings) =>
        {
            if (toll.Number.Best % 1000 == 0) { findings.Report(toll, $"{toll.Number} is suspiciously round ({findings.Account(toll)}).", "number"); }
        });

        var war = new Conflict("War");
        ConflictRecord record = [war, Paper, new CasualtyEstimate(war, Harm.Killed, Exactly(20_000)).Per(Paper).WithId("toll")];
        ConflictValidator.Validate(record, ValidationOptions.Default.With(tooRound)).Should().Equal(
            new Finding("XX0001", Severity.Warning, "/claims/toll/number", "20000 is suspiciously round (says “Paper”)."));
    }

    [Fact]
    public void A_rule_of_your_own_may_be_a_class_and_judge_the_record()
    {
        var findings = ConflictValidator.Validate([Truce], ValidationOptions.Default.With(new Named()));
        findings.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Id == "XX0002" && f.Pointer.Length == 0);
    }

    [Fact]
    public void A_faulty_rule_reports_itself_and_stops_nothing()
    {
        var faulty = Rule.For<Truce>("AA0001", Severity.Note, (_, _) => throw new InvalidOperationException("out\u001b[2J of order"));
        ConflictRecord record = [Truce, Truce.EffectiveFrom(new(1949, 7)).Per(Paper), Truce.Ended(new(1949, 2)).Per(Paper), Truce.DeclaredBy([]).Per(Paper), Paper];
        var findings = ConflictValidator.Validate(record, ValidationOptions.Default.With(faulty));
        findings.Select(f => f.Id).Should().Equal("CM0001", "CM2001");
        findings[0].Should().Match<Finding>(f => f.Severity == Severity.Error && f.Pointer == "/truces/truce");
        findings[0].Message.Should().Be(
            @"The rule AA0001 failed here, so this was not checked by it: InvalidOperationException: out\u001b[2J of order");
    }

    [Fact]
    public void The_exception_of_a_rule_is_handed_to_whoever_asks_for_it_and_the_finding_names_the_rule()
    {
        var faulty = Rule.For<Truce>("AA0001", Severity.Note, (_, _) => throw new InvalidOperationException("out of order"));
        var whole = Rule.For<ConflictRecord>("AA0002", Severity.Note, (_, _) => throw new InvalidOperationException("none"));
        var told = new List<(string Rule, Item? Item, Exception Fault)>();
        var findings = ConflictValidator.Validate([Truce], ValidationOptions.Default.With(faulty, whole) with { OnRuleFault = (rule, item, fault) => told.Add((rule.Id, item, fault)) });

        told.Select(t => (t.Rule, t.Item)).Should().Equal(("AA0001", (Item?)Truce), ("AA0002", null));
        told[0].Fault.StackTrace.Should().Contain(nameof(ConflictValidatorTests));
        findings.Where(f => f.Id == "CM0001").Select(f => f.FailedRule).Should().Equal("AA0001", "AA0002");
        new Finding("XX0001", Severity.Note, "", "Odd.").FailedRule.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_fails_everywhere_is_asked_no_more()
    {
        var asked = 0;
        var faulty = Rule.For<Incident>("AA0001", Severity.Note, (_, _) =>
        {
            asked++;
            throw new InvalidOperationException("no");
        });
        var record = ConflictRecord.Create([.. Enumerable.Range(1, 1000).Select(n => new Incident($"Raid {n}"))]);
        var findings = ConflictValidator.Validate(record, ValidationOptions.Default.With(faulty));
        findings.Should().HaveCount(10);
        findings[^1].Message.Should().EndWith("was not asked about the rest of the record.");
        asked.Should().Be(10);
    }

    [Fact]
    public void Options_leave_out_and_change_what_counts()
    {
        ConflictRecord record = [Truce, Paper, Truce.EffectiveFrom(new(1949, 7)), Truce.DeclaredBy([]).Per(Paper)];
        var options = ValidationOptions.Default;
        ConflictValidator.Validate(record, options.Without(RuleIds.ProvideASource)).Should().BeEmpty();
        ConflictValidator.Validate(record, options.Treating(RuleIds.ProvideASource, Severity.Error))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
        options.Treating("CM6001", Severity.Error).Treating("CM6001", Severity.Note).Should().Be(options.Treating("CM6001", Severity.Note));
    }

    [Fact]
    public void Options_refuse_what_nobody_can_have_meant()
    {
        var options = ValidationOptions.Default;
        options.Invoking(o => o.Without("CM9999")).Should().Throw<ArgumentException>().WithMessage("*'CM9999'*");
        options.Invoking(o => o.Treating("CM2001", Severity.Unstated)).Should().Throw<ArgumentOutOfRangeException>();
        options.Invoking(o => o.With(Rule.For<Claim>("CM2001", Severity.Note, (_, _) => { }))).Should().Throw<ArgumentException>().WithMessage("*CM2001 is taken*");
        options.Invoking(o => o.With(Rule.For<Claim>("CM9999", Severity.Note, (_, _) => { }))).Should().Throw<ArgumentException>().WithMessage("The id CM9999 begins with CM*");
        options.Invoking(o => o.With(Rule.For<Claim>("CM0001", Severity.Note, (_, _) => { }))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Rule.For<string>("XX1", Severity.Note, (_, _) => { })).Should().Throw<ArgumentException>().WithMessage("The rule XX1 judges String, which is no kind of item and no record: it would never be asked.*");
        FluentActions.Invoking(() => Rule.For<object>("XX1", Severity.Note, (_, _) => { })).Should().NotThrow("all are objects");
        FluentActions.Invoking(() => Rule.For<Claim>("no\nid", Severity.Note, (_, _) => { })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Rule.For<Claim>("XX1", Severity.Unstated, (_, _) => { })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("a\u001b[31mred", @"a\u001b[31mred")]
    [InlineData("a\r\nerror CM9999", @"a\u000d\u000aerror CM9999")]
    [InlineData("\u202egpj.exe", @"\u202egpj.exe")]
    [InlineData("فيلق الشام", "فيلق الشام")]
    [InlineData("می‌خواهم 🕊", "می‌خواهم 🕊")] // letters that are joined or kept apart are part of a name
    public void Hostile_names_are_shown_escaped(string name, string shown)
    {
        var truce = new Truce(name, TruceId.Parse("t"));
        ConflictRecord record = [truce, Paper, truce.EffectiveFrom(new(1949, 7)).Per(Paper), truce.Ended(new(1949, 2)).Per(Paper), truce.DeclaredBy([]).Per(Paper)];
        var finding = ConflictValidator.Validate(record).Should().ContainSingle().Subject;
        finding.Message.Should().StartWith(shown + " ended in February 1949");
        finding.Related.Should().ContainSingle().Which.Message.Should().StartWith(shown.Replace(@"\u000d\u000a", " ", StringComparison.Ordinal), "what is told stands on one line");
    }

    [Fact]
    public void A_rule_may_ask_whether_a_claim_counts()
    {
        var raid = new Incident("Raid");
        var toll = raid.Killed(Estimate.AtLeast(3));
        var first = raid.Killed(Estimate.AtLeast(1)).WithId("first");
        ConflictRecord record =
        [
            raid, toll.WithId("plain"), toll.Standing(StandingKind.Disputed, "x").WithId("disputed"), toll.Standing(StandingKind.Rejected, "x").WithId("rejected"),
            toll.Denied().WithId("denied"), toll.InMood(Mood.Planned).WithId("planned"), first, toll.Superseding(first).WithId("later"),
        ];
        var told = new Dictionary<string, Certainty>();
        ConflictValidator.Validate(record, Checking.Only("CM0002").With(Rule.For<Claim>("XX0009", Severity.Note, (claim, findings) => told[claim.Id.Value] = findings.Counts(claim))));

        told.Should().Equal(new Dictionary<string, Certainty>
        {
            ["plain"] = Certainty.Certain, ["disputed"] = Certainty.Possible, ["rejected"] = Certainty.Impossible, ["denied"] = Certainty.Impossible,
            ["planned"] = Certainty.Impossible, ["first"] = Certainty.Impossible, ["later"] = Certainty.Certain,
        });
    }

    [Fact]
    public void Half_a_surrogate_pair_is_shown_escaped() => // an attribute cannot hold one
        Hostile_names_are_shown_escaped("half \ud83d pair", @"half \ud83d pair");

    private sealed class Named() : Rule<ConflictRecord>("XX0002", Severity.Note)
    {
        protected override void Check(ConflictRecord subject, Findings findings)
        {
            if (!subject.Entities.OfType<Conflict>().Any())
            {
                findings.Report("The record names no conflict.");
            }
        }
    }
}
