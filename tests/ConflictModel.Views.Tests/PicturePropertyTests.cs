using System.Globalization;
using System.Xml.Linq;

namespace ConflictModel.Views.Tests;

/// <summary>What holds for every picture of figures and of origins, whatever the record.</summary>
public class PicturePropertyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 24)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void All_stands_within_the_picture_and_no_words_upon_words(int seed)
    {
        var record = RandomRecord.Make(seed);
        foreach (var svg in new[] { FiguresSvg.Draw(record), ProvenanceSvg.Draw(record), ProvenanceSvg.Draw(record, [record.Claims.First()]) })
        {
            svg.Should().NotContain("NaN").And.NotContain("∞").And.NotContain("Infinity").And.NotContain("\u202e");
            var picture = Picture.Read(svg);
            var height = Number(picture.Root, "height");
            var labels = picture.Root.Descendants().Where(e => e.Name.LocalName == "text" && e.Ancestors().All(a => a.Attribute("transform") is null)).Select(Label).ToArray();
            labels.Where(l => l.Left < 0 || l.Right > 800 || l.Y <= 0 || l.Y >= height).Select(l => l.Text).Should().BeEmpty();
            labels.SelectMany((a, i) => labels.Skip(i + 1).Where(b => Math.Abs(a.Y - b.Y) < 9 && a.Left < b.Right && b.Left < a.Right).Select(b => $"{a.Text} / {b.Text}")).Should().BeEmpty();

            var boxes = picture.Root.Descendants().Where(e => e.Name.LocalName == "rect" && e.Attribute("x") is not null && e.Ancestors().All(a => a.Attribute("transform") is null)).ToArray();
            boxes.Should().OnlyContain(b => Number(b, "x") >= 0 && Number(b, "x") + Number(b, "width") <= 800 && Number(b, "y") >= 0 && Number(b, "y") + Number(b, "height") <= height);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_record_gives_the_same_picture_whatever_the_culture(int seed)
    {
        var before = CultureInfo.CurrentCulture;
        var (figures, provenance) = (FiguresSvg.Draw(RandomRecord.Make(seed)), ProvenanceSvg.Draw(RandomRecord.Make(seed)));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            FiguresSvg.Draw(RandomRecord.Make(seed)).Should().Be(figures);
            ProvenanceSvg.Draw(RandomRecord.Make(seed)).Should().Be(provenance);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_thousands_give_a_picture_of_a_size_that_opens()
    {
        var record = RandomRecord.Make(7, claims: 10_000);
        FiguresSvg.Draw(record).Length.Should().BeLessThan(1_000_000);
        ProvenanceSvg.Draw(record).Length.Should().BeLessThan(1_000_000);
    }

    /// <summary>Measures a label by letters no wider than they surely are.</summary>
    private static (double Left, double Right, double Y, string Text) Label(XElement text)
    {
        var seen = string.Concat(text.DescendantNodes().OfType<XText>().Where(t => t.Parent!.Name.LocalName != "title").Select(t => t.Value));
        var (x, y, width) = (Number(text, "x"), Number(text, "y"), seen.Count(char.IsLetterOrDigit) * 4.4);
        var anchor = (string?)text.Attribute("direction") == "rtl" ? "start" : (string?)text.Attribute("text-anchor") ?? "start";
        var left = anchor switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        return (left, left + width, y, seen);
    }

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
