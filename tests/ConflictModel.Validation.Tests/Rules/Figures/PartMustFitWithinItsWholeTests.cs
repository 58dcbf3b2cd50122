using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class PartMustFitWithinItsWholeTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Organization Monitor = new("Monitor");
    private static readonly Source Morning = new("Morning paper");
    private static readonly Source Evening = new("Evening paper");

    [Fact]
    public void Fires_at_the_part_and_tells_both_figures_with_their_sources()
    {
        var whole = Raid.Killed(UpTo(78)).Per(Morning).WithId("whole");
        var finding = Check(whole, Raid.Killed(AtLeast(90), Population.Civilians).Per(Evening).WithId("part").AsPartOf(whole)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4002" && f.Severity == Severity.Error && f.Pointer == "/claims/part/links/0");
        finding.Message.Should().Be(
            "A part is more than its whole: at least 90 of up to 78. The part is “at least 90 civilians killed in Raid, says ‘Evening paper’”, "
            + "the whole “up to 78 people killed in Raid, says ‘Morning paper’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/whole");
        finding.Suggestion.Should().StartWith("The accounts contradict each other");
    }

    [Theory]
    [InlineData("90", "78", true)]
    [InlineData("more than 77", "77", true)]
    [InlineData("more than 77", "78", false)]
    [InlineData("about 90", "about 80", true)] // best to best
    [InlineData("about 90", "up to 80", false)] // a best value is held to no bound
    [InlineData("100", "about 80", true)] // its best value is 100
    [InlineData("at least 100", "about 80", false)]
    [InlineData("dozens", "at least 78", false)]
    [InlineData("90", "at least 78", false)]
    [InlineData("up to 90", "78", false)]
    [InlineData("78", "78", false)]
    [InlineData("90", "unknown", false)]
    [InlineData("none reported", "0", false)]
    public void Compares_like_to_like(string part, string whole, bool fires)
    {
        var all = Raid.Killed(Estimate.Parse(whole)).Per(Morning);

        Check(all, Raid.Killed(Estimate.Parse(part)).Per(Evening).AsPartOf(all)).Should().HaveCount(fires ? 1 : 0);
    }

    [Fact]
    public void A_part_of_a_replaced_whole_is_held_to_what_took_its_place()
    {
        var first = Raid.Killed(Exactly(56)).Per(Morning.Quoting(Monitor)).WithId("first");
        var later = Raid.Killed(Exactly(78)).Per(Evening.Quoting(Monitor)).WithId("later").Superseding(first);
        var part = Raid.Killed(Exactly(60)).Per(Evening).WithId("part").AsPartOf(first);

        Check(first, part).Should().ContainSingle();
        Check(first, later, part).Should().BeEmpty("60 fit in 78");
        Check(first, later, Raid.Killed(Exactly(80)).Per(Evening).AsPartOf(first)).Should().ContainSingle()
            .Which.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/later");
        Check(first, Raid.Killed(Exactly(78)).Per(Evening).Superseding(first), part).Should().ContainSingle("another origin takes nobody's figure back");
    }

    [Fact]
    public void A_part_of_another_measure_is_held_to_its_whole_too_and_one_that_cannot_be_is_not_judged()
    {
        var harmed = Raid.Harmed(Harm.KilledOrWounded, Exactly(20)).Per(Morning);
        var killed = Raid.Killed(Exactly(20)).Per(Morning);

        Check(harmed, Raid.Killed(Exactly(30)).Per(Evening).AsPartOf(harmed)).Should().ContainSingle();
        Check(killed, Raid.Wounded(Exactly(30)).Per(Evening).AsPartOf(killed)).Should().BeEmpty("that link is another rule's");
    }

    [Fact]
    public void A_share_has_the_number_that_it_comes_to()
    {
        var all = Raid.Killed(Exactly(100)).Per(Morning).WithId("all");
        var most = Raid.Killed(Unknown).Per(Morning).WithId("most").AsShareOf(Share.Majority, all);

        Check(all, most).Should().BeEmpty();
        Check(all, most, Raid.Killed(Exactly(70)).Per(Morning).AsPartOf(most)).Should().BeEmpty("more than half may be 70");
        var half = Raid.Killed(Unknown).Per(Morning).WithId("half").AsShareOf(Share.UpTo(0.5m), all);
        Check(all, half, Raid.Killed(Exactly(70)).Per(Morning).AsPartOf(half)).Should().ContainSingle().Which.Message.Should().Contain("70 of up to 50% of 100");
    }

    [Theory]
    [InlineData("denied")]
    [InlineData("planned")]
    [InlineData("rejected")]
    public void Figures_that_do_not_count_are_neither_parts_nor_wholes(string what)
    {
        T No<T>(T claim)
            where T : Claim => what switch
            {
                "denied" => claim.Denied(),
                "planned" => claim.InMood(Mood.Planned),
                _ => claim.Standing(StandingKind.Rejected, "a misprint"),
            };
        var whole = Raid.Killed(Exactly(78)).Per(Morning).WithId("whole");
        var part = Raid.Killed(Exactly(90)).Per(Evening).WithId("part").AsPartOf(whole);

        Check(whole, part).Should().ContainSingle();
        Check(No(whole), part).Should().BeEmpty();
        Check(whole, No(part)).Should().BeEmpty();
    }

    [Fact]
    public void Where_one_is_disputed_it_is_a_note()
    {
        var whole = Raid.Killed(Exactly(78)).Per(Morning).WithId("whole");
        var part = Raid.Killed(Exactly(90)).Per(Morning).AsPartOf(whole);

        var finding = Check(whole.Standing(StandingKind.Disputed, "the army denies it"), part).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Note);
        finding.Message.Should().EndWith(" One of them is disputed.");
        finding.Suggestion.Should().StartWith("Correct a number or a link");
    }

    [Fact]
    public void Disjoint_parts_fire_together_at_the_whole_though_each_fits()
    {
        var whole = Raid.Killed(Between(70, 80)).Per(Morning).WithId("whole");
        var fighters = Raid.Killed(Exactly(60), Population.Combatants).Per(Morning).WithId("fighters").AsPartOf(whole);
        var civilians = Raid.Killed(AtLeast(25), Population.Civilians).Per(Evening).WithId("civilians").AsPartOf(whole);

        Check(whole, fighters, civilians).Should().BeEmpty("nobody says that they are disjoint");
        var finding = Check(whole, fighters, civilians.DisjointFrom(fighters)).Should().ContainSingle().Subject;
        finding.Pointer.Should().Be("/claims/whole/number");
        finding.Severity.Should().Be(Severity.Error);
        finding.Message.Should().StartWith("Parts that are disjoint come to more than their whole: 60 + at least 25 is at least 85 of 70 to 80. The whole is “70 to 80 people killed in Raid, says ‘Morning paper’”, the parts are “60 combatants");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/fighters", "/claims/civilians");
        Check(whole, fighters, (civilians with { Number = Exactly(25) }).DisjointFrom(fighters)).Should().ContainSingle()
            .Which.Message.Should().Contain("60 + 25 is 85 of 70 to 80");
        Check(whole, fighters, (civilians with { Number = AtLeast(20) }).DisjointFrom(fighters)).Should().BeEmpty("80 fit in 80");
    }

    [Fact]
    public void Disjoint_parts_of_a_replaced_whole_are_held_together_to_what_took_its_place()
    {
        var first = Raid.Killed(Exactly(90)).Per(Morning.Quoting(Monitor)).WithId("first");
        var later = Raid.Killed(Exactly(80)).Per(Evening.Quoting(Monitor)).WithId("later").Superseding(first);
        var fighters = Raid.Killed(Exactly(60), Population.Combatants).Per(Morning).WithId("fighters").AsPartOf(first);
        var civilians = Raid.Killed(Exactly(25), Population.Civilians).Per(Morning).WithId("civilians").AsPartOf(first).DisjointFrom(fighters);

        Check(first, fighters, civilians).Should().BeEmpty("85 fit in 90");
        Check(first, later, fighters, civilians).Should().ContainSingle().Which.Pointer.Should().Be("/claims/later/number");
    }

    [Fact]
    public void Best_values_of_disjoint_parts_are_held_to_the_best_value_of_the_whole()
    {
        var whole = Raid.Killed(About(80)).Per(Morning).WithId("whole");
        var one = Raid.Killed(About(60)).Per(Morning).WithId("one").AsPartOf(whole);
        var other = Raid.Killed(About(25)).Per(Morning).WithId("other").AsPartOf(whole).DisjointFrom(one);

        Check(whole, one, other).Should().ContainSingle().Which.Message.Should().Contain("about 60 + about 25 is a best value of 85 of about 80");
        Check(whole, one, other with { Number = AtLeast(25) }).Should().BeEmpty("a bound adds to no best value");
    }

    [Fact]
    public void Only_parts_that_are_all_disjoint_from_one_another_are_added_up()
    {
        // A chain: one is disjoint from two, two from three, and one may be three.
        var whole = Raid.Killed(UpTo(99)).Per(Morning).WithId("whole");
        var one = Raid.Killed(Exactly(50)).Per(Morning).WithId("one").AsPartOf(whole);
        var two = Raid.Killed(Exactly(49)).Per(Morning).WithId("two").AsPartOf(whole).DisjointFrom(one);
        var three = Raid.Killed(Exactly(50)).Per(Evening).WithId("three").AsPartOf(whole).DisjointFrom(two);

        Check(whole, one, two, three).Should().BeEmpty();
        Check(whole, one, two, three.DisjointFrom(one)).Should().ContainSingle();
    }

    [Fact]
    public void A_replaced_part_counts_no_more_and_hands_on_that_it_is_disjoint()
    {
        var whole = Raid.Killed(UpTo(80)).Per(Morning).WithId("whole");
        var first = Raid.Killed(Exactly(70)).Per(Morning).WithId("first").AsPartOf(whole);
        var later = Raid.Killed(Exactly(40)).Per(Morning).WithId("later").AsPartOf(whole).Superseding(first);
        var others = Raid.Killed(Exactly(30)).Per(Evening).WithId("others").AsPartOf(whole).DisjointFrom(first);

        Check(whole, first, others).Should().ContainSingle();
        Check(whole, first, later, others).Should().BeEmpty("40 and 30 fit in 80");
        Check(whole, first, later with { Number = Exactly(60) }, others).Should().ContainSingle("60 and 30 do not, and are disjoint as before");
    }

    [Fact]
    public void Numbers_that_no_sum_can_hold_are_too_many()
    {
        var whole = Raid.Killed(UpTo(long.MaxValue)).Per(Morning).WithId("whole");
        var one = Raid.Killed(AtLeast(long.MaxValue)).Per(Morning).WithId("one").AsPartOf(whole);

        Check(whole, one, Raid.Killed(AtLeast(1)).Per(Evening).AsPartOf(whole).DisjointFrom(one)).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Id == "CM4002" && f.Message.Contains("is at least 9,223,372,036,854,775,808 of"));
    }

    [Fact]
    public void Looks_through_many_disjoint_parts()
    {
        var whole = Raid.Killed(UpTo(200)).Per(Morning).WithId("whole");
        var parts = new List<Claim>();
        for (var i = 0; i < 60; i++)
        {
            parts.Add(parts.Aggregate(Raid.Killed(Exactly(4)).Per(Morning).WithId($"p{i}").AsPartOf(whole), (p, other) => p.DisjointFrom((Figure)other)));
        }

        Check([whole, .. parts]).Should().ContainSingle("60 times 4 are more than 200").Which.Message.Should().Contain("(51 parts)");
        Check([whole, .. parts.Take(50)]).Should().BeEmpty("50 times 4 are not");
    }

    [Fact]
    public void Parts_in_a_circle_end() =>
        Check(
            Raid.Killed(Exactly(5)).WithId("a").Linked(LinkKind.PartOf, Raid.Killed(Exactly(4)).WithId("b")),
            Raid.Killed(Exactly(4)).WithId("b").Linked(LinkKind.PartOf, Raid.Killed(Exactly(5)).WithId("a"))).Should().ContainSingle();

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4002", [Raid, Monitor, Morning, Evening, .. claims]);
}
