namespace ConflictModel.Views;

/// <summary>How large the signs of a map are: that of an incident by those killed, its area in proportion.</summary>
internal sealed class SignSize
{
    private const double Least = 4.5;
    private const double Most = 26;
    private const double Usual = 1.1; // pixels for one killed
    private readonly double factor;

    internal SignSize(IEnumerable<MapMark> marks) =>
        factor = Math.Min(Usual, Most / Math.Sqrt(Math.Max(1, marks.Max(m => (double?)(m.Greatest ?? m.Least)) ?? 1)));

    /// <summary>Gets a round number of killed whose sign has a middling size.</summary>
    internal long Example => new long[] { 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 1_000_000 }.FirstOrDefault(n => Math.Sqrt(n) * factor >= 7, 10_000_000);

    internal double Of(long killed) => Math.Clamp(Math.Sqrt(killed) * factor, Least, Most);

    /// <summary>Gets how far the sign for marks of one kind reaches.</summary>
    internal double Of(IReadOnlyList<MapMark> marks) => marks[0].Kind switch
    {
        MapMarkKind.Place => 3,
        MapMarkKind.Incident when marks.Count == 1 => Math.Max(Of(marks[0].Least ?? 0), Of(marks[0].Greatest ?? 0)) + (marks[0].IsOpen ? 3.5 : 0),
        _ when marks.Count > 1 => 11,
        _ => 6.5,
    };
}
