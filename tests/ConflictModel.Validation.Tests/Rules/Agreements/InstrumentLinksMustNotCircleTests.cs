namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class InstrumentLinksMustNotCircleTests
{
    private static readonly Agreement[] Texts = [.. Enumerable.Range(0, 4).Select(n => new Agreement($"Accord {n}"))];
    private static readonly Source Gazette = new("Gazette");
    private static readonly Source Paper = new("Evening paper");

    [Fact]
    public void Fires_once_for_a_circle()
    {
        var finding = Check(Link(0, InstrumentLinkKind.Replaces, 1), Link(1, InstrumentLinkKind.Renews, 2), Link(2, InstrumentLinkKind.Extends, 0), Link(3, InstrumentLinkKind.Amends, 0))
            .Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/l01/to");
        finding.Message.Should().StartWith("3 texts lead back to one another: Accord 0 replaces Accord 1, says “Gazette”");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/l12", "/claims/l20");
    }

    [Theory]
    [InlineData(8, "Text 7 replaces Text 0, says the keeper of the record.")]
    [InlineData(9, "Text 7 replaces Text 8, says the keeper of the record; and 1 more.")]
    public void Shows_eight_of_a_long_circle(int length, string last)
    {
        var texts = Enumerable.Range(0, length).Select(n => new Agreement($"Text {n}")).ToArray();
        Checking.Against("CM2012", [.. texts, .. texts.Select((t, i) => t.Replaces((EntityId)texts[(i + 1) % length]))]).Should().ContainSingle()
            .Which.Message.Should().StartWith($"{length} texts lead back to one another: ").And.EndWith(last);
    }

    [Fact]
    public void Fires_for_a_text_linked_to_itself() =>
        Check(Link(0, InstrumentLinkKind.AnnexOf, 0)).Should().ContainSingle().Which.Message.Should().StartWith("A text is linked to itself: ");

    [Fact]
    public void Fires_for_parts() => Check(Link(0, InstrumentLinkKind.PartOf, 1), Link(1, InstrumentLinkKind.AnnexOf, 0)).Should().ContainSingle();

    [Fact]
    public void Is_silent_for_chains_forks_and_links_that_may_be_mutual()
    {
        Check(Link(0, InstrumentLinkKind.Replaces, 1), Link(0, InstrumentLinkKind.Amends, 2), Link(1, InstrumentLinkKind.Replaces, 3), Link(2, InstrumentLinkKind.Replaces, 3)).Should().BeEmpty();
        Check(Link(0, InstrumentLinkKind.RefersTo, 1), Link(1, InstrumentLinkKind.RefersTo, 0)).Should().BeEmpty();
        Check(Link(0, InstrumentLinkKind.Supplements, 1), Link(1, InstrumentLinkKind.Supplements, 0)).Should().BeEmpty();
        Check(Link(0, InstrumentLinkKind.PartOf, 1), Link(1, InstrumentLinkKind.Replaces, 0)).Should().BeEmpty(); // two ways of standing to one another
    }

    [Fact]
    public void Two_accounts_may_differ_on_which_came_first() =>
        Check(Link(0, InstrumentLinkKind.Replaces, 1), Link(1, InstrumentLinkKind.Replaces, 0).Per(Paper)).Should().BeEmpty();

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        var (there, back) = (Link(0, InstrumentLinkKind.Replaces, 1), Link(1, InstrumentLinkKind.Replaces, 0));
        Check(there, back.Denied()).Should().BeEmpty();
        Check(there, back.InMood(Mood.Planned)).Should().BeEmpty();
        Check(there, back.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(there, new InstrumentLink(Texts[1], InstrumentLinkKind.Replaces, Reference<EntityId>.OneOf([Texts[0], Texts[2]])).Per(Gazette)).Should().BeEmpty();
        Check(there, back.Standing(StandingKind.Disputed, "a slip")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Walks_a_long_chain()
    {
        var texts = Enumerable.Range(0, 20_000).Select(n => new Agreement($"Text {n}")).ToArray();
        Checking.Against("CM2012", [.. texts, .. texts.Skip(1).Select((t, i) => t.Replaces((EntityId)texts[i]))]).Should().BeEmpty();
    }

    private static InstrumentLink Link(int from, InstrumentLinkKind how, int to) =>
        new InstrumentLink(Texts[from], how, (EntityId)Texts[to]).Per(Gazette).WithId($"l{from}{to}");

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2012", [.. Texts, Gazette, Paper, .. claims]);
}
