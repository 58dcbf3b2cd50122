namespace ConflictModel.Tests.Records;

/// <summary>A record with items changed or taken out is another record; the one there stays as it is.</summary>
public class ReplacingTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly CasualtyEstimate Toll = Strike.Killed(Estimate.AtLeast(12)).WithId("toll");
    private static readonly Place North = new("North");
    private static readonly ConflictRecord Record = [Strike, Toll, North];

    [Fact]
    public void A_changed_item_stands_in_the_place_of_the_one_there()
    {
        var changed = Toll with { Number = Estimate.AtLeast(20) };

        Record.Replacing(changed).Should().Equal(Strike, changed, North);
        Record.Replacing(changed, new Place("North") { AlsoKnownAs = ["N"] }).Count.Should().Be(3);
        Record.Should().Equal(Strike, Toll, North);
    }

    [Fact]
    public void What_is_not_there_is_not_replaced()
    {
        var unknown = () => Record.Replacing(new Place("South"));
        var derived = () => Record.Replacing(Strike.Killed(Estimate.Exactly(3)));
        var twice = () => Record.Replacing(Toll, Toll);

        unknown.Should().Throw<ArgumentException>().WithMessage("The record holds nothing at /places/south*Add it by With.*");
        derived.Should().Throw<ArgumentException>().WithMessage("*has one derived from what it says*Without*With*");
        twice.Should().Throw<ArgumentException>().WithMessage("casualtyEstimate /claims/toll is given twice*");
    }

    [Fact]
    public void An_item_is_taken_out_whatever_the_record_says_of_it()
    {
        Record.Without(Toll).Should().Equal(Strike, North);
        Record.Without(Toll with { Number = Estimate.Exactly(1) }, North).Should().Equal(Strike);
    }

    [Fact]
    public void What_is_referred_to_or_not_there_is_not_taken_out()
    {
        var referred = () => Record.Without(Strike);
        var item = () => Record.Without(new Place("South"));

        referred.Should().Throw<InvalidRecordException>().WithMessage("*/claims/toll/of: *the incident 'strike', which is taken out: change what refers to it first (Replacing), or take that out as well.*");
        item.Should().Throw<ArgumentException>().WithMessage("The record holds nothing at /places/south*");
    }

    [Fact]
    public void Adding_a_changed_item_says_how_to_replace()
    {
        var add = () => Record.With(Toll with { Number = Estimate.AtLeast(20) });

        add.Should().Throw<InvalidRecordException>().WithMessage("*differ in content*With only adds: Replacing *");
    }
}
