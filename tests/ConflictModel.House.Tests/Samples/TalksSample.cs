using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on talks and statements.</summary>
public class TalksSample
{
    private static readonly State north = new("Northland");
    private static readonly Person envoy = new("A. Envoy");
    private static readonly Person minister = new("B. Minister");
    private static readonly Place lake = new("Lakeside");
    private static readonly PeaceProcess talks = new("Lake talks");
    private static readonly Meeting second = new("Second round") { Within = talks, Number = "2" };
    private static readonly Meeting next = new("Next round") { Within = talks };
    private static readonly Incident raid = new("Night raid");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 20) };

    [Fact]
    public void A_planned_meeting_had_not_been_held_for_certain() => Console.Capture(Meetings).Should().Contain("Next round: Possible, resting on no claim");

    [Fact]
    public void A_silence_has_a_topic() => Console.Capture(Statements).Should().Contain("declined to comment on the toll");

    internal static void Meetings()
    {
        #region talks-meetings
        ConflictRecord record =
        [
            envoy, minister, lake, talks, second, next, paper,
            second.Held(Timing.Parse("2031-05-03/2031-05-04"), lake, "prisoners").Per(paper),
            next.Held(topic: "the border").InMood(Mood.Planned).Per(paper),
            envoy.TakesPartIn(second, Role.Facilitator).Per(paper),
            new CountEstimate(talks, CountMeasure.Rounds, AtLeast(2)) { Unit = "rounds", Period = Timing.Parse("2029/..") }.Per(paper),
            talks.HadOutcome(OutcomeKind.Settlement).Denied().Per(paper),
        ];

        var day = record.On(new(2031, 5, 20));
        foreach (var meeting in record.MeetingsOf(talks))
        {
            Console.WriteLine(day.HadBeenHeld(meeting.Value));
        }

        Console.WriteLine(record.OutcomesOf(talks)[0].Explain());
        #endregion
    }

    internal static void Statements()
    {
        #region talks-statements
        var struck = raid.Occurred(on: new(2031, 5, 3), by: [north]).Per(paper);
        var toll = raid.Killed(AtLeast(9)).Per(paper);

        ConflictRecord record =
        [
            north, minister, raid, paper, struck, toll,
            minister.Declares(SpeechAct.Confirm, "the raid", struck).Per(paper) with { OnBehalfOf = north, On = new(2031, 5, 4) },
            minister.Declares(SpeechAct.DeclineToComment, "the toll", toll).Per(paper) with { OnBehalfOf = north, On = Timing.Parse("2031-05-04/2031-05-20") },
            north.Declares(SpeechAct.Promise, "not to leave any post").Per(paper) with { Repeatedly = true },
        ];

        foreach (var reaction in record.ReactionsTo(struck).Concat(record.ReactionsTo(toll)).Concat(record.StatementsOf(north).Skip(2)))
        {
            Console.WriteLine(reaction.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.SilencesOf(north).Count);
        #endregion
    }

    internal static void Readings()
    {
        #region talks-readings
        var one = raid.Killed(Exactly(3)).InMood(Mood.Hypothetical).Per(paper);
        var other = raid.Wounded(Exactly(3)).InMood(Mood.Hypothetical).Per(paper).Linked(LinkKind.AlternativeReadingOf, one);

        ConflictRecord record = [raid, paper, one, other];
        foreach (var reading in record.ReadingsOf(one))
        {
            Console.WriteLine(reading.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.Killed(raid).Value.Describe()); // neither makes anything so
        #endregion
    }
}
