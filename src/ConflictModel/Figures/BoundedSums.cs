namespace ConflictModel;

/// <summary>Sums for questions: one hostile figure must not keep a question from being answered.</summary>
/// <remarks>The arithmetic of <see cref="Estimate"/> throws where a sum is too great; a question tells that it is, bounded from below by the greatest number there is.</remarks>
internal static class BoundedSums
{
    /// <summary>Adds up estimates of disjoint things.</summary>
    internal static Estimate OfDisjoint(Estimate[] parts, List<string> flags)
    {
        try
        {
            return Estimate.SumOfDisjoint(parts);
        }
        catch (OverflowException)
        {
            Int128 low = 0;
            foreach (var part in parts)
            {
                low += part.Least ?? 0; // a part is no less than nothing, whatever it is
            }

            return Open(low > long.MaxValue ? long.MaxValue : (long)low, parts, flags);
        }
    }

    /// <summary>Makes another sum; where it is too great, what is no less than the greatest of its terms.</summary>
    internal static Estimate Of(Func<Estimate> sum, Estimate[] parts, List<string> flags)
    {
        try
        {
            return sum();
        }
        catch (OverflowException)
        {
            return Open(parts.Max(p => p.Least) ?? 0, parts, flags);
        }
    }

    private static Estimate Open(long low, Estimate[] parts, List<string> flags)
    {
        flags.Add($"{Sums.Shown(parts)} is more than {long.MaxValue}, the greatest number that an estimate holds: the sum is left open above.");
        return Estimate.Made(low, null, null, Array.Exists(parts, p => p.Wording == Wording.Invented) ? Wording.Invented : Wording.Computed);
    }
}
