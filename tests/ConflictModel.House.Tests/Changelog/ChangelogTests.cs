namespace ConflictModel.House.Tests.Changelog;

public class ChangelogTests
{
    [Fact]
    public void The_changelog_keeps_its_form() => ChangelogForm.Complaints(Repository.Read("CHANGELOG.md")).Should().BeEmpty();

    [Fact]
    public void A_changelog_in_form_has_no_complaints() =>
        ChangelogForm.Complaints("# Changelog\n\nWords.\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 0.2.0 - 2026-02-01\n\n## 0.1.0-rc.1 - 2026-01-31\n")
            .Should().BeEmpty();

    [Theory]
    [InlineData("- A thing", "must be a sentence")]
    [InlineData("- A thing.\n  and more.", "must start with")]
    [InlineData("* A thing.", "must start with")]
    [InlineData("### Improved", "must be one of Added")]
    [InlineData("## 0.1", "must name a version")]
    [InlineData("## 0.1.0 - 2026-01-01\n## 0.2.0 - 2026-02-01", "newest first")]
    public void A_line_out_of_form_is_told(string lines, string problem) =>
        ChangelogForm.Complaints("# Changelog\n## Unreleased\n" + lines).Should().ContainSingle().Which.Should().Contain(problem);

    [Fact]
    public void A_long_line_is_told_by_its_number() =>
        ChangelogForm.Complaints("# Changelog\n## Unreleased\n- " + new string('a', 158) + ".")
            .Should().Equal("line 3 is longer than 160 characters");

    [Fact]
    public void A_changelog_without_its_heads_is_told() =>
        ChangelogForm.Complaints("- A thing.").Should().Equal("line 1 must be \"# Changelog\"", "the first version must be \"## Unreleased\"");
}
