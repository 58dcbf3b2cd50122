namespace ConflictModel.Validation.Tests;

/// <summary>Items judged each on its own, as they are built or as they stream by.</summary>
public class EachTests
{
    private static readonly Rule Round = new Roundness();
    private static readonly ValidationOptions Options = ValidationOptions.Default.Without([.. Validation.Rules.All.Select(r => r.Id)]).With(Round);
    private static readonly Conflict War = new("War");

    [Fact]
    public void One_item_is_judged_as_it_is_built()
    {
        ConflictValidator.Validate(Toll(20_000), Options).Should().ContainSingle().Which.Message.Should().Be("20000 is round: at least 20,000 people killed in war, says the keeper of the record.");
        ConflictValidator.Validate(Toll(20_001), Options).Should().BeEmpty();
        ConflictValidator.Validate(War).Should().BeEmpty();
    }

    [Fact]
    public void Only_rules_that_need_no_more_than_the_item_judge()
    {
        var truce = new Truce("Truce");
        ConflictValidator.ValidateEach([truce, truce.EffectiveFrom(new(1949, 7)), truce.Ended(new(1949, 2))]).Should().BeEmpty("order and sources are matters of the record");
    }

    [Fact]
    public void A_low_above_its_high_and_a_share_of_nothing_are_told_of_each_item_alone()
    {
        var toll = Toll(3) with { Number = Estimate.Unknown, Printed = [new("low", "9"), new("high", "3")] };
        var half = new Faction("Front").Controls(new Place("Oxwell"), Share.Parse("half"));
        ConflictValidator.ValidateEach([toll, half]).Select(f => f.Id).Should().Equal("CM4001", "CM4011");
    }

    [Fact]
    public async Task A_stream_is_judged_item_by_item_as_it_comes()
    {
        var given = 0;
        var found = new List<(int After, string Pointer)>();
        await foreach (var finding in ConflictValidator.ValidateEachAsync(Items(), Options))
        {
            found.Add((given, finding.Pointer));
        }

        found.Should().Equal((2, "/claims/t2/number"), (4, "/claims/t4/number"));

        async IAsyncEnumerable<Item> Items()
        {
            foreach (var number in new[] { 11, 2_000, 30, 4_000, 5 })
            {
                await Task.Yield();
                given++;
                yield return Toll(number).WithId($"t{given}");
            }
        }
    }

    [Fact]
    public void Many_findings_are_listed_to_the_limit_and_counted_beyond()
    {
        var found = ConflictValidator.ValidateEach(Enumerable.Range(1, 10_000).Select(n => Toll(n * 1000).WithId($"t{n}")), Options with { MostFindingsOfARule = 3 }).ToList();

        found.Select(f => f.Pointer).Should().Equal("/claims/t1/number", "/claims/t2/number", "/claims/t3/number", "");
        found[^1].Message.Should().Be("XX0001 has 9997 more findings, which are counted and not listed.");
    }

    [Fact]
    public void Suppressions_that_let_nothing_stand_are_told_at_the_end_for_the_rules_that_judge_here()
    {
        var options = ValidationOptions.Default.With(Round)
            .Suppressing("XX0001", "Known.", "/claims/t1").Suppressing("XX0001", "Gone.", "/claims/t7").Suppressing("CM2001", "Of the whole record.");
        var found = ConflictValidator.ValidateEach([Toll(1000).WithId("t1"), Toll(2000).WithId("t2")], options).ToList();

        found.Select(f => (f.Id, f.Pointer)).Should().Equal(("XX0001", "/claims/t2/number"), ("CM0002", ""));
        found[1].Message.Should().Contain("at /claims/t7").And.Contain("“Gone.”");
        ConflictValidator.ValidateEach([Toll(1000).WithId("t1")], options.Without("CM0002")).Should().BeEmpty();
        ConflictValidator.ValidateEach([Toll(1000).WithId("t1")], options with { TellsIdleSuppressions = false }).Should().BeEmpty();
        ConflictValidator.Validate(Toll(1000).WithId("t1"), options).Should().BeEmpty("the others may come later");
    }

    [Fact]
    public void Memory_does_not_grow_with_the_items()
    {
        var item = Toll(20_001);
        ConflictValidator.ValidateEach(Enumerable.Repeat<Item>(item, 10), Options).Should().BeEmpty();
        var before = GC.GetAllocatedBytesForCurrentThread();
        ConflictValidator.ValidateEach(Enumerable.Repeat<Item>(item, 10), Options).Any().Should().BeFalse();
        var few = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        _ = ConflictValidator.ValidateEach(Enumerable.Repeat<Item>(item, 100_000), Options).Count();

        // Less than a byte an item. A collection that other tests bring about counts the rest of a thread's block of some thousand bytes as taken.
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(few + 100_000, "an item with which nothing is wrong costs no memory");
    }

    [Fact]
    public async Task It_stops_when_told_to()
    {
        using var stop = new CancellationTokenSource();
        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in ConflictValidator.ValidateEachAsync(Forever(), Options, stop.Token))
            {
                await stop.CancelAsync();
            }
        }).Should().ThrowAsync<OperationCanceledException>();

        static async IAsyncEnumerable<Item> Forever([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel = default)
        {
            while (true)
            {
                cancel.ThrowIfCancellationRequested();
                await Task.Yield();
                yield return Toll(1000);
            }
        }
    }

    private static CasualtyEstimate Toll(int number) => new(War, Harm.Killed, Estimate.AtLeast(number));

    private sealed class Roundness() : Rule<CasualtyEstimate>("XX0001", Severity.Warning)
    {
        public override RuleReach Reach => RuleReach.Item;

        protected override void Check(CasualtyEstimate subject, Findings findings)
        {
            if (subject.Number.Least % 1000 == 0)
            {
                findings.Report(subject, $"{subject.Number.Least} is round: {findings.Record.Tell(subject)}.", "number");
            }
        }
    }
}
