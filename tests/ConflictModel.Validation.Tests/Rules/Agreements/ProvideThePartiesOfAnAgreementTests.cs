namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class ProvideThePartiesOfAnAgreementTests
{
    private static readonly Agreement Accord = new("Quarry accord");
    private static readonly Agreement Whole = new("Great accord");
    private static readonly State Kingdom = new("Kingdom of Varn");
    private static readonly Milestone Signed = Accord.Reached(MilestoneKind.Signed, new(1992, 4, 1)).WithId("s");

    [Fact]
    public void Fires_where_nobody_is_named()
    {
        var finding = Check(Signed).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/entities/instrument:quarry-accord" || f.Pointer.EndsWith("quarry-accord"));
        finding.Message.Should().Be("Quarry accord was signed on 1 April 1992 (says the keeper of the record), and no party or signatory is named.");
    }

    [Fact]
    public void Fires_where_it_took_effect() => Check(Accord.EffectiveFrom(new(1992))).Should().ContainSingle();

    [Fact]
    public void A_guarantor_is_no_party_and_the_message_says_so() =>
        Check(Signed, Kingdom.GuarantorOf((EntityId)Accord)).Should().ContainSingle()
            .Which.Message.Should().Contain("only others than parties are named: Kingdom of Varn as guarantor");

    [Fact]
    public void Is_silent_where_somebody_is_named_be_it_unknown_who()
    {
        Check(Signed, Kingdom.PartyTo((EntityId)Accord)).Should().BeEmpty();
        Check(Signed, Kingdom.Signs((EntityId)Accord)).Should().BeEmpty();
        Check(Accord.SignedBy([Kingdom])).Should().BeEmpty();
        Check(Accord.SignedBy([Reference<ActorId>.Unknown])).Should().BeEmpty();
        Check(Signed, Accord.Reached(MilestoneKind.Agreed, default, [Kingdom])).Should().BeEmpty();
    }

    [Fact]
    public void An_annex_has_the_parties_of_its_text()
    {
        Check(Signed, Accord.AnnexOf((EntityId)Whole)).Should().BeEmpty();
        Check(Signed, Accord.Replaces((EntityId)Whole)).Should().ContainSingle("others may have made the new one");
    }

    [Fact]
    public void Names_the_first_that_is_told_of_it()
    {
        Check(Signed, Accord.Reached(MilestoneKind.Agreed, new(1992, 3, 1))).Should().ContainSingle().Which.Message.Should().StartWith("Quarry accord was signed");
        Check(Signed, Accord.EffectiveFrom(new(1992, 5))).Should().ContainSingle().Which.Message.Should().StartWith("Quarry accord was signed");
    }

    [Fact]
    public void Is_silent_where_it_was_never_made()
    {
        Check().Should().BeEmpty();
        Check(Signed.InMood(Mood.Planned)).Should().BeEmpty();
        Check(Signed.Denied()).Should().BeEmpty();
    }

    [Fact]
    public void A_party_who_is_denied_or_rejected_is_none()
    {
        Check(Signed, Kingdom.PartyTo((EntityId)Accord).Denied()).Should().ContainSingle();
        Check(Signed, Kingdom.PartyTo((EntityId)Accord).Standing(StandingKind.Rejected, "forged")).Should().ContainSingle();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2004", [Accord, Whole, Kingdom, .. claims]);
}
