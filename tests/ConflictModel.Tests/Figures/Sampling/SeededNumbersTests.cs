namespace ConflictModel.Tests.Figures.Sampling;

public class SeededNumbersTests
{
    // As other implementations give them, and as one made in another language for this test does.
    [Theory]
    [InlineData(0, new ulong[] { 11091344671253066420, 13793997310169335082, 1900383378846508768, 7684712102626143532, 13521403990117723737 })]
    [InlineData(1, new ulong[] { 12966619160104079557, 9600361134598540522, 10590380919521690900, 7218738570589545383, 12860671823995680371 })]
    [InlineData(1234567, new ulong[] { 3504822795582309479, 1819558768956484042, 1250851346055027673, 16940231675099994102, 11585879347611423030 })]
    [InlineData(-1, new ulong[] { 10328197420357168392, 14156678507024973869, 9357971779955476126, 13791585006304312367, 10463432026814718762 })]
    public void A_seed_gives_the_numbers_of_xoshiro(long seed, ulong[] expected)
    {
        var numbers = new SeededNumbers(seed);
        Enumerable.Range(0, 5).Select(_ => numbers.Next()).Should().Equal(expected);
    }

    [Fact]
    public void Fractions_are_the_upper_bits()
    {
        var (numbers, fractions) = (new SeededNumbers(1), new SeededNumbers(1));
        for (var i = 0; i < 1_000; i++)
        {
            var fraction = fractions.NextFraction();
            fraction.Should().BeInRange(0, Math.BitDecrement(1.0));
            (fraction * (1L << 53)).Should().Be(numbers.Next() >> 11);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3, 3)]
    [InlineData(long.MaxValue - 1, long.MaxValue)]
    [InlineData(long.MinValue, long.MinValue + 2)]
    public void Numbers_between_two_reach_both_and_no_further(long least, long greatest)
    {
        var numbers = new SeededNumbers(4);
        var drawn = Enumerable.Range(0, 300).Select(_ => numbers.NextBetween(least, greatest)).ToHashSet();

        drawn.Should().HaveCount((int)(greatest - least + 1)).And.OnlyContain(n => least <= n && n <= greatest);
    }

    [Fact]
    public void Of_all_numbers_the_next_is_taken_as_it_is()
    {
        var (numbers, all) = (new SeededNumbers(4), new SeededNumbers(4));
        all.NextBetween(long.MinValue, long.MaxValue).Should().Be(unchecked((long)numbers.Next()));
    }

    // Three quarters of all 64-bit numbers: a bare multiplication would give each third number twice as often.
    [Fact]
    public void No_number_of_a_wide_range_is_likelier_than_another()
    {
        const long Half = 1L << 62;
        var numbers = new SeededNumbers(4);
        var drawn = Enumerable.Range(0, 30_000).Select(_ => numbers.NextBetween(-Half, Half - 1 + Half)).ToArray();

        foreach (var rest in new[] { 0, 1, 2 })
        {
            drawn.Count(n => ((n % 3) + 3) % 3 == rest).Should().BeInRange(10_000 - 400, 10_000 + 400);
            drawn.Count(n => (n < 0 ? 0 : n < Half ? 1 : 2) == rest).Should().BeInRange(10_000 - 400, 10_000 + 400);
        }
    }

    [Fact]
    public void A_greatest_below_the_least_is_refused() =>
        new SeededNumbers(1).Invoking(n => n.NextBetween(5, 4)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("greatest");
}
