using System.Globalization;

namespace ConflictModel;

/// <summary>One incident's minimum and maximum by Airwars' rule: a maximum that is missing, or smaller than the minimum, becomes the minimum.</summary>
/// <remarks>Source: Airwars' site software, as restated in the field reference. The rule makes "at least 5" count as 5 to 5, so each use of it is told.</remarks>
internal sealed class AirwarsRangePolicy : FigurePolicy
{
    private static readonly (string Low, string High)[] Columns = [("min", "max"), ("low", "high")];

    public override string Name => "minimum to maximum, missing maxima by the Airwars rule";

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        var votes = OriginVotes.LatestOf(figures, view);
        var flags = votes.Standing
            .Where(f => f.Number.Greatest is { } most && most == f.Number.Least && most != f.Figure.Number.Greatest)
            .Select(f => $"By the Airwars rule the maximum of “{view.Record.Tell(f.Figure)}” is its minimum, {f.Number.Least}: the source gives {(f.Figure.Number.IsKnown ? "none" : "a smaller one")}.");
        return Spans.Of(votes.Standing) with { LeftOut = votes.LeftOut, Flags = ValueList.From(flags) };
    }

    protected internal override Estimate Read(Figure figure, Estimate number) =>
        number.IsKnown
            ? number is { Greatest: null } && (number.Least ?? number.Best) is { } low ? Estimate.Made(low, low, null, Wording.Computed) : number
            : Smaller(figure.Printed) is { } least ? Estimate.Made(least, least, null, Wording.Computed) : number;

    /// <summary>Reads the minimum of printed cells whose maximum is smaller, so that they make no estimate.</summary>
    private static long? Smaller(ValueList<PrintedCell> printed)
    {
        foreach (var (low, high) in Columns)
        {
            if (Cell(printed, low) is { } least && Cell(printed, high) is { } most && most < least)
            {
                return least;
            }
        }

        return null;
    }

    private static long? Cell(ValueList<PrintedCell> printed, string column)
    {
        foreach (var cell in printed)
        {
            if (cell.Column.EndsWith(column, StringComparison.OrdinalIgnoreCase)
                && long.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        return null;
    }
}
