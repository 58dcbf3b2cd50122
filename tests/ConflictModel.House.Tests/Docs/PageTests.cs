namespace ConflictModel.House.Tests.Docs;

public class PageTests
{
    private const string Sample = "# Head\n\n```csharp region=a\nvar a = 1;\n```\n\n- item\n  ```text output=b\n  one\n    two\n  ```\n\n~~~~sh\n```\n~~~~\n";

    [Fact]
    public void Fences_are_found_with_their_lines_and_without_their_indent() =>
        Page.Fences("f.md", Sample).Should().Equal(
            new Fence("f.md", 3, 0, "csharp region=a", "var a = 1;"),
            new Fence("f.md", 8, 2, "text output=b", "one\n  two"),
            new Fence("f.md", 13, 0, "sh", "```"));

    [Fact]
    public void A_fence_left_open_reaches_to_the_end() =>
        Page.Fences("f.md", "```sh\na\nb").Should().Equal(new Fence("f.md", 1, 0, "sh", "a\nb"));

    [Fact]
    public void A_fence_is_replaced_where_it_stands()
    {
        var fence = Page.Fences("f.md", Sample)[1];
        Page.Replace(Sample, fence, "new\n\nlines").Should().Be(Sample.Replace("  one\n    two\n", "  new\n\n  lines\n", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_fence_is_filled() =>
        Page.Replace("```sh\n```\nrest", new("f.md", 1, 0, "sh", ""), "a").Should().Be("```sh\na\n```\nrest");

    [Fact]
    public void Prose_keeps_its_lines() => Page.Prose("a\n```sh\nb\n```\nc").Should().Be("a\n\n\n\nc");

    [Fact]
    public void Regions_are_found_without_their_indent_and_with_those_inside() =>
        Regions.In("    #region outer\n    a\n      #region inner\n      b  \n      #endregion\n    #endregion\n    #region outer\n    #endregion")
            .Should().Equal(("inner", "b"), ("outer", "a\n  b"), ("outer", ""));

    [Fact]
    public void A_name_borne_twice_is_told() =>
        Regions.Repeated([("a", "x.cs", ""), ("b", "x.cs", ""), ("a", "y.cs", "")]).Should().Equal("region a stands in x.cs and in y.cs");
}
