using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using static ConflictModel.Estimate;

namespace ConflictModel.Views.Tests;

public class MapSvgTests
{
    private static readonly ImpreciseDate Day = new(1998, 5, 11);
    private static readonly Place Town = new("Kafr Tesk") { Point = new(36.1, 36.5) };
    private static readonly Place Port = new("Varn") { Point = new(35.5, 35.8) };
    private static readonly Incident Raid = new("Raid");
    private static readonly Faction Hill = new("Hill Brigades");

    [Fact]
    public void Two_draws_are_identical_whatever_the_culture()
    {
        var first = MapSvg.Draw(Everything());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            MapSvg.Draw(Everything()).Should().Be(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_empty_record_gives_a_sentence() =>
        Seen(MapSvg.Draw(ConflictRecord.Empty)).Should().Contain("Nothing to draw: the record tells of no incident, deployment or place.");

    [Fact]
    public void One_day_without_anything_is_as_another() =>
        MapSvg.Draw(ConflictRecord.Empty.On(Day)).Should().Be(MapSvg.Draw(ConflictRecord.Empty.On(new(2001, 1, 1)))).And.Contain("for this day.");

    [Fact]
    public void What_has_no_coordinates_is_named_and_never_drawn()
    {
        var orlec = new Place("Orlec");
        var svg = MapSvg.Draw([orlec, Raid, Raid.Occurred(at: orlec), Raid.Killed(AtLeast(78))]);
        Seen(svg).Should().Contain("Nothing to draw: none of 2 items has coordinates.").And.Contain("Without coordinates: 2 items, not drawn: Raid (at least 78 killed); Orlec.");
        Read(svg).Descendants().Should().NotContain(e => e.Name.LocalName == "circle");
    }

    [Fact]
    public void Zero_degrees_north_and_east_is_told_and_not_drawn()
    {
        var zero = new Place("Null") { Point = new(0, 0) };
        var svg = MapSvg.Draw([zero, Town, Raid, Raid.Occurred(at: zero)]);
        Seen(svg).Should().Contain(t => t.StartsWith("At 0° N, 0° E,", StringComparison.Ordinal) && t.Contains("2 items", StringComparison.Ordinal));
        Heading(svg).Should().Be("Map of 1 place");
    }

    [Fact]
    public void A_point_known_within_a_distance_is_a_disc_as_wide()
    {
        var far = new Incident("Far");
        var svg = Read(MapSvg.Draw(
        [
            Raid, far,
            Raid.Occurred(at: new Area { Point = new(36, 36), Precision = new Code("ucdp-where-prec", "2") }),
            far.Occurred(at: new Area { Point = new(36, 38), WithinMetres = 50_000 }),
        ]));
        var radii = svg.Descendants().Where(e => (string?)e.Attribute("class") == "soft" && e.Name.LocalName == "circle").Select(e => Number(e, "r")).ToArray();
        (radii[1] / radii[0]).Should().BeApproximately(2, 0.01);
        var bar = svg.Descendants().Single(e => (string?)e.Attribute("class") == "scale").Attribute("d")!.Value;
        var label = svg.Descendants().Single(e => e.Name.LocalName == "text" && e.Value.EndsWith(" km", StringComparison.Ordinal)).Value;
        var kilometres = double.Parse(label[..^3], CultureInfo.InvariantCulture);
        var pixels = double.Parse(bar.Split('h')[1].Split('v')[0], CultureInfo.InvariantCulture);
        radii[0].Should().BeApproximately(25 / kilometres * pixels, 0.1);
    }

    [Theory]
    [InlineData("ucdp-where-prec", "4", "somewhere in the province or region")]
    [InlineData("ucdp-where-prec", "6", "somewhere in the country")]
    [InlineData("acled-geo-precision", "3", "somewhere in the province or region")]
    public void A_point_that_stands_for_an_area_is_hatched_with_its_word(string scheme, string code, string words)
    {
        var svg = MapSvg.Draw([Raid, Raid.Occurred(at: new Area { Point = new(36, 36), Precision = new Code(scheme, code) })]);
        Seen(svg).Should().Contain(words);
        Read(svg).Descendants().Should().Contain(e => (string?)e.Attribute("class") == "somewhere");
    }

    [Fact]
    public void A_place_without_coordinates_is_somewhere_in_the_place_around_it()
    {
        var province = new Place("Province") { Point = new(36, 36) };
        var lake = new Place("Lake") { Within = province };
        Seen(MapSvg.Draw([province, lake, Raid, Raid.Occurred(at: lake)])).Should().Contain("somewhere in Province");
    }

    [Fact]
    public void Places_within_one_another_in_a_circle_give_a_map()
    {
        var (a, b) = (new Place("A") { Within = PlaceId.Parse("b") }, new Place("B") { Within = PlaceId.Parse("a") });
        Seen(MapSvg.Draw([a, b, Raid, Raid.Occurred(at: a)])).Should().Contain("Without coordinates: 3 items, not drawn: Raid; A; B.");
    }

    [Fact]
    public void Tolls_keep_the_words_of_their_bounds()
    {
        var other = new Incident("Siege");
        var svg = MapSvg.Draw([Town, Port, Raid, other, Raid.Occurred(at: Town), Raid.Killed(AtLeast(78)), other.Occurred(at: Port), other.Killed(Between(120, 200))]);
        Seen(svg).Should().Contain("at least 78 killed").And.Contain("120 to 200 killed");
        var signs = Read(svg).Descendants().Single(e => (string?)e.Attribute("class") == "signs");
        var radii = signs.Descendants().Where(e => (string?)e.Attribute("class") == "point").Select(e => Number(e, "r")).ToArray();
        (radii[0] / radii[1]).Should().BeApproximately(Math.Sqrt(120 / 78.0), 0.01, "the area stands for the number");
        signs.Descendants().Should().Contain(e => (string?)e.Attribute("class") == "ring").And.Contain(e => (string?)e.Attribute("class") == "open");
    }

    [Fact]
    public void A_toll_that_nobody_tells_has_no_size()
    {
        var svg = Read(MapSvg.Draw([Town, Raid, Raid.Occurred(at: Town)]));
        svg.Descendants().Single(e => (string?)e.Attribute("class") == "signs").Descendants().Should().ContainSingle(e => (string?)e.Attribute("class") == "hollow");
    }

    [Fact]
    public void Points_that_lie_on_one_another_are_gathered_with_their_number()
    {
        var second = new Incident("Second");
        var svg = MapSvg.Draw([Town, Raid, second, Raid.Occurred(at: Town), second.Occurred(at: new Area { Point = new(36.101, 36.5) }), Raid.Killed(AtLeast(3))]);
        Seen(svg).Should().Contain("2").And.Contain("2 incidents").And.Contain("Raid: at least 3 killed");
        Heading(svg).Should().Be("Map of 2 incidents and 1 place");
    }

    [Fact]
    public void Points_on_both_sides_of_the_antimeridian_lie_side_by_side()
    {
        var (fiji, samoa) = (new Place("Fiji") { Point = new(-17.7, 178.1) }, new Place("Samoa") { Point = new(-13.8, -171.8) });
        var svg = Read(MapSvg.Draw([fiji, samoa]));
        svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).Should().Contain("180°").And.NotContain("0°");
    }

    [Fact]
    public void Control_is_drawn_by_its_degree_on_a_day()
    {
        var state = new State("Arvenia");
        ConflictRecord record =
        [
            Town, Port, Hill, state, Hill.Controls(Town).Since(Day),
            new Control(Hill, Port, ControlDegree.Contested).Since(Day), new Control(state, Port, ControlDegree.Contested).Since(Day),
        ];
        var svg = MapSvg.Draw(record.On(Day));
        Seen(svg).Should().Contain("held by Hill Brigades").And.Contain("contested place").And.Contain("place that one actor controls");
        Seen(MapSvg.Draw(record)).Should().Contain("Who controls which place is drawn on a map of a day.");
        Seen(MapSvg.Draw(record.On(new(1997, 1, 1)))).Should().NotContain("held by Hill Brigades");
    }

    [Fact]
    public void A_deployment_that_only_was_planned_is_not_drawn_on_a_day()
    {
        var post = new Deployment("Post") { At = Town };
        ConflictRecord record = [Town, post, post.Reached(MilestoneKind.Planned, Day)];
        Heading(MapSvg.Draw(record.On(Day))).Should().Be("Map of 1 place");
        Heading(MapSvg.Draw(record)).Should().Be("Map of 1 deployment and 1 place");
    }

    [Theory]
    [InlineData(90, 0)]
    [InlineData(-90, 180)]
    [InlineData(0, -180)]
    [InlineData(89.999, 179.999)]
    public void Points_at_the_ends_of_the_earth_give_a_map(double latitude, double longitude)
    {
        var svg = MapSvg.Draw([new Place("End") { Point = new(latitude, longitude) }, Raid, Raid.Occurred(at: new Area { Point = new(latitude, longitude), WithinMetres = 9_000_000 })]);
        Read(svg).ToString().Should().NotContain("NaN").And.NotContain("Infinity").And.NotContain("∞");
    }

    [Fact]
    public void Ten_thousand_incidents_are_gathered_and_none_is_lost()
    {
        var random = new Random(7);
        var items = Enumerable.Range(1, 10_000).Select(n => new Incident($"R{n}"))
            .SelectMany(i => new Item[] { i, i.Occurred(at: new Area { Point = new((random.NextDouble() * 140) - 70, (random.NextDouble() * 360) - 180) }) });
        var svg = MapSvg.Draw(ConflictRecord.Create([.. items]), new() { MostSpots = 1000 });
        Heading(svg).Should().Be("Map of 10,000 incidents");
        Read(svg).Elements().ElementAt(1).Value.Should().Contain("And 9,700 more signs.");
        var few = MapSvg.Draw(ConflictRecord.Create([.. items]), new() { MostSpots = 10 });
        Seen(few).Should().Contain(t => t.StartsWith("Left out for want of room: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("]]>&amp;\"--><!--")]
    [InlineData("a\u0000\u001b[2Jb\u202egpj")]
    public void Hostile_names_are_inert(string name)
    {
        var root = Read(MapSvg.Draw([new Place(name, PlaceId.Parse("p")) { Point = new(1, 1) }], new() { Title = name }));
        root.Descendants().Should().NotContain(e => e.Name.LocalName == "script");
        root.ToString().Should().NotContain("\u202e");
    }

