using System.Globalization;
using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;
using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

public class EstimateTests
{
    private static readonly Gen<Estimate> Small =
        from form in Gen.Choose(0, 9)
        from low in Gen.Choose(0, 12)
        from more in Gen.Choose(0, 6)
        select form switch
        {
            0 => Unknown,
            1 => AtLeast(low),
            2 => MoreThan(low),
            3 => UpTo(low),
            4 => FewerThan(low + 1),
            5 => Between(low, low + more).WithBest(low + (more / 2)),
            6 => Between(low, low + more),
            7 => About(low),
            8 => OfWord("several"),
            _ => Exactly(low),
        };

    private static readonly Gen<Estimate> Made =
        from form in Gen.Choose(0, 11)
        from exponent in Gen.Choose(0, 62)
        from low in Gen.Choose(0, int.MaxValue)
        let count = form == 11 ? long.MaxValue - low : (long)low << (exponent / 2)
        from more in Gen.Choose(0, 1000)
        select form switch
        {
            0 => Unknown,
            1 => AtLeast(count),
            2 => MoreThan(count),
            3 => UpTo(count),
            4 => FewerThan(count + 1),
            5 => Nearly(count + 1),
            6 => Between(count, count + more),
            7 => Between(count, count + more).WithBest(count + (more / 2)),
            8 => About(count),
            9 => AtLeast(count).WithBest(count + more),
            10 => UpTo(count).WithBest(count / 2),
            _ => Exactly(count),
        };

