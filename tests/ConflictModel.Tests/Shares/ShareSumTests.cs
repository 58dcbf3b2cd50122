using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Shares;

public class ShareSumTests
{
    private static readonly Gen<SharePart[]> Several = Gen.Choose(0, 4).SelectMany(n => SharePart.Any.ArrayOf(n));

    [Theory]
    [InlineData(Certainty.Certain)]
    [InlineData(Certainty.Certain, "all")]
    [InlineData(Certainty.Certain, "all", "none")]
    [InlineData(Certainty.Certain, "up to half", "up to half")]
    [InlineData(Certainty.Certain, "1/3 to 1/3", "1/3 to 1/3", "1/3 to 1/3")]
    [InlineData(Certainty.Certain, "up to 1/6", "up to 1/6", "up to 1/6", "up to 1/6", "up to 1/6", "up to 1/6")]
    [InlineData(Certainty.Possible, "up to half", "up to 51%")]
    [InlineData(Certainty.Possible, "half", "half", "half")] // sources round
    [InlineData(Certainty.Possible, "unknown")]
    [InlineData(Certainty.Possible, "the majority")]
    [InlineData(Certainty.Possible, "the majority", "a minority")]
    [InlineData(Certainty.Possible, "at least half", "at least half")]
    [InlineData(Certainty.Possible, "at least 1/3", "at least 1/3", "at least 1/3")]
    [InlineData(Certainty.Impossible, "the majority", "the majority")]
    [InlineData(Certainty.Impossible, "the majority", "at least half")]
    [InlineData(Certainty.Impossible, "at least 1/3", "at least 1/3", "more than 1/3")]
    [InlineData(Certainty.Impossible, "all", "part")]
    [InlineData(Certainty.Impossible, "all", "unknown", "at least 1/2147483647")]
    [InlineData(Certainty.Impossible, "at least 60%", "unknown", "at least 41%")]
    [InlineData(Certainty.Possible, "more than 1/2147483647", "at least 2147483644/2147483646")]
    [InlineData(Certainty.Possible, "more than 1/2147483647", "at least 2147483645/2147483646")] // by 2 in 10^19 less than all
    [InlineData(Certainty.Impossible, "more than 1/2147483646", "at least 2147483646/2147483647")] // by 2 in 10^19 more
    public void Shares_fit_or_do_not(Certainty expected, params string[] texts) => Share.FitTogether([.. texts.Select(Share.Parse)]).Should().Be(expected);

    [Fact]
    public void What_some_values_allow_is_never_impossible_and_what_is_certain_all_values_allow() =>
        Seeded.Check(Several, parts =>
        {
            var fit = Share.FitTogether([.. parts.Select(p => p.Share)]);
            var drawn = Drawn(parts).ToList();

            drawn.Should().OnlyContain(values => values.Zip(parts).All(v => v.Second.Allows(v.First)), "a draw keeps within its bounds");
            if (drawn.Exists(values => Sum(values) <= 1))
            {
                fit.Should().NotBe(Certainty.Impossible);
            }

            if (drawn.Exists(values => Sum(values) > 1))
            {
                fit.Should().NotBe(Certainty.Certain);
            }

            // And from the other side: by the bounds alone, worked out in full.
            var (low, open) = (Sum(parts.Select(p => p.Low)), parts.Any(p => p.LowOpen));
            (fit is Certainty.Impossible).Should().Be(low > 1 || (open && low >= 1));
        });

    [Fact]
    public void More_shares_never_fit_better_and_their_order_says_nothing() =>
        Seeded.Check(Several, parts =>
        {
            var shares = parts.Select(p => p.Share).ToArray();
            Share.FitTogether([.. Enumerable.Reverse(shares)]).Should().Be(Share.FitTogether(shares));
            if (shares.Length > 0)
            {
                (Share.FitTogether(shares) <= Share.FitTogether(shares.AsSpan(1))).Should().BeTrue();
            }
        });

