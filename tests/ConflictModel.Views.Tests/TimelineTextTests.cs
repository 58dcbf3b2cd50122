namespace ConflictModel.Views.Tests;

public class TimelineTextTests
{
    [Theory]
    [InlineData("<script>alert('x')</script>", "<script>alert('x')</script>")]
    [InlineData("]]>&amp;\"--><!--", "]]>&amp;\"--><!--")]
    [InlineData("a\u0000\u001b[2J\u0085b", "a\ufffd\ufffd[2J\ufffdb")]
    [InlineData("\u202egpj.exe", "\ufffdgpj.exe")]
    [InlineData("line\r\nbreak", "line break")]
    public void Hostile_names_are_inert(string name, string shown)
    {
        var truce = new Truce(name, TruceId.Parse("t"));
        var svg = Picture.Of([truce, truce.EffectiveFrom(new(2018, 5, 3))], new() { Title = name });
        svg.Heading.Replace("  ", " ", StringComparison.Ordinal).Should().Be(shown);
        svg.Root.Descendants().Should().NotContain(e => e.Name.LocalName == "script");
        svg.Root.ToString().Any(c => char.IsControl(c) && c is not ('\n' or '\r')).Should().BeFalse();
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Hostile_names_are_inert("half \ud83d pair", "half \ufffd pair"); // an attribute cannot hold one

    [Theory]
    [InlineData(500, "x")]
    [InlineData(300, "漢")]
    [InlineData(200, "e\u0301\u0302\u0303")]
    [InlineData(120, "long ")]
    public void A_long_name_is_cut_and_stands_whole_in_the_description(int times, string part)
    {
        var name = string.Concat(Enumerable.Repeat(part, times)).Trim();
        var incident = new Incident(name, IncidentId.Parse("i"));
        var svg = Picture.Of([incident, incident.Occurred(new(2018, 5, 3))]);
        svg.Texts.Should().Contain(t => t.EndsWith('…')).And.OnlyContain(t => t.Length < 200);
        svg.Description.Should().Contain(name);
    }

    [Fact]
    public void A_name_from_right_to_left_has_its_direction()
    {
        var faction = new Incident("هجوم الفجر", IncidentId.Parse("i"));
        var svg = Picture.Of([faction, faction.Occurred(new(2018, 5, 3))]);
        var name = svg.Root.Descendants().Single(e => e.Name.LocalName == "text" && e.Value == "هجوم الفجر");
        name.Attribute("direction")!.Value.Should().Be("rtl");
        name.Attribute("text-anchor")!.Value.Should().Be("end");
        svg.Description.Should().Contain("\u2068هجوم الفجر\u2069: ");
    }

    [Theory]
    [InlineData("2018-05-03", "2018-05-05", "3 May")]
    [InlineData("2018-05-03", "2018-07-05", "21 May")]
    [InlineData("2018-05-03", "2019-05-05", "Jul")]
    [InlineData("2010", "2019", "2012")]
    [InlineData("1618", "1918", "1700")]
    [InlineData("-0500", "1918", "1 BCE")]
    [InlineData("-9990", "9990", "5000")]
    [InlineData("2018-05-03", "2018-05-03", "3 May")]
    public void Ticks_suit_days_and_centuries(string first, string last, string tick)
    {
        var (a, b) = (new Incident("A"), new Incident("B"));
        var svg = Picture.Of([a, b, a.Occurred(ImpreciseDate.Parse(first)), b.Occurred(ImpreciseDate.Parse(last))]);
        var ticks = svg.Root.Descendants().Single(e => (string?)e.Attribute("class") == "ticks").Elements().Where(e => e.Name.LocalName == "text").ToArray();
        ticks.Select(t => t.Value).Should().Contain(tick);
        ticks.Length.Should().BeInRange(3, 20);
    }

    [Fact]
    public void A_membership_on_some_day_of_a_stretch_is_drawn_as_possible_throughout_it()
    {
        var (part, whole) = (new Faction("P"), new Alliance("W"));

        var svg = Picture.Of([part, whole, part.MemberOf(whole).SomeTimeIn(ImpreciseInterval.Parse("2030-03-05/2030-03-20"))]);

        svg.Root.ToString().Should().Contain("some time from 5 March 2030 to 20 March 2030").And.Contain("possibly a member from 5 March 2030 to 20 March 2030");
        svg.Root.ToString().Should().NotContain("certainly").And.NotContain("no end recorded");
    }

    [Theory]
    [InlineData("-9999")]
    [InlineData("9999")]
    [InlineData("[..-9999]")]
    [InlineData("[9999-12-31..]")]
    [InlineData("../..")]
    [InlineData("9999-12-31/..")]
    [InlineData("20XX")]
    public void Extreme_dates_give_a_picture(string when)
    {
        var incident = new Incident("I");
        var truce = new Truce("T");
        var (part, whole) = (new Faction("P"), new Alliance("W"));
        var during = when.Contains('/', StringComparison.Ordinal) ? when : $"{when}/";
        Picture.Of(
        [
            incident, truce, part, whole, incident.Occurred(Timing.Parse(when)), truce.EffectiveFrom(Timing.Parse(when)), truce.Ended(Timing.Parse(when)),
            part.MemberOf(whole).During(ImpreciseInterval.Parse(during)),
        ])
            .Root.ToString().Should().NotContain("NaN").And.NotContain("Infinity");
    }

    [Theory]
    [InlineData("2018-05")]
    [InlineData("[2018-05-01..2018-05-20]")]
    public void A_number_without_room_beside_its_date_stands_below_and_is_never_cut(string date)
    {
        var (raid, other) = (new Incident("Raid"), new Incident("Other"));
        var svg = Picture.Of([raid, other, raid.Occurred(ImpreciseDate.Parse(date)), raid.Killed(Estimate.AtLeast(1_234_567)), other.Occurred(ImpreciseDate.Parse("2018-05"))]);
        svg.Texts.Should().Contain("at least 1,234,567 killed").And.NotContain(t => t.EndsWith('…'));
    }
}
