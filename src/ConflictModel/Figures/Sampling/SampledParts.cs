namespace ConflictModel;

/// <summary>The parts of a total that is drawn: what each is drawn from, and what had to be assumed.</summary>
internal sealed class SampledParts
{
    private const int MostNamed = 10;
    private readonly SampledRange[] ranges;
    private readonly int[] gaps = new int[Enum.GetValues<SamplingGap>().Length];

    private SampledParts(SampledRange[] ranges) => this.ranges = ranges;

    internal int Count => ranges.Length;

    /// <summary>Gets how many of the numbers are a rule's rather than a source's.</summary>
    internal int Invented { get; private set; }

    /// <summary>Gets the sums of the bounds.</summary>
    internal SampledRange Bounds { get; private set; }

    internal int this[SamplingGap gap] => gaps[(int)gap];

    /// <summary>Finds what each estimate is drawn from, or refuses all those that cannot be at once.</summary>
    internal static SampledParts Of(ReadOnlySpan<Estimate> numbers, SamplingAssumptions assumptions, Func<int, string> name, string parameter)
    {
        if (numbers.IsEmpty)
        {
            throw new ArgumentException("There is nothing to sum: no figure at all is an unknown total, not zero.", parameter);
        }

        var parts = new SampledParts(new SampledRange[numbers.Length]);
        var refused = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        for (var i = 0; i < numbers.Length; i++)
        {
            parts.Invented += numbers[i].Wording == Wording.Invented ? 1 : 0;
            if (assumptions.TryRange(numbers[i], out parts.ranges[i], out var gap, out var reason))
            {
                parts.gaps[(int)gap]++;
            }
            else if (refused.TryGetValue(reason, out var others))
            {
                others.Add($"{name(i)} ({numbers[i]})");
            }
            else
            {
                refused[reason] = [$"{name(i)} ({numbers[i]})"];
            }
        }

        if (refused.Count > 0)
        {
            throw new ArgumentException(Tell(refused, numbers.Length), parameter);
        }

        Array.Sort(parts.ranges, SampledRange.Compare);
        parts.AddBounds();
        return parts;
    }

    /// <summary>Draws totals, from least to greatest.</summary>
    internal long[] Draw(FigureSampler sampler)
    {
        var (totals, exact, equals) = (new long[sampler.Draws], 0L, 0);
        for (var i = 0; i < ranges.Length; i++)
        {
            var range = ranges[i];
            equals = i > 0 && range == ranges[i - 1] ? equals + 1 : 0;
            if (range.Least == range.Greatest)
            {
                exact += range.Least;
            }
            else
            {
                sampler.Shape.AddTo(totals, range, SeededNumbers.Of(sampler.Seed, range, equals));
            }
        }

        foreach (ref var total in totals.AsSpan())
        {
            total += exact;
        }

        Array.Sort(totals);
        return totals;
    }

    private static string Tell(SortedDictionary<string, List<string>> refused, int all)
    {
        var lines = refused.Select(pair =>
            $"- {pair.Key}: {string.Join(", ", pair.Value.Take(MostNamed))}{(pair.Value.Count > MostNamed ? $" and {pair.Value.Count - MostNamed} more" : "")}");
        return $"{refused.Sum(pair => pair.Value.Count)} of {all} figures cannot be drawn from.\n{string.Join('\n', lines)}";
    }

    private void AddBounds()
    {
        var (least, greatest) = (0L, 0L);
        foreach (var range in ranges)
        {
            (least, greatest) = (least + range.Least, greatest + range.Greatest);
        }

        Bounds = new SampledRange(least, greatest);
    }
}
