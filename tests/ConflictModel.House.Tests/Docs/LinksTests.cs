namespace ConflictModel.House.Tests.Docs;

public class LinksTests
{
    [Theory]
    [InlineData("[a](other.md)")]
    [InlineData("[a](other.md#in-two-words)")]
    [InlineData("[a](#here) and [b](../../README.md \"title\")")]
    [InlineData("[a](/guide/other) and [b](./other) and [c](other.html)")]
    [InlineData("![a](https://example.org/a.svg) [b](mailto:a@example.org)")]
    [InlineData("`[a](none.md)`")]
    [InlineData("```text\n[a](none.md)\n```")]
    [InlineData("~~~text\n[a](none.md)\n~~~")]
    [InlineData("[a]: other.md")]
    public void Links_that_lead_somewhere_are_left_alone(string text) => Broken(text).Should().BeEmpty();

    [Theory]
    [InlineData("[a](none.md)", "docs/guide/page.md:3 links to none.md, which does not exist.")]
    [InlineData("![a](none.svg)", "docs/guide/page.md:3 links to none.svg, which does not exist.")]
    [InlineData("[a]: none.md", "docs/guide/page.md:3 links to none.md, which does not exist.")]
    [InlineData("<img src=\"none.svg\">", "docs/guide/page.md:3 links to none.svg, which does not exist.")]
    [InlineData("[a](#nowhere)", "docs/guide/page.md:3 links to #nowhere, and docs/guide/page.md has no such heading.")]
    [InlineData("[a](other.md#nowhere)", "docs/guide/page.md:3 links to other.md#nowhere, and docs/guide/other.md has no such heading.")]
    public void Links_that_lead_nowhere_are_told(string text, string complaint) => Broken(text).Should().Equal(complaint);

    [Fact]
    public void Anchors_are_made_as_code_hosts_make_them() =>
        Links.Anchors("# What's `new`, [here](a.md)?\n## Same\n## Same\n## Own {#mine}\n<a id=\"given\"></a>\n```sh\n# not\n```\n")
            .Should().BeEquivalentTo("whats-new-here", "same", "same-1", "own", "mine", "given");

    private static IEnumerable<string> Broken(string text) => Links.Broken(
        "docs/guide/page.md",
        "# Here\n\n" + text,
        path => path is "docs/guide/other.md" or "docs/guide/page.md" or "README.md",
        _ => "## In two words");
}
