using System.Globalization;
using Xunit.Abstractions;

namespace ConflictModel.Validation.Tests.Proofs;

/// <summary>Holds every rule to its proof, and clean records to raising nothing.</summary>
public class RuleProofTests(ITestOutputHelper output)
{
    private const int FullMutantsOfARule = 40;

    /// <summary>Fewer only for .ci/mutate, which runs the proofs once for every change that it makes to the rules.</summary>
    private static readonly int MutantsOfARule =
        Environment.GetEnvironmentVariable("CONFLICTMODEL_PROOF_MUTANTS") is { } few ? int.Parse(few, CultureInfo.InvariantCulture) : FullMutantsOfARule;

    private static readonly int CleanSeeds = 50 * MutantsOfARule;

    public static TheoryData<string> Ids => [.. RuleProofs.All.Select(p => p.Rule)];

    [Fact]
    public void Every_rule_has_one_proof() =>
        RuleProofs.All.Select(p => p.Rule).Should().Equal(Validation.Rules.All.Select(r => r.Id));

    [Fact]
    public void Every_rule_says_why_how_to_mend_it_and_where_it_comes_from() =>
        Validation.Rules.All.Where(r => r.Why.Length < 20 || r.Fix.Length < 20 || r.Source.Length < 5).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_fires(string id)
    {
        var record = Proof(id).Fires();
        RuleProofs.Against(id, record).Should().NotBeEmpty();
        Errors(record).Where(f => f.Id != id).Should().BeEmpty("an example shows one fault");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sentence_writes_dates_in_words_and_quotes_within_quotes(string id)
    {
        foreach (var finding in RuleProofs.Against(id, Proof(id).Fires()))
        {
            finding.Message.Should().NotMatchRegex(@"\d{4}-\d{2}", "a date is told as a reader would say it");
            DeepestQuote(finding.Message).Should().BeLessThan(2, "what is quoted within a quote takes single marks: {0}", finding.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_beside_it_does_not(string id)
    {
        var record = Proof(id).Silent();
        RuleProofs.Against(id, record).Should().BeEmpty();
        Errors(record).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_spoilt_record_raises_this_and_nothing_else(string id)
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < MutantsOfARule; seed++)
        {
            var findings = ConflictValidator.Validate(Proof(id).Spoil(new CleanRecord(seed), new Random(seed)));
            if (findings.IsEmpty || findings.Any(f => f.Id != id))
            {
                wrong.Add($"seed {seed}: {(findings.IsEmpty ? "nothing" : string.Join("; ", findings.Select(f => f.ToString())))}");
            }
        }

        wrong.Take(3).Should().BeEmpty("of {0} mutants, each raises {1} and no other", MutantsOfARule, id);
    }

    [Fact]
    public void Mutants_are_enough() => (RuleProofs.All.Count * FullMutantsOfARule).Should().BeGreaterThanOrEqualTo(2_000);

    [Fact]
    public void Clean_records_raise_nothing()
    {
        var found = new Dictionary<string, string>();
        for (var seed = 0; seed < CleanSeeds; seed++)
        {
            foreach (var finding in ConflictValidator.Validate(new CleanRecord(seed).Record))
            {
                found.TryAdd(finding.Id, $"seed {seed}: {finding}");
            }
        }

        output.WriteLine($"{CleanSeeds} clean records, seeds 0 to {CleanSeeds - 1}");
        found.Values.Should().BeEmpty();
    }

    [Fact]
    public void Clean_records_differ_by_their_seed() =>
        Enumerable.Range(0, 100).Select(seed => string.Join('|', new CleanRecord(seed).Items.Select(i => i is Claim c ? new CleanRecord(seed).Record.Tell(c) : ((Entity)i).Name)))
            .Distinct().Should().HaveCount(100);

    private static int DeepestQuote(string sentence)
    {
        var (depth, deepest) = (0, 0);
        foreach (var sign in sentence)
        {
            depth += sign switch { '“' => 1, '”' => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static RuleProof Proof(string id) => RuleProofs.All.Single(p => p.Rule == id);

    private static IEnumerable<Finding> Errors(ConflictRecord record) => ConflictValidator.Validate(record).Where(f => f.Severity is Severity.Error);
}
