namespace ConflictModel.Tests.Records;

public class WhenSaidTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Monday = new("Monday") { Published = new(2031, 5, 5) };
    private static readonly Source Tuesday = new("Tuesday") { Published = new(2031, 5, 6) };
    private static readonly Source Undated = new("Undated");
    private static readonly CasualtyEstimate Toll = Raid.Killed(Estimate.Exactly(3));

    [Fact]
    public void A_claim_was_said_when_its_attribution_says() =>
        Said(Toll.Per(Tuesday.Itself().SaidOn(new ImpreciseDate(2031, 5, 4)))).Should().Be((Moment)new ImpreciseDate(2031, 5, 4));

    [Fact]
    public void Or_else_when_the_earliest_of_its_sources_was_published()
    {
        Said(Toll.Per(Tuesday)).Should().Be(Tuesday.Published);
        Said(Toll.Per(Tuesday.Itself().AlsoIn(new Citation(Monday)))).Should().Be(Monday.Published);
    }

    [Fact]
    public void The_keepers_own_dating_of_a_source_wins() =>
        ConflictRecord.Create([Raid, Undated, Undated.Reached(MilestoneKind.Published, new ImpreciseDate(2031, 5, 7)), Toll.Per(Undated)])
            .WhenSaid(Toll.Per(Undated)).Should().Be((Moment)new ImpreciseDate(2031, 5, 7));

    [Fact]
    public void A_source_that_speaks_and_is_not_cited_has_its_own_day()
    {
        var bare = new Attribution { Origin = Origin.Of(Monday) };
        Said(Toll.Per(bare)).Should().Be(Monday.Published);
        Said(Toll.Per(bare.SaidOn(new ImpreciseDate(2031, 5, 4)))).Should().Be((Moment)new ImpreciseDate(2031, 5, 4));
        Said(Toll.Per(bare with { Citations = [new Citation(Tuesday)] })).Should().Be(Tuesday.Published, "the earliest that can be cited");
        Said(Toll.Per(new Attribution { Origin = Origin.Of(Undated) })).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void Without_a_date_it_is_unknown()
    {
        Said(Toll).IsKnown.Should().BeFalse();
        Said(Toll.Per(Undated)).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void No_claim_is_refused() => ConflictRecord.Empty.Invoking(r => r.WhenSaid(null!)).Should().Throw<ArgumentNullException>();

    private static Moment Said(Claim claim) => ConflictRecord.Create([Raid, Monday, Tuesday, Undated, claim]).WhenSaid(claim);
}