    [Theory]
    [InlineData("17", 17L, 17L, 17L, "exactly", "17")]
    [InlineData("0", 0L, 0L, 0L, "exactly", "0")]
    [InlineData("1,234,567", 1234567L, 1234567L, 1234567L, "exactly", "1,234,567")]
    [InlineData("at least 78", 78L, null, null, "at-least", "at least 78")]
    [InlineData("At least 78", 78L, null, null, "at-least", "at least 78")]
    [InlineData("no fewer than 78", 78L, null, null, "at-least", "at least 78")]
    [InlineData("more than 380,000", 380001L, null, null, "more-than", "more than 380,000")]
    [InlineData("over 50", 51L, null, null, "more-than", "more than 50")]
    [InlineData("up to 12", null, 12L, null, "up-to", "up to 12")]
    [InlineData("at most 12", null, 12L, null, "up-to", "up to 12")]
    [InlineData("fewer than 40", null, 39L, null, "fewer-than", "fewer than 40")]
    [InlineData("less than 40", null, 39L, null, "fewer-than", "fewer than 40")]
    [InlineData("nearly 100", null, 99L, null, "nearly", "nearly 100")]
    [InlineData("almost 100", null, 99L, null, "nearly", "nearly 100")]
    [InlineData("about 235,000", null, null, 235000L, "about", "about 235,000")]
    [InlineData("some 20", null, null, 20L, "about", "about 20")]
    [InlineData("34-56", 34L, 56L, null, "between", "34 to 56")]
    [InlineData("34–56", 34L, 56L, null, "between", "34 to 56")]
    [InlineData("between 34 and 56", 34L, 56L, null, "between", "34 to 56")]
    [InlineData("34-56, best 50", 34L, 56L, 50L, "between", "34 to 56 (best 50)")]
    [InlineData("5-5", 5L, 5L, null, "between", "5 to 5")]
    [InlineData("at least 34, best 50", 34L, null, 50L, "at-least", "at least 34 (best 50)")]
    [InlineData("best 50", null, null, 50L, "best-only", "a best estimate of 50")]
    [InlineData("dozens", 24L, null, null, "in-words", "dozens")]
    [InlineData("Dozens", 24L, null, null, "in-words", "dozens")]
    [InlineData("dozens (acled)", 12L, null, null, "in-words", "dozens (acled)")]
    [InlineData("hundreds (acled)", 100L, null, null, "in-words", "hundreds (acled)")]
    [InlineData("several", 2L, null, null, "in-words", "several")]
    [InlineData("millions", 2000000L, null, null, "in-words", "millions")]
    [InlineData("unknown", null, null, null, "unstated", "an unknown number")]
    [InlineData("at least 9223372036854775807", long.MaxValue, null, null, "at-least", "at least 9,223,372,036,854,775,807")]
    public void Reads_and_tells_its_text(string text, long? least, long? greatest, long? best, string wording, string words)
    {
        var estimate = Estimate.Parse(text);

        estimate.Least.Should().Be(least);
        estimate.Greatest.Should().Be(greatest);
        estimate.Best.Should().Be(best);
        estimate.Wording.Word.Should().Be(wording);
        estimate.Describe().Should().Be(words);
        Estimate.Parse(estimate.ToString()).Should().Be(estimate);
        estimate.IsKnown.Should().Be(least is not null || greatest is not null || best is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1,00")]
    [InlineData("1,0000")]
    [InlineData("0,500")]
    [InlineData("1234,567")]
    [InlineData(",100")]
    [InlineData("100,")]
    [InlineData("1 000")]
    [InlineData("1.000")]
    [InlineData("1e3")]
    [InlineData("٣٤")]
    [InlineData(" 17")]
    [InlineData("17 ")]
    [InlineData("at least")]
    [InlineData("at least -5")]
    [InlineData("at least dozens")]
    [InlineData("fewer than 0")]
    [InlineData("nearly 0")]
    [InlineData("more than 9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("56-34")]
    [InlineData("34-")]
    [InlineData("-34")]
    [InlineData("34-56-78")]
    [InlineData("34-56, best 60")]
    [InlineData("34-56, best 33")]
    [InlineData("34-56, best")]
    [InlineData("34-56, best about 50")]
    [InlineData("17, best 18")]
    [InlineData("about 50, best 60")]
    [InlineData("oodles")]
    [InlineData("dozens (nobody)")]
    [InlineData("scores (acled)")]
    public void Refuses_what_is_no_estimate(string text)
    {
        FluentActions.Invoking(() => Estimate.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no estimate: *");
        TryParse(text, out var estimate).Should().BeFalse();
        estimate.Should().Be(Unknown);
    }

    [Fact]
    public void Null_is_refused_by_parse_and_is_no_estimate_to_try_parse()
    {
        FluentActions.Invoking(() => Estimate.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Factories_refuse_nonsense_by_name()
    {
        FluentActions.Invoking(() => Exactly(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => AtLeast(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => MoreThan(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => MoreThan(long.MaxValue)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => UpTo(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => FewerThan(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => Nearly(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => About(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => Between(-1, 5)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("low");
        FluentActions.Invoking(() => Between(6, 5)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("high").WithMessage("High (5) must not lie below low (6)*");
        FluentActions.Invoking(() => AtLeast(5).WithBest(4)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");
        FluentActions.Invoking(() => OfWord("oodles")).Should().Throw<ArgumentException>().WithParameterName("word");
        FluentActions.Invoking(() => OfWord(null!)).Should().Throw<ArgumentNullException>().WithParameterName("word");
    }

    [Fact]
    public void Unknown_is_the_default_and_is_not_zero()
    {
        default(Estimate).Should().Be(Unknown);
        Unknown.Should().NotBe(Exactly(0));
        Unknown.IsKnown.Should().BeFalse();
        AtLeast(0).IsKnown.Should().BeTrue();
        Unknown.Best.Should().BeNull();
        Unknown.Least.Should().BeNull();
    }

    [Fact]
    public void Is_equal_by_bounds_best_value_and_wording()
    {
        AtLeast(24).Should().NotBe(OfWord("dozens"));
        OfWord("dozens").Should().Be(OfWord("DOZENS"));
        OfWord("dozens").Should().NotBe(OfWord("dozens", WordBounds.Acled));
        MoreThan(90).Should().NotBe(AtLeast(91));
        Between(5, 5).Should().NotBe(Exactly(5));
    }

    [Fact]
    public void Does_not_read_the_current_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Estimate.Parse("380,000").Should().Be(Exactly(380_000));
            MoreThan(380_000).Describe().Should().Be("more than 380,000");
            MoreThan(380_000).ToString().Should().Be("more than 380000");
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Estimate.Parse("MILLIONS").ToString().Should().Be("millions");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_written_by_any_factory_is_read_as_the_same_estimate() =>
        Seeded.Check(Made, estimate => Estimate.Parse(estimate.ToString()).Should().Be(estimate, estimate.ToString()), 2000);

    [Fact]
    public void The_sum_of_any_numbers_within_the_parts_lies_within_the_sum_of_the_parts() =>
        Seeded.Check(
            from parts in Small.ListOf(4)
            from picks in Gen.Choose(0, 30).ArrayOf(4)
            select (Parts: ValueList.From(parts.Take(1 + (picks[0] % 4))), picks),
            c =>
            {
                var sum = SumOfDisjoint(c.Parts.AsSpan());
                var number = c.Parts.Select((p, i) => Pick(p, c.picks[i])).Sum();
                number.Should().BeInRange(sum.Least ?? 0, sum.Greatest ?? long.MaxValue, $"{string.Join(" + ", c.Parts)} = {sum}");
                (sum.Best is not null).Should().Be(c.Parts.All(p => p.Best is not null));
                (sum.Greatest is not null).Should().Be(c.Parts.All(p => p.Greatest is not null), "nothing bounds a sum of which a part is not bounded");
                if (c.Parts.All(p => p.Least is null && p.Best is null && p.Greatest is null))
                {
                    sum.Should().Be(Unknown, "unknown and unknown make unknown, not zero");
                }
            },
            1000);

    [Fact]
    public void Sums_do_not_depend_on_order_or_grouping() =>
        Seeded.Check(
            from a in Small
            from b in Small
            from c in Small
            select (a, b, c),
            t =>
            {
                var all = SumOfDisjoint([t.a, t.b, t.c]);
                Same(SumOfDisjoint([t.c, t.a, t.b]), all);
                Same(SumOfDisjoint([SumOfDisjoint([t.a, t.b]), t.c]), all);
                Same(SumOfDisjoint([t.a, SumOfDisjoint([t.b, t.c])]), all);
            },
            1000);

    [Fact]
    public void An_envelope_contains_each_rival_and_does_not_depend_on_their_order() =>
        Seeded.Check(
            from rivals in Small.ListOf(3)
            select ValueList.From(rivals),
            rivals =>
            {
                var envelope = Envelope(rivals.AsSpan());
                foreach (var rival in rivals.ToArray().Where(r => r.IsKnown))
                {
                    (envelope.Least ?? 0).Should().BeLessThanOrEqualTo(rival.Least ?? 0);
                    (envelope.Greatest ?? long.MaxValue).Should().BeGreaterThanOrEqualTo(rival.Greatest ?? long.MaxValue);
                }

                Same(Envelope([.. rivals.Reverse()]), envelope);
                Same(Envelope([.. rivals, Unknown]), envelope);
            },
            1000);

    [Fact]
    public void Envelopes_do_not_depend_on_grouping_while_something_is_known() =>
        Seeded.Check(
            from a in Small
            from b in Small
            from c in Small
            select (a, b, c),
            t =>
            {
                var inner = Envelope([t.a, t.b]);
                if (inner.IsKnown && Bounded(t.a) && Bounded(t.b) && Bounded(t.c))
                {
                    Same(Envelope([inner, t.c]), Envelope([t.a, t.b, t.c]));
                }
            },
            1000);

    [Fact]
    public void What_is_computed_has_no_source_s_word()
    {
        SumOfDisjoint([Exactly(17), AtLeast(5)]).Wording.Should().Be(Wording.Computed);
        SumOfDisjoint([Exactly(17), AtLeast(5)]).Describe().Should().Be("at least 22");
        SumOfDisjoint([Exactly(17), Exactly(5)]).Describe().Should().Be("22");
        SumOfDisjoint([OfWord("dozens")]).Should().Be(OfWord("dozens"));
        Envelope([AtLeast(56), AtLeast(78)]).Describe().Should().Be("at least 56");
        Envelope([Exactly(50), MoreThan(90)]).Describe().Should().Be("at least 50");
        Envelope([]).Should().Be(Unknown);
        SumOfDisjoint([]).Should().Be(Unknown);
    }

    [Fact]
    public void Sums_too_great_to_hold_throw_and_never_wrap()
    {
        FluentActions.Invoking(() => SumOfDisjoint([AtLeast(long.MaxValue), AtLeast(1)])).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => SumOfDisjoint([UpTo(long.MaxValue), UpTo(1)])).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => SumOfDisjoint([About(long.MaxValue), About(1)])).Should().Throw<OverflowException>();
        SumOfDisjoint([UpTo(long.MaxValue), UpTo(1), AtLeast(3)]).Describe().Should().Be("at least 3", "a bound that is not used cannot overflow");
    }

    private static bool Bounded(Estimate e) => !e.IsKnown || e.Least is not null || e.Greatest is not null;

    private static long Pick(Estimate e, int pick)
    {
        var low = e.Least ?? 0;
        return low + (pick % (Math.Min(e.Greatest ?? low + 30, low + 30) - low + 1));
    }

    private static void Same(Estimate one, Estimate other) =>
        (one.Least, one.Greatest, one.Best).Should().Be((other.Least, other.Greatest, other.Best));
}
