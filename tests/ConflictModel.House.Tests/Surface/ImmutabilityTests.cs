namespace ConflictModel.House.Tests.Surface;

public class ImmutabilityTests
{
    [Fact]
    public void A_type_that_changes_is_told_by_every_way_it_can() =>
        Immutability.Complaints(typeof(Changing)).Select(complaint => complaint.Member.Split('.')[^1]).Should().BeEquivalentTo(
            "Set", "Names", "Cells", "ByName", "Held", "Own", "Count", "Total", "Shared");

    [Fact]
    public void A_type_that_does_not_change_is_left_alone() => Immutability.Complaints(typeof(Lasting)).Should().BeEmpty();

    [Fact]
    public void An_enum_is_left_alone() => Immutability.Complaints(typeof(DayOfWeek)).Should().BeEmpty();

    public class Changing
    {
#pragma warning disable CA2211, CA1051, CA2227, CA1002, CA1819, CA1805 // the very things to be found
        public static int Total;
        public static readonly int[] Shared = [];
        public int Count;

        public string Set { get; set; } = "";

        public IList<string> Names { get; init; } = [];

        public int[] Cells { get; } = [];

        public Dictionary<string, int> ByName { get; } = [];

        public IReadOnlyList<string[]> Held { get; } = [];

        public OwnList Own { get; } = [];
#pragma warning restore
    }

#pragma warning disable CA1710, CA1002 // a list in disguise is what is meant
    public class OwnList : List<string>;
#pragma warning restore

    public sealed record Lasting(string Name, IReadOnlyList<string> Names)
    {
        public const int Limit = 3;

        public static readonly int Bound = 4;

        public System.Collections.Immutable.ImmutableArray<int> Cells { get; init; } = [];

        public int Private { get; private set; }
    }
}
