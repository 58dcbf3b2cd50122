using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

/// <summary>A count that names no people, beside another that is said to have nobody in common with it, is not of everybody: by hand, no fewer than both died.</summary>
public class UnnamedPeopleTests
{
    private static readonly Incident Siege = new("Siege");
    private static readonly Source Report = new("Report") { Published = new(2031, 5, 4) };
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Population Later = new(default, words: "found dead later");
    private static readonly CasualtyEstimate Outright = Siege.Killed(Exactly(871)).Per(Report).WithId("outright");
    private static readonly CasualtyEstimate Found = Siege.Killed(Exactly(387), Later).Per(Report).DisjointFrom(Outright).WithId("found");

    [Fact]
    public void Both_together_are_how_few_died()
    {
        var answer = Record(Outright, Found).Killed(Siege);

        (answer.Value.Least, answer.Value.Greatest).Should().Be((1_258L, null));
        answer.Figures.Should().BeEquivalentTo([Outright, Found]);
        Record(Outright, Found).Killed(Siege, Population.Anyone).Value.Should().Be(answer.Value, "asked for everybody, it is no other number");
        Record(Outright, Found).TotalKilled([Siege]).Value.Should().Be(answer.Value);
        Record(Outright, Found).Killed(Siege, Later).Value.Should().Be(Exactly(387), "of these somebody gives the number");
    }

    [Fact]
    public void Said_from_either_side_it_is_the_same()
    {
        var found = Siege.Killed(Exactly(387), Later).Per(Report).WithId("found");

        Record(found, Outright.DisjointFrom(found)).Killed(Siege).Value.Least.Should().Be(1_258);
    }

    [Fact]
    public void Whoever_counts_everybody_is_the_number_and_no_rival_of_a_count_of_some()
    {
        var all = Siege.Killed(Between(1_300, 1_400)).Per(Paper).WithId("all");
        var answer = Record(Outright, Found, all).Killed(Siege);

        answer.Value.Should().Be(Between(1_300, 1_400));
        answer.LeftOut.Should().BeEquivalentTo([new LeftOut(Outright, "counts only some, beside 387 found dead later"), new LeftOut(Found, "counts other people: found dead later")]);
    }

    [Fact]
    public void Two_unnamed_counts_of_which_one_leaves_others_out_are_bounded_by_the_best_of_them()
    {
        var fewer = Siege.Killed(Exactly(400)).Per(Paper).WithId("fewer");
        var alsoApart = Found.Linked(LinkKind.DisjointFrom, fewer);

        Record(Outright, fewer, alsoApart).Killed(Siege).Value.Least.Should().Be(1_258, "871 and 387, where 400 may be among the 871");
    }

    [Fact]
    public void What_is_disputed_adds_nothing_and_what_is_rejected_says_nothing()
    {
        var disputed = Record(Outright, Found.Standing(StandingKind.Disputed, "no names")).Killed(Siege);

        (disputed.Value.Least, disputed.Value.Greatest).Should().Be((871L, null), "how many others died is in dispute, not that 871 did");
        Record(Outright, Found.Standing(StandingKind.Rejected, "a misprint")).Killed(Siege).Value.Should().Be(Exactly(871));
    }

    [Fact]
    public void Of_another_period_the_others_are_not_added_and_the_number_is_a_floor()
    {
        var june = Found with { Period = Timing.Parse("2031-06") };

        Record(Outright, june).Killed(Siege).Value.Least.Should().Be(871);
        Record(Outright, june).Killed(Siege).Value.Greatest.Should().BeNull("others died, of whatever month");
    }

    [Fact]
    public void Without_the_link_a_count_that_names_nobody_counts_everybody() =>
        Record(Outright, Siege.Killed(Exactly(387), Later).Per(Report)).Killed(Siege).Value.Should().Be(Exactly(871));

    private static ConflictRecord Record(params Claim[] claims) => [Siege, Report, Paper, .. claims];
}
