namespace ConflictModel;

/// <summary>One written date in eight bytes: year, month or sub-year grouping, day, which digits are unspecified, what is qualified.</summary>
/// <remarks>
/// Unspecified digits stand as zeros in the numbers, and as bits beside them. The layout, from the lowest bit: 14 the year without sign,
/// 1 its sign, 6 the month (21 to 41 for groupings), 5 the day, 8 unspecified digits (four of the year, two of the month, two of the day,
/// each from the right), 6 qualifiers (<see cref="DateQualifiers"/>), 6 significant digits, 6 the exponent of a long year, 4 the <see cref="DateShape"/> of
/// the date that it is the first of.
/// </remarks>
internal readonly record struct WrittenDate(ulong Bits)
{
    internal const int FirstGrouping = 21;
    internal const int LastGrouping = 41;

    private const int SignAt = 14;
    private const int MonthAt = 15;
    private const int DayAt = 21;
    private const int OpenAt = 26;
    private const int QualifiedAt = 34;
    private const int SignificantAt = 40;
    private const int ExponentAt = 46;
    private const int ShapeAt = 52;
    private const ulong ExponentMask = 63UL << ExponentAt;

    /// <summary>The bits of what a tolerance may move: anything qualified, and seasons, whose months are a convention.</summary>
    private const ulong QualifiedMask = 63UL << QualifiedAt;

    internal int Magnitude => (int)(Bits & 0x3FFF);

    internal bool IsNegative => (Bits >> SignAt & 1) != 0;

    /// <summary>Gets the year, with zeros for its unspecified digits.</summary>
    internal int Year => IsNegative ? -Magnitude : Magnitude;

    internal int Month => (int)(Bits >> MonthAt & 63);

    internal int Day => (int)(Bits >> DayAt & 31);

    /// <summary>Gets the bits of the unspecified digits of the year, from the right.</summary>
    internal int OpenYear => (int)(Bits >> OpenAt & 15);

    internal int OpenMonth => (int)(Bits >> (OpenAt + 4) & 3);

    internal int OpenDay => (int)(Bits >> (OpenAt + 6) & 3);

    internal bool IsOpen => (Bits >> OpenAt & 255) != 0;

    /// <summary>Gets the components with unspecified digits: 1 the year, 2 the month, 4 the day.</summary>
    internal int OpenParts => (OpenYear != 0 ? 1 : 0) | (OpenMonth != 0 ? 2 : 0) | (OpenDay != 0 ? 4 : 0);

    internal DateQualifiers Qualifiers => (DateQualifiers)(Bits >> QualifiedAt & 63);

    internal int Significant => (int)(Bits >> SignificantAt & 63);

    internal int Exponent => (int)(Bits >> ExponentAt & 63);

    internal DateShape Shape => (DateShape)(Bits >> ShapeAt & 15);

    internal bool HasMonth => (Bits & (63UL << MonthAt | 3UL << (OpenAt + 4))) != 0;

    internal bool HasDay => (Bits & (31UL << DayAt | 3UL << (OpenAt + 6))) != 0;

    internal bool IsGrouping => Month >= FirstGrouping;

    /// <summary>Gets a value indicating whether the days meant depend on a tolerance: something is qualified, or a season has to be given months.</summary>
    internal bool Depends => (Bits & QualifiedMask) != 0 || IsSeason;

    internal bool IsSeason => Month is >= FirstGrouping and <= 32;

    /// <summary>Gets how finely the date is written.</summary>
    internal DatePrecision Written =>
        HasDay ? DatePrecision.Day : IsGrouping ? DatePrecision.SubYear : HasMonth ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>Gets how finely the date is known: unspecified digits leave only what stands before them.</summary>
    internal DatePrecision Precision =>
        !IsOpen && Significant == 0 ? Written
        : OpenYear != 0 || OpenMonth != 0 || !HasMonth ? DatePrecision.Year
        : DatePrecision.Month;

    internal static WrittenDate Of(int year, int month = 0, int day = 0) =>
        new((uint)Math.Abs(year) | (year < 0 ? 1UL << SignAt : 0) | (ulong)(uint)month << MonthAt | (ulong)(uint)day << DayAt | (ulong)DateShape.One << ShapeAt);

    internal WrittenDate Negative() => new(Bits | 1UL << SignAt);

    internal WrittenDate Leaving(int year, int month, int day) => new(Bits | (ulong)(uint)(year | month << 4 | day << 6) << OpenAt);

    internal WrittenDate Qualified(int flags) => new(Bits | (ulong)(uint)flags << QualifiedAt);

    internal WrittenDate WithSignificant(int digits) => new(Bits | (ulong)(uint)digits << SignificantAt);

    internal WrittenDate WithExponent(int exponent) => new(Bits | (ulong)(uint)exponent << ExponentAt);

    internal WrittenDate In(DateShape shape) => new((Bits & ~(15UL << ShapeAt)) | (ulong)shape << ShapeAt);

    /// <summary>Gets what tells this date from another: not in which of two ways a long year is written.</summary>
    internal WrittenDate Known => new(Bits & ~ExponentMask);
}
