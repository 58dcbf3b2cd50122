using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

public class PartOfWholeTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };
    private static readonly CasualtyEstimate Whole = Raid.Killed(Exactly(90)).Per(Morning);
    private static readonly CasualtyEstimate Part = Raid.Killed(AtLeast(20)).Per(Evening).AsPartOf(Whole);

    [Fact]
    public void A_part_stays_out_while_its_whole_counts()
    {
        var answer = Made(Whole, Part).Killed(Raid);

        answer.Value.Should().Be(Exactly(90));
        answer.LeftOut.Should().Equal(new LeftOut(Part, "a part of 90"));
    }

    [Fact]
    public void A_part_stays_out_while_its_whole_is_disputed() =>
        Made(Whole.Standing(StandingKind.Disputed, "a party denies it"), Part).Killed(Raid).Value.Should().Be(Exactly(90));

    [Theory]
    [InlineData("rejected", "rejected: a misprint")]
    [InlineData("planned", "planned")]
    [InlineData("no number", "gives no number")]
    public void A_part_answers_where_its_whole_does_not_count_or_gives_no_number(string what, string reason)
    {
        var whole = what switch
        {
            "rejected" => Whole.Standing(StandingKind.Rejected, "a misprint"),
            "planned" => Whole.InMood(Mood.Planned),
            _ => Raid.Killed(Unknown).Per(Morning),
        };
        var part = Raid.Killed(AtLeast(20)).Per(Evening).AsPartOf(whole);

        var answer = Made(whole, part).Killed(Raid);

        answer.Value.Should().Be(AtLeast(20));
        answer.LeftOut.Should().Equal(new LeftOut(whole, reason));
    }

    [Fact]
    public void A_part_answers_as_long_as_its_whole_had_not_been_said()
    {
        var whole = Raid.Killed(Exactly(90)).Per(Evening);
        var part = Raid.Killed(AtLeast(20)).Per(Morning).AsPartOf(whole);
        var record = Made(whole, part);

        record.AsKnownAt(new(2031, 5, 4)).Killed(Raid).Value.Should().Be(AtLeast(20));
        record.AsKnownAt(new(2031, 5, 5)).Killed(Raid).Value.Should().Be(Exactly(90));
    }

    [Fact]
    public void A_part_answers_where_people_are_asked_for_whom_the_whole_does_not_count()
    {
        var civilians = Raid.Killed(Exactly(5), Population.Civilians).Per(Morning).AsPartOf(Whole);
        var record = Made(Whole, civilians);

        record.Killed(Raid, Population.Civilians).Value.Should().Be(Exactly(5));
        record.Killed(Raid).LeftOut.Should().Equal(new LeftOut(civilians, "a part of 90"));
    }

    [Fact]
    public void A_part_of_a_superseded_whole_is_no_rival_of_the_revision()
    {
        var first = Raid.Killed(AtLeast(56)).Per(Morning);
        var part = Raid.Killed(Exactly(17)).Per(Morning).AsPartOf(first);
        var revised = Raid.Killed(AtLeast(78)).Per(Morning).Superseding(first);
        var last = Raid.Killed(AtLeast(80)).Per(Morning).Superseding(revised);

        var answer = Made(first, part, revised).Killed(Raid);

        answer.Value.Should().Be(AtLeast(78));
        answer.LeftOut.Should().Equal(new LeftOut(first, "superseded by at least 78"), new LeftOut(part, "a part of at least 56, superseded by at least 78"));
        Made(first, part, revised, last).Killed(Raid).LeftOut.Should().Contain(new LeftOut(part, "a part of at least 56, superseded by at least 80"));
    }

    [Fact]
    public void A_part_of_a_whole_that_somebody_else_would_correct_stays_a_part_of_that()
    {
        var revised = Raid.Killed(AtLeast(78)).Per(Evening).Superseding(Whole);
        var part = Raid.Killed(Exactly(17)).Per(Morning).AsPartOf(Whole);

        Made(Whole, part, revised).Killed(Raid).LeftOut.Should().Equal(new LeftOut(part, "a part of 90"));
    }

    [Fact]
    public void A_part_of_a_part_is_a_part_of_the_whole()
    {
        var middle = Raid.Killed(Exactly(40)).Per(Morning).AsPartOf(Whole).Standing(StandingKind.Rejected, "a misprint");
        var part = Raid.Killed(Exactly(20)).Per(Evening).AsPartOf(middle);

        var answer = Made(Whole, middle, part).Killed(Raid);

        answer.Value.Should().Be(Exactly(90));
        answer.LeftOut.Should().BeEquivalentTo([new LeftOut(middle, "rejected: a misprint"), new LeftOut(part, "a part of 90")]);
    }

    [Fact]
    public void Parts_of_each_other_do_not_hang_the_question()
    {
        var one = Raid.Killed(Exactly(4)).Per(Morning).WithId("one");
        var two = Raid.Killed(Exactly(5)).Per(Morning).WithId("two").AsPartOf(one).Standing(StandingKind.Rejected, "x");

        Made(one.AsPartOf(two), two).Killed(Raid).Value.Should().Be(Parse("at least 4 (computed)"));
    }

    [Theory]
    [InlineData("denied")]
    [InlineData("rejected")]
    [InlineData("hypothetical")]
    [InlineData("no number")]
    [InlineData("taken back")]
    [InlineData("not yet said")]
    public void A_part_bounds_from_below_a_whole_that_does_not_count(string what)
    {
        var whole = what switch
        {
            "denied" => Whole.Denied(),
            "rejected" => Whole.Standing(StandingKind.Rejected, "a misprint"),
            "hypothetical" => Whole.InMood(Mood.Hypothetical),
            "no number" => Raid.Killed(Unknown).Per(Morning),
            "not yet said" => Raid.Killed(Exactly(90)).Per(Evening),
            _ => Whole,
        };
        var part = Raid.Killed(Exactly(20)).Per(Morning).AsPartOf(whole);
        Claim[] more = what == "taken back" ? [Whole.Denied().Superseding(Whole)] : [];

        var answer = Made([whole, part, .. more]).AsKnownAt(new(2031, 5, 4)).Killed(Raid);

        answer.Value.Should().Be(Parse("at least 20 (computed)"));
        answer.Claims.Should().Equal(part);
    }

    [Fact]
    public void A_part_that_is_a_bound_keeps_its_word()
    {
        var whole = Whole.Denied();

        Made(whole, Raid.Killed(MoreThan(20)).Per(Evening).AsPartOf(whole)).Killed(Raid).Value.Should().Be(MoreThan(20));
        var about = Raid.Killed(About(20)).Per(Evening).AsPartOf(whole);
        var answer = Made(whole, about).Killed(Raid);
        answer.Value.Should().Be(Unknown, "what a part is about bounds nothing");
        answer.LeftOut.Should().BeEquivalentTo([new LeftOut(whole, "denied, not counted"), new LeftOut(about, "counts only a part of 90")]);
    }

    [Fact]
    public void A_part_of_a_whole_that_does_not_count_is_no_rival_of_another_whole()
    {
        var whole = Whole.Denied();
        var part = Raid.Killed(Exactly(20)).Per(Evening).AsPartOf(whole);
        var other = Raid.Killed(Exactly(50)).Per(Evening);
        var less = Raid.Killed(Exactly(10)).Per(Evening);

        var answer = Made(whole, part, other).Killed(Raid);

        answer.Value.Should().Be(Exactly(50));
        answer.LeftOut.Should().BeEquivalentTo([new LeftOut(whole, "denied, not counted"), new LeftOut(part, "counts only a part of 90")]);
        Made(whole, part, less).Killed(Raid).LeftOut.Should().Contain(new LeftOut(part, "counts only a part of 90, yet more than the whole: a contradiction"));
    }

    [Fact]
    public void A_part_that_is_all_of_the_period_asked_for_answers_as_it_stands()
    {
        var both = Raid.Killed(Exactly(300)).Per(Morning) with { Period = Timing.Parse("2019/2020") };
        var part = (Raid.Killed(Exactly(200)).Per(Morning) with { Period = new(2020) }).AsPartOf(both);
        var record = Made(both, part);

        record.Casualties(Raid, Harm.Killed, period: new(2020)).Value.Should().Be(Exactly(200));
        record.Casualties(Raid, Harm.Killed, period: new(2020)).LeftOut.Should().Equal(new LeftOut(both, "covers another period, from 2019 to 2020"));
        record.Killed(Raid).Value.Should().Be(Exactly(300));
        record.Killed(Raid).LeftOut.Should().Equal(new LeftOut(part, "a part of 300"));
    }

    private static ConflictRecord Made(params Claim[] claims) => [Raid, Morning, Evening, .. claims];
}
