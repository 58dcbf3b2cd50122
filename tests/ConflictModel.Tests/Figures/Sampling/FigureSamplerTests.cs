using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;
using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures.Sampling;

public class FigureSamplerTests
{
    private static readonly SamplingAssumptions Assumed = new() { OpenTopFactor = 2, OpenTopLimit = 1000, NearShare = 0.2 };
    private static readonly ValueList<Estimate> Tolls = [Between(34, 56).WithBest(50), Exactly(12), AtLeast(78), UpTo(40), Between(34, 56).WithBest(50)];

    private static readonly Gen<Estimate> Any =
        from form in Gen.Choose(0, 6)
        from low in Gen.Choose(0, 40)
        from more in Gen.Choose(0, 30)
        select form switch
        {
            0 => Exactly(low),
            1 => AtLeast(low),
            2 => UpTo(low),
            3 => About(low + 1),
            4 => Nearly(low + 1),
            5 => Between(low, low + more).WithBest(low + (more / 3)),
            _ => Between(low, low + more),
        };

    private static readonly Gen<(Estimate[] Parts, FigureShape Shape, int Seed)> Sums =
        from parts in Any.NonEmptyListOf()
        from shape in Gen.Elements(FigureShape.Uniform, FigureShape.Triangular)
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        select (parts.ToArray(), shape, seed);

    [Fact]
    public void A_total_is_drawn_in_two_lines()
    {
        var sampler = new FigureSampler(FigureShape.Triangular, seed: 2031) { Assuming = new() { OpenTopFactor = 2 } };
        var total = sampler.Sum([Between(34, 56), Exactly(12), AtLeast(78)]);

        total.Median.Should().BeInRange(124, 224);
        total.Interval(0.9).Least.Should().BeLessThan(total.Median);
        total.Interval(0.9).Greatest.Should().BeGreaterThan(total.Median);
    }

    // The numbers come from another implementation of the same, in another language.
    [Theory]
    [InlineData("uniform", 171, 194, 238, 283, 313, 238.654)]
    [InlineData("triangular", 179, 211, 244, 274, 300, 243.228)]
    public void A_seed_gives_the_same_numbers_for_ever(string shape, long least, long low, long median, long high, long greatest, double mean)
    {
        var total = Sampler(Named(shape), 2031, 1000).Sum(Tolls);

        new[] { total.Quantile(0), total.Quantile(0.05), total.Median, total.Quantile(0.95), total.Quantile(1) }.Should().Equal(least, low, median, high, greatest);
        total.Mean.Should().Be(mean);
    }

    [Theory]
    [InlineData("triangular", 2031, 1L << 62, new[] { 1465224275082442285, 2315557085316116826, 2631853521629372832 })]
    [InlineData("uniform", 2031, 1L << 62, new[] { 1400840999254946396, 2717878727103407121, 4212315530146518189 })]
    [InlineData("triangular", -7, long.MaxValue, new[] { 1916810602877818056, 2798775149991463564, 3637217010307561905 })]
    [InlineData("uniform", -7, long.MaxValue, new[] { 877200892700312620, 1068688044400899410, 5814986431355928692 })]
    public void The_widest_bounds_are_drawn_from_as_the_narrow_ones_are(string shape, long seed, long most, long[] totals) =>
        Sampler(Named(shape), seed, 3).Sample(UpTo(most)).Values.Should().Equal(totals);

    [Fact]
    public void Another_seed_gives_other_numbers() =>
        Sampler(FigureShape.Uniform, 1).Sum(Tolls).Values.Should().NotEqual(Sampler(FigureShape.Uniform, 2).Sum(Tolls).Values);

    [Fact]
    public void No_total_lies_outside_the_sum_of_the_bounds() =>
        Seeded.Check(Sums, sum =>
        {
            var total = Sampler(sum.Shape, sum.Seed, 50).Sum(sum.Parts);
            var bounds = sum.Parts.Select(Assumed.RangeOf).ToArray();

            (total.Bounds.Least, total.Bounds.Greatest).Should().Be((bounds.Sum(b => b.Least), bounds.Sum(b => b.Greatest)));
            total.Values.Should().OnlyContain(value => total.Bounds.Contains(value));
        });

    [Fact]
    public void Quantiles_never_fall() =>
        Seeded.Check(Sums, sum =>
        {
            var total = Sampler(sum.Shape, sum.Seed, 50).Sum(sum.Parts);
            Enumerable.Range(0, 101).Select(i => total.Quantile(i / 100.0)).Should().BeInAscendingOrder();
        });

    [Fact]
    public void The_order_of_the_parts_does_not_matter() =>
        Seeded.Check(Sums, sum =>
        {
            var parts = sum.Parts;
            Sampler(sum.Shape, sum.Seed, 50).Sum(Enumerable.Reverse(parts)).Values.Should().Equal(Sampler(sum.Shape, sum.Seed, 50).Sum(parts).Values);
        });

    [Fact]
    public void A_part_has_the_same_draws_in_whatever_company()
    {
        var sampler = Sampler(FigureShape.Triangular, 5);
        double together = sampler.Sum([Between(3, 90), UpTo(40), About(70)]).Mean, apart = new[] { Between(3, 90), UpTo(40), About(70) }.Sum(part => sampler.Sample(part).Mean);

        together.Should().BeApproximately(apart, 1e-9);
        Sampler(FigureShape.Triangular, 6).Sum([Between(3, 90), UpTo(40), About(70)]).Mean.Should().NotBeApproximately(apart, 1e-9);
    }

