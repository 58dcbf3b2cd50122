namespace ConflictModel;

/// <summary>Random numbers from a seed: the same on every machine, framework and version.</summary>
/// <remarks>
/// <para>
/// The generator xoshiro256** of Blackman and Vigna, its four words of state filled from the seed by SplitMix64. From seed 0 the first
/// numbers are 11091344671253066420, 13793997310169335082 and 1900383378846508768, as of any other implementation.
/// </para>
/// <para>It goes on with each number, so use one from one thread at a time. Not for secrets.</para>
/// </remarks>
public sealed class SeededNumbers
{
    private Xoshiro generator;

    /// <summary>Creates the numbers of a seed.</summary>
    /// <param name="seed">The seed.</param>
    public SeededNumbers(long seed)
        : this(unchecked((ulong)seed))
    {
    }

    private SeededNumbers(ulong seed) => generator = new Xoshiro(seed);

    /// <summary>Gets the generator itself, for loops that keep a copy in registers and put it back.</summary>
    internal ref Xoshiro Generator => ref generator;

    /// <summary>Gets the next number: each of its 64 bits is as likely 0 as 1.</summary>
    public ulong Next() => generator.Next();

    /// <summary>Gets the next fraction: 0 or more and less than 1, one of 2^53 evenly apart.</summary>
    public double NextFraction() => (generator.Next() >> 11) * (1.0 / (1L << 53));

    /// <summary>Gets the next whole number between two, both possible, each equally likely.</summary>
    /// <param name="least">The least.</param>
    /// <param name="greatest">The greatest; no less than <paramref name="least"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="greatest"/> lies below <paramref name="least"/>.</exception>
    public long NextBetween(long least, long greatest)
    {
        Guard.Against.OutOfRange(greatest, nameof(greatest), least, long.MaxValue);
        unchecked
        {
            var count = (ulong)greatest - (ulong)least + 1;
            return count == 0
                ? (long)generator.Next() // every long there is
                : least + (long)generator.NextBelow(count, Xoshiro.Uneven(count));
        }
    }

    /// <summary>Gives a part its own numbers, by what it is drawn from and which of equal ones it is, so that neither order nor company matters.</summary>
    internal static SeededNumbers Of(long seed, SampledRange range, int occurrence)
    {
        var key = unchecked((ulong)seed);
        foreach (var word in (ReadOnlySpan<long>)[range.Least, range.Greatest, range.Best ?? -1, occurrence])
        {
            var mixed = Xoshiro.SplitMix(ref key);
            key = mixed ^ unchecked((ulong)word);
        }

        return new SeededNumbers(key);
    }
}
