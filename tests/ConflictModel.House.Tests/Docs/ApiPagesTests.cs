using ConflictModel.ApiPages;
using ConflictModel.House.Tests.Api;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The pages of the API on the site have every public member, and text of the comments is inert on them.</summary>
public class ApiPagesTests
{
    private static readonly Lazy<ApiLibrary> Library = new(() => ApiLibrary.Load(AppContext.BaseDirectory, [.. Packages.Libraries]));

    [Fact]
    public void Every_public_type_has_a_page() =>
        Library.Value.Types.Select(type => type.GetDocumentationCommentId()![2..]).Should().BeEquivalentTo(
            Packages.AllPublicTypes().Where(type => !type.IsSpecialName).Select(type => type.FullName!.Replace('+', '.')));

    /// <summary>The approved lists have a line for each public member: so many are shown, and no fewer.</summary>
    [Fact]
    public void Every_public_member_is_on_the_page_of_its_type()
    {
        var approved = Packages.Libraries.Sum(library => ApiText.OfAssembly(Packages.PathOf(library)).Split('\n').Count(line => line.StartsWith("    ", StringComparison.Ordinal)));
        var shown = Library.Value.Types.Sum(type => new TypePage(type, Library.Value).Write().Split("<a id=\"").Length - 1);
        shown.Should().BeGreaterThan(3000).And.Be(approved);
    }

    [Fact]
    public void Every_member_says_something()
    {
        var silent = Library.Value.Types.SelectMany(type => new TypePage(type, Library.Value).Write().Split("<a id=\"").Skip(1)
            .Where(part => part.Contains("### ", StringComparison.Ordinal) && part.TrimEnd().EndsWith("```", StringComparison.Ordinal)).Select(part => part.Split('"')[0]));
        silent.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("{{ secret }}", @"\{\{ secret \}\}")]
    [InlineData("*_`[|]", @"\*\_\`\[\|\]")]
    public void Marks_in_a_comment_are_text(string text, string written) => CommentText.Escape(text).Should().Be(written);
}
