using ConflictModel.Json.Tests.Samples;
using ConflictModel.Tests.Common;

namespace ConflictModel.Json.Tests.Differences;

public class RecordDiffTests
{
    private static readonly ClaimId Toll = ClaimId.Parse("toll");
    private static readonly Incident Strike = new("Strike");
    private static readonly CasualtyEstimate AtLeast56 = new(Strike, Harm.Killed, Estimate.AtLeast(56)) { Id = Toll };

    [Fact]
    public void A_record_does_not_differ_from_itself_in_another_order() =>
        RecordDiff.Between(Sample.Record, [.. Sample.Record.Reverse()]).IsEmpty.Should().BeTrue();

    [Fact]
    public void What_is_added_removed_and_changed_is_told_by_id_in_the_order_of_the_records()
    {
        var (north, south, east, west) = (new Place("North"), new Place("South"), new Place("East"), new Place("West"));

        var diff = RecordDiff.Between([south, Strike, north, AtLeast56], [west, AtLeast56 with { Number = Estimate.AtLeast(78) }, Strike, east]);

        diff.Added.Should().Equal(west, east);
        diff.Removed.Should().Equal(south, north);
        diff.Changed.Should().ContainSingle().Which.Members.Should().Equal(new MemberChange("/number", "\"at least 56\"", "\"at least 78\""));
        diff.Changed[0].Pointer.Should().Be("/claims/toll");
        diff.IsEmpty.Should().BeFalse();
        diff.ToString().Should().Be("2 added, 2 removed, 1 changed");
    }

    [Fact]
    public void A_member_that_one_version_does_not_state_is_null_there()
    {
        Members(AtLeast56, AtLeast56 with { Note = "seen" }).Should().Equal(new MemberChange("/note", null, "\"seen\""));
        Members(AtLeast56 with { Note = "seen" }, AtLeast56).Should().Equal(new MemberChange("/note", "\"seen\"", null));
    }

    [Fact]
    public void Lists_of_one_length_differ_by_element_and_others_as_a_whole()
    {
        var state = new State("Türkiye") { AlsoKnownAs = ["Turkey", "Turkiye"] };

        Members(state, state with { AlsoKnownAs = ["Turkey", "TR"] }).Should().Equal(new MemberChange("/alsoKnownAs/1", "\"Turkiye\"", "\"TR\""));
        Members(state, state with { AlsoKnownAs = ["Turkiye"] }).Should().Equal(new MemberChange("/alsoKnownAs", "[\"Turkey\",\"Turkiye\"]", "[\"Turkiye\"]"));
    }

    [Fact]
    public void A_member_kept_unread_is_compared_as_written()
    {
        var (one, other) = (Coloured("/col~1our~0", "1.0"), Coloured("/col~1our~0", "1.00"));

        Members(one, other).Should().Equal(new MemberChange("/col~1our~0", "1.0", "1.00"));
        Members(Coloured("/c", "{\"r\":1,\"g\":[2, 3]}"), Coloured("/c", "{\"g\":[2,3],\"r\":1}")).Should().BeEmpty("the order of members says nothing");
    }

    [Fact]
    public void An_item_of_an_unknown_kind_is_compared_member_by_member()
    {
        Members(new UnreadItem("monument", "/monuments/y", "{\"kind\":\"monument\",\"height\":5}"), new UnreadItem("monument", "/monuments/y", "{\"kind\": \"monument\", \"height\": 6}"))
            .Should().Equal(new MemberChange("/height", "5", "6"));
        Members(new UnreadItem("", "/title", "\"a\""), new UnreadItem("", "/title", "\"b\"")).Should().Equal(new MemberChange("", "\"a\"", "\"b\""));
    }

    [Fact]
    public void An_item_that_became_another_kind_has_changed() =>
        Members(new State("Land"), new Faction("Land")).Should().Equal(new MemberChange("/kind", "\"state\"", "\"faction\""));

    [Fact]
    public void Two_items_are_no_two_versions() =>
        FluentActions.Invoking(() => ItemChange.Between(new Place("North"), new Place("South"))).Should().Throw<ArgumentException>().WithMessage("*/places/north*/places/south*");

    [Fact]
    public void What_is_kept_unread_and_is_no_JSON_is_refused() =>
        FluentActions.Invoking(() => Members(Coloured("/c", "{"), Coloured("/c", "[")))
            .Should().Throw<ArgumentException>().WithMessage("*/c*JSON*");

    [Fact]
    public void A_change_of_any_item_is_found_in_that_item_alone()
    {
        foreach (var item in Sample.Record)
        {
            Item changed = item switch
            {
                Claim claim => claim with { Id = claim.Id, Unread = [new("/tomorrow", "", "[true]")] },
                _ => item with { Unread = [new("/tomorrow", "", "[true]")] },
            };

            var diff = RecordDiff.Between(Sample.Record, [.. Sample.Record.Select(i => ReferenceEquals(i, item) ? changed : i)]);

            diff.Added.Should().BeEmpty();
            diff.Removed.Should().BeEmpty();
            diff.Changed.Should().ContainSingle().Which.Members.Should().Equal(new MemberChange("/tomorrow", null, "[true]"));
            diff.Changed[0].After.Should().BeSameAs(changed);
        }
    }

    [Fact]
    public void Nothing_differs_exactly_where_two_records_are_equal() =>
        Seeded.Check(RecordGen.Several(2), r =>
        {
            RecordDiff.Between(r[0], r[1]).IsEmpty.Should().Be(r[0] == r[1]);
            RecordDiff.Between(r[0], ConflictJson.Read(ConflictJson.Write(r[0])).Require()).IsEmpty.Should().BeTrue();
        }, cases: 200);

    [Fact]
    public void What_differs_makes_the_later_record_of_the_earlier_and_back() =>
        Seeded.Check(RecordGen.Several(2), r =>
        {
            var (diff, back) = (RecordDiff.Between(r[0], r[1]), RecordDiff.Between(r[1], r[0]));

            ConflictRecord made = [.. r[0].Except(diff.Removed).Except(diff.Changed.Select(c => c.Before)), .. diff.Added, .. diff.Changed.Select(c => c.After)];
            (made == r[1]).Should().BeTrue();
            back.Added.Should().Equal(diff.Removed);
            back.Removed.Should().Equal(diff.Added);
            back.Changed.Select(c => c.Pointer).Should().BeEquivalentTo(diff.Changed.Select(c => c.Pointer));
        }, cases: 200);

    private static ValueList<MemberChange> Members(Item before, Item after) => ItemChange.Between(before, after).Members;

    private static Place Coloured(string pointer, string text) => new("North") { Unread = [new(pointer, "name", text)] };
}
