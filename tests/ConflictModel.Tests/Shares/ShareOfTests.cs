using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Shares;

public class ShareOfTests
{
    [Theory]
    [InlineData("half", "about 3,000,000", null, null, 1_500_000L)]
    [InlineData("the majority", "235,000", 117_501L, null, null)]
    [InlineData("at least half", "3", 2L, null, null)]
    [InlineData("at least half", "4", 2L, null, null)]
    [InlineData("more than half", "4", 3L, null, null)]
    [InlineData("less than half", "4", null, 1L, null)]
    [InlineData("less than half", "5", null, 2L, null)]
    [InlineData("up to a third", "10", null, 3L, null)]
    [InlineData("40% to 60%", "10-20", 4L, 12L, null)]
    [InlineData("a third", "exactly 10", null, null, 3L)]
    [InlineData("half", "5", null, null, 3L)] // the nearest; a half away from nought
    [InlineData("all", "at least 78", 78L, null, null)]
    [InlineData("all", "34-56, best 50", 34L, 56L, 50L)]
    [InlineData("none", "34-56", 0L, 0L, 0L)]
    [InlineData("none", "about 3,000,000", 0L, 0L, 0L)]
    [InlineData("none", "unknown", 0L, 0L, 0L)]
    [InlineData("40% to 60%", "1", null, null, null)] // no whole number lies between
    [InlineData("the majority", "unknown", null, null, null)]
    public void A_share_of_a_number_is_bounded_as_both_are(string share, string whole, long? least, long? greatest, long? best)
    {
        var number = Share.Parse(share).Of(Estimate.Parse(whole.Replace("exactly ", "", StringComparison.Ordinal)), Denominator.People);

        (number.Least, number.Greatest, number.Best).Should().Be((least, greatest, best));
        number.ToString().Should().StartWith($"{share} of ");
    }

    [Fact]
    public void Without_a_denominator_and_of_nothing_known_it_is_refused()
    {
        FluentActions.Invoking(() => Share.Half.Of(Estimate.Exactly(10), Denominator.Unstated)).Should().Throw<ArgumentException>().WithParameterName("denominator");
        FluentActions.Invoking(() => Share.Unknown.Of(Estimate.Exactly(10), Denominator.People)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Share.Half.Of(Share.Half.Of(Estimate.Exactly(10), Denominator.People), Denominator.People)).Should().Throw<ArgumentException>().WithParameterName("whole");
    }

    [Fact]
    public void Whatever_whole_number_the_share_can_be_lies_within_its_bounds() =>
        Seeded.Check(
            from part in SharePart.Any
            from low in Gen.Choose(0, 40)
            from more in Gen.Choose(0, 12)
            select (part, low, high: low + more),
            drawn =>
            {
                var (part, low, high) = drawn;
                var number = part.Share.Of(Estimate.Between(low, high), Denominator.Settlements);
                var possible = (
                    from whole in Enumerable.Range(low, high - low + 1)
                    from some in Enumerable.Range(0, whole + 1)
                    where Fits(part, some, whole)
                    select (long)some).ToHashSet();

                if (number.Least is { } least)
                {
                    possible.Where(n => n < least).Should().BeEmpty("{0} of {1} to {2}", part, low, high);
                }

                if (number.Greatest is { } greatest)
                {
                    possible.Where(n => n > greatest).Should().BeEmpty("{0} of {1} to {2}", part, low, high);
                }

                // Of an exact number no bound is wider than it has to be.
                if (low == high && possible.Count > 0)
                {
                    (number.Least ?? 0).Should().Be(part.Share.LowKind is BoundKind.None ? 0 : possible.Min());
                    (number.Greatest ?? high).Should().Be(part.Share.HighKind is BoundKind.None ? high : possible.Max());
                }
            },
            cases: 1000);

    [Fact]
    public void The_best_value_is_the_nearest_whole_number() =>
        Seeded.Check(
            from above in Gen.Choose(0, 97)
            from whole in Gen.Choose(0, 1_000_000)
            select (above, whole),
            drawn =>
            {
                var best = Share.Parse($"about {drawn.above}/97").Of(Estimate.About(drawn.whole), Denominator.People).Best;

                var off = new Exact(best!.Value, 1) - new Exact((long)drawn.above * drawn.whole, 97);
                (off <= new Exact(1, 2) && off >= new Exact(-1, 2)).Should().BeTrue("both have a best value");
            });

    private static bool Fits(SharePart part, int some, int whole)
    {
        var (low, high) = (part.Low * whole, part.High * whole);
        return (part.LowOpen ? some > low : some >= low) && (part.HighOpen ? some < high : some <= high);
    }
}
