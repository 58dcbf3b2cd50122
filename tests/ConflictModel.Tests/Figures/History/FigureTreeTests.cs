using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures.History;

public class FigureTreeTests
{
    private static readonly Conflict War = new("Valley war");
    private static readonly Incident Raid = new("Raid");
    private static readonly Place Valley = new("Valley");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };

    private static readonly CasualtyEstimate Toll = War.Killed(MoreThan(1000)).Per(Paper);
    private static readonly CasualtyEstimate First = Raid.Killed(AtLeast(56)).Per(Paper).AsPartOf(Toll);
    private static readonly CasualtyEstimate Killed = Raid.Killed(AtLeast(78)).Per(Paper).AsPartOf(Toll).Superseding(First);

    [Fact]
    public void Parts_hang_under_their_wholes_and_what_was_replaced_is_named()
    {
        var leaders = Raid.Killed(OfWord("several"), new Population(default, words: "leaders")).Per(Paper).AsPartOf(First);

        var tree = Made(Toll, First, Killed, leaders).FigureTree();

        tree.HasContradiction.Should().BeFalse();
        tree.Explain().Should().Be("""
            more than 1,000 people killed in Valley war
            └─ at least 78 people killed in Raid, in place of at least 56
               └─ several leaders killed in Raid
            """.ReplaceLineEndings("\n"));
        tree.Roots.Should().ContainSingle().Which.Parts.Should().ContainSingle().Which.Parts.Should().ContainSingle()
            .Which.Fits.Should().Be(Certainty.Possible, "several may be more than any bound said");
    }

    [Fact]
    public void A_share_of_a_whole_moves_with_it()
    {
        var people = Valley.Inhabitants(About(3_000_000)).Per(Paper);
        var displaced = Valley.LivingDisplaced(Unknown).Per(Paper).AsShareOf(Share.Parse("about half"), people);
        var recount = Valley.Inhabitants(About(2_000_000)).Per(Paper).WithId("recount").Superseding(people);

        Made(people, displaced).NumberOf(displaced).Best.Should().Be(1_500_000);
        Made(people, displaced, recount).NumberOf(displaced).Best.Should().Be(1_000_000);
        Made(people, displaced).FigureTree().Explain().Should().Be("""
            Valley: about 3,000,000 people living there
            └─ about half of the people living displaced in Valley: about half of about 3,000,000 (about 1,500,000)
            """.ReplaceLineEndings("\n"));
        Made(people, displaced).Displacement(Valley, DisplacementMeasure.LivingDisplaced).Explain().Should().StartWith("About half of about 3,000,000 people (about 1,500,000) living displaced in Valley.");
    }

    [Fact]
    public void A_part_greater_than_its_whole_is_a_contradiction_told_with_both()
    {
        var some = War.Killed(UpTo(50)).Per(Paper);
        var more = Raid.Killed(AtLeast(78)).Per(Paper).AsPartOf(some);

        var tree = Made(some, more).FigureTree();

        tree.HasContradiction.Should().BeTrue();
        tree.Explain().Should().Be("up to 50 people killed in Valley war\n└─ at least 78 people killed in Raid [more than its whole: a contradiction]");
    }

    [Fact]
    public void Disjoint_parts_must_fit_together()
    {
        var all = Raid.Killed(Exactly(20)).Per(Paper);
        var fighters = Raid.Killed(Exactly(17), Population.Combatants).Per(Paper).AsPartOf(all);
        var civilians = Raid.Killed(AtLeast(5), Population.Civilians).Per(Paper).AsPartOf(all);

        Made(all, fighters, civilians).FigureTree().HasContradiction.Should().BeFalse("nobody says that they are disjoint");
        Made(all, fighters, civilians.DisjointFrom(fighters)).FigureTree().Roots[0].PartsFit.Should().Be(Certainty.Impossible);
        Made(all, fighters, civilians.DisjointFrom(fighters)).FigureTree().Explain().Should().StartWith("20 people killed in Raid [its disjoint parts come to more: a contradiction]");
    }

    [Fact]
    public void Best_values_are_held_to_best_values_and_never_to_bounds()
    {
        AtLeast(50).FitsWithin(About(40)).Should().Be(Certainty.Possible, "an about bounds nothing");
        About(50).FitsWithin(About(40)).Should().Be(Certainty.Impossible);
        About(50).FitsWithin(AtLeast(78)).Should().Be(Certainty.Possible);
        BestOf(60).FitsWithin(Between(34, 56)).Should().Be(Certainty.Possible, "like is compared to like: a best value is no bound");
        Exactly(5).FitsWithin(AtLeast(5)).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Circles_end_and_figures_of_two_wholes_are_drawn_once_in_full()
    {
        var one = Raid.Killed(AtLeast(5)).Per(Paper).WithId("one") with { Links = [new(LinkKind.PartOf, ClaimId.Parse("two"))] };
        var two = Raid.Killed(AtLeast(6)).Per(Paper).WithId("two") with { Links = [new(LinkKind.PartOf, ClaimId.Parse("one"))] };
        Made(one, two).FigureTree().Roots.Should().BeEmpty("each is a part");
        Made(one, two).FigureTree([one]).Explain().Should().Be("at least 5 people killed in Raid\n└─ at least 6 people killed in Raid");

        var (a, b) = (War.Killed(AtLeast(90)).Per(Paper), War.Killed(AtLeast(80)).Per(Paper));
        var shared = Raid.Killed(AtLeast(7)).Per(Paper).AsPartOf(a).AsPartOf(b);
        var leaf = Raid.Killed(AtLeast(3)).Per(Paper).AsPartOf(shared);
        Made(a, b, shared, leaf).FigureTree().Explain().Should().Be("""
            at least 90 people killed in Valley war
            └─ at least 7 people killed in Raid
               └─ at least 3 people killed in Raid
            at least 80 people killed in Valley war
            └─ at least 7 people killed in Raid (its parts as above)
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_share_of_itself_is_unknown_and_ends()
    {
        var one = Valley.LivingDisplaced(Unknown).Per(Paper).WithId("one") with { Share = Share.Half, Links = [new(LinkKind.PartOf, ClaimId.Parse("two"))] };
        var two = Valley.LivingDisplaced(Unknown).Per(Paper).WithId("two") with { Share = Share.Half, Links = [new(LinkKind.PartOf, ClaimId.Parse("one"))] };

        Made(one, two).NumberOf(one).Should().Be(Unknown);
        Made(one, two).Displacement(Valley, DisplacementMeasure.LivingDisplaced).LeftOut.Select(l => l.Reason).Should().OnlyContain(r => r.StartsWith("a share of itself"));
    }

    [Fact]
    public void Long_chains_of_parts_and_lattices_of_wholes_do_no_harm()
    {
        var claims = new List<Claim> { Raid.Killed(AtLeast(1)).Per(Paper).WithId("0") };
        for (var i = 1; i < 20_000; i++)
        {
            claims.Add(Raid.Killed(AtLeast(1)).Per(Paper).WithId($"{i}") with { Links = [new(LinkKind.PartOf, ClaimId.Parse($"{i - 1}"))] });
        }

        Made([.. claims]).FigureTree().Roots.Should().ContainSingle();

        var lattice = new List<Claim>();
        for (var level = 0; level < 60; level++)
        {
            foreach (var side in new[] { "a", "b" })
            {
                var claim = Raid.Killed(AtLeast(1)).Per(Paper).WithId($"{side}{level}");
                lattice.Add(level == 0 ? claim : claim with { Links = [new(LinkKind.PartOf, ClaimId.Parse($"a{level - 1}")), new(LinkKind.PartOf, ClaimId.Parse($"b{level - 1}"))] });
            }
        }

        Made([.. lattice]).FigureTree().Explain().Split('\n').Should().HaveCountLessThan(1000);
    }

    [Fact]
    public void A_figure_with_a_number_takes_no_share_and_an_unknown_share_is_refused()
    {
        FluentActions.Invoking(() => Raid.Killed(AtLeast(5)).AsShareOf(Share.Half, Toll)).Should().Throw<ArgumentException>().WithMessage("The figure has a number of its own, 'at least 5'*").WithParameterName("figure");
        FluentActions.Invoking(() => Raid.Killed(Unknown).AsShareOf(Share.Unknown, Toll)).Should().Throw<ArgumentException>().WithParameterName("share");
    }

    private static ConflictRecord Made(params Claim[] claims) => [War, Raid, Valley, Paper, .. claims];
}
