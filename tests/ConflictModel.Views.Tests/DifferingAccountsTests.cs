using static ConflictModel.Estimate;

namespace ConflictModel.Views.Tests;

/// <summary>What a picture says where accounts differ, deny one another, or leave something open.</summary>
public class DifferingAccountsTests
{
    private static readonly ImpreciseDate Day = new(2018, 5, 3);
    private static readonly State Arvenia = new("Arvenia");
    private static readonly State Belmar = new("Belmar");
    private static readonly Faction Hill = new("Hill Brigades");
    private static readonly Incident Raid = new("Raid");
    private static readonly Truce Truce = new("Truce");
    private static readonly Source Early = new("Early") { Published = new(2018, 5, 4) };
    private static readonly Source Late = new("Late") { Published = new(2018, 5, 6) };
    private static readonly Place Town = new("Town") { Point = new(36, 36) };
    private static readonly Place Port = new("Port") { Point = new(37, 37) };
    private static readonly Place Lost = new("Lost");

    [Fact]
    public void Those_whom_different_accounts_accuse_did_not_do_it_together() =>
        Told(Raid.Occurred(Day, by: [Arvenia], against: [Hill]).Per(Early), Raid.Occurred(Day, by: [Belmar], against: [Hill]).Per(Late))
            .Should().Contain("Raid: by Arvenia or Belmar (accounts differ) against Hill Brigades; 3 May 2018.");

    [Fact]
    public void Those_whom_one_account_names_in_another_order_are_the_same() =>
        Told(Raid.Occurred(Day, by: [Arvenia, Belmar]).Per(Early), Raid.Occurred(Day, by: [Belmar, Arvenia]).Per(Late))
            .Should().Contain("Raid: by Arvenia and Belmar; 3 May 2018.");

    [Fact]
    public void Of_candidates_one_is_meant() =>
        Told(Raid.Occurred(Day, by: [Reference<ActorId>.OneOf([Arvenia.Id, Belmar.Id])])).Should().Contain("Raid: by Arvenia or Belmar; 3 May 2018.");

    [Fact]
    public void What_another_account_denies_is_possible_only()
    {
        Told(Raid.Occurred(Day, by: [Arvenia]).Per(Early), Raid.Occurred(Timing.Unknown, by: [Arvenia]).Per(Late).Denied())
            .Should().Contain("Raid: by Arvenia (possibly); 3 May 2018.");
        var svg = Picture.Of([Raid, Early, Late, Raid.Occurred(Day).Per(Early), Raid.Occurred(Day).Per(Late).Denied()]);
        svg.Description.Should().Contain("Raid: 3 May 2018 (possibly).");
        svg.Of("circle", "point").Should().BeEmpty("nobody knows that it was on that day");
    }

    [Fact]
    public void A_disputed_account_is_told_as_possible_in_words_too() =>
        Told(Raid.Occurred(Day, by: [Arvenia]).Standing(StandingKind.Disputed, "the state denies it")).Should().Contain("Raid: by Arvenia (possibly); 3 May 2018 (possibly).");

    [Fact]
    public void A_disputed_milestone_is_told_as_possible()
    {
        var accord = new Agreement("Accord");
        Picture.Of([Arvenia, accord, accord.SignedBy([Arvenia], new(2018, 1, 1)).Standing(StandingKind.Disputed, "nobody saw it"), accord.Reached(MilestoneKind.Effective, new(2018, 2, 1))])
            .Texts.Should().Contain("signed 1 January 2018 (possibly), effective 1 February 2018");
    }

    [Fact]
    public void Who_denounced_an_agreement_is_not_by_whom_it_is()
    {
        var accord = new Agreement("Accord");
        var denounced = accord.Reached(MilestoneKind.Denounced, new(2018, 6, 1)) with { Actors = [Belmar] };
        var svg = Picture.Of([Arvenia, Belmar, accord, accord.SignedBy([Arvenia], new(2018, 1, 1)), denounced]);
        svg.Description.Should().Contain("Accord: by Arvenia; ");
        svg.Texts.Should().Contain("signed 1 January 2018, denounced 1 June 2018 by Belmar");
    }

