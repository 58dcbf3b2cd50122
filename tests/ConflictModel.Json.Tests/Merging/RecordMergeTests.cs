using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests.Merging;

public class RecordMergeTests
{
    private static readonly Place North = new("North");
    private static readonly Place South = new("South");
    private static readonly Place East = new("East");
    private static readonly Place Uplands = North with { Name = "Uplands" };
    private static readonly Place Hills = North with { Name = "Hills" };

    [Fact]
    public void Equal_items_are_there_once_and_those_of_one_side_are_taken() =>
        RecordMerge.Of([North, South]).With([East, South]).Finish().Require().Should().Equal(North, South, East);

    [Fact]
    public void Two_contents_of_one_id_clash_and_there_is_no_record()
    {
        var result = RecordMerge.Of([North, South]).With([Uplands]).With([Hills, South]).Finish();

        result.IsMerged.Should().BeFalse();
        result.Decisions.Should().BeEmpty();
        var clash = result.Clashes.Should().ContainSingle().Subject;
        clash.Pointer.Should().Be("/places/north");
        clash.Baseline.Should().BeNull();
        clash.Versions.Select(v => v.Item).Should().Equal(North, Uplands, Hills);
        FluentActions.Invoking(result.Require).Should().Throw<InvalidRecordException>().WithMessage("*/places/north*3 versions*");
    }

    [Fact]
    public void Whoever_decides_a_clash_is_told_of_each_and_the_result_says_so()
    {
        var merge = RecordMerge.Of([North, South]).With([Uplands]);

        var first = merge.Finish(c => c.First);
        var own = merge.Finish(_ => new MergeVersion(Hills));
        var none = merge.Finish(_ => MergeVersion.Removal);

        first.Require().Should().Equal(North, South);
        first.Decisions.Should().ContainSingle().Which.Should().Be(new MergeDecision(merge.Clashes[0], new MergeVersion(North)));
        merge.Finish(c => c.Last).Require().Should().Equal(Uplands, South);
        own.Require().Should().Equal(Hills, South);
        none.Require().Should().Equal(South);
        FluentActions.Invoking(() => merge.Finish(_ => new MergeVersion(East))).Should().Throw<ArgumentException>().WithMessage("*/places/north*/places/east*");
    }

    [Fact]
    public void A_result_is_told_in_counts()
    {
        var merge = RecordMerge.Of([North, South, East]).With([Uplands, South with { Name = "Plain" }, East with { Name = "Coast" }]);

        merge.Finish(c => c.First).ToString().Should().Be("merged; items: 3, clashes decided: 3");
        merge.Finish(c => c.Pointer == "/places/north" ? c.Last : null).ToString().Should().Be("not merged; clashes decided: 1, undecided: 2, problems: 0");
        RecordMerge.Of([], [North]).With([North, new Naming(North, "the north") { Id = ClaimId.Parse("n") }]).Finish().ToString()
            .Should().Be("not merged; clashes decided: 0, undecided: 0, problems: 1");
    }

    [Fact]
    public void A_clash_is_decided_by_a_version_made_of_all()
    {
        var clash = RecordMerge.Of([North]).With([Uplands]).With([Hills]).With([Uplands]).Clashes[0];

        clash.JoinedBy(items => items[1] is Place place ? place with { AlsoKnownAs = [.. items.OfType<Entity>().Select(item => item.Name)] } : null)
            .Should().Be(new MergeVersion(Uplands with { AlsoKnownAs = ["North", "Uplands", "Hills"] }));
        clash.JoinedBy(_ => null).Should().BeNull();
        FluentActions.Invoking(() => clash.JoinedBy(null!)).Should().Throw<ArgumentNullException>().WithParameterName("join");
    }

    [Fact]
    public void What_the_base_holds_is_not_made_of_all_versions()
    {
        var changed = RecordMerge.Of([Uplands], [North]).With([Hills]).Clashes[0];
        var removed = RecordMerge.Of([], [North]).With([Uplands]).Clashes[0];
        var added = RecordMerge.Of([South, Uplands], [South]).With([South, Hills]).Clashes[0];

        changed.JoinedBy(items => items[0]).Should().BeNull("what one side took away from the base would come back");
        removed.JoinedBy(items => items[0]).Should().BeNull();
        added.JoinedBy(items => items[0]).Should().Be(new MergeVersion(Uplands));
    }

