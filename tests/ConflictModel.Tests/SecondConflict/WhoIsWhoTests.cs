using static ConflictModel.Tests.SecondConflict.StraitRelations;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>Who is who on the strait on 1 September 2042, after the rename of 1 June 2042 and before the split of 15 March 2043.</summary>
public class WhoIsWhoTests
{
    private const string September = "2042-09-01";

    [Fact]
    public void A_rename_makes_two_actors_unless_the_asker_takes_them_as_one()
    {
        // The Brigade is told as a member of the League, the Pilots as a component of the Front: nobody is told of both.
        Named(StraitWar.On(September).MembersOf(League)).Should().Equal(("Saltmarsh Brigade", Certainty.Certain));
        Named(StraitWar.On(September).MembersOf(Front)).Should().Equal(("Pilots' Company", Certainty.Certain));

        var asOne = StraitWar.On(September).TakingAsOne(IdentityView.AcrossRenames);
        Named(asOne.MembersOf(League)).Should().BeEquivalentTo([("Saltmarsh Brigade", Certainty.Certain), ("Pilots' Company", Certainty.Certain)]);
        Named(asOne.MembersOf(Front)).Should().BeEquivalentTo([("Saltmarsh Brigade", Certainty.Certain), ("Pilots' Company", Certainty.Certain)]);
        asOne.MembersOf(Front).Single(a => a.Value == Brigade).Claims.Should().BeEquivalentTo<Claim>([OldMember, Rename]);
        asOne.MembersOf(Front)[0].Rule.Should().Be("holds as said; names of one body taken as one");
    }

    [Fact]
    public void Asked_upwards_the_last_name_answers_across_the_rename()
    {
        Named(StraitWar.On(September).BodiesOf(Brigade)).Should().Equal(("Coast League", Certainty.Certain));
        Named(StraitWar.On(September).TakingAsOne(IdentityView.AcrossRenames).BodiesOf(Brigade)).Should().Equal(("Coast Front", Certainty.Certain));
    }

    [Fact]
    public void Neither_half_of_a_split_inherits_the_members()
    {
        // The Front split on 15 March 2043; which half the Brigade went with, nobody says.
        var day = StraitWar.On("2043-05-01").TakingAsOne(IdentityView.AcrossRenames);

        day.MembersOf(NorthFront).Should().BeEmpty();
        day.MembersOf(FreeFront).Should().BeEmpty();
        Named(day.BodiesOf(Brigade)).Should().Equal(("Coast Front", Certainty.Possible)); // said on 15 January 2043, open since
        day.Under(Persistence.UntilEnded).BodiesOf(Brigade)[0].Claims.Should().Contain(Split, "the end of the Front may be that of the membership");
    }

    [Fact]
    public void A_rename_ends_a_membership_for_who_takes_the_names_as_two()
    {
        var day = StraitWar.On(September).Under(Persistence.UntilEnded);

        Named(day.BodiesOf(Brigade)).Should().Equal(("Coast League", Certainty.Possible));
        day.BodiesOf(Brigade)[0].Claims.Should().Equal(OldMember, Rename);
        Named(day.TakingAsOne(IdentityView.AcrossRenames).BodiesOf(Brigade)).Should().Equal(("Coast Front", Certainty.Certain));
    }

