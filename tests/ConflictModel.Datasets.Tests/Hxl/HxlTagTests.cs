namespace ConflictModel.Datasets.Tests;

public class HxlTagTests
{
    [Theory]
    [InlineData("#affected+killed+f", "#affected+f+killed")]
    [InlineData(" #Affected +F  +killed ", "#affected+f+killed")]
    [InlineData("#date +occurred", "#date+occurred")]
    [InlineData("#country_ISO", "#country_iso")]
    [InlineData("#adm1", "#adm1")]
    [InlineData("#x+a+a", "#x+a")]
    public void A_tag_is_read_whatever_its_capitals_blanks_and_order(string printed, string tag)
    {
        HxlTag.Parse(printed).ToString().Should().Be(tag);
        HxlTag.Parse(printed).Should().Be(HxlTag.Parse(tag));
        HxlTag.Parse(printed).GetHashCode().Should().Be(HxlTag.Parse(tag).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("country")]
    [InlineData("#")]
    [InlineData("# org")]
    [InlineData("#1st")]
    [InlineData("#org+")]
    [InlineData("#org killed")]
    [InlineData("#org-killed")]
    [InlineData("#org +killed #adm1")]
    public void What_is_no_tag_is_refused(string printed)
    {
        HxlTag.TryParse(printed, out var tag).Should().BeFalse();
        tag.Should().BeNull();
        FluentActions.Invoking(() => HxlTag.Parse(printed)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Attributes_count_and_a_tag_knows_its_own()
    {
        HxlTag.Parse("#org").Should().NotBe(HxlTag.Parse("#org+lead"));
        HxlTag.Parse("#org+Lead").Has("LEAD").Should().BeTrue();
        HxlTag.Parse("#org+lead").Has("le").Should().BeFalse();
        HxlTag.TryParse(null, out _).Should().BeFalse();
    }
}
