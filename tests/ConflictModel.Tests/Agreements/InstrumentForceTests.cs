namespace ConflictModel.Tests.Agreements;

/// <summary>Whether texts are in force; the answers are reasoned by hand.</summary>
public class InstrumentForceTests
{
    private static readonly State North = new("Northland");
    private static readonly State South = new("Southland");
    private static readonly Agreement Pact = new("River pact");
    private static readonly Agreement Second = new("Second pact");
    private static readonly Resolution Text = new("Resolution 7");
    private static readonly Source Paper = new("Morning paper") { Published = new(2035, 1, 1) };
    private static readonly Source Daily = new("The Daily") { Published = new(2035, 1, 1) };

    [Theory]
    [InlineData(2030, 5, 1, Certainty.Impossible)] // before it was signed
    [InlineData(2030, 6, 15, Certainty.Impossible)] // signed, not yet in effect
    [InlineData(2030, 7, 1, Certainty.Certain)]
    [InlineData(2033, 1, 1, Certainty.Certain)]
    [InlineData(2034, 7, 1, Certainty.Possible)] // on the very day of its end
    [InlineData(2034, 7, 2, Certainty.Impossible)]
    public void Signed_is_not_effective_and_an_end_ends_it(int year, int month, int day, Certainty expected) =>
        Ask(new(year, month, day), Pact.SignedBy([North, South], on: new(2030, 6, 1)), Effective(Pact, new(2030, 7, 1)), Pact.Reached(MilestoneKind.Denounced, new(2034, 7, 1), [North]))
            .Certainty.Should().Be(expected);

    [Fact]
    public void What_is_only_signed_or_adopted_is_possible_and_rests_on_that()
    {
        var adopted = Text.Reached(MilestoneKind.Adopted, new(2031, 1, 1)).Per(Paper);
        var record = Record(Pact.SignedBy([North, South], on: new(2030, 6, 1)), adopted);

        record.On(new(2031, 1, 2)).InForce(Pact).Certainty.Should().Be(Certainty.Possible);
        var answer = record.On(new(2031, 1, 2)).InForce(Text);
        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().ContainSingle().Which.Should().BeSameAs(adopted);
        record.On(new(2030, 12, 31)).InForce(Text).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void Without_a_claim_it_is_possible_and_rests_on_nothing()
    {
        var answer = Record().On(new(2031, 1, 1)).InForce(Pact);

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().BeEmpty();
        answer.Explain().Should().Be("River pact is in force on 1 January 2031: possible. Rule: declared end.\nIt rests on nothing in the record.");
    }

    [Fact]
    public void A_text_that_replaces_it_ends_it_once_that_is_in_effect()
    {
        Claim[] said = [Effective(Pact, new(2030, 1, 1)), Effective(Second, new(2032, 1, 1)), Second.Replaces(Pact).Per(Paper)];

        Ask(new(2031, 12, 31), said).Certainty.Should().Be(Certainty.Certain);
        Ask(new(2032, 1, 1), said).Certainty.Should().Be(Certainty.Possible); // the day of the change
        var after = Ask(new(2032, 1, 2), said);
        after.Certainty.Should().Be(Certainty.Impossible);
        after.Claims.Should().HaveCount(3);
    }

    [Fact]
    public void A_replacement_that_somebody_denies_leaves_it_open() =>
        Ask(new(2033, 1, 1), Effective(Pact, new(2030, 1, 1)), Effective(Second, new(2032, 1, 1)), Second.Replaces(Pact).Per(Paper), Second.Replaces(Pact).Denied().Per(Daily))
            .Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void Texts_that_replace_one_another_and_themselves_are_answered()
    {
        var record = Record(Effective(Pact, new(2030, 1, 1)), Effective(Second, new(2030, 1, 1)), Second.Replaces(Pact), Pact.Replaces(Second), Pact.Replaces(Pact), Pact.Renews(Pact));

        record.On(new(2031, 1, 1)).InForce(Pact).Certainty.Should().Be(Certainty.Impossible);
        record.On(new(2031, 1, 1)).InForce(Second).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void An_extension_sets_an_expiry_aside_that_came_no_later()
    {
        var expired = Pact.Reached(MilestoneKind.Expired, new(2032, 1, 1)).Per(Paper);
        Claim[] said = [Effective(Pact, new(2030, 1, 1)), expired, Pact.Reached(MilestoneKind.Extended, new(2032, 1, 1)).Per(Paper)];

        var answer = Ask(new(2033, 1, 1), said);

        answer.Certainty.Should().Be(Certainty.Certain);
        answer.LeftOut.Should().Equal(new LeftOut(expired, "extended"));
        Ask(new(2033, 1, 1), said[..2]).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void It_may_expire_even_so_after_its_extension() =>
        Ask(new(2036, 1, 1), Effective(Pact, new(2030, 1, 1)), Pact.Reached(MilestoneKind.Extended, new(2032, 1, 1)), Pact.Reached(MilestoneKind.Expired, new(2035, 1, 1)))
            .Certainty.Should().Be(Certainty.Impossible);

    [Fact]
    public void A_renewing_text_keeps_it_alive_and_an_undated_one_may()
    {
        Claim[] said = [Effective(Pact, new(2030, 1, 1)), Pact.Reached(MilestoneKind.Expired, new(2032, 1, 1)), Second.Renews(Pact)];

        Ask(new(2033, 1, 1), said).Certainty.Should().Be(Certainty.Possible);
        Ask(new(2033, 1, 1), [.. said, Effective(Second, new(2032, 1, 1))]).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Contradictions_rejections_and_what_was_not_yet_known_are_told()
    {
        var rejected = Pact.Reached(MilestoneKind.Ended, new(2031, 1, 1)).Per(Daily).Standing(StandingKind.Rejected, "a forgery");
        var record = Record(Effective(Pact, new(2030, 1, 1)), rejected, Pact.Reached(MilestoneKind.Ended, new(2029, 1, 1)));

        record.On(new(2032, 1, 1)).InForce(Pact).LeftOut.Should().Contain(new LeftOut(rejected, "rejected: a forgery"));
        record.On(new(2032, 1, 1)).InForce(Pact).Certainty.Should().Be(Certainty.Possible); // it took effect after one of its ends
        record.On(new(2032, 1, 1)).AsKnownAt(new Moment(2034, 1, 1)).InForce(Pact).LeftOut.Should().Contain(l => l.Reason == "not yet said");
        FluentActions.Invoking(() => record.On(new(2032, 1, 1)).InForce(new Agreement("Nowhere"))).Should().Throw<ArgumentException>().WithParameterName("instrument");
    }

    [Fact]
    public void All_texts_in_force_are_listed_in_the_order_of_the_record() =>
        Record(Effective(Second, new(2030, 1, 1)), Effective(Pact, new(2040, 1, 1))).On(new(2031, 1, 1)).InstrumentsInForce()
            .Select(a => a.Value.Name).Should().Equal("Second pact", "Resolution 7");

    private static Milestone Effective(Instrument text, Timing on) => text.Reached(MilestoneKind.Effective, on).Per(Paper);

    private static Answer<Instrument> Ask(ImpreciseDate day, params Claim[] claims) => Record(claims).On(day).InForce(Pact);

    private static ConflictRecord Record(params Claim[] claims) => [North, South, Pact, Second, Text, Paper, Daily, .. claims];
}
