namespace ConflictModel.Tests.Agreements;

/// <summary>Laws and decrees: what one authority lays down alone.</summary>
public class EnactmentTests
{
    private static readonly State North = new("Northland");
    private static readonly Person President = new("A. President");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Agreement Accord = new("Lake accord");
    private static readonly Enactment Amnesty = new("Amnesty decree");
    private static readonly Enactment Emergency = new("State of emergency in the north");
    private static readonly Source Gazette = new("Official gazette") { Published = new(2031, 9, 1) };

    [Theory]
    [InlineData("2031-08-29", Certainty.Impossible)]
    [InlineData("2031-08-31", Certainty.Possible)] // enacted, and nobody says when it took effect
    public void A_decree_that_was_enacted_is_not_for_that_in_effect(string on, Certainty expected) =>
        Record(Amnesty.EnactedBy([North], on: new(2031, 8, 30)).Per(Gazette)).On(ImpreciseDate.Parse(on)).InForce(Amnesty).Certainty.Should().Be(expected);

    [Fact]
    public void A_state_of_emergency_is_in_force_from_its_effect_until_it_is_lifted()
    {
        var record = Record(Emergency.EffectiveFrom(new(2031, 5, 19)).Per(Gazette), Emergency.Ended(on: new(2031, 11, 18), EndKind.Parse("lifted")).Per(Gazette));

        record.On(new(2031, 5, 18)).InForce(Emergency).Certainty.Should().Be(Certainty.Impossible);
        record.On(new(2031, 8, 1)).InForce(Emergency).Certainty.Should().Be(Certainty.Certain);
        record.On(new(2031, 11, 19)).InForce(Emergency).Certainty.Should().Be(Certainty.Impossible);
        record.On(new(2031, 8, 1)).InstrumentsInForce().Where(a => a.Certainty == Certainty.Certain).Select(a => a.Value).Should().Equal(Emergency);
    }

    [Fact]
    public void A_law_carries_out_an_accord_and_binds_the_one_who_made_it()
    {
        var release = North.Owes(Duty.ToDo, "release prisoners", Amnesty).Per(Gazette);
        var record = Record(Amnesty.Implements(Accord).Per(Gazette), Amnesty.EffectiveFrom(new(2031, 8, 30)).Per(Gazette), release);

        record.TextChain(Accord).Select(a => a.Value.Name).Should().Equal("Amnesty decree");
        record.On(new(2031, 9, 1)).ObligationsUnder(Amnesty).Should().ContainSingle().Which.Value.Should().Be(release);
    }

    [Fact]
    public void Who_signed_a_decree_takes_part_in_it_and_who_enacted_it_is_told()
    {
        var record = Record(Amnesty.EnactedBy([North], on: new(2031, 8, 30)).Per(Gazette).WithId("enacted"), Amnesty.SignedBy([President], on: new(2031, 8, 30)).Per(Gazette));

        record.ParticipantsIn(Amnesty).Select(a => (a.Value.Actor, a.Value.Role)).Should().Equal((President, Role.Signatory));
        record.Tell(record.Claims.Single(c => c.Id.Value == "enacted")).Should().StartWith("Amnesty decree was adopted by Northland on 30 August 2031, says");
        Amnesty.Kind.Should().Be("enactment");
        record.FindByName("Amnesty decree").Should().ContainSingle();
    }

    private static ConflictRecord Record(params Claim[] claims) => [North, President, Brigade, Accord, Amnesty, Emergency, Gazette, .. claims];
}
