using ConflictModel.Tests.Common;

namespace ConflictModel.Tests.Actors;

/// <summary>One body under several names is one actor or several, by choice of whoever asks.</summary>
public class IdentityViewTests
{
    private static readonly Faction Old = new("Old Guard");
    private static readonly Faction Middle = new("Middle Guard");
    private static readonly Faction New = new("New Guard");
    private static readonly Alliance Front = new("Northern Front");
    private static readonly Alliance Union = new("Northern Union");
    private static readonly State North = new("Northland");
    private static readonly Person Mara = new("Mara Oll");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };

    private static readonly Item[] World = [Old, Middle, New, Front, Union, North, Mara, Paper];

    private static readonly Item[] Chain = [Old.RenamedTo(Middle, new(2028)).Per(Paper), Middle.RenamedTo(New, new(2030)).Per(Paper)];

    [Fact]
    public void Apart_unless_asked_otherwise()
    {
        var day = On([.. Chain, Old.MemberOf(Front).Per(Paper)]);

        day.BodiesOf(New).Should().BeEmpty();
        day.BodiesOf(Old).Should().ContainSingle();
        day.TakingAsOne(IdentityView.AcrossRenames).TakingAsOne(IdentityView.Separate).BodiesOf(New).Should().BeEmpty();
    }

    [Fact]
    public void What_is_said_of_one_name_is_said_of_all_and_the_renames_are_among_the_claims()
    {
        var answer = One([.. Chain, Old.MemberOf(Front).Per(Paper)]).BodiesOf(New).Single();

        answer.ToString().Should().Be("Northern Front: Certain, resting on 3 claims");
        answer.Explain().Should().Be(
            """
            New Guard belongs to Northern Front on 4 May 2031: certain. Rule: holds as said; names of one body taken as one.
            It rests on 3 claims of one origin:
            - Old Guard is a member of Northern Front, says “Paper” (4 May 2031)
            - Middle Guard became New Guard (renamed) in 2030, says “Paper” (4 May 2031)
            - Old Guard became Middle Guard (renamed) in 2028, says “Paper” (4 May 2031)
            """.ReplaceLineEndings());
    }

    [Fact]
    public void A_body_is_listed_once_under_the_last_of_its_names()
    {
        var day = One([.. Chain, Old.MemberOf(Front).Per(Paper), New.MemberOf(Front).Per(Paper)]);

        day.MembersOf(Front).Select(a => a.ToString()).Should().Equal("New Guard: Certain, resting on 4 claims");
        day.BodiesOf(Old).Should().ContainSingle().Which.Claims.Should().HaveCount(4);
    }

    [Fact]
    public void A_denial_of_one_name_weighs_against_what_is_affirmed_of_the_other()
    {
        One([.. Chain, Old.MemberOf(Front).Per(Paper), New.MemberOf(Front).Denied().Per(Paper)]).BodiesOf(Middle).Single().Certainty.Should().Be(Certainty.Possible);
        One([.. Chain, New.MemberOf(Front).Denied().Per(Paper)]).BodiesOf(Middle).Should().BeEmpty();
    }

    [Fact]
    public void Steps_through_umbrellas_cross_renames()
    {
        var day = One([.. Chain, Old.MemberOf(Front).Per(Paper), Front.RenamedTo(Union).Per(Paper), Mara.MemberOf(New).Per(Paper)]);

        day.BodiesOf(Mara, Reach.Through).Select(a => a.Value.Name).Should().Equal("New Guard", "Northern Union");
        day.MembersOf(Front, Reach.Through).Select(a => a.Value.Name).Should().Equal("New Guard", "Mara Oll");
    }

    [Fact]
    public void A_disputed_rename_makes_it_possible_and_hands_out_the_name_that_was_said()
    {
        var day = One([Old.RenamedTo(New).Per(Paper).Standing(StandingKind.Disputed, "they deny it"), Old.MemberOf(Front).Per(Paper)]);

        day.BodiesOf(New).Single().Certainty.Should().Be(Certainty.Possible);
        day.BodiesOf(Old).Single().Certainty.Should().Be(Certainty.Certain);
        day.MembersOf(Front).Select(a => a.ToString()).Should().Equal("Old Guard: Certain, resting on one claim");
    }

    [Theory]
    [InlineData("rejected")]
    [InlineData("denied")]
    [InlineData("merged")]
    [InlineData("planned")]
    public void What_tells_of_no_rename_makes_no_one(string how)
    {
        var rename = Old.RenamedTo(New).Per(Paper);
        var claim = how switch
        {
            "rejected" => rename.Standing(StandingKind.Rejected, "wrong"),
            "denied" => rename.Denied(),
            "merged" => Old.MergedInto(New).Per(Paper),
            _ => rename.InMood(Mood.Planned),
        };

        One([claim, Old.MemberOf(Front).Per(Paper)]).BodiesOf(New).Should().BeEmpty();
    }

    [Fact]
    public void One_of_several_names_is_possible()
    {
        var day = One([Old.RenamedTo(Reference<ActorId>.OneOf([Middle.Id, New.Id])).Per(Paper), Old.MemberOf(Front).Per(Paper)]);

        day.BodiesOf(New).Single().Certainty.Should().Be(Certainty.Possible);
        day.BodiesOf(Middle).Single().Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Support_allies_offices_and_listings_follow_too()
    {
        var day = One(
        [
            .. Chain,
            North.Supports(Old).Per(Paper), Middle.Supports(Mara).Per(Paper), Old.AlliedWith(North).Per(Paper), North.Designates(Middle, "List").Per(Paper),
            Mara.HoldsOffice("chief", Old).Per(Paper), Old.AlliedWith(Union).Per(Paper), New.AlliedWith(Union).Per(Paper),
        ]);

        day.SupportersOf(New).Single().Value.Should().Be(North);
        day.SupportedBy(New).Single().Value.Should().Be(Mara);
        day.AlliesOf(New).Select(a => a.Value.Name).Should().Equal("Northern Union", "Northland");
        day.AlliesOf(Union).Select(a => a.ToString()).Should().Equal("New Guard: Certain, resting on 4 claims");
        day.AlignedWith(New).Should().HaveCount(2);
        day.OfficeHoldersOf(New).Single().Value.ToString().Should().Be("mara-oll is chief of new-guard");
        day.OfficesOf(Mara).Single().Value.Body.Should().Be(New.Id);
        day.DesignationsOf(New).Single().Claims.Should().HaveCount(2);
        On([North.Supports(Old).Per(Paper), .. Chain]).SupportersOf(New).Should().BeEmpty();
    }

    [Fact]
    public void A_circle_of_renames_ends()
    {
        var day = One([.. Chain, New.RenamedTo(Old).Per(Paper), Old.RenamedTo(Old).Per(Paper), Old.MemberOf(New).Per(Paper), Old.MemberOf(Front).Per(Paper)]);

        day.BodiesOf(Middle, Reach.Through).Select(a => a.Value.Name).Should().BeEquivalentTo("Middle Guard", "Northern Front");
        day.AlliesOf(Old).Should().BeEmpty();
    }

    [Fact]
    public void Under_any_tree_of_certain_renames_every_name_has_the_same_bodies() => Seeded.Draw(30, random =>
    {
        var names = Enumerable.Range(0, 6).Select(i => new Faction($"Name {i}")).ToArray();
        var bodies = Enumerable.Range(0, 4).Select(i => new Alliance($"Body {i}")).ToArray();
        Item[] renames = [.. names.Skip(1).Select((n, i) => (Item)names[random.Next(i + 1)].RenamedTo(n).Per(Paper))];
        var memberships = Enumerable.Range(0, 5).Select(_ => names[random.Next(6)].MemberOf(bodies[random.Next(4)]).Per(Paper)).DistinctBy(m => m.Id).ToArray();
        ConflictRecord record = [Paper, .. names, .. bodies, .. renames, .. memberships];
        var day = record.On(new(2031, 5, 4)).TakingAsOne(IdentityView.AcrossRenames);

        var expected = memberships.Select(m => m.Body.ToString()).Distinct().ToArray();
        foreach (var name in names)
        {
            day.BodiesOf(name).Select(a => a.Value.Id.Value).Should().BeEquivalentTo(expected);
        }

        bodies.SelectMany(b => day.MembersOf(b)).Select(a => a.Value.Id).Distinct().Should().HaveCount(1, "all are one body, handed out under one name");
    });

    private static DayView On(Item[] claims)
    {
        ConflictRecord record = [.. World, .. claims];
        return record.On(new(2031, 5, 4));
    }

    private static DayView One(Item[] claims) => On(claims).TakingAsOne(IdentityView.AcrossRenames);
}