    [Fact]
    public void Equal_parts_are_drawn_each_by_itself()
    {
        var total = Sampler(FigureShape.Uniform, 3, 10_000).Sum(Enumerable.Repeat(Between(0, 100), 100));

        // Drawn alike, the sum would spread from 0 to 10,000; each by itself, its standard deviation is 291.5.
        total.Mean.Should().BeApproximately(5000, 4 * 2.915);
        total.Quantile(0.05).Should().BeInRange(4520 - 25, 4520 + 25);
        total.Quantile(0.95).Should().BeInRange(5480 - 25, 5480 + 25);
    }

    [Fact]
    public void Exact_numbers_sum_exactly_and_take_no_chance()
    {
        var total = Sampler(FigureShape.Uniform, 1).Sum([Exactly(17), Between(5, 5), Exactly(0)]);

        total.Values.Should().OnlyContain(value => value == 22);
        (total.Mean, total.Median, total.Interval(0.9)).Should().Be((22.0, 22L, new SampledRange(22, 22)));
        Sampler(FigureShape.Uniform, 1).Sum([Exactly(17), UpTo(40)]).Values
            .Should().Equal(Sampler(FigureShape.Uniform, 1).Sample(UpTo(40)).Values.Select(value => value + 17));
    }

    [Fact]
    public void Nothing_to_sum_is_no_total_of_zero() =>
        Sampler(FigureShape.Uniform, 1).Invoking(s => s.Sum(ValueList<Estimate>.Empty))
            .Should().Throw<ArgumentException>().WithParameterName("parts").WithMessage("*no figure at all is an unknown total, not zero*");

    [Fact]
    public void All_that_cannot_be_drawn_from_is_told_at_once()
    {
        var sampler = new FigureSampler(FigureShape.Uniform, 1);

        sampler.Invoking(s => s.Sum([Exactly(3), Unknown, AtLeast(78), OfWord("dozens"), About(50), UpTo(40)]))
            .Should().Throw<ArgumentException>().WithParameterName("parts").WithMessage("""
                4 of 6 figures cannot be drawn from.
                - near a number, without bounds: assume how near by NearShare: [4] (about 50)
                - open above: assume how far up by OpenTopFactor or OpenTopLimit: [2] (at least 78), [3] (dozens)
                - unknown, and an unknown number is not zero, so no sum with it has a distribution: bound it, or leave it out and say so beside the total: [1] (unknown)*
                """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Of_very_many_refusals_ten_are_named() =>
        Sampler(FigureShape.Uniform, 1).Invoking(s => s.Sum(Enumerable.Repeat(Unknown, 1_000)))
            .Should().Throw<ArgumentException>().WithMessage("1000 of 1000 figures*[9] (unknown) and 990 more*");

    [Fact]
    public void One_estimate_is_refused_in_words_for_one() =>
        new FigureSampler(FigureShape.Uniform, 1).Invoking(s => s.Sample(AtLeast(78)))
            .Should().Throw<ArgumentException>().WithParameterName("number").WithMessage("'at least 78' is open above: assume how far up*");

    [Fact]
    public void A_total_that_can_be_too_great_is_refused_rather_than_wrapped()
    {
        var sampler = Sampler(FigureShape.Uniform, 1, 10);

        sampler.Invoking(s => s.Sum([UpTo(long.MaxValue), Between(0, 1)])).Should().Throw<OverflowException>();
        sampler.Sum([Between(long.MaxValue - 9, long.MaxValue - 1), Between(0, 1)]).Values.Should().OnlyContain(value => value >= long.MaxValue - 9);
    }

    [Fact]
    public void The_number_of_draws_is_bounded_and_ten_thousand_unless_given()
    {
        new FigureSampler(FigureShape.Uniform, 1).Sample(UpTo(3)).Values.Should().HaveCount(10_000);
        Sampler(FigureShape.Uniform, 1, 1).Sample(UpTo(3)).Values.Should().HaveCount(1);
        foreach (var draws in new[] { 0, -1, 10_000_001 })
        {
            FluentActions.Invoking(() => Sampler(FigureShape.Uniform, 1, draws)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Draws");
        }
    }

    [Fact]
    public void Memory_goes_with_draws_and_parts_and_not_with_their_product()
    {
        var parts = ValueList.From(Enumerable.Range(0, 1_000).Select(i => Between(i, 2 * i)));
        var sampler = Sampler(FigureShape.Uniform, 1, 1_000);
        sampler.Sum(parts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        sampler.Sum(parts);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(400 * 1_000, "a total takes 8 bytes, a part at most 400, and all draws would take 8,000,000");
    }

    [Fact]
    public void Samplers_are_equal_by_what_they_draw()
    {
        Sampler(FigureShape.Uniform, 1).Should().Be(Sampler(FigureShape.Uniform, 1)).And.NotBe(Sampler(FigureShape.Uniform, 2)).And.NotBe(Sampler(FigureShape.Triangular, 1));
        Sampler(FigureShape.Uniform, 1).ToString().Should().Be("uniform, 1000 draws from seed 1, open tops reach 2 times the number said, and 1,000 at most; near numbers stray by 20%");
    }

    private static FigureShape Named(string shape) => shape == "uniform" ? FigureShape.Uniform : FigureShape.Triangular;

    private static FigureSampler Sampler(FigureShape shape, long seed, int draws = 1_000) => new(shape, seed) { Draws = draws, Assuming = Assumed };
}
