using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class RevisionMustNotJumpImplausiblyTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Morning = new("Morning paper");
    private static readonly Source Evening = new("Evening paper");
    private static readonly Organization Monitor = new("Monitor");

    [Fact]
    public void Fires_at_the_link_as_a_possible_fault()
    {
        var finding = Check("at least 34", "at least 560").Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4012" && f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/later/links/0");
        finding.Message.Should().Be(
            "A revision goes from 34 to at least ten times as much, 560: “at least 34 people killed in Raid, says ‘Morning paper’”, later “at least 560 people killed in Raid, says ‘Morning paper’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/first");
    }

    [Theory]
    [InlineData("56", "78", false)]
    [InlineData("1", "90", false)] // the first body found
    [InlineData("0", "101", true)]
    [InlineData("0", "100", false)]
    [InlineData("20", "199", false)]
    [InlineData("20", "200", true)]
    [InlineData("559", "56", false)]
    [InlineData("560", "56", true)]
    [InlineData("560", "34", true)]
    [InlineData("at least 34", "up to 900", false)]
    [InlineData("at least 34", "about 900", false)]
    [InlineData("30-900", "400-900", false)] // its high bound stays
    [InlineData("30-40", "400-900", true)]
    [InlineData("unknown", "900", false)]
    [InlineData("dozens", "at least 900", true)]
    public void Compares_like_to_like(string first, string later, bool fires) => Check(first, later).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Says_which_way_it_went() => Check("560", "34").Should().ContainSingle().Which.Message.Should().StartWith("A revision goes from 560 to a tenth or less, 34: ");

    [Fact]
    public void Is_silent_where_it_is_no_revision_or_is_explained()
    {
        var first = Raid.Killed(Exactly(34)).Per(Morning).WithId("first");
        var later = Raid.Killed(Exactly(560)).Per(Morning).WithId("later");

        Checked(first, later.Superseding(first)).Should().ContainSingle();
        Checked(first, later).Should().BeEmpty("no link says so");
        Checked(first, later.Linked(LinkKind.Overlaps, first)).Should().BeEmpty();
        Checked(first, later.Per(Evening).Superseding(first)).Should().BeEmpty("another origin");
        Checked(first, (later with { Note = "a mass grave" }).Superseding(first)).Should().BeEmpty();
        Checked(first, (later with { Period = new(2031) }).Superseding(first)).Should().BeEmpty();
        Checked(first with { People = Population.Civilians }, later.Superseding(first)).Should().BeEmpty();
        Checked(first, Raid.Wounded(Exactly(560)).Per(Morning).Superseding(first)).Should().BeEmpty("another measure is told elsewhere");
        Checked(first.Standing(StandingKind.Rejected, "a misprint"), later.Superseding(first)).Should().BeEmpty();
        Checked(first, later.Superseding(first).Standing(StandingKind.Rejected, "a misprint")).Should().BeEmpty();
        Checked(first, later.Superseding(first).Denied()).Should().BeEmpty();
        Checked(first.Per(Morning.Quoting(Monitor)), later.Per(Evening.Quoting(Monitor)).Superseding(first)).Should().ContainSingle("one origin in two papers");
    }

    private static ValueList<Finding> Check(string first, string later)
    {
        var earlier = Raid.Killed(Parse(first)).Per(Morning).WithId("first");
        return Checked(earlier, Raid.Killed(Parse(later)).Per(Morning).WithId("later").Superseding(earlier));
    }

    private static ValueList<Finding> Checked(params Claim[] claims) => Checking.Against("CM4012", [Raid, Monitor, Morning, Evening, .. claims]);
}
