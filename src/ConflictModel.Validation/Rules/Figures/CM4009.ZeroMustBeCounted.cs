namespace ConflictModel.Validation;

/// <summary>A zero must be counted: that nobody reported any is no zero.</summary>
/// <remarks>
/// Fires where a figure is exactly zero, or its best value is, while the words cited say that nothing was reported or is known, or all that
/// is printed is blank or a code for missing. Silent where a source's words or cells tell a zero besides ("nobody was killed"), where
/// there are no words to judge by, and for a rejected figure. The words are English.
/// </remarks>
internal sealed class ZeroMustBeCounted() : Rule<Figure>(
    RuleIds.ZeroMustBeCounted, Severity.Warning, "A zero must be counted; what is not known is no zero.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "“No casualties were reported” tells what was not said, not that nobody died. A zero made of it goes into every sum and average as a fact.";

    public override string Fix =>
        "Write “none reported” or leave the number unknown. Keep the zero only where the source counted and found nobody, and cite the words that say so.";

    public override string Source => "ACLED codebook, where 0 means none or no information and the two cannot be told apart any more: the trap that this avoids.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (figure.Number is not ({ Greatest: 0 } or { Best: 0 }) || figure.Standing.Kind == StandingKind.Rejected || !figure.IsAffirmedAndActual)
        {
            return;
        }

        foreach (var citation in figure.By.Citations)
        {
            if (NothingKnown.IsSaidBy(citation.Words))
            {
                Report(figure, $"the words cited are “{Short(citation.Words)}”", "number", findings);
                return;
            }
        }

        if (!figure.Printed.IsEmpty && figure.Printed.All(c => NothingKnown.IsPrintedIn(c.Text)))
        {
            Report(figure, $"what is printed is {PrintedNumbers.Shown(figure.Printed)}", "printed", findings);
        }
    }

    private static void Report(Figure figure, string what, string member, Findings findings) =>
        findings.Listing(figure)?.Report(
            figure,
            $"The number is given as {figure.Number.Describe()}, but {what}: that nothing is reported or known is no zero ({findings.Account(figure)}).",
            member,
            suggestion: "Give the number as “none reported”, or leave it unknown; keep the zero only where the source counted and found nobody.");

    private static string Short(string words) => words.Length <= 160 ? words : $"{words[..160]}…";
}
