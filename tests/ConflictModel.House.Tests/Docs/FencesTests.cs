namespace ConflictModel.House.Tests.Docs;

public class FencesTests
{
    private const string Json = "{\n  \"claims\": {\n    \"toll\": {\n      \"killed\": \"56..\"\n    }\n  },\n  \"list\": [1, 2]\n}\n";

    private static readonly Fences Invented = new(
        [("door", "tests/A.cs", "var a = 1;"), ("twice", "tests/A.cs", "a"), ("twice", "tests/B.cs", "b")],
        new Dictionary<string, Func<string>> { ["tour"] = () => "Welcome.\r\n  On 1949-02.  \r\n" },
        new HashSet<string> { "test" },
        path => path switch { "a.json" => Json, "README.md" => "```sh run=test\ndotnet test\n```\n", _ => null });

    [Theory]
    [InlineData("csharp region=door", "var a = 1;")]
    [InlineData("csharp region=door", "    var a = 1;  ")]
    [InlineData("text output=tour", "Welcome.\n  On 1949-02.")]
    [InlineData("json sample=a.json", Json)]
    [InlineData("json sample=a.json#/claims/toll", "{\n  \"killed\": \"56..\"\n}")]
    [InlineData("json sample=a.json#/list/1", "2")]
    [InlineData("sh run=test", "dotnet test")]
    [InlineData("mermaid", "graph LR")]
    public void A_fence_that_shows_what_it_names_is_left_alone(string info, string text) => ProblemOf(info, text).Should().BeNull();

    [Theory]
    [InlineData("", "has no language")]
    [InlineData("csharp", "does not name what it shows")]
    [InlineData("text", "does not name what it shows")]
    [InlineData("json", "does not name what it shows")]
    [InlineData("sh", "does not name what it runs")]
    [InlineData("sh run=other", "runs other, which neither")]
    [InlineData("csharp region=other", "which no source file holds")]
    [InlineData("csharp region=twice", "which stands more than once")]
    [InlineData("text output=other", "which DocOutputs does not hold")]
    [InlineData("json sample=b.json", "which does not exist")]
    [InlineData("json sample=a.json#/claims/none", "nothing stands there")]
    [InlineData("json sample=a.json#/list/2", "nothing stands there")]
    public void A_fence_that_cannot_be_checked_is_told(string info, string problem) => ProblemOf(info, "a").Should().Contain(problem);

    [Theory]
    [InlineData("csharp region=door")]
    [InlineData("text output=tour")]
    [InlineData("json sample=a.json")]
    [InlineData("json sample=a.json#/claims/toll")]
    [InlineData("sh run=test")]
    public void A_fence_that_differs_is_told_with_both_texts(string info) =>
        ProblemOf(info, "var a = 2;").Should().Contain("differs").And.Contain("var a = 2;").And.Match("*--- * says\n*");

    [Fact]
    public void The_names_that_the_checks_run_are_read_from_their_script() =>
        ShellFences.RunBy("# readme_fence none\na=$(readme_fence test) && b=$(readme_fence tour-two)\nreadme_fence() {")
            .Should().BeEquivalentTo("test", "tour-two");

    private static string? ProblemOf(string info, string text) => Invented.Judge(new("docs/a.md", 3, 0, info, text)).Problem;
}
