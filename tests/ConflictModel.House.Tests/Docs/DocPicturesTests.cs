using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The pictures on the pages are those that the library draws today.</summary>
public partial class DocPicturesTests
{
    // Before any test, so that all of them judge what was rewritten.
    static DocPicturesTests()
    {
        if (Approval.IsOn)
        {
            Directory.CreateDirectory(Repository.PathOf(DocPictures.Folder));
            foreach (var (name, draw) in DocPictures.All)
            {
                File.WriteAllText(Repository.PathOf($"{DocPictures.Folder}/{name}"), draw());
            }
        }
    }

    public static TheoryData<string> Names => [.. DocPictures.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_is_what_its_sample_draws(string name)
    {
        var file = $"{DocPictures.Folder}/{name}";
        File.Exists(Repository.PathOf(file)).Should().BeTrue($"{file} is named in DocPictures. {Approval.HowTo}");
        Approval.Difference(Repository.Read(file), DocPictures.All[name]()).Should().BeEmpty($"{file} must be current. {Approval.HowTo}");
    }

    [Fact]
    public void Every_picture_is_drawn_from_a_sample() =>
        Repository.Files("*.svg", DocPictures.Folder).Should().BeEquivalentTo(DocPictures.All.Keys.Select(name => $"{DocPictures.Folder}/{name}"));

    [Fact]
    public void Every_picture_is_shown_on_a_page() =>
        Repository.Files("*.svg", DocPictures.Folder).Except(Page.All().SelectMany(Shown).Select(shown => shown.File)).Should().BeEmpty();

    [Fact]
    public void Whoever_does_not_see_a_picture_is_told_what_it_shows() =>
        Page.All().SelectMany(Shown).Where(shown => shown.File.EndsWith(".svg", StringComparison.Ordinal))
            .Should().OnlyContain(shown => shown.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 8);

    [Fact]
    public void Pictures_on_one_page_have_ids_of_their_own() =>
        DocPictures.All.Values.Select(draw => XElement.Parse(draw()).Attribute("id")!.Value).Should().OnlyHaveUniqueItems();

    /// <summary>Finds the pictures that a page shows, in Markdown or in HTML, with the words that stand for them.</summary>
    private static IEnumerable<(string File, string Words)> Shown(string page) =>
        Picture().Matches(Page.Prose(Repository.Read(page)))
            .Select(match => (Full(page, match.Groups["file"].Value), match.Groups["words"].Value));

    private static string Full(string page, string file) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(page) ?? "", file))).Replace('\\', '/');

    [GeneratedRegex(@"!\[(?<words>[^\]]*)\]\((?<file>[^)\s]+)|<img src=""(?<file>[^""]+)""[^>]*? alt=""(?<words>[^""]*)""")]
    private static partial Regex Picture();
}
