using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>The totals drawn from the bounds of figures, and what they rest on: seed, shape and assumptions.</summary>
/// <remarks>
/// <para>It tells what the bounds come to if they hold, each figure errs by itself, and the shape and the assumptions fit. It is not what is known.</para>
/// <para>Equality is by reference; the same sampler and figures give the same numbers.</para>
/// </remarks>
public sealed class SampledTotal
{
    private readonly SampledParts parts;
    private readonly int origins;

    internal SampledTotal(FigureSampler sampler, SampledParts parts, long[] values, ValueList<Figure> figures, int origins) =>
        (Sampler, this.parts, Values, Figures, this.origins) = (sampler, parts, new ValueList<long>(values), figures, origins);

    /// <summary>Gets what drew it: seed, shape, number of draws, assumptions.</summary>
    public FigureSampler Sampler { get; }

    /// <summary>Gets the figures summed; empty where it was drawn from estimates alone.</summary>
    public ValueList<Figure> Figures { get; }

    /// <summary>Gets how many figures or estimates were summed.</summary>
    public int Parts => parts.Count;

    /// <summary>Gets every total drawn, from the least to the greatest: for a histogram, say.</summary>
    public ValueList<long> Values { get; }

    /// <summary>Gets the sums of all least and of all greatest numbers, assumed ones among them. No total can lie outside; few come near.</summary>
    public SampledRange Bounds => parts.Bounds;

    /// <summary>Gets the mean of the totals drawn.</summary>
    public double Mean
    {
        get
        {
            var sum = UInt128.Zero;
            foreach (var value in Values)
            {
                sum += (ulong)value;
            }

            // Whole part and rest apart: nothing is rounded before the last step.
            var (whole, rest) = UInt128.DivRem(sum, (ulong)Values.Count);
            return (ulong)whole + ((double)(ulong)rest / Values.Count);
        }
    }

    /// <summary>Gets the total that half of those drawn do not exceed.</summary>
    public long Median => Quantile(0.5);

    /// <summary>Gets the least drawn total that a share of all totals drawn do not exceed.</summary>
    /// <param name="share">The share, 0 to 1: 0 gives the least total drawn, 1 the greatest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of its bounds.</exception>
    public long Quantile(double share)
    {
        Guard.Against.OutOfRange(share, nameof(share), 0, 1);
        return At((decimal)share);
    }

    /// <summary>Gets the range that holds at least a share of the totals drawn, as many being left out below as above.</summary>
    /// <param name="share">The share, 0 to 1: 0.9 gives the range from the quantile of 0.05 to that of 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of its bounds.</exception>
    public SampledRange Interval(double share)
    {
        Guard.Against.OutOfRange(share, nameof(share), 0, 1);
        var outside = (1 - (decimal)share) / 2;
        return new SampledRange(At(outside), At(1 - outside));
    }

    /// <summary>Tells the total as a careful person would: its range, what was drawn and how, and all that was assumed.</summary>
    public string Explain()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Interval(0.9).Describe()}{Measured()}");
        text.Append(Bounds.Least == Bounds.Greatest
            ? ", since no figure leaves anything to chance.\n"
            : string.Create(CultureInfo.InvariantCulture, $" in 90 of 100 draws; median {Median:N0}, mean {Mean:N1}.\n"));
        text.Append(Parts == 1 ? "Drawn from one figure" : $"The sum of {Counted(Parts, "figure")} of disjoint things, each drawn by itself");
        text.Append(CultureInfo.InvariantCulture, $": {Sampler.Draws:N0} draws from seed {Sampler.Seed}, {Sampler.Shape.Name} within the bounds ({Bounds.Describe()} in all).\n");
        text.Append(Basis());
        Assume(text, SamplingGap.OpenAbove, "open above", $"taken to reach {Sampler.Assuming.Tops()}");
        Assume(text, SamplingGap.Near, "near a number", $"taken to stray from it by {Sampler.Assuming.Strays()}");
        Assume(text, SamplingGap.OpenBelow, "not bounded below", "taken to reach down to 0, since counts are not negative");
        if (parts.Invented > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Counted(parts.Invented, "figure")} {(parts.Invented == 1 ? "is" : "are")} invented: a rule spread the number, no source gives it\n");
        }

        return text.Append("This is what the bounds and the assumptions come to, not what is known.").ToString();
    }

    /// <summary>Writes the range that holds nine tenths of the totals, and the median.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Interval(0.9)} in 90% of {Sampler.Draws} draws, median {Median}");

    // By decimals: a tenth of ten draws is one, where doubles may say a little more. Beyond their digits, shares are taken for the nearest.
    private long At(decimal share) => Values[Math.Max((int)Math.Ceiling(share * Values.Count) - 1, 0)];

    private string Measured() => Figures.IsEmpty ? "" : $" {Whom(Figures[0].People)} {Figures[0].Measured}";

    private static string Whom(Population people) =>
        (people.Words.Length > 0 ? people.Words : people.Kind == default ? "people" : people.Kind.Word) + (people.Side == default ? "" : $" of {people.Side}");

    private static string Counted(int count, string word) =>
        count == 1 ? $"one {word}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {word}s");

    private string Basis()
    {
        if (Figures.IsEmpty)
        {
            return "";
        }

        var disputed = Figures.Count(f => f.Standing.Kind == StandingKind.Disputed);
        var contested = disputed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {disputed:N0} disputed") : "";
        return $"It rests on {Counted(Parts, "claim")} of {Counted(origins, "origin")}{contested}.\n";
    }

    private void Assume(StringBuilder text, SamplingGap gap, string what, string assumed)
    {
        if (parts[gap] is var count and > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Counted(count, "figure")} {(count == 1 ? "is" : "are")} {what}: {assumed}\n");
        }
    }
}
