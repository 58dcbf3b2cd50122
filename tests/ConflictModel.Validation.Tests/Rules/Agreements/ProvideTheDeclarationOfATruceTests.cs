namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class ProvideTheDeclarationOfATruceTests
{
    private static readonly Truce Truce = new("Market truce");
    private static readonly Faction League = new("League");
    private static readonly Agreement Accord = new("Accord");
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(1992, 4, 1)).WithId("e");

    [Fact]
    public void Fires_where_a_truce_takes_effect_and_nobody_made_it()
    {
        var finding = Check(Effect).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/e");
        finding.Message.Should().Be("Market truce took effect on 1 April 1992 (says the keeper of the record), and nobody is said to have declared, agreed or signed it.");
    }

    [Fact]
    public void A_guarantor_declares_nothing() => Check(Effect, League.GuarantorOf((EntityId)Truce)).Should().ContainSingle();

    [Fact]
    public void Who_is_a_party_to_it_or_put_it_into_effect_has_said_so()
    {
        Check(Effect, League.PartyTo((EntityId)Truce)).Should().BeEmpty();
        Check(Effect, League.PartyTo((EntityId)Truce).Denied()).Should().ContainSingle();
        Check(Effect, League.PartyTo((EntityId)Accord)).Should().ContainSingle("that is another text");
        Check(Effect with { Actors = [League] }).Should().BeEmpty();
        Check(Effect, Truce.Ended(new(1993)) with { Actors = [League] }).Should().ContainSingle("who ends a truce need not have made it");
    }

    [Fact]
    public void A_declaration_that_is_only_planned_is_none() => Check(Effect, Truce.DeclaredBy([League]).InMood(Mood.Planned)).Should().ContainSingle();

    [Fact]
    public void Is_silent_where_somebody_made_it_be_it_unknown_who_or_when()
    {
        Check(Effect, Truce.DeclaredBy([])).Should().BeEmpty();
        Check(Effect, Truce.DeclaredBy([Reference<ActorId>.Unknown])).Should().BeEmpty();
        Check(Effect, Truce.Reached(MilestoneKind.Agreed)).Should().BeEmpty();
        Check(Effect, Truce.SignedBy([League])).Should().BeEmpty();
        Check(Effect, League.Signs((EntityId)Truce)).Should().BeEmpty();
        Check(Effect, Truce.DeclaredBy([League]).Standing(StandingKind.Disputed, "he denies it")).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_another_text_made_it() => Check(Effect, Truce.Implements((EntityId)Accord)).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_it_is_denied_that_anybody_did() => Check(Effect, Truce.DeclaredBy([]).Denied()).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_it_takes_no_effect()
    {
        Check(Truce.Ended(new(1992))).Should().BeEmpty();
        Check(Effect.Denied()).Should().BeEmpty();
        Check(Effect.InMood(Mood.Planned)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2003", [Truce, League, Accord, .. claims]);
}
