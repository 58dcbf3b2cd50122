using System.Numerics;

namespace ConflictModel.Tests.Shares;

/// <summary>An exact fraction, written anew for the tests.</summary>
internal readonly record struct Exact(BigInteger Above, BigInteger Below)
{
    public static implicit operator Exact(int number) => new(number, 1);

    public static Exact operator +(Exact a, Exact b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static Exact operator -(Exact a, Exact b) => new((a.Above * b.Below) - (b.Above * a.Below), a.Below * b.Below);

    public static Exact operator *(Exact a, Exact b) => new(a.Above * b.Above, a.Below * b.Below);

    public static bool operator <(Exact a, Exact b) => a.Above * b.Below < b.Above * a.Below;

    public static bool operator >(Exact a, Exact b) => b < a;

    public static bool operator <=(Exact a, Exact b) => !(b < a);

    public static bool operator >=(Exact a, Exact b) => !(a < b);

    public bool Is(Exact other) => this <= other && other <= this;
}
