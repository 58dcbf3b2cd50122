using ConflictModel.Json;
using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on what differs between records, and on merging them.</summary>
public class DiffAndMergeSample
{
    private static readonly Incident raid = new("Night raid");
    private static readonly Place mill = new("Old mill");
    private static readonly Place ford = new("Upper ford");

    [Fact]
    public void A_change_names_its_members() => Console.Capture(Differing).Should().Contain("/number: \"at least 5\" -> \"at least 7\"");

    [Fact]
    public void A_clash_leaves_no_record() => Console.Capture(Clashing).Should().Contain("False").And.Contain("/claims/toll: 2 versions");

    [Fact]
    public void With_a_base_one_side_alone_decides() => Console.Capture(FromABase).Should().Be("0 clashes\nincident /incidents/night-raid\ncasualtyEstimate /claims/toll\nplace /places/upper-ford\n");

    internal static void Differing()
    {
        #region diff-records
        var toll = raid.Killed(AtLeast(5)) with { Id = ClaimId.Parse("toll") };
        ConflictRecord monday = [raid, mill, toll];
        ConflictRecord tuesday = [raid, ford, toll with { Number = AtLeast(7), Note = "two died in hospital" }];

        var diff = RecordDiff.Between(monday, tuesday);
        Console.WriteLine(diff);
        Console.WriteLine(diff.Added[0]);
        Console.WriteLine(diff.Removed[0]);
        foreach (var member in diff.Changed[0].Members)
        {
            Console.WriteLine(member);
        }
        #endregion
    }

    internal static void Clashing()
    {
        #region merge-clashes
        var toll = raid.Killed(AtLeast(5)) with { Id = ClaimId.Parse("toll") };
        ConflictRecord north = [raid, toll];
        ConflictRecord south = [ford, raid, toll with { Number = AtLeast(7) }];

        var merge = RecordMerge.Of(north).With(south);
        Console.WriteLine(merge.Finish().IsMerged);
        Console.WriteLine(merge.Clashes[0]);

        var decided = merge.Finish(clash => clash.Last);
        Console.WriteLine(decided.Require().Count);
        Console.WriteLine($"{decided.Decisions.Count} decided: {decided.Decisions[0].Clash.Pointer}");
        #endregion
    }

    internal static void FromABase()
    {
        #region merge-base
        var toll = raid.Killed(AtLeast(5)) with { Id = ClaimId.Parse("toll") };
        ConflictRecord spring = [raid, mill, toll];
        ConflictRecord north = [raid, toll];
        ConflictRecord south = [raid, mill, toll with { Number = AtLeast(7) }, ford];

        var merge = RecordMerge.Of(north, baseline: spring).With(south);
        Console.WriteLine($"{merge.Clashes.Count} clashes");
        foreach (var item in merge.Finish().Require())
        {
            Console.WriteLine(item);
        }
        #endregion
    }
}
