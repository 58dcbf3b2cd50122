using static ConflictModel.Estimate;

namespace ConflictModel.Views.Tests;

public class ProvenanceSvgTests
{
    private static readonly Incident Raid = new("Night raid");
    private static readonly Organization Monitor = new("Valley Monitor");
    private static readonly Organization Agency = new("Wire Agency");
    private static readonly Organization Post = new("Hill Post");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Daily = new("The Daily") { Published = new(2031, 5, 6) };
    private static readonly Source Wire = new("Wire report") { Publisher = Agency };
    private static readonly Source Story = new("Post story") { Publisher = Post };

    [Fact]
    public void One_origin_in_several_documents_is_one_box_that_says_so()
    {
        var svg = Drawn(Raid.Killed(AtLeast(12)).Per(Paper.Quoting(Monitor, via: Agency).AlsoIn(new Citation(Daily))));
        Boxes(svg, "origin").Should().Equal("Valley Monitor one origin, in 2 documents");
        Boxes(svg, "relay").Should().Equal("Wire Agency");
        Boxes(svg, "document").Should().BeEquivalentTo("“Morning paper” 4 May 2031", "“The Daily” 6 May 2031");
        Boxes(svg, "claim").Should().Equal("at least 12 people killed in Night raid");
        svg.Texts.Should().Contain("1 claim of 1 origin in 2 documents. Documents that repeat one origin do not corroborate one another.");
        svg.Of("path", "link").Should().HaveCount(6, "origin to relay, relay to paper, past the relays to the daily in two, and each document to the claim");
    }

    [Fact]
    public void A_long_chain_of_relays_loses_nobody()
    {
        var svg = Drawn(Raid.Killed(AtLeast(12)).Per(Paper.Quoting(Monitor, Agency, Post, Brigade)));
        Boxes(svg, "relay").Should().Equal("Wire Agency", "Hill Post, then River Brigade");
        svg.Texts.Should().ContainInOrder("SAID FIRST BY", "THROUGH", "THEN THROUGH", "IN DOCUMENT", "WHAT IS SAID");
    }

    [Fact]
    public void Claims_bear_the_letter_of_their_origin()
    {
        var svg = Drawn(Raid.Killed(AtLeast(12)).Per(Paper.Quoting(Monitor)), Raid.Killed(AtLeast(3)).Per(Paper.Quoting(Agency)), Raid.Wounded(AtLeast(2)).Per(Paper.Quoting(Monitor)));
        var letters = Boxes(svg, "origin").Select(b => (Name: b[..^2], Letter: b[^1])).ToDictionary(b => b.Name, b => b.Letter);
        letters.Values.Should().BeEquivalentTo("AB");
        Boxes(svg, "claim").Should().BeEquivalentTo(
            $"at least 12 people killed in Night raid at least 2 people wounded in Night raid {letters["Valley Monitor"]}",
            $"at least 3 people killed in Night raid {letters["Wire Agency"]}");
    }

    [Fact]
    public void Circular_reporting_is_marked_on_all_who_stand_in_it_and_told()
    {
        var svg = Drawn(Raid.Killed(About(20)).Per(Wire.Quoting(Post)), Raid.Killed(About(20)).Per(Story.Quoting(Agency)), Raid.Killed(About(9)).Per(Paper.Quoting(Monitor)));
        Boxes(svg, "origin").Where(b => b.Contains("in circle 1", StringComparison.Ordinal)).Select(b => b[..9]).Should().BeEquivalentTo("Hill Post", "Wire Agen");
        Boxes(svg, "document").Where(b => b.Contains("in circle 1", StringComparison.Ordinal)).Should().HaveCount(2);
        string.Join(' ', svg.Texts).Should().Contain("Circle 1: Hill Post tells after Wire Agency, which tells after Hill Post.");
        Drawn(Raid.Killed(About(9)).Per(Paper.Quoting(Monitor))).Root.ToString().Should().NotContain("ircle 1");
    }

    [Fact]
    public void A_party_is_marked_whatever_became_of_its_word()
    {
        var svg = Drawn(
            Raid.Occurred(new(2031, 5, 3), by: [Brigade]).Per(Paper.Quoting(Monitor)),
            Raid.Killed(Exactly(2)).Per(Daily.Quoting(Brigade)).Standing(StandingKind.Rejected, "nobody believes it"));
        Boxes(svg, "origin").Should().ContainSingle(b => b.Contains("a party to it", StringComparison.Ordinal)).Which.Should().StartWith("River Brigade");
        string.Join(' ', svg.Texts).Should().Contain("Parties to it, by the record: River Brigade (River Brigade is named as an actor in Night raid).");
    }

