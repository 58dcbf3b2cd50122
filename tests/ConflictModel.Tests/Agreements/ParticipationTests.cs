namespace ConflictModel.Tests.Agreements;

public class ParticipationTests
{
    private static readonly State North = new("Northland");
    private static readonly State South = new("Southland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Person Minister = new("A. Minister");
    private static readonly Agreement First = new("First text");
    private static readonly Agreement Second = new("Second text");
    private static readonly Meeting Round = new("Third round");
    private static readonly Source Treaty = new("The text itself") { Published = new(2030, 1, 1) };
    private static readonly Source Database = new("A database") { Published = new(2031, 1, 1) };

    [Theory]
    [InlineData("guarantor", "the guaranteeing power", "guarantor (“the guaranteeing power”)")]
    [InlineData("guarantor", "Guarantor", "guarantor")] // the same word again
    [InlineData("guarantor", "", "guarantor")]
    [InlineData("unstated", "an honest broker", "an honest broker")] // nobody typed it
    public void The_role_and_the_source_s_own_word_are_both_told(string role, string words, string told)
    {
        var claim = North.TakesPartIn(First, role == "unstated" ? default : Role.Parse(role)).Per(Treaty) with { RoleWords = words };
        var record = Record(claim);

        record.Tell(claim).Should().StartWith($"Northland takes part in First text as {told}, says");
        record.ParticipantsIn(First)[0].Explain().Should().StartWith($"Northland takes part in First text as {told}: certain.");
        record.ParticipantsIn(First)[0].Value.ToString().Should().EndWith($" as {told}");
    }

    [Fact]
    public void Party_to_one_text_and_guarantor_of_the_next_reads_off()
    {
        var parts = Record(Brigade.PartyTo(First).Per(Treaty), Brigade.GuarantorOf(Second).Per(Treaty), North.HostOf(Round)).PartsOf(Brigade);

        parts.Select(a => (a.Value.In, a.Value.Role, a.Certainty)).Should().Equal((First, Role.Party, Certainty.Certain), (Second, Role.Guarantor, Certainty.Certain));
        parts[1].Explain().Should().StartWith("River Brigade takes part in Second text as guarantor: certain.");
    }

    [Fact]
    public void The_word_of_the_text_and_the_word_of_a_database_stand_side_by_side()
    {
        var record = Record(North.GuarantorOf(First, "the guarantors").Per(Treaty), North.PartyTo(First).Per(Database), North.Signs(First).RepresentedBy(Minister).Per(Treaty));

        record.ParticipantsIn(First).Select(a => (a.Value.Role, a.Value.Words, a.Certainty)).Should().Equal(
            (Role.Guarantor, "the guarantors", Certainty.Certain), (Role.Party, "", Certainty.Certain), (Role.Signatory, "", Certainty.Certain));
        record.ParticipantsIn(First, Role.Party).Should().ContainSingle().Which.Value.Actor.Should().Be((Reference<ActorId>)North);
        record.PartsOf(Minister).Should().BeEmpty(); // who stands in for a state takes no part of his own
    }

    [Fact]
    public void Accounts_that_agree_share_an_answer_and_a_denial_weakens_it()
    {
        Record(North.Mediates(Round).Per(Treaty), North.Mediates(Round).Per(Database)).ParticipantsIn(Round).Should().ContainSingle().Which.Claims.Should().HaveCount(2);
        Record(North.Mediates(Round).Per(Treaty), North.Mediates(Round).Denied().Per(Database)).ParticipantsIn(Round).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Record(North.Mediates(Round).Denied()).ParticipantsIn(Round).Should().BeEmpty();
        Record(North.Mediates(Round).InMood(Mood.Planned)).PartsOf(North).Should().BeEmpty();
        Record(North.Mediates(Round).Standing(StandingKind.Rejected, "never there")).PartsOf(North).Should().BeEmpty();
        Record(North.Mediates(Round).Per(Database)).AsKnownAt(new Moment(2030, 6, 1)).PartsOf(North).Should().BeEmpty();
    }

    [Fact]
    public void Who_is_less_than_a_name_is_listed_and_one_of_several_is_possible()
    {
        var record = Record(
            new Participation(Reference<ActorId>.Described("two elders", several: true), Round, Role.Witness),
            new Participation(Reference<ActorId>.OneOf([North, South]), Round, Role.Observer),
            new Participation(South, Reference<EntityId>.OneOf([First, Second]), Role.Party),
            new Participation(default, Reference<EntityId>.Unknown, default));

        record.ParticipantsIn(Round).Select(a => (a.Value.Role, a.Certainty)).Should().Equal((Role.Witness, Certainty.Certain), (Role.Observer, Certainty.Certain));
        record.PartsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        record.ParticipantsIn(First).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        record.ParticipantsIn(Round)[0].Explain().Should().StartWith("Two elders takes part in Third round as witness: certain.");
    }

    [Fact]
    public void A_part_can_be_dated()
    {
        var record = Record(North.Mediates(Round).During(ImpreciseInterval.Parse("2030-01-01/2031-12-31")).Per(Treaty), South.WitnessOf(Round).Since(new(2032)).Per(Treaty));

        record.On(new(2031, 5, 1)).ParticipantsIn(Round).Select(a => a.Value.Role).Should().Equal(Role.Mediator);
        record.On(new(2033, 5, 1)).PartsOf(North).Should().BeEmpty();
        record.On(new(2031, 5, 1)).PartsOf(North).Should().ContainSingle().Which.Explain().Should().StartWith("Northland takes part in Third round as mediator on 1 May 2031: certain. Rule: holds as said.");
        record.On(new(2033, 5, 1)).Under(Persistence.UntilEnded).ParticipantsIn(Round, Role.Witness).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        FluentActions.Invoking(() => record.PartsOf(new State("Nowhere"))).Should().Throw<ArgumentException>().WithParameterName("actor");
        FluentActions.Invoking(() => record.On(new(2031)).ParticipantsIn(new Agreement("Nowhere"))).Should().Throw<ArgumentException>().WithParameterName("entity");
    }

    [Fact]
    public void Who_signed_takes_part_as_a_signatory_and_the_signature_is_the_reason()
    {
        var signature = First.SignedBy([North, South], on: new(2030, 5, 1)).Per(Treaty);
        var record = Record(signature, South.PartyTo(First).Per(Database));

        record.ParticipantsIn(First).Select(a => (a.Value.Actor, a.Value.Role)).Should().Equal((North, Role.Signatory), (South, Role.Signatory), (South, Role.Party));
        record.ParticipantsIn(First)[0].Claims.Should().Equal(signature);
        record.ParticipantsIn(First)[0].Explain().Should().StartWith("Northland takes part in First text as signatory: certain.");
        record.ParticipantsIn(First, Role.Party).Should().ContainSingle("to sign is not to be a party");
        record.ParticipantsIn(First, Role.Signatory).Should().HaveCount(2);
        record.PartsOf(North).Should().ContainSingle().Which.Value.In.Should().Be((Reference<EntityId>)First.EntityId);
        record.PartsOf(South).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("2030-04-30", 0)]
    [InlineData("2030-05-01", 1)]
    [InlineData("2050-01-01", 1)] // signed stays signed
    public void A_signatory_is_one_from_the_day_of_the_signature_on(string on, int expected)
    {
        var record = Record(First.SignedBy([North], on: new(2030, 5, 1)).Per(Database));

        record.On(ImpreciseDate.Parse(on)).ParticipantsIn(First).Count(a => a.Certainty == Certainty.Certain).Should().Be(expected);
        record.On(ImpreciseDate.Parse(on)).PartsOf(North).Should().HaveCount(expected);
    }

    [Fact]
    public void A_signature_without_a_date_is_possible_until_it_is_told()
    {
        var record = Record(First.SignedBy([North]).Per(Database));

        record.On(new(2030, 12, 31)).PartsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        record.On(new(2031, 1, 1)).PartsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_signature_and_a_claim_of_the_same_part_are_one()
    {
        var signature = First.SignedBy([North], on: new(2030, 5, 1)).Per(Treaty);
        var signs = North.Signs(First, "for the Union").Per(Database);

        Record(signature, North.Signs(First).Per(Database)).ParticipantsIn(First).Should().ContainSingle().Which.Claims.Should().HaveCount(2);
        Record(signature, signs).ParticipantsIn(First).Should().ContainSingle().Which.Should().Match<Answer<Part>>(a => a.Value.Words == "for the Union" && a.Claims.Count == 2);
        Record(signature, signs).PartsOf(North).Should().ContainSingle();
        Record(signature, signs.Standing(StandingKind.Rejected, "it is another text")).ParticipantsIn(First).Should().ContainSingle().Which.Value.Words.Should().BeEmpty("the words are rejected, and the signature is not");
        Record(signature, South.Signs(First)).ParticipantsIn(First).Should().HaveCount(2);
    }

    [Fact]
    public void A_signature_that_is_denied_to_come_or_of_one_of_several_counts_as_far_as_it_goes()
    {
        Record(First.SignedBy([North]).Per(Treaty), First.SignedBy([North]).Denied().Per(Database)).PartsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Record(First.SignedBy([North]).Denied()).ParticipantsIn(First).Should().BeEmpty();
        Record(First.SignedBy([North]).InMood(Mood.Planned)).ParticipantsIn(First).Should().BeEmpty();
        Record(First.SignedBy([Reference<ActorId>.OneOf([North, South])])).PartsOf(North).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Record(First.Reached(MilestoneKind.Signed, new(2030)), First.Reached(MilestoneKind.Agreed, new(2030), [North])).ParticipantsIn(First).Should().BeEmpty("nobody is said to have signed");
    }

    private static ConflictRecord Record(params Claim[] claims) => [North, South, Brigade, Minister, First, Second, Round, Treaty, Database, .. claims];
}
