using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>The best value printed must be the sum of the deaths printed beside it, in the columns of UCDP.</summary>
/// <remarks>
/// <c>best</c> is <c>deaths_a</c> and <c>deaths_b</c> and <c>deaths_civilians</c> and <c>deaths_unknown</c>. Silent where one of the five
/// is missing, blank or no whole number, where one is negative (<see cref="PrintedNumbersMustMakeAnEstimate"/> tells that), and for a rejected figure.
/// </remarks>
internal sealed class SumMustMatchItsCells() : Rule<Figure>(
    RuleIds.SumMustMatchItsCells, Severity.Warning, "A best value must be the sum of the deaths that are printed beside it.")
{
    private static readonly string[] Parts = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"];

    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "In this table the deaths of each side, of civilians and of the unknown are a split of the best estimate. If they do not add up to it, a cell was changed or cut on the way here.";

    public override string Fix =>
        "Compare the row with the release it is from. Keep the cells as they are printed there; if the release itself has it so, say so in a note.";

    public override string Source => "UCDP Georeferenced Event Dataset codebook: best is the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (figure.Printed.Count <= Parts.Length || figure.Standing.Kind == StandingKind.Rejected || Cell(figure, "best") is not { } best)
        {
            return;
        }

        Int128 sum = 0;
        foreach (var column in Parts)
        {
            if (Cell(figure, column) is not { } part)
            {
                return;
            }

            sum += part;
        }

        if (sum != best)
        {
            findings.Listing(figure)?.Report(
                figure,
                $"The deaths printed come to {sum}, and the best value is printed as {best} ({PrintedNumbers.Shown(figure.Printed)}), {findings.Account(figure)}.",
                "printed",
                suggestion: "Compare the row with the release it is from; keep the cells as printed there.");
        }
    }

    /// <summary>Gets the count in a column: the only cell of that name, not negative.</summary>
    private static long? Cell(Figure figure, string column)
    {
        long? found = null;
        foreach (var cell in figure.Printed)
        {
            if (string.Equals(cell.Column, column, StringComparison.OrdinalIgnoreCase))
            {
                if (found is not null || !long.TryParse(cell.Text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count))
                {
                    return null;
                }

                found = count;
            }
        }

        return found;
    }
}
