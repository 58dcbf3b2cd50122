namespace ConflictModel.Views;

/// <summary>Draws an estimate on an axis: a bar between two bounds, an arrow where there is only one, a mark for the best value.</summary>
internal sealed class EstimatePainter(SvgText svg, NumberAxis axis)
{
    private const double CapHalf = 6.5;
    private const double HollowRadius = 4.4;
    private const double HeadLength = 9;
    private const double Tail = 15; // of a value near which the number lies, nobody says how near

    /// <summary>Asks which signs an estimate uses.</summary>
    internal static IEnumerable<FigureSign> Signs(Estimate number)
    {
        if (IsExact(number))
        {
            yield return FigureSign.Exact;
            yield break;
        }

        if (number.LowKind is BoundKind.None && number.HighKind is BoundKind.None)
        {
            if (number.Best is not null)
            {
                yield return FigureSign.BestAlone;
            }

            yield break;
        }

        yield return number.LowKind is BoundKind.None ? FigureSign.ArrowDown : number.HighKind is BoundKind.None ? FigureSign.ArrowUp : FigureSign.Bar;
        if (number.LowKind is BoundKind.Open || number.HighKind is BoundKind.Open)
        {
            yield return FigureSign.OpenEnd;
        }

        if (number.Best is not null)
        {
            yield return FigureSign.Best;
        }
    }

    /// <summary>Gets how far to the left an estimate is drawn; null where nothing is.</summary>
    internal double? StartOf(Estimate number) =>
        number.Least is { } least ? axis.At(Shown(least, number.LowKind, -1))
        : number.Greatest is not null ? axis.Left
        : number.Best is { } best ? axis.At(best)
        : null;

    /// <summary>Gets where the sign stands that is easiest to see: the best value, or else a bound.</summary>
    internal double? AnchorOf(Estimate number) =>
        (number.Best ?? number.Least ?? number.Greatest) is { } anchor ? axis.At(anchor) : null;

    /// <summary>Draws it; what is dashed is possible only.</summary>
    internal void Paint(Estimate number, double y, double half)
    {
        if (IsExact(number))
        {
            Circle("dot", axis.At(number.Least ?? 0), y, half + 1.6);
            return;
        }

        if (number.LowKind is BoundKind.None && number.HighKind is BoundKind.None)
        {
            if (number.Best is { } alone)
            {
                var x = axis.At(alone);
                Path("reach near", FormattableString.Invariant($"M{x - 7:0.##} {y:0.##}H{Math.Max(axis.Left, x - Tail - 7):0.##}M{x + 7:0.##} {y:0.##}H{Math.Min(axis.Right, x + Tail + 7):0.##}"));
                Diamond(x, y, half + 2);
            }

            return;
        }

        PaintBounds(number, y, half);
        if (number.Best is { } best)
        {
            Diamond(axis.At(best), y, half + 2);
        }
    }

    private void PaintBounds(Estimate number, double y, double half)
    {
        double? low = number.Least is { } least ? axis.At(Shown(least, number.LowKind, -1)) : null;
        double? high = number.Greatest is { } greatest ? axis.At(Shown(greatest, number.HighKind, 1)) : null;
        if (low is { } from && high is { } to)
        {
            svg.Empty("rect", ("class", "bar"), ("x", from), ("y", y - half), ("width", Math.Max(to - from, 2)), ("height", half * 2));
        }
        else
        {
            var (start, end) = (low ?? axis.Left + HeadLength - 2, high ?? axis.Right - HeadLength + 2);
            Path("reach", FormattableString.Invariant($"M{start:0.##} {y:0.##}H{end:0.##}"));
            Path("head", low is null
                ? FormattableString.Invariant($"M{axis.Left:0.##} {y:0.##}l{HeadLength:0.##} -5v10Z")
                : FormattableString.Invariant($"M{axis.Right:0.##} {y:0.##}l-{HeadLength:0.##} -5v10Z"));
        }

        End(low, number.LowKind, y);
        End(high, number.HighKind, y);
    }

    private void End(double? at, BoundKind kind, double y)
    {
        if (at is not { } x)
        {
            return;
        }

        if (kind is BoundKind.Open)
        {
            Circle("ring", x, y, HollowRadius);
        }
        else
        {
            Path("cap", FormattableString.Invariant($"M{x:0.##} {y - CapHalf:0.##}V{y + CapHalf:0.##}"));
        }
    }

    /// <summary>Gets the number that the source prints: of "more than 90" 90, which itself is not meant.</summary>
    private static double Shown(long number, BoundKind kind, int beyond) => kind is BoundKind.Open ? (double)number + beyond : number;

    private static bool IsExact(Estimate number) => number.Least is { } least && least == number.Greatest && number.LowKind is BoundKind.Closed && number.HighKind is BoundKind.Closed;

    private void Circle(string style, double x, double y, double radius) => svg.Empty("circle", ("class", style), ("cx", x), ("cy", y), ("r", radius));

    private void Diamond(double x, double y, double size) =>
        Path("best", FormattableString.Invariant($"M{x - size:0.##} {y:0.##}L{x:0.##} {y - size:0.##}L{x + size:0.##} {y:0.##}L{x:0.##} {y + size:0.##}Z"));

    private void Path(string style, string data) => svg.Empty("path", ("class", style), ("d", data));
}
