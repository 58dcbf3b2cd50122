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

    private static ConflictRecord Made(params Claim[] claims) => [Raid, Morning, Evening, .. claims];
}
