using ConflictModel.Tests.Common;
using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

/// <summary>Laws of the arithmetic, each on generated estimates with numbers that lie within their bounds.</summary>
public class EstimateLawsTests
{
    private const int Cases = 100_000;

    [Fact]
    public void Sums_are_commutative_and_associative_and_hold_the_true_sum() =>
        Seeded.Draw(Cases, random =>
        {
            var t = (A: Any(random), B: Any(random), C: Any(random));
            var (a, b, c) = (t.A.Estimate, t.B.Estimate, t.C.Estimate);
            var sum = SumOfDisjoint(a, b, c);
            Same(SumOfDisjoint(c, a, b), sum);
            Same(SumOfDisjoint(SumOfDisjoint(a, b), c), sum);
            Same(SumOfDisjoint(a, SumOfDisjoint(b, c)), sum);
            Holds(sum, t.A.True + t.B.True + t.C.True);
        });

    [Fact]
    public void Envelopes_are_commutative_associative_and_idempotent_and_hold_what_any_rival_holds() =>
        Seeded.Draw(Cases, random =>
        {
            var t = (A: Any(random), B: Any(random), C: Any(random));
            var (a, b, c) = (t.A.Estimate, t.B.Estimate, t.C.Estimate);
            var envelope = Envelope(a, b, c);
            Same(Envelope(c, a, b), envelope);
            Same(Envelope(Envelope(a, b), c), envelope);
            Same(Envelope(a, Envelope(b, c)), envelope);
            Same(Envelope(a, a), a);
            foreach (var (rival, number) in new[] { t.A, t.B, t.C })
            {
                if (rival.IsKnown)
                {
                    Holds(envelope, number);
                }
            }
        });

    [Fact]
    public void Unions_are_commutative_and_associative_and_hold_the_true_union_however_far_the_parts_overlap() =>
        Seeded.Draw(Cases, random =>
        {
            var three = (A: Any(random), B: Any(random), C: Any(random));
            var shared = random.Next(0, 101);
            var further = random.Next(0, 101);
            var t = (three.A, three.B, three.C, shared, further);
            var (a, b, c) = (t.A.Estimate, t.B.Estimate, t.C.Estimate);
            var union = UnionOfOverlapping(a, b, c);
            Same(UnionOfOverlapping(b, c, a), union);
            Same(UnionOfOverlapping(UnionOfOverlapping(a, b), c), union);
            Same(UnionOfOverlapping(a, UnionOfOverlapping(b, c)), union);
            var ofTwo = t.A.True + t.B.True - (Math.Min(t.A.True, t.B.True) * t.shared / 100);
            var ofThree = ofTwo + t.C.True - (Math.Min(ofTwo, t.C.True) * t.further / 100);
            Holds(union, ofThree);
        });

    [Fact]
    public void A_sum_less_the_overlap_holds_the_true_union() =>
        Seeded.Draw(Cases, random =>
        {
            var aDrawn = Any(random);
            var bDrawn = Any(random);
            var bothDrawn = Any(random);
            var t = (a: aDrawn, b: bDrawn, both: bothDrawn);
            var (a, b, both) = (t.a.Estimate, t.b.Estimate, t.both.Estimate);
            if (both.FitsWithin(a) is Certainty.Impossible || both.FitsWithin(b) is Certainty.Impossible)
            {
                FluentActions.Invoking(() => SumLessOverlap(a, b, both)).Should().Throw<ArgumentException>();
                return;
            }

            var union = SumLessOverlap(a, b, both);
            Same(SumLessOverlap(b, a, both), union);
            if (t.both.True <= Math.Min(t.a.True, t.b.True))
            {
                Holds(union, t.a.True + t.b.True - t.both.True);
            }
        });

    [Fact]
    public void The_rest_of_a_whole_holds_the_true_rest_and_with_the_part_gives_the_whole_again() =>
        Seeded.Draw(Cases, random =>
        {
            var wholeDrawn = Any(random);
            var partDrawn = Any(random);
            var t = (whole: wholeDrawn, part: partDrawn);
            var (whole, part) = (t.whole.Estimate, t.part.Estimate);
            if (part.FitsWithin(whole) is Certainty.Impossible)
            {
                FluentActions.Invoking(() => Rest(whole, part)).Should().Throw<ArgumentException>().WithParameterName("part");
                FluentActions.Invoking(() => whole.BoundedByPart(part)).Should().Throw<ArgumentException>().WithParameterName("part");
                return;
            }

            var rest = Rest(whole, part);
            var bounded = whole.BoundedByPart(part);
            if (t.part.True <= t.whole.True)
            {
                Holds(rest, t.whole.True - t.part.True);
                Holds(bounded, t.whole.True);
                Holds(SumOfDisjoint(rest, part), t.whole.True);
            }

            if ((bounded.Least ?? 0) != Math.Max(whole.Least ?? 0, part.Least ?? 0) || bounded.Greatest != whole.Greatest)
            {
                bounded.Should().Be(whole, "a part bounds its whole from below alone");
            }
        });

