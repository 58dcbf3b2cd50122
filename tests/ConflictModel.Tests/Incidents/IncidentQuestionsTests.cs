using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Incidents;

public sealed class IncidentQuestionsTests
{
    private static readonly State North = new("Northland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Place Country = new("Southland");
    private static readonly Place Valley = new("Long Valley") { Within = Country };
    private static readonly Place Bridge = new("Bridge Town") { Within = Valley };
    private static readonly Place Coast = new("Far Coast") { Within = Country };
    private static readonly Incident Raid = new("Night raid");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Daily = new("The Daily") { Published = new(2031, 5, 6) };

    private static readonly ConflictRecord Record =
    [
        North, Brigade, Country, Valley, Bridge, Coast, Raid, Paper, Daily,
        Raid.Occurred(on: new(2031, 5, 3), by: [North], against: [Brigade], at: Bridge).Per(Paper),
        Raid.Occurred(on: new(2031, 5, 4), by: [Brigade], against: [North]).Per(Daily),
    ];

    [Fact]
    public void Accounts_that_put_the_sides_in_opposite_corners_stand_side_by_side()
    {
        Record.PerpetratorsOf(Raid).Select(a => (a.Value, a.Certainty)).Should().Equal((North.ToReference(), Certainty.Certain), (Brigade.ToReference(), Certainty.Certain));
        Record.TargetsOf(Raid).Select(a => a.Value).Should().Equal(Brigade.ToReference(), North.ToReference());
        Record.WhenOf(Raid).Select(a => a.Value.ToString()).Should().Equal("2031-05-03", "2031-05-04");
        Record.PlacesOf(Raid).Single().Value.Should().Be((Area)Bridge);
    }

    [Fact]
    public void Answers_tell_themselves()
    {
        Record.PerpetratorsOf(Raid)[0].Explain().Should().StartWith("Northland did Night raid: certain.");
        Record.TargetsOf(Raid)[0].Explain().Should().StartWith("Night raid was aimed at River Brigade: certain.");
        Record.WhenOf(Raid)[0].Explain().Should().StartWith("Night raid happened on 3 May 2031: certain.");
        Record.PlacesOf(Raid)[0].Explain().Should().StartWith("Night raid happened at Bridge Town: certain.");
    }

    [Fact]
    public void Only_what_had_been_said_by_then_counts() =>
        Record.AsKnownAt(new Moment(2031, 5, 5)).PerpetratorsOf(Raid).Select(a => a.Value).Should().Equal(North.ToReference());

    [Fact]
    public void Denied_disputed_rejected_and_planned_count_as_everywhere()
    {
        Record.With(Raid.Occurred(by: [North]).Denied().Per(Daily)).PerpetratorsOf(Raid)[0].Certainty.Should().Be(Certainty.Possible);
        ConflictRecord denied = [North, Raid, Raid.Occurred(by: [North]).Denied()];
        denied.PerpetratorsOf(Raid).Single().Certainty.Should().Be(Certainty.Impossible);
        ConflictRecord disputed = [North, Raid, Raid.Occurred(by: [North]).Standing(StandingKind.Disputed, "no witness")];
        disputed.PerpetratorsOf(Raid).Single().Certainty.Should().Be(Certainty.Possible);
        ConflictRecord rejected = [North, Raid, Raid.Occurred(by: [North]).Standing(StandingKind.Rejected, "forged"), Raid.Occurred(by: [North]).InMood(Mood.Planned)];
        rejected.PerpetratorsOf(Raid).Should().BeEmpty();
    }

    [Fact]
    public void Whoever_takes_part_as_perpetrator_is_one_and_less_than_a_name_is_an_answer_of_its_own()
    {
        var either = Reference<ActorId>.OneOf([North.Id, Brigade.Id]);
        var record = Record.With(North.TakesPartIn(Raid, Role.Perpetrator).Per(Daily), Raid.Occurred(by: [either, Reference<ActorId>.Described("gunmen", several: true)]).Per(Daily));
        var answers = record.PerpetratorsOf(Raid);
        answers[0].Claims.Should().HaveCount(2);
        answers.Select(a => a.Value).Should().Contain([either, Reference<ActorId>.Described("gunmen", several: true)]);
        record.TargetsOf(Raid).Should().HaveCount(2);
    }

    [Fact]
    public void An_occurrence_of_one_of_two_incidents_is_possible_for_each()
    {
        var other = new Incident("Morning raid");
        ConflictRecord record = [North, Raid, other, new Occurrence(Reference<IncidentId>.OneOf([Raid.Id, other.Id])) { Actors = [North], When = new(2031) }];
        record.PerpetratorsOf(Raid).Single().Certainty.Should().Be(Certainty.Possible);
        record.WhenOf(other).Single().Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Incidents_are_found_by_time_place_and_actor()
    {
        Record.IncidentsIn(new Timing(2031, 5)).Single().Certainty.Should().Be(Certainty.Certain);
        Record.IncidentsIn(new Timing(2031, 5, 3)).Single().Certainty.Should().Be(Certainty.Possible, "the other paper dates it a day later");
        Record.IncidentsIn(new Timing(2030)).Should().BeEmpty();
        Record.IncidentsIn(place: Valley).Single().Certainty.Should().Be(Certainty.Certain);
        Record.IncidentsIn(place: Coast).Should().BeEmpty();
        Record.IncidentsIn(actor: North).Single().Certainty.Should().Be(Certainty.Certain);
        Record.IncidentsIn(actor: Brigade, time: new Timing(2031), place: Bridge).Single().Claims.Should().HaveCount(2);
    }

    [Fact]
    public void A_denial_of_the_whole_leaves_no_incident_and_a_denied_date_denies_no_more_than_the_date()
    {
        ConflictRecord record = [North, Country, Valley, Raid, Raid.Occurred(at: Country)];
        record.IncidentsIn(place: Valley).Single().Certainty.Should().Be(Certainty.Possible, "somewhere in the country may be in the valley");
        ConflictRecord other = [North, Brigade, Raid, Raid.Occurred(by: [Brigade])];
        other.IncidentsIn(actor: North).Should().BeEmpty();
        other.UntoldIncidents(actor: North).Should().BeEmpty("somebody else did it");
        ConflictRecord wasNot = [Raid, Raid.Occurred().Denied()];
        wasNot.IncidentsIn().Should().BeEmpty();
        wasNot.UntoldIncidents(new Timing(2031)).Should().BeEmpty();
        ConflictRecord notThen = [Raid, Raid.Occurred(on: new(2031)).Denied()];
        notThen.IncidentsIn().Should().ContainSingle();
        notThen.UntoldIncidents(new Timing(2032)).Should().ContainSingle("when it happened instead, nobody tells");
    }

    [Fact]
    public void An_incident_that_nobody_dates_or_places_is_told_apart_from_those_found()
    {
        var untold = new Incident("Raid of no date");
        var undated = new Incident("Raid in the valley");
        var placeless = new Incident("Raid in May");
        var elsewhere = new Incident("Raid on the coast");
        var record = Record.With(untold, undated, placeless, elsewhere, undated.Occurred(by: [North], at: Valley), placeless.Occurred(new(2031, 5, 4)), elsewhere.Occurred(at: Coast));

        record.IncidentsIn(new Timing(2031, 5), Valley).Select(a => a.Value).Should().Equal(Raid);
        record.UntoldIncidents(new Timing(2031, 5), Valley).Select(a => (a.Value, a.Certainty, a.Claims.Count)).Should().Equal(
            (untold, Certainty.Possible, 0), (undated, Certainty.Possible, 1), (placeless, Certainty.Possible, 1));
        record.UntoldIncidents(new Timing(2031, 5), Valley).Select(a => a.Explain().Split('\n')[0]).Should().Equal(
            "Raid of no date is one of those asked for: possible. Nobody tells when it happened, or where it happened.",
            "Raid in the valley is one of those asked for: possible. Nobody tells when it happened.",
            "Raid in May is one of those asked for: possible. Nobody tells where it happened.");
        record.IncidentsIn(place: Valley).Select(a => a.Value).Should().Equal([Raid, undated], "of the time nothing is asked");
        record.UntoldIncidents(actor: North).Select(a => a.Value).Should().Equal(untold, placeless, elsewhere);
        record.IncidentsIn().Should().HaveCount(5, "nothing is asked of them");
        record.UntoldIncidents().Should().BeEmpty();
    }

    [Fact]
    public void Circles_and_an_actor_against_itself_hang_nothing()
    {
        var one = new Place("One") { Within = PlaceId.Parse("two") };
        var two = new Place("Two") { Within = PlaceId.Parse("one") };
        var looped = new Incident("Loop") { Within = IncidentId.Parse("loop"), IsSeries = true };
        ConflictRecord record = [North, one, two, looped, looped.Occurred(on: Timing.Parse("2031-05-01/2031-05-04"), by: [North], against: [North], at: one)];
        record.IncidentsIn(new Timing(2031), two, North).Should().ContainSingle();
        record.PerpetratorsOf(looped).Single().Value.Should().Be(record.TargetsOf(looped).Single().Value);
    }

    [Fact]
    public void What_is_not_in_the_record_is_not_answered()
    {
        var absent = () => Record.WhenOf(new Incident("Elsewhere"));
        absent.Should().Throw<ArgumentException>().WithMessage("The record holds no incident 'elsewhere'*");
        var place = () => Record.IncidentsIn(place: new Place("Nowhere"));
        place.Should().Throw<ArgumentException>();
        var actor = () => Record.IncidentsIn(actor: new State("Nobody"));
        actor.Should().Throw<ArgumentException>();
        var untold = () => Record.UntoldIncidents(place: new Place("Nowhere"));
        untold.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Weapon_target_and_whose_view_the_target_is_are_told()
    {
        var occurred = Raid.Occurred(by: [North]) with { Weapon = WeaponKind.AirStrike, TargetType = TargetKind.MilitarySite, TargetAsSeenBy = North, Recurrence = "now and then" };
        Record.Tell(occurred).Should().StartWith("Night raid happened by Northland, with air strike, aimed at military site in the eyes of Northland, now and then");
        Record.Tell(occurred with { Means = "a bomber", TargetObject = "a camp" }).Should().Contain("with a bomber, aimed at a camp in the eyes of Northland");
        (occurred with { Weapon = WeaponKind.Drone }).Id.Should().NotBe(occurred.Id);
    }
}
