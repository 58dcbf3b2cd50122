using System.Globalization;

namespace ConflictModel;

/// <summary>The scale from 0 to 100.</summary>
internal sealed class PercentScheme : GradeScheme
{
    public override string Name => "percent";

    public override bool Has(string word) => TryRead(word, out _);

    protected override string Meaning(string word) => $"{word} of 100";

    protected override GradeOrder Order(string one, string other)
    {
        _ = TryRead(one, out var a) & TryRead(other, out var b); // both are grades
        return a < b ? GradeOrder.Lower : a > b ? GradeOrder.Higher : GradeOrder.Same;
    }

    private static bool TryRead(string word, out decimal number) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number is >= 0 and <= 100;
}
