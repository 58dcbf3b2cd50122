using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class OwnAccountMustComeThroughNobodyTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Wire = new("Coast Wire");
    private static readonly Person Reporter = new("A. Reporter");
    private static readonly Source Gazette = new("Gazette");
    private static readonly Source Bulletin = new("Bulletin") { Publisher = Wire };

    [Fact]
    public void Fires_for_a_source_that_speaks_for_itself_through_an_agency()
    {
        var finding = Check(Itself(Gazette, Wire)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/by/citations/0/via");
        finding.Message.Should().StartWith("“Gazette” is told to speak for itself, and to have this through Coast Wire, so that");
        finding.Suggestion.Should().StartWith("Name Coast Wire, or whom it quotes, as the actor");
    }

    [Fact]
    public void Is_told_once_of_a_claim_and_of_the_citation_of_the_source_that_speaks()
    {
        Check(Itself(Gazette, Reporter, Wire) with { Citations = [new Citation(Bulletin), new Citation(Gazette) { Via = [Reporter, Wire] }, new Citation(Gazette) { Via = [Wire] }] })
            .Should().ContainSingle().Which.Pointer.Should().Be("/claims/toll/by/citations/1/via");
    }

    [Fact]
    public void Is_silent_for_whoever_published_it_for_a_reporter_and_for_somebody_without_a_name()
    {
        Check(Itself(Bulletin, Wire)).Should().BeEmpty();
        Check(Itself(Gazette, Reporter)).Should().BeEmpty();
        Check(Itself(Gazette, Reference<ActorId>.Described("a local agency"))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_somebody_else_is_the_origin_or_another_source_has_it_through_them()
    {
        Check(Gazette.Quoting(Wire)).Should().BeEmpty();
        Check(Gazette.Quoting(Reporter, via: Wire)).Should().BeEmpty();
        Check(Gazette.Itself()).Should().BeEmpty();
        Check(Gazette.Itself() with { Citations = [new Citation(Gazette), new Citation(Bulletin) { Via = [Wire] }] }).Should().BeEmpty("the bulletin passes on what the Gazette says");
    }

    [Fact]
    public void A_rejected_claim_is_not_judged() =>
        Checking.Against("CM6012", Strike, Wire, Gazette, Strike.Killed(AtLeast(3)).Per(Itself(Gazette, Wire)).Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();

    private static Attribution Itself(Source source, params Reference<ActorId>[] via) => source.Itself() with { Citations = [new Citation(source) { Via = [.. via] }] };

    private static ValueList<Finding> Check(Attribution by) =>
        Checking.Against("CM6012", Strike, Wire, Reporter, Gazette, Bulletin, Strike.Killed(AtLeast(3)).Per(by).WithId("toll"));
}
