using System.Globalization;

namespace ConflictModel.Views.Tests;

public class NetworkSvgTests
{
    private static readonly ImpreciseDate Day = new(2031, 5, 4);
    private static readonly Source Paper = new("Morning paper") { Published = Day };
    private static readonly State North = new("Northland");
    private static readonly State South = new("Southland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Alliance Front = new("Northern Front");
    private static readonly Alliance Army = new("National Army");

    [Fact]
    public void A_member_stands_inside_its_body()
    {
        var picture = Draw(Brigade.ComponentOf(Front, weight: "major"), Front.UnderUmbrellaOf(Army));
        picture.Description.Should()
            .Contain("River Brigade belongs (major component) to Northern Front.")
            .And.Contain("Northern Front belongs (under its umbrella) to National Army.");
        picture.Texts.Should().Contain("faction, major component").And.Contain("alliance, under its umbrella").And.Contain("belongs to the body whose box is around it");
        var drawing = Drawing(Brigade.ComponentOf(Front), Front.UnderUmbrellaOf(Army));
        drawing.Bodies.Should().HaveCount(2);
        drawing.Bodies.Should().OnlyContain(body => body.Holds(drawing.Actors.Single()));
        drawing.Lines.Should().BeEmpty();
    }

    [Fact]
    public void Who_belongs_to_two_bodies_stands_beside_both_with_a_line_to_each()
    {
        var drawing = Drawing(Brigade.MemberOf(Front), Brigade.MemberOf(Army));
        drawing.Lines.Should().HaveCount(2);
        drawing.Bodies.Should().BeEmpty();
    }

    [Fact]
    public void Who_belongs_to_a_front_and_to_the_army_around_it_stands_inside_the_front()
    {
        var drawing = Drawing(Brigade.MemberOf(Front), Brigade.MemberOf(Army), Front.MemberOf(Army));
        drawing.Lines.Should().BeEmpty();
        drawing.Bodies.Should().HaveCount(2).And.OnlyContain(body => body.Holds(drawing.Actors.Single()));
    }

    [Fact]
    public void Bodies_that_belong_to_one_another_in_a_circle_are_drawn()
    {
        var picture = Draw(Front.MemberOf(Army), Army.MemberOf(Front));
        picture.Description.Should().Contain("Northern Front belongs (member) to National Army.").And.Contain("National Army belongs (member) to Northern Front.");
        picture.Texts.Should().Contain("belongs to each of several bodies, or may");
    }

    [Fact]
    public void One_of_two_candidates_is_drawn_as_possible_with_each()
    {
        var either = new Membership(Brigade, Reference<ActorId>.OneOf([Front.Id, Army.Id]), MembershipKind.Member);
        var picture = Draw(either);
        picture.Description.Should()
            .Contain("Possibly: River Brigade belongs (member) to Northern Front.")
            .And.Contain("Possibly: River Brigade belongs (member) to National Army.");
        picture.Texts.Should().Contain("possibly member").And.Contain("dashed: possibly so; dates or accounts leave it open");
        picture.Of("path", "line possible").Should().HaveCount(3); // one to each, and the sign in the legend
        picture.Of("path", "line").Should().ContainSingle(); // the legend's
    }

    [Fact]
    public void A_possible_member_stands_inside_with_a_dashed_edge()
    {
        var picture = Draw(Brigade.MemberOf(Front).SomeTimeIn(ImpreciseInterval.Parse("2031/2032")));
        picture.Texts.Should().Contain("faction, possibly member").And.Contain("possibly belongs to it").And.NotContain("belongs to the body whose box is around it");
        picture.Of("rect", "actor possible").Should().HaveCount(2); // the actor, and the sign in the legend
    }

    [Fact]
    public void Support_tells_what_is_given()
    {
        var picture = Draw(new Support(North, Front) { With = [SupportType.Weapons, SupportType.Funding] });
        picture.Texts.Should().Contain("weapons, funding");
        picture.Description.Should().Contain("Northland supports (weapons, funding) Northern Front.");
        picture.Titles.Should().Contain(t => t.StartsWith("Northland supports (weapons, funding) Northern Front. ", StringComparison.Ordinal) && t.Contains("says “Morning paper”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ally", "allied", "allied", "is allied with")]
    [InlineData("coordinates-with", "coordinates with", "allied", "coordinates with")]
    [InlineData("close-to", "close to", "close", "is close to")]
    [InlineData("loyal-to", "loyal to", "close", "is loyal to")]
    [InlineData("rival", "rival", "hostile", "is a rival of")]
    [InlineData("hostile-to", "hostile to", "hostile", "is hostile to")]
    [InlineData("watched-by", "watched by", "close", "is aligned (watched by) with")]
    public void Each_way_of_standing_to_another_has_its_line_and_its_word(string kind, string word, string style, string verb)
    {
        var picture = Draw(new Alignment(Brigade, Front, AlignmentKind.Parse(kind)));
        picture.Texts.Should().Contain(word);
        picture.Description.Should().Contain($"River Brigade {verb} Northern Front.");
        picture.Root.Descendants().Where(e => (string?)e.Attribute("class") == style).Should().HaveCount(2); // the line, and the sign in the legend
        picture.Description.Should().NotContain("supports");
    }

    [Fact]
    public void A_mutual_relation_told_from_both_sides_is_one_line() =>
        Drawing(North.AlliedWith(South), South.AlliedWith(North)).Lines.Should().ContainSingle();

    [Fact]
    public void A_pledge_leads_from_who_owes_to_whom_it_is_owed()
    {
        var picture = Draw(Owes(North, South, "defend it"), Owes(North, South, "pay 2 million"), Owes(South, North, "stay out"));
        picture.Description.Should()
            .Contain("Northland owes (defend it, pay 2 million) to Southland.")
            .And.Contain("Southland owes (stay out) to Northland.");
        picture.Texts.Should().Contain("owes 2 things").And.Contain("owes: stay out").And.Contain("owes, from the square to the arrowhead");
    }

    [Fact]
    public void What_has_no_name_at_an_end_is_told_below()
    {
        var picture = Draw(
            North.Supports(Reference<ActorId>.Described("some bands", several: true)),
            new Obligation([North.ToReference()], Duty.ToDo, "withdraw"));
        picture.Texts.Should().Contain("Nothing to draw: the record tells of no relation on 4 May 2031. Rule: holds as said.");
        picture.Description.Should()
            .Contain("Without a name: 1 relation, not drawn whatever the day: Northland supports some bands, says “Morning paper” (4 May 2031).")
            .And.Contain("Owed to nobody named: 1 pledge, not drawn: Northland must do this: withdraw");
    }

    [Fact]
    public void Who_stands_alone_is_told_below() =>
        Draw(Brigade.MemberOf(Front)).Description.Should().Contain("Without a relation on 4 May 2031: 3 actors, not drawn: Northland; Southland; National Army.");

    [Fact]
    public void The_view_settles_what_holds()
    {
        ConflictRecord record = [North, Front, Paper, North.Supports(Front).Per(Paper)];
        var later = record.On(new(2033, 1, 1));
        Picture.Read(NetworkSvg.Draw(later)).Description.Should().Contain("Possibly: Northland supports Northern Front.").And.Contain("Rule: holds as said.");
        Picture.Read(NetworkSvg.Draw(later.Under(Persistence.UntilEnded))).Description.Should().Contain(" Northland supports Northern Front.").And.NotContain("Possibly").And.Contain("Rule: goes on until an end is said.");
        Picture.Read(NetworkSvg.Draw(later.AsKnownAt(new(2030, 1, 1)))).Texts.Should().Contain("Nothing to draw: the record tells of no relation on 1 January 2033. As known by 1 January 2030.");
        Picture.Read(NetworkSvg.Draw(later.Within(DateTolerance.Strict))).Description.Should().Contain("About: strict ");
    }

    [Fact]
    public void Names_of_one_body_are_one_box_where_they_are_taken_as_one()
    {
        var renamed = new Alliance("Renewed Front");
        ConflictRecord record = [North, Front, renamed, Brigade, Paper, Front.RenamedTo(renamed).Per(Paper), North.Supports(Front).Per(Paper), Brigade.MemberOf(renamed).Per(Paper)];
        NetworkSvg.Draw(record.On(Day)).Should().Contain(">Northern Front<").And.Contain(">Renewed Front<");
        NetworkSvg.Draw(record.On(Day).TakingAsOne(IdentityView.AcrossRenames)).Should().NotContain(">Northern Front<").And.Contain(">Renewed Front<");
    }

    [Fact]
    public void What_is_over_the_limits_is_counted()
    {
        var factions = Enumerable.Range(1, 10_000).Select(n => new Faction($"F{n}")).ToArray();
        var claims = factions.Select(f => f.MemberOf(Front).Per(Paper)).Concat<Item>(factions.Take(9).Select(f => North.Supports(f).Per(Paper)));
        var picture = Picture.Read(NetworkSvg.Draw(ConflictRecord.Create([Front, North, Paper, .. factions, .. claims]), Day, new() { MostActors = 20, MostLines = 4 }));
        picture.Description.Should().Contain("Left out for want of room: 9,982 actors with fewer relations and 5 relations of those drawn, possible ones first.");
    }

    [Fact]
    public void An_empty_record_gives_a_sentence() =>
        Picture.Read(NetworkSvg.Draw(ConflictRecord.Empty, Day)).Texts.Should().Contain("Nothing to draw: the record tells of no relation on 4 May 2031.");

    [Fact]
    public void A_day_that_is_not_known_gives_a_picture() =>
        Picture.Read(NetworkSvg.Draw([Brigade, Front, Brigade.MemberOf(Front)], ImpreciseDate.Unknown)).Heading.Should().Be("Who stands with whom on a day that is not known");

    [Theory]
    [InlineData("<script>alert('x')</script>", "<script>alert('x')</script>")]
    [InlineData("a\u0000\u001bb", "a\ufffd\ufffdb")]
    [InlineData("\u202egpj.exe", "\ufffdgpj.exe")]
    public void Hostile_names_are_inert(string name, string shown)
    {
        var hostile = new Faction(name, ActorId.Parse("h"));
        var picture = Picture.Read(NetworkSvg.Draw([hostile, Front, hostile.MemberOf(Front)], Day, new() { Title = name }));
        picture.Heading.Should().Be(shown);
        picture.Description.Should().Contain($"{shown} belongs");
        picture.Root.Descendants().Should().NotContain(e => e.Name.LocalName == "script");
        picture.Root.ToString().Any(c => char.IsControl(c) && c is not ('\n' or '\r')).Should().BeFalse();
    }

    [Fact]
    public void A_long_name_is_cut_and_stands_whole_in_the_description()
    {
        var longest = new Faction(new string('x', 500), ActorId.Parse("x"));
        var picture = Picture.Read(NetworkSvg.Draw([longest, Front, longest.MemberOf(Front)], Day));
        picture.Texts.Should().Contain(t => t.EndsWith('…')).And.OnlyContain(t => t.Length < 200);
        picture.Description.Should().Contain(longest.Name);
    }

    [Fact]
    public void A_name_from_right_to_left_has_its_direction()
    {
        var dawn = new Faction("لواء الفجر", ActorId.Parse("dawn"));
        var picture = Picture.Read(NetworkSvg.Draw([dawn, Front, dawn.MemberOf(Front)], Day));
        picture.Root.Descendants().Single(e => e.Name.LocalName == "text" && e.Value == dawn.Name).Attribute("direction")!.Value.Should().Be("rtl");
        picture.Description.Should().Contain("\u2068لواء الفجر\u2069 belongs");
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        var first = NetworkSvg.Draw(RandomNetwork.Of(3, 20, 20), RandomNetwork.Day);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            NetworkSvg.Draw(RandomNetwork.Of(3, 20, 20), RandomNetwork.Day).Should().Be(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Options_and_arguments_refuse_nonsense()
    {
        FluentActions.Invoking(() => new NetworkOptions { MostActors = 1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new NetworkOptions { MostLines = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => NetworkSvg.Draw(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NetworkSvg.Draw(null!, Day)).Should().Throw<ArgumentNullException>();
    }

    private static Obligation Owes(Actor who, Actor whom, string what) => new([who.ToReference()], Duty.ToDo, what) { Towards = [whom.ToReference()] };

    private static string Svg(Claim[] claims) =>
        NetworkSvg.Draw(ConflictRecord.Create([North, South, Brigade, Front, Army, Paper, .. claims.Select(c => c.Per(Paper))]), Day);

    private static Picture Draw(params Claim[] claims) => Picture.Read(Svg(claims));

    private static NetworkDrawing Drawing(params Claim[] claims) => new(Svg(claims));
}
