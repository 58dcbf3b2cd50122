using System.Text;
using ConflictModel.Json;
using ConflictModel.Validation.Tests.Proofs;

namespace ConflictModel.House.Tests.Rules;

/// <summary>Each rule has its page, and each page says what its rule does.</summary>
public class RulePagesTests
{
    [Fact]
    public void The_pages_are_those_that_the_rules_make()
    {
        var pages = RulePages.All().ToList();
        if (Approval.IsOn)
        {
            Directory.CreateDirectory(Repository.PathOf("docs/rules"));
            foreach (var (path, text) in pages)
            {
                File.WriteAllText(Repository.PathOf(path), text);
            }
        }

        foreach (var (path, text) in pages)
        {
            File.Exists(Repository.PathOf(path)).Should().BeTrue("{0} is missing. {1}", path, Approval.HowTo);
            Approval.Difference(Repository.Read(path), text).Should().BeEmpty("{0} is written from its rule. {1}", path, Approval.HowTo);
        }
    }

    [Fact]
    public void The_json_of_an_example_does_what_the_example_does()
    {
        var whole = 0;
        foreach (var proof in RuleProofs.All)
        {
            if (ConflictJson.ReadAny(Encoding.UTF8.GetBytes(RuleJson.Fires(proof))).Record is { } fires)
            {
                whole++;
                RuleProofs.Against(proof.Rule, fires).Should().Equal(RuleProofs.Against(proof.Rule, proof.Fires()), "{0}", proof.Rule);
            }

            if (ConflictJson.ReadAny(Encoding.UTF8.GetBytes(RuleJson.Silent(proof))).Record is { } silent)
            {
                whole++;
                RuleProofs.Against(proof.Rule, silent).Should().BeEmpty("{0}", proof.Rule);
            }
        }

        whole.Should().BeGreaterThan(RuleProofs.All.Count * 3 / 2, "most examples are short enough to be shown whole");
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone() =>
        Repository.Files("*.md", "docs/rules").Should().BeEquivalentTo(RulePages.All().Select(p => p.Path));
}