    [Fact]
    public void A_clash_left_undecided_leaves_no_record_though_others_are_decided()
    {
        var result = RecordMerge.Of([North, South]).With([Uplands, South with { Name = "Plain" }]).Finish(c => c.Pointer == "/places/north" ? c.Last : null);

        result.Record.Should().BeNull();
        result.Clashes.Should().ContainSingle().Which.Pointer.Should().Be("/places/south");
        result.Decisions.Should().ContainSingle().Which.Taken.Item.Should().Be(Uplands);
    }

    [Fact]
    public void The_last_version_is_that_of_the_last_record_though_an_earlier_one_said_it_too()
    {
        var merge = RecordMerge.Of([North]).With([Uplands]).With([North]);

        merge.Clashes[0].Versions.Should().HaveCount(2);
        merge.Finish(c => c.Last).Require().Should().Equal(North);
    }

    [Fact]
    public void With_a_base_what_one_side_alone_changed_removed_or_added_is_taken()
    {
        ConflictRecord baseline = [South, North];

        RecordMerge.Of([North, South], baseline).With([Uplands, South]).Finish().Require().Should().Equal(South, Uplands);
        RecordMerge.Of([North], baseline).With([North, South, East]).Finish().Require().Should().Equal(North, East);
        RecordMerge.Of([Uplands], baseline).With([Uplands]).Finish().Require().Should().Equal(Uplands);
    }

    [Fact]
    public void What_one_side_changed_and_the_other_removed_clashes()
    {
        var merge = RecordMerge.Of([South], [North, South]).With([Uplands, South]);

        var clash = merge.Clashes.Should().ContainSingle().Subject;
        clash.Baseline.Should().Be(North);
        clash.Versions.Should().Equal(MergeVersion.Removal, new MergeVersion(Uplands));
        merge.Finish().Record.Should().BeNull();
        merge.Finish(c => c.First).Require().Should().Equal(South);
        merge.Finish(c => c.Last).Require().Should().Equal(Uplands, South);
    }

    [Fact]
    public void What_refers_to_what_the_other_side_removed_makes_no_record()
    {
        var result = RecordMerge.Of([], [North]).With([North, new Naming(North, "the north") { Id = ClaimId.Parse("n") }]).Finish();

        result.Clashes.Should().BeEmpty();
        result.IsMerged.Should().BeFalse();
        result.Problems.Should().ContainSingle().Which.Pointer.Should().Be("/claims/n/of");
        FluentActions.Invoking(result.Require).Should().Throw<InvalidRecordException>().WithMessage("*/claims/n*the place 'north'*");
    }

    [Fact]
    public void What_is_kept_unread_takes_part()
    {
        UnreadItem low = new("monument", "/monuments/y", "{\"height\":5}"), high = new("monument", "/monuments/y", "{\"height\":6}");
        var (red, blue) = (North with { Unread = [new("/colour", "", "1")] }, North with { Unread = [new("/colour", "", "2")] });

        RecordMerge.Of([low, red]).With([high, blue]).Clashes.Select(c => c.Pointer).Should().Equal("/monuments/y", "/places/north");
        RecordMerge.Of([low, red], [low, North]).With([high, North]).Finish().Require().Should().Equal(high, red);
    }

    [Fact]
    public void Two_items_that_differ_only_in_the_order_of_members_do_not_clash()
    {
        Place one = North with { Unread = [new("/a", "", "1")] }, other = North with { Unread = [new("/a", "name", "1")] };

        one.Should().NotBe(other);
        RecordMerge.Of([one]).With([other]).Finish().Require().Should().Equal(one);
    }

    [Fact]
    public void Merges_of_different_bases_are_not_merged() =>
        FluentActions.Invoking(() => RecordMerge.Of([North], [South]).With(RecordMerge.Of([North]))).Should().Throw<ArgumentException>().WithMessage("*bases*");
}
