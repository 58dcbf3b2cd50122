namespace ConflictModel.House.Tests.Docs;

/// <summary>What the pages show is what the code does, and what they point at is there.</summary>
public class DocsTests
{
    [Fact]
    public void Every_fence_shows_what_it_names()
    {
        var fences = new Fences(Regions.All(), DocOutputs.WithRules, Shell(), path => File.Exists(Repository.PathOf(path)) ? Repository.Read(path) : null);
        if (Approval.IsOn)
        {
            Rewrite(fences);
        }

        var problems = Page.All().SelectMany(file => Page.Fences(file, Repository.Read(file)))
            .Select(fence => (fence, fences.Judge(fence).Problem)).Where(judged => judged.Problem is not null)
            .Select(judged => $"{judged.fence} {judged.Problem}");
        string.Join("\n\n", problems).Should().BeEmpty("pages quote running code. {0}", Approval.HowTo);
    }

    [Fact]
    public void Every_link_within_the_repository_leads_somewhere() =>
        Page.All().SelectMany(file => Links.Broken(
                file, Repository.Read(file), path => Path.Exists(Repository.PathOf(path)), Repository.Read))
            .Should().BeEmpty();

    [Fact]
    public void Every_region_has_a_name_of_its_own() => Regions.Repeated(Regions.All()).Should().BeEmpty();

    [Fact]
    public void The_readme_gives_the_commands_that_the_checks_take_from_it() =>
        Page.Fences("README.md", Repository.Read("README.md")).Select(fence => fence.Named("run"))
            .Should().Contain(ShellFences.RunBy(Repository.Read(".ci/run")));

    private static HashSet<string> Shell() => [.. ShellFences.RunBy(Repository.Read(".ci/run")), .. ShellFences.RunElsewhere.Keys];

    // From the last fence to the first, so that the lines of those before stay where they are.
    private static void Rewrite(Fences fences)
    {
        foreach (var file in Page.All())
        {
            var text = Repository.Read(file);
            var rewritten = text;
            foreach (var fence in Page.Fences(file, text).Reverse())
            {
                if (fences.Judge(fence) is { Problem: not null, Expected: { } expected })
                {
                    rewritten = Page.Replace(rewritten, fence, expected);
                }
            }

            if (rewritten != text)
            {
                File.WriteAllText(Repository.PathOf(file), rewritten);
            }
        }
    }
}
