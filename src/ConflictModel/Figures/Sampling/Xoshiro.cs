using System.Numerics;
using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>The generator xoshiro256** of Blackman and Vigna, its four words of state filled by SplitMix64.</summary>
/// <remarks>A struct, so that a loop can keep a copy of it in registers. It goes on with each number: never let it be copied unasked.</remarks>
internal struct Xoshiro
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    // The state cannot be all zero: four numbers of SplitMix64 in a row differ.
    internal Xoshiro(ulong seed) => (s0, s1, s2, s3) = (SplitMix(ref seed), SplitMix(ref seed), SplitMix(ref seed), SplitMix(ref seed));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
            var shifted = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = BitOperations.RotateLeft(s3, 45);
            return result;
        }
    }

    /// <summary>Gets a number below a count greater than 0, each equally likely: Lemire's multiplication.</summary>
    /// <param name="count">How many numbers there are.</param>
    /// <param name="uneven">2^64 modulo <paramref name="count"/>: how many products are left over, and drawn again.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong NextBelow(ulong count, ulong uneven)
    {
        while (true)
        {
            var high = Math.BigMul(Next(), count, out var low);
            if (low >= uneven)
            {
                return high;
            }
        }
    }

    /// <summary>Gets how many 64-bit numbers are left over where all are dealt out evenly.</summary>
    internal static ulong Uneven(ulong count) => unchecked(0 - count) % count;

    internal static ulong SplitMix(ref ulong state)
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