    [Fact]
    public void Who_encircled_a_post_is_not_who_opened_it()
    {
        var post = new Deployment("Post");
        Milestone[] steps =
        [
            new(post.EntityId, MilestoneKind.Deployed, new ImpreciseDate(2018, 1, 1)) { Actors = [Arvenia] },
            new(post.EntityId, MilestoneKind.Encircled, new ImpreciseDate(2018, 6, 1)) { Actors = [Belmar] },
        ];
        Picture.Of([Arvenia, Belmar, post, .. steps]).Description.Should().Contain("Post: deployed 1 January 2018 by Arvenia, encircled 1 June 2018 by Belmar.");
        Picture.Of([Arvenia, post, steps[0]]).Description.Should().Contain("Post: by Arvenia; deployed 1 January 2018.");
    }

    [Fact]
    public void A_violation_that_two_accounts_tell_of_or_date_is_one()
    {
        var force = Truce.EffectiveFrom(new(2018, 1, 1));
        Told(Truce, force, Raid.Occurred(Day), Truce.ViolatedBy([Arvenia], Raid).Per(Early), Truce.ViolatedBy([Arvenia], Raid).Per(Late)).Should().Contain("; 1 dated violation.");
        Told(Truce, force, Raid.Occurred(Day).Per(Early), Raid.Occurred(new(2018, 5, 9)).Per(Late), Truce.ViolatedBy([Arvenia], Raid)).Should().Contain("; 1 dated violation.");
        MermaidText.Timeline([Arvenia, Raid, Early, Late, Truce, force, Raid.Occurred(Day), Truce.ViolatedBy([Arvenia], Raid).Per(Early), Truce.ViolatedBy([Arvenia], Raid).Per(Late)])
            .Should().Contain(" : 1 dated violation");
    }

    [Fact]
    public void A_disputed_violation_is_counted_as_possible()
    {
        var force = Truce.EffectiveFrom(new(2018, 1, 1));
        var disputed = Truce.ViolatedBy([Arvenia]).Standing(StandingKind.Disputed, "the state denies it") with { When = Day };
        Told(Truce, force, disputed).Should().Contain("; possibly 1 dated violation.");
        Told(Truce, force, disputed, Truce.ViolatedBy([Belmar]) with { When = Day }).Should().Contain("; 2 dated violations, 1 of them possibly.");
    }

    [Fact]
    public void A_date_without_a_bound_is_not_all_on_that_day()
    {
        Told(Raid.Occurred(ImpreciseDate.Parse("[..2018-05-03]"))).Should().StartWith("All on 3 May 2018 or earlier.");
        Told(Raid.Occurred(ImpreciseDate.Parse("[2018-05-03..]"))).Should().StartWith("All on 3 May 2018 or later.");
        Told(Raid.Occurred(ImpreciseDate.Parse("[..2018-05-03]")), Truce, Truce.EffectiveFrom(new(2018, 6, 1))).Should().StartWith("From 3 May 2018 or earlier to 1 June 2018.");
    }

    [Fact]
    public void A_toll_that_may_not_have_been_said_by_then_is_not_called_disputed()
    {
        var paper = new Source("Paper") { Published = new(2018, 5) };
        ConflictRecord record = [Raid, paper, Raid.Occurred(Day), Raid.Killed(Exactly(9)).Per(paper)];
        Picture.Read(TimelineSvg.Draw(record.AsKnownAt(new(2018, 5, 10)))).Texts.Should().Contain("9 killed (possibly)");
        Told(Raid.Occurred(Day), Raid.Killed(Exactly(9)).Standing(StandingKind.Disputed, "the state denies it")).Should().Contain("9 killed (disputed)");
    }

    [Fact]
    public void None_reported_is_told_as_that()
    {
        Told(Raid.Occurred(Day), Raid.Killed(NoneReported)).Should().Contain("number killed unknown (none reported); ");
        Told(Raid.Occurred(Day), Raid.Killed(NoneReported).Per(Early), Raid.Killed(Unknown).Per(Late)).Should().Contain("number killed unknown; ");
    }

