using ConflictModel.Json;
using ConflictModel.Tool;
using ConflictModel.Validation;

namespace ConflictModel.House.Tests.Samples;

/// <summary>Records checked: findings, what is let stand, streams, and rules of one's own.</summary>
public class ValidationSample
{
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Incident Raid = new("Night raid");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Organization Monitor = new("Peace monitor");
    private static readonly Milestone Declared = Truce.Reached(MilestoneKind.Declared, new(2031, 3, 30)).Per(Paper).WithId("declared");
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(2031, 4, 1)).Per(Paper).WithId("effect");
    private static readonly Milestone End = Truce.Ended(new(2031, 3, 1)).Per(Paper).WithId("end");

    [Fact]
    public void A_finding_tells_what_where_by_whose_account_and_what_to_do() =>
        Console.Capture(Findings).Should().StartWith("error CM2001 at /claims/end/at").And.Contain("effect").And.Contain("Correct");

    [Fact]
    public void What_is_let_stand_is_kept_apart_with_the_reason() => Console.Capture(Suppressing).Should().Be("0 findings, 1 let stand\nCM2001: The paper exchanged the two dates.\n");

    [Fact]
    public void A_rule_is_switched_off_by_its_id() => Console.Capture(Without).Should().Be("1 finding, CM9005; without the rule: 0\n");

    [Fact]
    public void Options_and_configurations_say_what_counts() => Console.Capture(Configuring).Should().Contain("XX0001").And.NotContain("CM2001");

    [Fact]
    public void A_rule_of_one_s_own_takes_a_few_lines_and_judges_only_what_counts() => Console.Capture(ThreeLines).Split('\n').Where(l => l.Contains("XX0001")).Should().SatisfyRespectively(
        sure => sure.Should().StartWith("warning XX0001 at /claims/toll/number: 3000 is suspiciously round"),
        open => open.Should().StartWith("note XX0001 at /claims/disputed/number").And.EndWith("(possibly)"));

    [Fact]
    public void A_pack_of_rules_is_a_list() => Console.Capture(Pack).Should().Contain("XX0002").And.Contain("XX0003");

    [Fact]
    public void A_rule_that_throws_is_told_and_its_exception_can_be_had() =>
        Console.Capture(Fault).Should().StartWith("XX0004 on /claims/toll: InvalidOperationException\nerror CM0001 at /claims/toll: The rule XX0004 failed here");

    [Fact]
    public void A_build_of_one_s_own_checks_every_file_and_writes_a_log() =>
        Console.Capture(Build).Should().Be("raid.json: 0 faults, 1 findings\ntorn.json: 1 faults, 0 findings\nFails the build: True\n");

    [Fact]
    public async Task A_stream_is_judged_as_it_comes() => (await Streamed()).Should().Be(1);

    internal static void Findings()
    {
        #region validation-findings
        ConflictRecord record =
        [
            Truce, Paper,
            Truce.Reached(MilestoneKind.Declared, new(2031, 3, 30)).Per(Paper),
            Truce.EffectiveFrom(new(2031, 4, 1)).Per(Paper).WithId("effect"),
            Truce.Ended(on: new(2031, 3, 1)).Per(Paper).WithId("end"),
        ];

        foreach (var finding in ConflictValidator.Validate(record))
        {
            Console.WriteLine($"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id} at {finding.Pointer}, {finding.Certainty.ToString().ToLowerInvariant()}");
            Console.WriteLine(finding.Message);
            Console.WriteLine($"beside it: {finding.Related[0].Pointer}");
            Console.WriteLine($"to do: {finding.Suggestion}");
        }
        #endregion
    }

    internal static void Suppressing()
    {
        #region validation-suppressing
        ConflictRecord record = [Truce, Paper, Declared, Effect, End.Suppressing("CM2001", because: "The paper exchanged the two dates.")];

        var report = ConflictValidator.Validate(record);
        Console.WriteLine($"{report.Count} findings, {report.Suppressed.Count} let stand");
        foreach (var let in report.Suppressed)
        {
            Console.WriteLine($"{let.Finding.Id}: {let.Reason}");
        }
        #endregion
    }

    internal static void Without()
    {
        var pact = new Agreement("Lakeside pact");
        ConflictRecord record = [pact, Truce, Monitor, Paper, new Violation(Reference<EntityId>.OneOf([pact, Truce]), [Monitor]).Per(Paper)];

        #region validation-without
        var all = ConflictValidator.Validate(record); // which of the two was broken will stay open
        var fewer = ConflictValidator.Validate(record, ValidationOptions.Default.Without("CM9005"));
        Console.WriteLine($"{all.Count} finding, {all[0].Id}; without the rule: {fewer.Count}");
        #endregion
    }

    internal static void Configuring()
    {
        ConflictRecord record = [Truce, Paper, Declared, Effect, End, Raid, Raid.Killed(Estimate.Exactly(3000)).Per(Paper).WithId("toll")];
        var mine = Rule.For<CasualtyEstimate>("XX0001", Severity.Note, (toll, findings) => findings.Report(toll, "A toll."));
        #region validation-configuring
        var options = ValidationOptions.Default
            .With(mine)
            .Treating("XX0001", Severity.Warning)
            .Suppressing("CM2001", because: "Known misprint of that week.", at: "/claims/end")
            .Configured("""{ "rules": { "CM4011": "off" }, "mostFindingsOfARule": 20 }""");

        foreach (var finding in ConflictValidator.Validate(record, options))
        {
            Console.WriteLine(finding);
        }
        #endregion
    }

    internal static void ThreeLines()
    {
        var round = Raid.Killed(Estimate.Exactly(3000)).Per(Paper);
        ConflictRecord record =
        [
            Raid, Paper,
            round.WithId("toll"),
            round.Standing(StandingKind.Disputed, "Nobody counted.").WithId("disputed"),
            round.Standing(StandingKind.Rejected, "A slip.").WithId("rejected"),
            (round with { Number = Estimate.Exactly(4000) }).Denied().WithId("denied"),
            Raid.Wounded(Estimate.Exactly(0)).Per(Paper).WithId("nobody"),
            Raid.Harmed(Harm.Missing, Estimate.Exactly(3012)).Per(Paper).WithId("counted"),
        ];
        #region rules-three-lines
        var tooRound = Rule.For<CasualtyEstimate>("XX0001", Severity.Warning, (toll, findings) =>
        {
            if (toll.Number.Best is > 0 and var best && best % 1000 == 0 && findings.Counts(toll) is not Certainty.Impossible and var certainty)
            {
                findings.Report(toll, $"{best} is suspiciously round ({findings.Account(toll)}).", "number", certainty);
            }
        });

        foreach (var finding in ConflictValidator.Validate(record, ValidationOptions.Default.With(tooRound)))
        {
            Console.WriteLine(finding);
        }
        #endregion
    }

    internal static void Pack()
    {
        ConflictRecord record = [Raid, Paper, Monitor, Raid.Killed(Estimate.AtLeast(12)).Per(Paper).WithId("toll")];
        #region rules-pack
        Rule[] desk =
        [
            new TollMustNameItsPeople(),
            Rule.For<ConflictRecord>("XX0003", Severity.Note, (all, findings) =>
            {
                if (!all.Entities.OfType<Conflict>().Any()) { findings.Report("The record names no conflict.", suggestion: "Add one, so that its incidents can be added up."); }
            }),
        ];

        foreach (var finding in ConflictValidator.Validate(record, ValidationOptions.Default.With(desk)))
        {
            Console.WriteLine(finding);
        }
        #endregion
    }

    internal static void Fault()
    {
        ConflictRecord record = [Raid, Paper, Raid.Killed(Estimate.Unknown).Per(Paper).WithId("toll")];
        #region rules-fault
        var hasty = Rule.For<CasualtyEstimate>("XX0004", Severity.Note, (toll, findings) => findings.Report(toll, $"At least {toll.Number.Least!.Value}.")); // of no number there is none
        var options = ValidationOptions.Default.With(hasty) with { OnRuleFault = (rule, item, fault) => Console.WriteLine($"{rule.Id} on {item?.Pointer}: {fault.GetType().Name}") };

        foreach (var finding in ConflictValidator.Validate(record, options))
        {
            Console.WriteLine(finding);
        }
        #endregion
    }

    internal static void Build()
    {
        var folder = Directory.CreateTempSubdirectory("conflictmodel-");
        File.WriteAllText(Path.Combine(folder.FullName, "raid.json"), ConflictJson.Write([Raid, Paper, Raid.Killed(Estimate.AtLeast(12)).Per(Paper).WithId("toll")]));
        File.WriteAllText(Path.Combine(folder.FullName, "torn.json"), "{ \"conflictModel\": \"1.0\",");
        var (records, logFile) = (folder.FullName, Path.Combine(folder.FullName, "findings.sarif"));
        #region rules-build
        var options = ValidationOptions.Default.With(new TollMustNameItsPeople());
        var files = new List<CheckedFile>();
        foreach (var path in Directory.GetFiles(records, "*.json").Order())
        {
            var text = File.ReadAllBytes(path);
            var read = ConflictJson.ReadAny(text);
            if (read.Record is not { } record)
            {
                files.Add(CheckedFile.Unreadable(path, read.Problems.Select(p => new ReadingFault(p.Code, p.Message, p.Pointer, (p.Line, p.Column)))));
                continue;
            }

            var report = ConflictValidator.Validate(record, options);
            var places = ConflictJson.FindPlaces(text, report.SelectMany(f => f.Related.Select(r => r.Pointer).Prepend(f.Pointer)));
            files.Add(new CheckedFile(path, report, pointer => places.TryGetValue(pointer, out var at) ? (at.Line, at.Column) : null));
        }

        using (var log = File.Create(logFile))
        {
            SarifLog.Write(log, [.. files]);
        }

        foreach (var file in files)
        {
            Console.WriteLine($"{Path.GetFileName(file.Path)}: {file.Faults.Count} faults, {file.Report.Count} findings");
        }

        var fails = files.Exists(f => !f.Faults.IsEmpty || f.Report.Has(Severity.Error));
        Console.WriteLine($"Fails the build: {fails}");
        #endregion
        File.ReadAllText(logFile).Should().Contain("XX0002").And.Contain("\"startLine\"").And.Contain("truncated");
        folder.Delete(recursive: true);
    }

    private static async Task<int> Streamed()
    {
        var stream = new MemoryStream();
        ConflictJson.WriteStream([Raid, Paper, Raid.Killed(Estimate.AtLeast(12)).Per(Paper).WithId("toll")], stream);
        stream.Position = 0;
        var found = 0;
        #region validation-streaming
        var options = ValidationOptions.Default.With(new TollMustNameItsPeople());
        await foreach (var finding in ConflictValidator.ValidateEachAsync(ConflictJson.ReadStreamAsync(stream), options))
        {
            found++; // a line of the stream is judged, and forgotten
        }

        var atOnce = ConflictValidator.Validate(Raid.Killed(Estimate.AtLeast(12)), options); // as an item is built
        #endregion
        atOnce.Should().ContainSingle();
        return found;
    }

    /// <summary>Gives what the command prints of the faulty record.</summary>
    internal static string Command()
    {
        var folder = Directory.CreateTempSubdirectory("conflictmodel-");
        try
        {
            var file = Path.Combine(folder.FullName, "truce.json");
            File.WriteAllText(file, ConflictJson.Write([Truce, Paper, Declared, Effect, End]));
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            CommandLineApp.RunAsync(["validate", file], output, error).GetAwaiter().GetResult().Should().Be(1);
            return output.ToString().TrimEnd();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    #region rules-class
    /// <summary>A toll must say whom it counts: fighters, civilians, or anybody.</summary>
    private sealed class TollMustNameItsPeople() : Rule<CasualtyEstimate>("XX0002", Severity.Note, "A toll must say whom it counts.")
    {
        public override string Why => "Figures of different people are never combined; of people unnamed nobody can tell.";

        public override string Fix => "Say Population.Civilians, Combatants or Anyone, as the source has it.";

        public override RuleReach Reach => RuleReach.Item; // it asks nothing of the record, so it judges streams as well

        protected override void Check(CasualtyEstimate toll, Findings findings)
        {
            if (toll.People.Kind == default && findings.Counts(toll) is not Certainty.Impossible)
            {
                findings.Report(toll, $"Nothing says whom this counts: {toll.Number.Describe()}.", "people", suggestion: Fix);
            }
        }
    }
    #endregion
}
