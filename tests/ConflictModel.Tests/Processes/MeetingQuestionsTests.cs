using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Processes;

public sealed class MeetingQuestionsTests
{
    private static readonly PeaceProcess Talks = new("Lake talks");
    private static readonly PeaceProcess Track = new("Prisoners track") { Within = Talks };
    private static readonly Meeting First = new("First round") { Within = Talks, Number = "1" };
    private static readonly Meeting Second = new("Second round") { Within = Track, Number = "2 bis" };
    private static readonly Meeting Other = new("Harbour meeting");
    private static readonly Place Town = new("Bridge Town");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 20) };
    private static readonly ConflictRecord Bare = [Talks, Track, First, Second, Other, Town, Paper];

    [Fact]
    public void A_meeting_of_several_days_had_been_held_when_it_was_over()
    {
        var record = Bare.With(First.Held(Timing.Parse("2031-05-03/2031-05-05"), Town, "prisoners").Per(Paper));
        record.On(new(2031, 5, 4)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Impossible);
        record.On(new(2031, 5, 5)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Certain);
        record.On(new(2031, 5)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Possible);
        record.On(new(2031, 5, 6)).HadBeenHeld(First).Explain().Should().StartWith("First round had been held by 6 May 2031: certain.").And.Contain("First round was held from 3 May 2031 to 5 May 2031 in Bridge Town, on prisoners");
    }

    [Fact]
    public void How_often_they_met_is_told()
    {
        var weekly = Talks.Met(Timing.Parse("2031-03/2031-05"), Town, "prisoners").Per(Paper) with { Recurrence = "weekly" };

        Bare.With(weekly).Tell(weekly).Should().StartWith("Lake talks met from March 2031 to May 2031 in Bridge Town, weekly, on prisoners, says");
        weekly.Should().NotBe(weekly with { Recurrence = "" }, "how often is a part of what is said");
    }

    [Fact]
    public void A_planned_meeting_is_possible_at_most()
    {
        var answer = Bare.With(First.Held().InMood(Mood.Planned).Per(Paper)).On(new(2031, 6, 1)).HadBeenHeld(First);
        (answer.Certainty, answer.Claims.Count, answer.LeftOut.Single().Reason).Should().Be((Certainty.Possible, 0, "planned"));
        Bare.On(new(2031, 6, 1)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void What_was_told_without_a_date_had_been_held_when_it_was_told()
    {
        var record = Bare.With(First.Held().Per(Paper));
        record.On(new(2031, 5, 20)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Certain);
        record.On(new(2031, 5, 19)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Possible);
        record.With(First.Held().Denied()).On(new(2031, 5, 20)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Possible);
        Bare.With(First.Held().Denied()).On(new(2031, 5, 20)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Impossible);
        record.On(new(2031, 5, 20)).AsKnownAt(new Moment(2031, 5, 1)).HadBeenHeld(First).Certainty.Should().Be(Certainty.Possible, "nothing had been said of it");
    }

    [Fact]
    public void Meetings_of_tracks_belong_to_the_process()
    {
        var record = Bare.With(First.Held(new(2031, 5, 3)).Per(Paper), Second.Held(new(2032)).InMood(Mood.Planned));
        record.MeetingsOf(Talks).Select(a => (a.Value, a.Claims.Count)).Should().Equal((First, 1), (Second, 0));
        record.MeetingsOf(Track).Select(a => a.Value).Should().Equal(Second);
        record.MeetingsOf(Talks)[0].Explain().Should().StartWith("First round belongs to Lake talks: certain.");
    }

    [Fact]
    public void Tracks_in_a_circle_and_meetings_of_one_of_two_hang_nothing()
    {
        var (one, two) = (new PeaceProcess("One") { Within = ProcessId.Parse("two") }, new PeaceProcess("Two") { Within = ProcessId.Parse("one") });
        var either = new Meeting("Either") { Within = Reference<ProcessId>.OneOf([one.Id, Talks.Id]) };
        var record = Bare.With(one, two, either);
        record.MeetingsOf(two).Single().Should().Match<Answer<Meeting>>(a => a.Value == either && a.Certainty == Certainty.Possible);
        var absent = () => Bare.MeetingsOf(one);
        absent.Should().Throw<ArgumentException>();
        var meeting = () => Bare.On(new(2031)).HadBeenHeld(either);
        meeting.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Rounds_that_nobody_tells_apart_are_counted_by_figures()
    {
        var rounds = new CountEstimate(Talks, CountMeasure.Rounds, Estimate.AtLeast(2)) { Unit = "rounds", Period = Timing.Parse("2029/..") };
        var record = Bare.With(rounds.Per(Paper), Talks.Met(Timing.Parse("2029/..")).Per(Paper));
        record.Count(Talks, CountMeasure.Rounds, "rounds").Value.Should().Be(Estimate.AtLeast(2));
        rounds.CountsAs.Should().Be(CountBasis.Flow);
    }
}
