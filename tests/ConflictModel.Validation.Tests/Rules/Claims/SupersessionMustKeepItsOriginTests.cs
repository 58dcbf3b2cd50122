using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Claims;

public class SupersessionMustKeepItsOriginTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Organization Outlet = new("Outlet");
    private static readonly Source Monday = new("Monday's paper") { Publisher = Outlet };
    private static readonly Source Tuesday = new("Tuesday's paper") { Publisher = Outlet };
    private static readonly Source Rival = new("The rival paper") { Publisher = Ministry };
    private static readonly Source Leaflet = new("Leaflet");

    [Fact]
    public void Fires_when_one_origin_supersedes_another()
    {
        var finding = Check(Monday.Quoting(Observatory), Tuesday.Quoting(Ministry)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5001" && f.Severity == Severity.Error && f.Pointer == "/claims/second/links/0");
        finding.Message.Should().Be(
            "A claim of Ministry supersedes one of Observatory, which is another origin: "
            + "“at least 78 people killed in Strike, says Ministry, in ‘Tuesday's paper’” takes the place of "
            + "“at least 56 people killed in Strike, says Observatory, in ‘Monday's paper’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/first");
    }

    [Fact]
    public void Fires_between_publishers_and_between_the_keeper_and_anybody()
    {
        Check(Monday.Itself(), Rival.Itself()).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        Check(Monday.Itself(), Attribution.Keeper).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Is_silent_for_a_corrected_toll_of_one_origin()
    {
        Check(Monday.Quoting(Observatory), Tuesday.Quoting(Observatory)).Should().BeEmpty();
        Check(Attribution.Keeper, Attribution.Keeper).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_between_articles_of_one_publisher() => Check(Monday.Itself(), Tuesday.Itself()).Should().BeEmpty();

    [Fact]
    public void Is_silent_between_a_publisher_and_its_article() => Check(Monday.Itself(), Tuesday.Quoting(Outlet)).Should().BeEmpty();

    [Fact]
    public void Notes_what_is_possibly_another_origin()
    {
        var finding = Check(Monday.Itself(), Leaflet.Itself()).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        finding.Suggestion.Should().Contain("take the link away").And.Contain("give the sources the same publisher");
        Check(Monday.Quoting(Reference<ActorId>.Described("a field source")), Tuesday.Quoting(Observatory))
            .Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Notes_unnamed_origins_of_two_sources_whose_supersession_counts_nowhere()
    {
        foreach (var medic in new[] { Reference<ActorId>.Described("a medical source"), Reference<ActorId>.Unknown, Reference<ActorId>.OneOf([Observatory, Ministry]) })
        {
            Check(Monday.Quoting(medic), Tuesday.Quoting(medic)).Should().ContainSingle()
                .Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
            Check(Monday.Quoting(medic), Monday.Quoting(medic).At("page 3")).Should().BeEmpty("in one source it is one");
        }
    }

    [Fact]
    public void Other_links_may_cross_origins()
    {
        var first = Strike.Killed(AtLeast(56)).Per(Monday.Quoting(Observatory));
        Checking.Against(
            "CM5001",
            Strike, Observatory, Ministry, Outlet, Monday,
            first,
            Strike.Killed(OfWord("dozens")).Per(Monday).Linked(LinkKind.Paraphrases, first)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(Attribution earlier, Attribution later)
    {
        var first = Strike.Killed(AtLeast(56)).Per(earlier).WithId("first");
        var second = Strike.Killed(AtLeast(78)).Per(later).WithId("second").Superseding(first);
        return Checking.Against("CM5001", Strike, Observatory, Ministry, Outlet, Monday, Tuesday, Rival, Leaflet, first, second);
    }
}
