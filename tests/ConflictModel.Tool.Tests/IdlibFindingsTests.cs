using ConflictModel.Tool.Tour.Idlib;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Tests;

/// <summary>What the rules on documents find in the article's record: each true contradiction and gap once, and none that is no contradiction.</summary>
public class IdlibFindingsTests
{
    private static readonly ValidationReport Report = ConflictValidator.Validate(IdlibRecord.Build());

    [Fact]
    public void The_article_raises_exactly_these() =>
        Report.Where(f => f.Id.StartsWith("CM9", StringComparison.Ordinal)).Select(f => $"{f.Severity} {f.Id} {f.Pointer}").Should().BeEquivalentTo(
            "Warning CM9001 /sources/article/published",
            "Note CM9002 /claims/s19-largest-toll/as",
            "Note CM9002 /claims/s47-latest/as",
            "Note CM9003 /claims/s32-order/as",
            "Note CM9004 /claims/s20-abdul/called",
            "Note CM9005 /claims/s31-breach/of",
            "Note CM9005 /claims/s67-resolution/under",
            "Note CM9006 /claims/s26-both/links/0",
            "Note CM9006 /claims/s40-on-monday/links/0",
            "Note CM9006 /claims/s52-control/links/0",
            "Note CM9007 /claims/s10-support/holds",
            "Note CM9008 /claims/s63-displaced/by/citations/0/words");

    [Theory]
    [InlineData("s36-breaches")] // broken again and again,
    [InlineData("s36-count")]
    [InlineData("s37-holds")] // and in force
    [InlineData("s02-killed")] // dozens, beside 78
    [InlineData("s18-killed")] // 56, later 78
    [InlineData("s05-monday")]
    [InlineData("s47-on-thursday")]
    [InlineData("s66-sunday")]
    public void No_rule_of_any_family_objects_to_what_is_no_contradiction(string claim) =>
        Report.Where(f => f.Pointer.StartsWith($"/claims/{claim}", StringComparison.Ordinal)).Should().BeEmpty();

    [Theory]
    [InlineData("CM9001", "prints the date 6 November 2025, but its own words, such as “on Monday”, fit 26 October 2020 better: of 6 clues to its day, 6 November 2025 keeps 1 and breaks 4, and 26 October 2020 keeps 6 and breaks none.")]
    [InlineData("CM9002", "but “Jabal al-Duwailah strike happened on 26 October 2020")]
    [InlineData("CM9002", "It may still hold within its scope, “before this one”, which stands in words only.")]
    [InlineData("CM9002", "Its toll is at least 78 of more than 380,000, so that most died elsewhere")]
    [InlineData("CM9003", "Two claims put three-month attack of the Syrian Army and Idlib truce in contrary orders")]
    [InlineData("CM9003", "The second is disputed.")]
    [InlineData("CM9004", "One account spells one name in two ways, “Rami Abdel-Rahman” and “Rami Abdul-Rahman”")]
    [InlineData("CM9005", "Which is meant is not settled, Sochi agreement or Idlib truce")]
    [InlineData("CM9005", "Which text is meant is not said, only that it is “a resolution of the Security Council”")]
    [InlineData("CM9006", "more than 1 civilian killed in Russian raids on Idlib")]
    [InlineData("CM9006", "fighting factions control Idlib, since 2015")]
    [InlineData("CM9007", "One account tells support by Türkiye as past, and as going on")]
    [InlineData("CM9007", "That it ended is not told.")]
    [InlineData("CM9008", "“displacement and displacement”, which may stand for two of the original.")]
    public void Each_says_what_a_reader_needs_to_know(string id, string part) =>
        Report.Where(f => f.Id == id).Select(f => f.Message).Should().Contain(m => m.Contains(part, StringComparison.Ordinal));

    [Fact]
    public void Each_says_what_to_do_and_none_is_an_error()
    {
        Report.Where(f => f.Id.StartsWith("CM9", StringComparison.Ordinal)).Should().OnlyContain(f => f.Suggestion.Length > 20);
        Report.Has(Severity.Error).Should().BeFalse();
    }
}