    [Fact]
    public void Widening_a_part_never_narrows_a_result() =>
        Seeded.Draw(Cases, random =>
        {
            var aDrawn = Any(random);
            var bDrawn = Any(random);
            var lower = random.Next(0, 6);
            var higher = random.Next(0, 6);
            if (!bDrawn.Estimate.IsKnown)
            {
                return;
            }

            var t = (A: aDrawn.Estimate, Narrow: bDrawn.Estimate, Wide: Widened(bDrawn.Estimate, lower, higher));
            Within(SumOfDisjoint(t.A, t.Narrow), SumOfDisjoint(t.A, t.Wide));
            Within(UnionOfOverlapping(t.A, t.Narrow), UnionOfOverlapping(t.A, t.Wide));
            if (t.Wide.IsKnown)
            {
                Within(Envelope(t.A, t.Narrow), Envelope(t.A, t.Wide));
            }
        });

    [Fact]
    public void A_spread_over_days_comes_to_the_whole_again_and_is_invented_whatever_is_made_of_it() =>
        Seeded.Draw(20_000, random =>
        {
            var wholeDrawn = Any(random);
            var days = random.Next(1, 41);
            if (!wholeDrawn.Estimate.IsKnown)
            {
                return;
            }

            var t = (wholeDrawn.Estimate, days);
            var first = new NodaTime.LocalDate(2031, 5, 1);
            var spread = InventedSpread.Over(t.Estimate, new NodaTime.DateInterval(first, first.PlusDays(t.days - 1)));
            var again = SumOfDisjoint([.. spread.Days.Select(d => d.Number)]);
            Same(again, t.Estimate);
            again.Wording.Should().Be(Wording.Invented);
            spread.Days.Should().OnlyContain(d => d.Number.Wording == Wording.Invented);
            foreach (var mixed in new[] { SumOfDisjoint(again, Exactly(1)), Envelope(again, Exactly(1)), UnionOfOverlapping(Exactly(1), again) })
            {
                mixed.Wording.Should().Be(Wording.Invented, mixed.ToString());
                Estimate.Parse(mixed.ToString()).Should().Be(mixed);
            }
        });

    [Fact]
    public void No_operation_turns_an_unknown_into_zero() =>
        Seeded.Draw(Cases, random =>
        {
            var aDrawn = Any(random);
            var unknown = Pick(random, Unknown, NoneReported, Estimate.Parse("unknown (computed)"), Estimate.Parse("half of at least 3"));
            var t = (aDrawn.Estimate, unknown);
            foreach (var result in new[]
            {
                SumOfDisjoint(t.unknown, t.unknown), Envelope(t.unknown, t.unknown), UnionOfOverlapping(t.unknown, t.unknown), Rest(t.unknown, t.unknown),
                SumLessOverlap(t.unknown, t.unknown, t.unknown), t.unknown.BoundedByPart(t.unknown), Rest(t.unknown, t.Estimate), Rest(t.Estimate, t.unknown) with { },
            })
            {
                if (result.Best is not null || result.Least == 0)
                {
                    result.Should().Be(Unknown);
                }
            }

            var sum = SumOfDisjoint(t.Estimate, t.unknown);
            if (sum.Greatest is not null || sum.Best is not null || sum.Least != t.Estimate.Least)
            {
                sum.Should().Be(t.Estimate, "an unknown part may be any number");
            }
        });

    private static T Pick<T>(Random random, params T[] among) => among[random.Next(among.Length)];

    /// <summary>Draws an estimate of any form, and a number that it may truly be.</summary>
    private static (Estimate Estimate, long True) Any(Random random)
    {
        long low = random.Next(41), more = random.Next(26), inside = random.Next(26);
        return random.Next(13) switch
        {
            0 => (Unknown, low),
            1 => (NoneReported, low),
            2 => (AtLeast(low), low + inside),
            3 => (MoreThan(low), low + 1 + inside),
            4 => (UpTo(low), inside % (low + 1)),
            5 => (FewerThan(low + 1), inside % (low + 1)),
            6 => (Between(low, low + more), low + (inside % (more + 1))),
            7 => (Between(low, low + more).WithBest(low + (more / 2)), low + (inside % (more + 1))),
            8 => (About(low), more),
            9 => (BestOf(low), more),
            10 => (OfWord("dozens"), 24 + inside),
            11 => (AtLeast(low).WithBest(low + more), low + inside),
            _ => (Exactly(low), low),
        };
    }

    private static Estimate Widened(Estimate e, int lower, int higher) => (e.Least, e.Greatest) switch
    {
        ({ } low, { } high) => Between(Math.Max(0, low - lower), high + higher),
        ({ } low, null) => AtLeast(Math.Max(0, low - lower)),
        (null, { } high) => UpTo(high + higher),
        _ => Unknown,
    };

    // The assertions are made only where they fail: a hundred thousand cases of each law would else take minutes.
    private static void Within(Estimate narrow, Estimate wide)
    {
        if ((wide.Least ?? 0) > (narrow.Least ?? 0) || (wide.Greatest ?? long.MaxValue) < (narrow.Greatest ?? long.MaxValue))
        {
            wide.Should().Be(narrow, "it must not be narrower");
        }
    }

    private static void Holds(Estimate estimate, long number)
    {
        if (number < (estimate.Least ?? 0) || number > (estimate.Greatest ?? long.MaxValue))
        {
            number.Should().BeInRange(estimate.Least ?? 0, estimate.Greatest ?? long.MaxValue, estimate.ToString());
        }
    }

    private static void Same(Estimate one, Estimate other)
    {
        if (one.Least != other.Least || one.Greatest != other.Greatest || one.Best != other.Best)
        {
            one.Should().Be(other);
        }
    }
}