    [Fact]
    public void A_toll_of_several_places_is_drawn_at_none_of_them()
    {
        var both = Mapped(new Area { Places = [Town, Lost] });
        both.Description.Should().Contain("9 killed; one of 2 spots told of; the toll is that of the whole incident.");
        both.Texts.Should().NotContain(t => t.Contains("its area by the number killed", StringComparison.Ordinal));
        Mapped(Town).Texts.Should().Contain(t => t.Contains("its area by the number killed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_candidate_is_possibly_the_place()
    {
        foreach (var other in new[] { Port, Lost })
        {
            var svg = Mapped(new Area { Places = [Reference<PlaceId>.OneOf([Town.Id, other.Id])] });
            svg.Texts.Should().Contain("possibly here or then: accounts or dates leave it open").And.NotContain(t => t.Contains("its area by the number killed", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_post_at_one_of_two_places_or_at_a_disputed_one_stood_there_possibly()
    {
        var post = new Deployment("Post") { At = Reference<PlaceId>.OneOf([Town.Id, Port.Id]) };
        Picture.Read(MapSvg.Draw([Town, Port, post])).Description.Should().Contain("deployment that possibly stood here").And.NotContain("; deployment.");
        var camp = new Deployment("Camp");
        var there = new Positioning(camp, Town).Standing(StandingKind.Disputed, "the state denies it");
        Picture.Read(MapSvg.Draw([Town, camp, there])).Description.Should().Contain("deployment that possibly stood here");
    }

    [Fact]
    public void Documents_that_share_a_box_are_all_counted()
    {
        var sources = Enumerable.Range(1, 20).Select(n => new Source($"Paper {n}")).ToArray();
        var told = sources.Skip(1).Aggregate(sources[0].Quoting(Arvenia), (by, source) => by.AlsoIn(new Citation(source)));
        Picture.Read(ProvenanceSvg.Draw(ConflictRecord.Create([Raid, Arvenia, .. sources, Raid.Killed(Exactly(3)).Per(told)]), Raid)).Texts
            .Should().Contain(t => t.StartsWith("1 claim of 1 origin in 20 documents.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_origin_draws_on_its_source_for_the_claims_that_say_so()
    {
        var killed = Raid.Killed(Exactly(3)).Per(Early.Quoting(Arvenia) with { DrawingOn = [Belmar] });
        Origin(killed).Should().Contain("drawing on Belmar").And.NotContain("for some of it");
        Origin(killed, Raid.Wounded(Exactly(2)).Per(Early.Quoting(Arvenia))).Should().Contain("drawing on Belmar, for some of it");

        static string Origin(params Claim[] claims) => Picture.Read(ProvenanceSvg.Draw(ConflictRecord.Create([Arvenia, Belmar, Raid, Early, .. claims]), Raid)).Description;
    }

    [Fact]
    public void What_is_disputed_is_not_made_certain_by_what_stands_beside_it()
    {
        var told = Related(
            Arvenia.Supports(Hill, SupportType.Weapons).Per(Early).Since(new(2018, 1, 1)),
            Arvenia.Supports(Hill, SupportType.Funding).Per(Late).Since(new(2018, 1, 1)).Standing(StandingKind.Disputed, "the state denies it"),
            new Obligation([Arvenia], Duty.ToDo, "to pay") { Towards = [Belmar] }.Since(new(2018, 1, 1)),
            new Obligation([Arvenia], Duty.ToDo, "to withdraw") { Towards = [Reference<ActorId>.OneOf([Hill.Id, Belmar.Id])] }.Since(new(2018, 1, 1)));
        told.Should().Contain("Arvenia supports (weapons, possibly funding) Hill Brigades.")
            .And.Contain(" Arvenia owes (to pay, possibly to withdraw) to Belmar.")
            .And.Contain("Possibly: Arvenia owes (to withdraw) to Hill Brigades.");
        Related(Arvenia.Supports(Hill, SupportType.Funding).Since(new(2018, 1, 1)).Standing(StandingKind.Disputed, "the state denies it")).Should().Contain("Possibly: Arvenia supports (funding) Hill Brigades.");

        static string Related(params Item[] items) => Picture.Read(NetworkSvg.Draw(ConflictRecord.Create([Arvenia, Belmar, Hill, Early, Late, .. items]).On(Day).Under(Persistence.UntilEnded))).Description;
    }

    private static string Told(params Item[] items) =>
        Picture.Of(ConflictRecord.Create([Arvenia, Belmar, Hill, Raid, Early, Late, .. items])).Description;

    private static Picture Mapped(Area at) => Picture.Read(MapSvg.Draw([Town, Port, Lost, Raid, Raid.Occurred(at: at), Raid.Killed(Exactly(9))]));
}
