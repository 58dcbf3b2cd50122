namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class ViolationMustFallInTheAreaTests
{
    private static readonly Place Country = new("Merovia");
    private static readonly Place Coast = new("Amber Coast") { Within = Country };
    private static readonly Place Town = new("Brinport") { Within = Coast };
    private static readonly Place Hills = new("Granite Hills") { Within = Country };
    private static readonly Place Nowhere = new("Oxwell");
    private static readonly Truce Truce = new("Coast truce");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Evening paper");
    private static readonly AreaProvision Covered = Truce.Covers(new Area { Places = [Coast] }).Per(Paper).WithId("area");
    private static readonly Violation Breach = Truce.ViolatedBy([Reference<ActorId>.Unknown], Raid).Per(Paper).WithId("v");

    [Fact]
    public void Fires_outside_and_quotes_what_is_covered()
    {
        var finding = Check(Covered, Breach, At(Hills)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/v/act");
        finding.Message.Should().Be("Coast truce is said to have been breached at Granite Hills (says “Evening paper”), which it does not cover: Coast truce covers Amber Coast, says “Evening paper”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/act", "/claims/area");
    }

    [Fact]
    public void Is_silent_inside_and_while_it_is_open()
    {
        Check(Covered, Breach, At(Town)).Should().BeEmpty();
        Check(Covered, Breach, At(Coast)).Should().BeEmpty();
        Check(Covered, Breach, At(Country)).Should().BeEmpty("a part of it is covered");
        Check(Covered, Breach, At(Nowhere)).Should().BeEmpty("where it lies is not told");
        Check(Covered, Breach, At()).Should().BeEmpty();
        Check(Covered, Breach).Should().BeEmpty();
        Check(Breach, At(Hills)).Should().BeEmpty("what is covered is not told");
    }

    [Fact]
    public void Another_account_may_place_it_inside()
    {
        Check(Covered, Breach, At(Hills), At(Town).WithId("second")).Should().BeEmpty();
        Check(Covered, Breach, At(Hills), Truce.AlsoCovers(new Area { Places = [Hills] }, new(1993, 4, 1)).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Came_to_cover_it_only_later() =>
        Check(Covered, Breach, At(Hills), Truce.AlsoCovers(new Area { Places = [Hills] }, new(1993, 8, 1)).Per(Paper)).Should().ContainSingle();

    [Fact]
    public void Of_two_breaches_in_one_place_each_is_held_to_its_own_day()
    {
        var later = new Incident("Later raid");
        var widened = Truce.AlsoCovers(new Area { Places = [Hills] }, new(1993, 8, 1)).Per(Paper);
        Item[] first = [Breach, At(Hills)];
        Item[] second = [Truce.ViolatedBy([Reference<ActorId>.Unknown], later).Per(Paper).WithId("w"), later.Occurred(new(1993, 9, 2), at: new Area { Places = [Hills] }).Per(Paper)];

        Checking.Against("CM2008", [Country, Coast, Hills, Truce, Raid, later, Paper, Covered, widened, .. first, .. second]).Should().ContainSingle().Which.Pointer.Should().Be("/claims/v/act");
        Checking.Against("CM2008", [Country, Coast, Hills, Truce, Raid, later, Paper, Covered, widened, .. second, .. first]).Should().ContainSingle().Which.Pointer.Should().Be("/claims/v/act");
        Check(Covered, widened, Breach with { When = new(1993, 9, 2) }, At(Hills)).Should().BeEmpty("the accuser's own date goes before that of the act");
    }

    [Fact]
    public void A_part_of_a_place_that_is_told_in_words_may_be_inside() =>
        Check(Covered, Breach, Raid.Occurred(new(1993, 5, 2), at: new Area { Places = [Hills], Parts = [new("the shore below", Coast)] }).Per(Paper)).Should().BeEmpty();

    [Fact]
    public void Fighting_outside_that_nobody_calls_a_breach_is_none() => Check(Covered, At(Hills)).Should().BeEmpty();

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        Check(Covered, Breach.Denied(), At(Hills)).Should().BeEmpty();
        Check(Covered, Breach.Standing(StandingKind.Rejected, "a slip"), At(Hills)).Should().BeEmpty();
        Check(Covered, Breach, At(Hills).InMood(Mood.Planned)).Should().BeEmpty();
        Check(Covered, Breach.Standing(StandingKind.Disputed, "he denies it"), At(Hills)).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static Occurrence At(params Reference<PlaceId>[] places) =>
        Raid.Occurred(new(1993, 5, 2), at: new Area { Places = ValueList.From(places) }).Per(Paper).WithId("act");

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2008", [Country, Coast, Town, Hills, Nowhere, Truce, Raid, Paper, .. claims]);
}