    [Fact]
    public void What_does_not_stand_is_faint_and_says_why()
    {
        var first = Raid.Killed(AtLeast(12)).Per(Paper.Quoting(Monitor));
        var svg = Drawn(
            first,
            Raid.Killed(AtLeast(30)).Per(Daily.Quoting(Monitor)).Superseding(first),
            Raid.Wounded(AtLeast(1)).Per(Paper.Quoting(Monitor)).Standing(StandingKind.Disputed, "the brigade denies it"));
        svg.Of("line", "stands").Where(InChart).Should().HaveCount(1);
        svg.Of("line", "idle").Where(InChart).Should().HaveCount(1);
        svg.Of("line", "doubtful").Where(InChart).Should().HaveCount(1);
        Boxes(svg, "claim").Should().Contain(b => b.Contains("12 people killed in Night raid superseded by at least 30", StringComparison.Ordinal))
            .And.Contain(b => b.Contains("disputed: the brigade denies it", StringComparison.Ordinal));
        svg.Titles.Should().Contain(t => t.EndsWith("(does not stand: superseded by at least 30).", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_tells_the_date_it_gives_and_the_date_that_others_give_it()
    {
        var misdated = new Source("Misdated") { Published = new(2036, 5, 4) };
        ConflictRecord record = [Raid, misdated, misdated.Reached(MilestoneKind.Published, new(2031, 5, 4)), Raid.Killed(AtLeast(1)).Per(misdated)];
        Boxes(Picture.Read(ProvenanceSvg.Draw(record, Raid)), "document").Should().Equal("“Misdated” dates itself 4 May 2036 published on 4 May 2031, by another account");
        Boxes(Drawn(Raid.Killed(AtLeast(1)).Per(Wire)), "document").Should().Equal("“Wire report” published by Wire Agency undated");
    }

    [Fact]
    public void One_claim_can_be_drawn_alone()
    {
        var (one, other) = (Raid.Killed(AtLeast(12)).Per(Paper), Raid.Killed(AtLeast(3)).Per(Daily));
        ConflictRecord record = [Raid, Paper, Daily, one, other];
        Boxes(Picture.Read(ProvenanceSvg.Draw(record, [one])), "claim").Should().Equal("at least 12 people killed in Night raid");
        Boxes(Picture.Read(ProvenanceSvg.Draw(record, record.Killed(Raid).Claims)), "claim").Should().HaveCount(2);
    }

    [Fact]
    public void What_had_not_been_said_by_then_is_not_drawn_and_is_counted()
    {
        ConflictRecord record = [Raid, Paper, Daily, Raid.Killed(Exactly(5)).Per(Paper), Raid.Killed(Exactly(9)).Per(Daily)];
        var svg = Picture.Read(ProvenanceSvg.Draw(record.AsKnownAt(new(2031, 5, 5)), Raid));
        svg.Description.Should().Contain("5 people").And.Contain("Not drawn, since they had not been said by then: 1 claim.").And.NotContain("9 people");
    }

    [Fact]
    public void Every_claim_is_told()
    {
        var drawn = Picture.Read(ProvenanceSvg.Draw(Samples.Invented(), new ProvenanceOptions { MostClaims = 500 }));
        foreach (var claim in Samples.Invented().Claims)
        {
            drawn.Titles.Should().Contain(t => t.StartsWith(Samples.Invented().Tell(claim), StringComparison.Ordinal));
            drawn.Description.Should().Contain(Samples.Invented().Tell(claim));
        }
    }

    [Fact]
    public void More_than_fits_is_counted_in_the_picture()
    {
        Source[] papers = [.. Enumerable.Range(1, 100).Select(n => new Source($"P{n}"))];
        ConflictRecord record = [Raid, .. papers, .. papers.Select((p, n) => Raid.Killed(AtLeast(n)).Per(p)), .. Enumerable.Range(200, 50).Select(n => Raid.Killed(AtLeast(n)).Per(papers[0]))];
        var svg = Picture.Read(ProvenanceSvg.Draw(record, Raid));
        svg.Of("line", "stands").Where(InChart).Should().HaveCount(24);
        Boxes(svg, "claim").Should().Contain(b => b.Contains("and 50 more claims", StringComparison.Ordinal));
        svg.Texts.Should().Contain("Left out for want of room: 76 further claims, which came by 76 other ways.");
    }

    [Fact]
    public void Unnamed_origins_of_two_documents_are_two()
    {
        var somebody = Reference<ActorId>.Described("a medical source");
        Boxes(Drawn(Raid.Killed(AtLeast(1)).Per(Paper.Quoting(somebody)), Raid.Killed(AtLeast(2)).Per(Daily.Quoting(somebody))), "origin").Should().HaveCount(2);
        Boxes(Drawn(Raid.Killed(AtLeast(1)).Per(Paper.Quoting(somebody)), Raid.Wounded(AtLeast(2)).Per(Paper.Quoting(somebody))), "origin").Should().HaveCount(1);
    }

    [Fact]
    public void Nothing_to_draw_is_a_sentence_and_what_the_record_does_not_hold_is_refused()
    {
        Picture.Read(ProvenanceSvg.Draw(ConflictRecord.Empty)).Texts.Should().Contain("Nothing to draw: nobody claims anything.");
        var unknown = () => ProvenanceSvg.Draw(ConflictRecord.Empty, Raid);
        unknown.Should().Throw<ArgumentException>().WithMessage("The record holds nothing of id '*night-raid'.*");
        var strange = () => ProvenanceSvg.Draw(ConflictRecord.Empty, [Raid.Killed(AtLeast(1))]);
        strange.Should().Throw<ArgumentException>().WithMessage("The record holds no claim*");
    }

    private static bool InChart(System.Xml.Linq.XElement sign) => sign.Ancestors().All(a => (string?)a.Attribute("class") != "legend");

    /// <summary>Gets the words in each box of a kind.</summary>
    private static string[] Boxes(Picture svg, string kind) =>
    [
        .. svg.Of("g", kind).Where(InChart).Select(g => string.Join(' ', g.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value))),
    ];

    private static Picture Drawn(params Claim[] claims) => Picture.Read(ProvenanceSvg.Draw([Raid, Monitor, Agency, Post, Brigade, Paper, Daily, Wire, Story, .. claims], Raid));
}
