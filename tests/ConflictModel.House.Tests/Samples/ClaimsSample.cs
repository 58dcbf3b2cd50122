using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on claims.</summary>
public class ClaimsSample
{
    private static readonly Alliance front = new("Northern Front");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Person spokesman = new("A. Spokesman");
    private static readonly Incident raid = new("Night raid");
    private static readonly Truce truce = new("Harvest truce");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };

    [Fact]
    public void A_claim_has_a_date_a_mood_a_polarity_and_a_standing() => Console.Capture(Saying).Should().Contain("it is not so that").And.Contain("planned").And.Contain("disputed");

    [Fact]
    public void A_derived_id_stays_when_the_claim_is_judged() => Console.Capture(Ids).Should().Be("True\nFalse\nriver-in-front\n");

    internal static void Saying()
    {
        #region claims-saying
        var belongs = brigade.ComponentOf(front).During(ImpreciseInterval.Parse("2030-03/..")).Per(paper);
        var leaving = brigade.MemberOf(front).InMood(Mood.Planned).Per(paper);
        var ended = truce.Ended().Denied().Per(paper);
        var toll = raid.Killed(MoreThan(90)).Per(paper).Standing(StandingKind.Disputed, "counts the wounded, too");
        var silent = spokesman.Declares(SpeechAct.DeclineToComment, "the raid").Per(paper);

        ConflictRecord record = [front, brigade, spokesman, raid, truce, paper, belongs, leaving, ended, toll, silent];
        foreach (var claim in record.Claims)
        {
            Console.WriteLine(record.Tell(claim));
        }
        #endregion
    }

    internal static void Ids()
    {
        #region claims-ids
        var said = brigade.ComponentOf(front).Per(paper);
        var judged = said.Standing(StandingKind.Accepted, "two witnesses agree");
        var other = said.Since(new ImpreciseDate(2030, 3));

        Console.WriteLine(said.Id == judged.Id);
        Console.WriteLine(said.Id == other.Id);
        Console.WriteLine(said.WithId("river-in-front").Id);
        #endregion
    }
}