    [Fact]
    public void No_two_labels_lie_on_one_another()
    {
        var items = Enumerable.Range(0, 50).SelectMany(n => new Item[]
        {
            new Place($"Town of the {n}th hill") { Point = new(33 + (n * 7 % 40 / 10.0), 36 + (n * 11 % 50 / 10.0)) },
        });
        var labels = Read(MapSvg.Draw(ConflictRecord.Create([.. items]))).Descendants().Where(e => (string?)e.Attribute("class") == "label").Elements()
            .Select(t => (Left: Left(t), Width: TextWidth(t.Value), Y: Number(t, "y"))).ToArray();
        labels.Should().HaveCountGreaterThan(20);
        for (var i = 0; i < labels.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var overlap = labels[i].Left < labels[j].Left + labels[j].Width && labels[j].Left < labels[i].Left + labels[i].Width && Math.Abs(labels[i].Y - labels[j].Y) < 11;
                overlap.Should().BeFalse($"label {i} and label {j} must not meet");
            }
        }
    }

    [Fact]
    public void Options_refuse_what_would_break_a_map()
    {
        FluentActions.Invoking(() => new MapOptions { MostSpots = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => MapSvg.Draw((ConflictRecord)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MapSvg.Draw((RecordView)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MapSvg.Draw((DayView)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Borders_can_be_left_out()
    {
        Read(MapSvg.Draw([Town])).Descendants().Should().Contain(e => (string?)e.Attribute("class") == "border");
        var without = MapSvg.Draw([Town], new() { Borders = false });
        Read(without).Descendants().Should().NotContain(e => (string?)e.Attribute("class") == "border");
        without.Should().NotContain("borders show");
    }

    private static ConflictRecord Everything() =>
    [
        Town, Port, Hill, Raid, Raid.Occurred(on: Day, at: Town), Raid.Killed(AtLeast(78)), Hill.Controls(Town).Since(Day),
        new Deployment("Post") { At = Port },
    ];

    private static XElement Read(string svg)
    {
        using var text = new StringReader(svg);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        return XElement.Load(reader);
    }

    private static string Heading(string svg) => Read(svg).Elements().First().Value;

    private static IEnumerable<string> Seen(string svg) => Read(svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value);

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static double TextWidth(string text) => text.Length * 6;

    private static double Left(XElement text) => Number(text, "x") - (TextWidth(text.Value) * ((string?)text.Attribute("text-anchor") switch { "end" => 1, "middle" => 0.5, _ => 0 }));
}
