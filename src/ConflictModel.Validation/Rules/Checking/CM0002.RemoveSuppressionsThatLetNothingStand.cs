namespace ConflictModel.Validation;

/// <summary>Remove suppressions that let nothing stand: the fault they excuse is mended, or they never matched.</summary>
/// <remarks>
/// Looked at are the suppressions of the items, and those of the options or their configuration, which are told of the record as a whole. Silent about
/// rules that options leave out, and about rules of others that do not check here. An id in another case, and a rule's name, let nothing stand. Where items are judged one by one, what
/// the options let stand is told at the end, for the rules that judge there. Where one set of options serves several records, it may be turned off
/// (<see cref="ValidationOptions.TellsIdleSuppressions"/>).
/// </remarks>
internal sealed class RemoveSuppressionsThatLetNothingStand() : Rule<ConflictRecord>(
    RuleIds.RemoveSuppressionsThatLetNothingStand, Severity.Note, "Remove suppressions that let nothing stand.")
{
    public override string Why =>
        "A suppression outlives the fault it excuses. Left in place, it would silence the next fault of that kind, which nobody has looked at.";

    public override string Fix => "Take the suppression away, or correct the id of the rule or the place it names.";

    public override string Source => "ConflictModel: nothing is dropped in silence. Linters for code report unused suppressions likewise.";

    /// <summary>Reports the suppressions of the options that have let nothing stand.</summary>
    internal static void ReportIdle(Findings findings)
    {
        foreach (var idle in findings.TellsIdleSuppressions ? findings.IdleSuppressions() : [])
        {
            findings.Report(
                $"Findings of {idle.Rule} are let stand {(idle.At.Length == 0 ? "anywhere" : $"at {idle.At}")} by the options or their configuration, and there is none: “{idle.Reason}”.",
                suggestion: "Take it out of “suppress”, or correct the place; a later fault of that kind would pass unseen.");
        }
    }

    protected override void Check(ConflictRecord record, Findings findings)
    {
        foreach (var item in findings.Items.Suppressing)
        {
            foreach (var suppression in (IEnumerable<Suppression>)item.Suppressions)
            {
                if (suppression.Rule != Id && findings.Checks(suppression.Rule) && !findings.HasLetStand(item, suppression.Rule))
                {
                    findings.Listing(item)?.Report(
                        item,
                        $"A finding of {suppression.Rule} is let stand here, and there is none: “{suppression.Reason}”.",
                        "suppressions",
                        suggestion: "Take it away; a later fault of that kind would pass unseen.");
                }
                else if (findings.MeantBy(suppression.Rule) is { } meant)
                {
                    findings.Listing(item)?.Report(
                        item,
                        $"A finding of {suppression.Rule} is let stand here, and that is no rule's id: “{suppression.Reason}”.",
                        "suppressions",
                        suggestion: $"Write {meant}, if that rule is meant: ids are compared letter by letter, and names let nothing stand.");
                }
                else if (suppression.Rule.StartsWith("CM", StringComparison.OrdinalIgnoreCase) && !RuleIds.IsKnown(suppression.Rule) && !findings.Checks(suppression.Rule))
                {
                    findings.Listing(item)?.Report(
                        item,
                        $"A finding of {suppression.Rule} is let stand here, and no rule has that id: “{suppression.Reason}”.",
                        "suppressions",
                        suggestion: "Correct the id, or check with the version of the library that knows it.");
                }
            }
        }

        ReportIdle(findings);
    }
}