    [Fact]
    public void The_lineage_tells_both_steps_and_who_existed_when()
    {
        StraitWar.Record.LineageOf(NorthFront).Select(a => (a.Value.Actor.Name, a.Value.Side, a.Value.As, a.Value.Steps, a.Certainty)).Should().Equal(
            ("Coast Front", LineageSide.Predecessor, SuccessionKind.Split, 1, Certainty.Certain),
            ("Coast League", LineageSide.Predecessor, SuccessionKind.Renamed, 2, Certainty.Certain));
        StraitWar.Record.LineageOf(League).Select(a => a.Value.Actor.Name).Should().BeEquivalentTo("Coast Front", "North Coast Front", "Free Coast Front");

        StraitWar.On("2042-05-01").Existed(League).Certainty.Should().Be(Certainty.Certain);
        StraitWar.On(September).Existed(League).Certainty.Should().Be(Certainty.Impossible, "it bore another name by then");
        StraitWar.On(September).TakingAsOne(IdentityView.AcrossRenames).Existed(League).Should().Match<Answer<Actor>>(a => a.Certainty == Certainty.Certain && a.Value == Front, "it goes on under its new name");
        StraitWar.On("2040-04-01").TakingAsOne(IdentityView.AcrossRenames).Existed(Front).Certainty.Should().Be(Certainty.Impossible, "the League was formed in May");
        StraitWar.On("2043-04-01").TakingAsOne(IdentityView.AcrossRenames).Existed(League).Certainty.Should().Be(Certainty.Impossible, "a split is no change of name");
        StraitWar.On(September).TakingAsOne(IdentityView.AcrossRenames).Existed(League).Claims.Should().Contain(Rename);
        StraitWar.On(September).Existed(Front).Certainty.Should().Be(Certainty.Certain);
        StraitWar.On("2043-04-01").Existed(Front).Certainty.Should().Be(Certainty.Impossible);
        StraitWar.On("2043-04-01").Existed(FreeFront).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_monitoring_body_takes_over_from_another_that_stands_beside_it_for_a_while()
    {
        // The Mission was formed on 10 January 2043, took over on 1 February; the Commission was dissolved on 31 March.
        Monitors("2042-09-01").Should().Equal(("strait-verification-mission", Certainty.Impossible), ("joint-strait-commission", Certainty.Certain));
        Monitors("2043-02-15").Should().Equal(("strait-verification-mission", Certainty.Certain), ("joint-strait-commission", Certainty.Impossible));

        StraitWar.On("2043-01-20").Existed(Mission).Certainty.Should().Be(Certainty.Certain, "taking over is not coming into being");
        StraitWar.On("2043-03-01").Existed(Commission).Certainty.Should().Be(Certainty.Certain, "being succeeded is not being dissolved");
        StraitWar.On("2043-05-01").Existed(Commission).Certainty.Should().Be(Certainty.Impossible);

        var before = StraitWar.Record.LineageOf(Mission).Should().ContainSingle().Subject;
        before.Value.As.Should().Be(SuccessionKind.Succeeded);
        before.Explain().Should().StartWith("Strait Verification Mission succeeded Joint Strait Commission: certain.");
        StraitWar.Record.LifeOf(Mission).Select(a => (a.Value.What, a.Value.When.Began)).Should().Equal(
            (LifeEventKind.Formed, new ImpreciseDate(2043, 1, 10)), (LifeEventKind.Succeeded, new ImpreciseDate(2043, 2, 1)));
        StraitWar.Record.LifeOf(Commission)[1].Explain().Should().StartWith("Joint Strait Commission was succeeded by Strait Verification Mission on 1 February 2043: certain.");
        StraitWar.Record.Tell(TakeOver).Should().StartWith("Joint Strait Commission was succeeded by Strait Verification Mission on 1 February 2043, says");
    }

    [Fact]
    public void Backers_allies_offices_and_listings_are_told_on_their_days()
    {
        var day = StraitWar.On(September);

        Named(day.SupportersOf(Front)).Should().Equal(("Velland", Certainty.Possible)); // disputed
        Named(day.AlliesOf(Velland)).Should().Equal(("Orrin", Certainty.Certain));
        Named(day.AlliesOf(Tarsenia)).Should().BeEmpty();
        day.OfficeHoldersOf(Velland).Select(a => (a.Value.Holder, a.Certainty)).Should().Equal((Oss.Id, Certainty.Certain));
        StraitWar.On("2042-06-15").OfficeHoldersOf(Velland).Select(a => a.Value.Holder).Should().Equal(Kerr.Id);
        day.DesignationsOf(Front).Should().ContainSingle().Which.Value.Programme.Should().Be("list of armed bands");
        day.DesignationsOf(League).Should().BeEmpty("the listing names the Front");
        day.TakingAsOne(IdentityView.AcrossRenames).DesignationsOf(League).Should().ContainSingle();
        StraitWar.Record.ClassesOf<ConflictType>(War).Should().ContainSingle().Which.Value.Should().Be(ConflictType.Interstate);
    }

    private static IEnumerable<(string Name, Certainty Certainty)> Monitors(string day)
    {
        var told = StraitWar.On(day).ParticipantsIn(War, Role.Monitor).ToDictionary(a => a.Value.Actor, a => a.Certainty);
        return new ActorId[] { Mission, Commission }.Select(id => (id.Value, told.GetValueOrDefault(Reference<ActorId>.To(id), Certainty.Impossible)));
    }

    private static IEnumerable<(string Name, Certainty Certainty)> Named(IEnumerable<Answer<Actor>> answers) => answers.Select(a => (a.Value.Name, a.Certainty));
}
