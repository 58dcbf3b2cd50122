using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Makes an estimate of the cells of a figure: a number alone is the best value told, bounds are those of their own columns.</summary>
internal static class HxlNumbers
{
    private static readonly System.Buffers.SearchValues<char> DigitsAndCommas = System.Buffers.SearchValues.Create("0123456789,");

    /// <summary>Reads the cells of a figure; null where all are empty, which is not zero.</summary>
    public static Estimate? Read(HxlFigure figure, HxlRow row, HxlCells cells)
    {
        var sound = Count(HxlNumber.Least, out var low) & Count(HxlNumber.Greatest, out var high) & Plain(out var plain);
        var words = Cell(HxlNumber.Words) is { } said && Estimate.TryParse(said, out var worded) ? worded : default(Estimate?);
        if (low is null && high is null && plain is null && words is null)
        {
            return sound ? null : Estimate.Unknown;
        }

        if (low > (plain?.Best ?? high) || high < plain?.Best || low > high)
        {
            Differ(HxlNumber.Plain, "the numbers are out of order: all are kept as printed, and the figure is read as unknown.");
            return Estimate.Unknown;
        }

        var numbers = Made(low, plain, high);
        if (words is not { } told)
        {
            return numbers;
        }

        // Words say more than numbers, unless somebody changed one and not the other.
        if (numbers is { } made && (made.Best != told.Best || low != told.Least || high != told.Greatest))
        {
            Differ(HxlNumber.Words, "the numbers beside the words are others: both are kept as printed, and the numbers are read.");
            return numbers;
        }

        return told;

        string? Cell(HxlNumber number) => figure.Columns.TryGetValue(number, out var column) ? HxlWords.Said(row.Under(column)) : null;

        bool Count(HxlNumber number, out long? count)
        {
            count = null;
            if (Cell(number) is not { } text)
            {
                return true;
            }

            var read = TryCount(text, out var value);
            count = read ? value : null;
            return read || Refuse(number, text);
        }

        bool Plain(out Estimate? estimate)
        {
            estimate = null;
            if (Cell(HxlNumber.Plain) is not { } text)
            {
                return true;
            }

            estimate = TryCount(text, out var value) ? Estimate.BestOf(value)
                : text.AsSpan().ContainsAnyExcept(DigitsAndCommas) && Estimate.TryParse(text, out var told) ? told
                : null;
            return estimate is not null || Refuse(HxlNumber.Plain, text);
        }

        bool Refuse(HxlNumber number, string text)
        {
            var isNegative = text.StartsWith('-') && TryCount(text[1..], out _);
            cells.Warn(
                isNegative ? NoteCodes.NegativeCount : NoteCodes.NotANumber,
                figure.Columns[number],
                isNegative ? "is below zero: kept as printed, read as unknown." : "is no whole number and no estimate: kept as printed, read as unknown.");
            return false;
        }

        void Differ(HxlNumber number, string what) =>
            cells.Warn(NoteCodes.HxlNumbersDiffer, figure.Columns.TryGetValue(number, out var column) ? column : figure.Columns.Values.First(), $"does not agree with what stands beside it: {what}");
    }

    /// <summary>Gives the cells of a figure that hold anything, as printed.</summary>
    public static ValueList<PrintedCell> Printed(HxlFigure figure, HxlRow row) =>
        [.. figure.Columns.Values.OrderBy(column => column.Index).Where(column => row.Under(column).Length > 0).Select(column => new PrintedCell(column.Printed.Trim(), row.Under(column)))];

    private static Estimate? Made(long? low, Estimate? plain, long? high)
    {
        if (low is null && high is null)
        {
            return plain;
        }

        var bounds = (low, high) switch
        {
            ({ } least, { } greatest) => least == greatest ? Estimate.Exactly(least) : Estimate.Between(least, greatest),
            ({ } least, null) => Estimate.AtLeast(least),
            _ => Estimate.UpTo(high.GetValueOrDefault()),
        };
        return plain?.Best is { } best && bounds.Best is null ? bounds.WithBest(best) : bounds;
    }

    private static bool TryCount(string text, out long count) => long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out count) && IsGrouped(text);

    // A comma sets off thousands, and is no decimal point: 1,234 and not 1,5.
    private static bool IsGrouped(string text) =>
        text.Split(',') is not [var first, _, ..] groups || (first.Length is >= 1 and <= 3 && first[0] != '0' && groups.Skip(1).All(group => group.Length == 3));
}
