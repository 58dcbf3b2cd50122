using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace ConflictModel.Views.Tests;

/// <summary>A picture read back as XML, so that every test also proves it well formed.</summary>
internal sealed class Picture(XElement root)
{
    internal XElement Root => root;

    internal string Heading => root.Elements().First().Value;

    internal string Description => root.Elements().ElementAt(1).Value;

    internal IEnumerable<string> Titles => root.Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value);

    /// <summary>Gets the words that are seen, line by line and part by part.</summary>
    internal IEnumerable<string> Texts => root.Descendants()
        .Where(e => e.Name.LocalName is "text" or "tspan" && !e.Elements().Any())
        .Select(e => e.Value);

    internal static Picture Of(ConflictRecord record, TimelineOptions? options = null) => Read(TimelineSvg.Draw(record, options));

    /// <summary>Reads what was drawn.</summary>
    internal static Picture Read(string svg)
    {
        using var text = new StringReader(svg);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        return new Picture(XElement.Load(reader));
    }

    internal IEnumerable<XElement> Of(string element, string style) =>
        root.Descendants().Where(e => e.Name.LocalName == element && (string?)e.Attribute("class") == style);

    /// <summary>Gets the ranges drawn in rows of a section.</summary>
    internal IReadOnlyList<(double X, double Width)> Ranges(string section) =>
    [
        .. Of("rect", "range")
            .Where(e => (string?)e.Parent!.Attribute("class") == section && e.Parent!.Attribute("transform") is null) // those of the legend are moved
            .Select(e => (Number(e, "x"), Number(e, "width"))),
    ];

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