    [Theory]
    [InlineData("all")]
    [InlineData("none", "all")]
    [InlineData("all", "none")]
    [InlineData("less than 50%", "the majority")]
    [InlineData("more than 50% but less than 100%", "a minority")]
    [InlineData("part", "part")]
    [InlineData("about 60%", "about 40%")]
    [InlineData("about 1/6", "half", "a third")]
    [InlineData("1/3 to 1/3", "1/3 to 1/3", "1/3 to 1/3")]
    [InlineData("at least 60%", "up to 40%")]
    [InlineData("up to 60%", "at least 40%")]
    [InlineData("up to 60%", "at least 40%", "about 10%")]
    [InlineData("20% to 60%", "40% to 60%", "up to 20%")]
    [InlineData("more than 0% but up to 60%", "at least 40% but less than 100%")]
    [InlineData("at least 40% but less than 60%", "more than 40% but up to 60%")]
    [InlineData("unknown", "unknown")]
    [InlineData("unknown", "about 60%", "about 60%")]
    [InlineData("unknown", "about 60%", "unknown")]
    [InlineData("unknown", "the majority", "the majority")] // a contradiction leaves nothing, and certainly not none
    [InlineData("up to 1/2147483647", "at least 2147483646/2147483647")]
    [InlineData("unknown", "at least 1/2147483647", "at least 1/2147483629")] // whose rest no such fraction tells
    public void What_is_left_is_bounded_by_what_is_told(string expected, params string[] texts)
    {
        var rest = Share.Rest([.. texts.Select(Share.Parse)]);

        rest.Should().Be(expected == "part" ? Share.Parse("more than 0% but less than 100%") : Share.Parse(expected));
    }

    [Fact]
    public void What_is_left_allows_exactly_what_the_shares_allow() =>
        Seeded.Check(Several.Where(p => p.All(s => !s.Text.StartsWith("about", StringComparison.Ordinal))), parts =>
        {
            var shares = parts.Select(p => p.Share).ToArray();
            var rest = Share.Rest(shares);
            foreach (var values in Drawn(parts))
            {
                var left = 1 - Sum(values);
                if (left >= 0)
                {
                    Allows(rest, left).Should().BeTrue("{0} beside {1} leaves {2}, not {3}", string.Join(" + ", values), string.Join(" + ", shares), left, rest);
                }
            }

            // The bound itself is reached, or comes as near as one likes, wherever the lowest values fit.
            var least = Sum(parts.Select(p => p.Low));
            if (rest.HighKind is not BoundKind.None)
            {
                (rest.High!.Value - Value(1 - least)).Should().BeInRange(-1e-20m, 1e-20m, "there is a high bound");
            }
        });

    /// <summary>Draws values from within the bounds: those at the bounds or a little inside where they are open, and the middle.</summary>
    private static IEnumerable<Exact[]> Drawn(SharePart[] parts)
    {
        var little = new Exact(1, 1_000_000);
        IEnumerable<Exact[]> all = [[]];
        foreach (var part in parts)
        {
            var span = part.High - part.Low;
            Exact[] choices = [part.LowOpen ? part.Low + (span * little) : part.Low, part.Low + (span * new Exact(1, 2)), part.HighOpen ? part.High - (span * little) : part.High];
            all = [.. all.SelectMany(values => choices.Select(c => (Exact[])[.. values, c]))];
        }

        return all;
    }

    private static bool Allows(Share share, Exact value) =>
        (share.LowKind switch { BoundKind.Closed => Of(share.Low!.Value) <= value + Rounding, BoundKind.Open => Of(share.Low!.Value) < value + Rounding, _ => true })
        && (share.HighKind switch { BoundKind.Closed => value <= Of(share.High!.Value) + Rounding, BoundKind.Open => value < Of(share.High!.Value) + Rounding, _ => true });

    /// <summary>Gets what a decimal rounds away of a third; far less than the little that is kept from an open bound.</summary>
    private static Exact Rounding => new(1, System.Numerics.BigInteger.Pow(10, 26));

    private static Exact Sum(IEnumerable<Exact> values) => values.Aggregate((Exact)0, (sum, value) => sum + value);

    private static Exact Of(decimal value) => new(new System.Numerics.BigInteger(value * 1_000_000_000_000_000_000_000_000_000m), new System.Numerics.BigInteger(1_000_000_000_000_000_000_000_000_000m));

    private static decimal Value(Exact exact) => (decimal)(exact.Above * System.Numerics.BigInteger.Pow(10, 27) / exact.Below) / 1_000_000_000_000_000_000_000_000_000m;
}
