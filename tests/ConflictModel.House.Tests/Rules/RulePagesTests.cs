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
    public void No_page_is_left_of_a_rule_that_is_gone() =>
        Repository.Files("*.md", "docs/rules").Should().BeEquivalentTo(RulePages.All().Select(p => p.Path));
}
