using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Sources;

/// <summary>What an agency's articles say on its own word is its word: one origin to every question.</summary>
public class PublisherTests
{
    private static readonly Organization Agency = new("Wire Agency");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Incident Raid = new("Night raid");
    private static readonly Source Monday = new("Monday's report") { Publisher = Agency, Published = new(2031, 5, 5) };
    private static readonly Source Friday = new("Friday's report") { Publisher = Agency, Published = new(2031, 5, 9) };
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 9) };
    private static readonly CasualtyEstimate Twelve = Raid.Killed(Exactly(12)).Per(Monday).WithId("twelve");
    private static readonly CasualtyEstimate Fourteen = Raid.Killed(Exactly(14)).Per(Friday).WithId("fourteen");

    [Fact]
    public void An_agency_s_later_article_takes_the_place_of_its_earlier_one()
    {
        var record = Record(Twelve, Fourteen);

        record.Killed(Raid).Value.Should().Be(Exactly(14));
        record.Killed(Raid).LeftOut.Should().Equal(new LeftOut(Twelve, "the same origin later said 14"));
        record.AsKnownAt(new(2031, 5, 6)).Killed(Raid).Value.Should().Be(Exactly(12));
    }

    [Fact]
    public void Figures_and_independence_count_the_same_origins()
    {
        var envelope = Record(Twelve, Fourteen).Killed(Raid, policy: FigurePolicy.Envelope);

        envelope.Origins.Should().Equal(Origin.Of(Agency.Id));
        envelope.Independence().Origins.Select(o => o.Origin).Should().Equal(envelope.Origins);
        envelope.Independence().IsCorroborated.Should().Be(Certainty.Impossible);
        envelope.Explain().Should().Contain("It rests on 2 claims of one origin:");
        envelope.Flags.Should().Equal("Wire Agency gives 2 figures here, and the envelope takes them for rivals: if one replaces another, say so (Superseding).");
    }

    [Fact]
    public void Articles_of_one_agency_have_one_vote()
    {
        var record = Record(Twelve, Raid.Killed(Exactly(12)).Per(Friday).WithId("again"), Raid.Killed(Exactly(20)).Per(Paper));

        record.Killed(Raid, policy: FigurePolicy.Majority).Value.Should().Be(Unknown, "one origin says 12 and one 20");
    }

    [Fact]
    public void An_agency_may_take_its_own_figure_back_though_another_article_says_so()
    {
        var record = Record(Fourteen, Twelve.Superseding(Fourteen), Raid.Killed(Exactly(13)).Per(Paper).WithId("paper"));

        record.Killed(Raid).Figures.Select(f => f.Id.Value).Should().BeEquivalentTo("twelve", "paper");
    }

    [Fact]
    public void Whoever_is_quoted_is_the_origin_and_the_publisher_passes_it_on()
    {
        var quoting = Friday.Quoting(Observatory);
        var record = Record(Twelve, Raid.Killed(Exactly(14)).Per(quoting));

        record.OriginOf(quoting).Should().Be(Origin.Of(Observatory.Id));
        record.OriginOf(Monday.Itself()).Should().Be(Origin.Of(Agency.Id));
        record.Killed(Raid).Origins.Should().HaveCount(2, "a publisher is no origin of what it quotes");
        Monday.Itself().SharesOriginWith(Paper.Quoting(Agency), record).Should().BeTrue("the agency speaks in its own article and is quoted in the paper");
        Monday.Itself().SharesOriginWith(quoting, record).Should().BeFalse();
    }

    [Fact]
    public void Ranking_an_agency_ranks_its_articles_and_ranking_an_article_it_alone()
    {
        var record = Record(Twelve, Fourteen, Raid.Killed(Exactly(20)).Per(Paper), Raid.Killed(Exactly(30)).Per(Monday.Quoting(Observatory)));

        record.Killed(Raid, policy: FigurePolicy.Ranked([Origin.Of(Agency.Id)])).Value.Should().Be(Exactly(14));
        record.Killed(Raid, policy: FigurePolicy.Ranked([Origin.Of(Monday.Id)])).Value.Should().Be(Exactly(12));
    }

    [Fact]
    public void Where_nobody_names_the_publisher_each_article_speaks_for_itself()
    {
        var (one, other) = (Monday with { Publisher = Reference<ActorId>.Described("an agency") }, Friday with { Publisher = Reference<ActorId>.Described("an agency") });
        ConflictRecord record = [Agency, Observatory, Raid, one, other, Twelve, Fourteen];

        record.Killed(Raid).Value.Describe().Should().Be("12 to 14");
        record.Killed(Raid).Origins.Should().Equal(Origin.Of(one.Id), Origin.Of(other.Id));
    }

    private static ConflictRecord Record(params Claim[] claims) => [Agency, Observatory, Raid, Monday, Friday, Paper, .. claims];
}
