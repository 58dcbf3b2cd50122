namespace ConflictModel.Validation.Tests.Rules.Places;

public class OneOriginMustTellOnePlaceTests
{
    private static readonly Place Coast = new("Coast");
    private static readonly Place Oxwell = new("Oxwell") { Within = Coast, Point = new GeoPoint(12, 33) };
    private static readonly Place Near = new("Near") { Within = Coast, Point = new GeoPoint(12.8, 33) };
    private static readonly Place Far = new("Far") { Within = Coast, Point = new GeoPoint(15, 33) };
    private static readonly Place Valley = new("Long valley") { Point = new GeoPoint(20, 33) };
    private static readonly Place Head = new("Head of the valley") { Within = Valley, Point = new GeoPoint(22, 33) };
    private static readonly Place Syria = new("Syria");
    private static readonly Place Iraq = new("Iraq");
    private static readonly Place InSyria = new("In Syria") { Within = Syria };
    private static readonly Place InIraq = new("In Iraq") { Within = Iraq };
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Wire = new("Wire");
    private static readonly Organization Monitor = new("Monitor");

    [Fact]
    public void Fires_at_the_later_claim_and_tells_both()
    {
        var finding = Check(In(Oxwell).WithId("one"), In(Far).WithId("two")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM8007" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/two/where");
        finding.Message.Should().StartWith("One account tells Raid of two places that lie 334 kilometres apart: Oxwell and Far. It says “").And.Contain("says ‘Paper’");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/one/where");
    }

    [Fact]
    public void Fires_for_two_countries() =>
        Check(In(InSyria), In(InIraq)).Should().ContainSingle().Which.Message.Should().Contain("of two places in two countries (Syria and Iraq): In Syria and In Iraq");

    [Fact]
    public void Is_silent_where_the_places_may_be_one_or_near()
    {
        Check(In(Oxwell), In(Near)).Should().BeEmpty("89 km");
        Check(In(Oxwell), In(Oxwell)).Should().BeEmpty();
        Check(In(Valley), In(Head)).Should().BeEmpty("one lies within the other");
        Check(In(Head), In(Valley)).Should().BeEmpty("or the other way round");
        Check(In(InSyria), In(Oxwell)).Should().BeEmpty("of which country that is nobody says");
        Check(In(Oxwell), In(Reference<PlaceId>.OneOf([Far, Near]))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_other_origins()
    {
        Check(In(Oxwell), In(Far).Per(Wire)).Should().BeEmpty();
        Check(In(Oxwell).Per(Paper.Quoting(Monitor)), In(Far).Per(Wire.Quoting(Monitor))).Should().ContainSingle("one origin in two papers");
        Check(In(Oxwell).Per(Wire), In(Oxwell), In(Far)).Should().ContainSingle("whoever spoke first");
    }

    [Fact]
    public void Is_silent_for_several_places_series_and_what_moves()
    {
        Check(In(Oxwell), In(Far) with { Where = new Area { Places = [Far, Near] } }).Should().BeEmpty();
        Check(In(Oxwell), In(Far) with { Where = new Area { Places = [Far], Parts = [new("parts of", Near)] } }).Should().BeEmpty();
        Check(In(Oxwell), In(Far) with { Recurrence = "daily" }).Should().BeEmpty();
        Check(In(Oxwell), In(Far) with { When = Timing.Parse("2031-05-03/2031-05-09") }).Should().BeEmpty();
        Checking.Against("CM8007", Raid with { IsSeries = true }, Oxwell, Far, Coast, Paper, In(Oxwell), In(Far)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_does_not_count_or_is_linked()
    {
        var one = In(Oxwell).WithId("one");

        Check(one, In(Far).Superseding(one)).Should().BeEmpty("corrected");
        Check(one, In(Far).Linked(LinkKind.AlternativeReadingOf, one)).Should().BeEmpty();
        Check(In(Oxwell).Linked(LinkKind.AlternativeReadingOf, In(Far).WithId("far")), In(Far).WithId("far")).Should().BeEmpty("whichever of the two names the other");
        Check(one, In(Far).Denied()).Should().BeEmpty();
        Check(one, In(Far).InMood(Mood.Planned)).Should().BeEmpty();
        Check(one.Standing(StandingKind.Rejected, "wrong town"), In(Far)).Should().BeEmpty();
        Check(one.Standing(StandingKind.Disputed, "wrong town?"), In(Far)).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static Occurrence In(Reference<PlaceId> place) => Raid.Occurred(on: new(2031, 5, 3), at: new Area { Places = [place] }).Per(Paper);

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM8007", [Raid, Oxwell, Near, Far, Coast, Valley, Head, Syria, Iraq, InSyria, InIraq, Paper, Wire, Monitor, .. claims]);
}
