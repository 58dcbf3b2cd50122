using ConflictModel.Json.Tests.Samples;
using ConflictModel.Tests.Common;

namespace ConflictModel.Json.Tests.Merging;

/// <summary>The laws of merging, on generated records of which most clash: by hand each would be a table of cases.</summary>
public class MergeLawTests
{
    [Fact]
    public void Merging_is_associative_also_where_items_clash() =>
        Seeded.Check(RecordGen.Several(4), r =>
        {
            foreach (var baseline in Bases(r[3]))
            {
                var (one, two, three) = (RecordMerge.Of(r[0], baseline), RecordMerge.Of(r[1], baseline), RecordMerge.Of(r[2], baseline));
                AssertSame(one.With(two).With(three), one.With(two.With(three)));
            }
        }, cases: 200);

    [Fact]
    public void Merging_is_idempotent_also_where_items_clash() =>
        Seeded.Check(RecordGen.Several(3), r =>
        {
            foreach (var baseline in Bases(r[2]))
            {
                var merge = RecordMerge.Of(r[0], baseline).With(r[1]);
                AssertSame(merge.With(merge), merge);
                AssertSame(merge.With(r[1]), merge);
            }

            RecordMerge.Of(r[0]).With(r[0]).Finish().Require().Should().Equal(r[0]);
        }, cases: 200);

    [Fact]
    public void Which_record_comes_first_decides_nothing_but_the_order() =>
        Seeded.Check(RecordGen.Several(3), r =>
        {
            foreach (var baseline in Bases(r[2]))
            {
                var (one, other) = (RecordMerge.Of(r[0], baseline).With(r[1]), RecordMerge.Of(r[1], baseline).With(r[0]));

                one.Clashes.Select(c => c.Pointer).Should().BeEquivalentTo(other.Clashes.Select(c => c.Pointer));
                foreach (var clash in one.Clashes)
                {
                    other.Clashes.Single(c => c.Pointer == clash.Pointer).Versions.ToHashSet().SetEquals(clash.Versions).Should().BeTrue();
                }

                (one.Finish().Record == other.Finish().Record).Should().BeTrue();
            }
        }, cases: 200);

    [Fact]
    public void An_item_clashes_exactly_where_both_sides_changed_it_and_differ() =>
        Seeded.Check(RecordGen.Several(3), r =>
        {
            foreach (var baseline in Bases(r[2]))
            {
                var pointers = r[0].Concat(r[1]).Concat(baseline ?? ConflictRecord.Empty).Select(i => i.Pointer).Distinct();
                var expected = pointers.Where(p =>
                    !Equals(Find(r[0], p), Find(r[1], p))
                    && (baseline is null ? Find(r[0], p) is not null && Find(r[1], p) is not null : !Equals(Find(r[0], p), Find(baseline, p)) && !Equals(Find(r[1], p), Find(baseline, p))));

                RecordMerge.Of(r[0], baseline).With(r[1]).Clashes.Select(c => c.Pointer).Should().BeEquivalentTo(expected);
            }
        }, cases: 200);

    [Fact]
    public void Nothing_is_lost_of_two_records_and_each_clash_is_in_what_was_decided() =>
        Seeded.Check(RecordGen.Several(2), r =>
        {
            var merge = RecordMerge.Of(r[0]).With(r[1]);
            var result = merge.Finish(c => c.Last);

            result.Decisions.Select(d => d.Clash).Should().Equal(merge.Clashes);
            result.Require().Should().Contain(r[1]);
            r[0].Where(i => !result.Record!.Contains(i)).Select(i => i.Pointer).Should().BeEquivalentTo(merge.Clashes.Select(c => c.Pointer));
            merge.Finish().IsMerged.Should().Be(merge.Clashes.IsEmpty);
        }, cases: 200);

    [Fact]
    public void One_changed_record_and_its_unchanged_base_make_the_changed_record() =>
        Seeded.Check(RecordGen.Several(2), r =>
        {
            (RecordMerge.Of(r[0], r[1]).With(r[1]).Finish().Record == r[0]).Should().BeTrue();
            (RecordMerge.Of(r[1], r[1]).With(r[0]).Finish().Record == r[0]).Should().BeTrue();
        }, cases: 200);

    [Fact]
    public void A_record_merged_again_changes_nothing_but_which_is_the_last() =>
        Seeded.Check(RecordGen.Several(3), r =>
        {
            foreach (var baseline in Bases(r[2]))
            {
                var merge = RecordMerge.Of(r[0], baseline).With(r[1]);
                var again = merge.With(r[0]);

                again.Clashes.Select(c => (c.Pointer, c.Baseline, c.Versions, c.First)).Should().Equal(merge.Clashes.Select(c => (c.Pointer, c.Baseline, c.Versions, c.First)));
                again.Clashes.All(c => c.Last == c.First).Should().BeTrue("the first record is now the last, too");
                merge.Clashes.Any(c => c.Last == c.First).Should().BeFalse();
            }
        }, cases: 200);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Deciding_halfway_for_the_first_or_the_last_is_deciding_at_the_end(bool forTheLast) =>
        Seeded.Check(RecordGen.Several(4), r =>
        {
            MergeVersion Decide(MergeClash clash) => forTheLast ? clash.Last : clash.First;
            foreach (var baseline in Bases(r[3]))
            {
                var whole = RecordMerge.Of(r[0], baseline).With(r[1]).With(r[2]).Finish(Decide).Record;
                if (RecordMerge.Of(r[0], baseline).With(r[1]).Finish(Decide).Record is { } first)
                {
                    (RecordMerge.Of(first, baseline).With(r[2]).Finish(Decide).Record == whole).Should().BeTrue();
                }

                if (RecordMerge.Of(r[1], baseline).With(r[2]).Finish(Decide).Record is { } last)
                {
                    (RecordMerge.Of(r[0], baseline).With(last).Finish(Decide).Record == whole).Should().BeTrue();
                }
            }
        }, cases: 200);

    private static ConflictRecord?[] Bases(ConflictRecord some) => [null, some];

    private static Item? Find(ConflictRecord record, string pointer) => record.FirstOrDefault(i => i.Pointer == pointer);

    private static void AssertSame(RecordMerge one, RecordMerge other)
    {
        one.Clashes.Should().Equal(other.Clashes);
        foreach (Func<MergeClash, MergeVersion?> decide in new Func<MergeClash, MergeVersion?>[] { _ => null, c => c.First, c => c.Last })
        {
            var (left, right) = (one.Finish(decide), other.Finish(decide));
            (left.Record ?? []).Should().Equal(right.Record ?? []);
            left.Clashes.Should().Equal(right.Clashes);
            left.Decisions.Should().Equal(right.Decisions);
            left.Problems.Should().Equal(right.Problems);
        }
    }
}
