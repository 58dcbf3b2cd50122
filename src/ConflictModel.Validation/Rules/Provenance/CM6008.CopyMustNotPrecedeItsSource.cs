namespace ConflictModel.Validation;

/// <summary>A source must not be read or copied before it was published.</summary>
/// <remarks>
/// Silent while the order is open, for neighbouring days (the world's calendars differ by one), where a date is not given, and where a claim
/// of the record dates the source otherwise: then it is known that the printed date is wrong.
/// </remarks>
internal sealed class CopyMustNotPrecedeItsSource() : Rule<Source>(
    RuleIds.CopyMustNotPrecedeItsSource, Severity.Warning, "A source must not be read or copied before it was published.")
{
    public override string Why =>
        "What was copied before the source appeared is a copy of something else, or the printed date is wrong: an archive's capture is often the best evidence of when a page really stood there.";

    public override string Fix =>
        "Correct the day of reading, copying or publication if it was mistyped. Otherwise check that the copy is of this source. If it is, the printed date is too late: keep it, and add the keeper's own dating (Reached(MilestoneKind.Published, …)).";

    public override string Source => "Berkeley Protocol on Digital Open Source Investigations: collection is recorded with its time and hash, so that what was captured can be set against what is claimed of it.";

    protected override void Check(Source source, Findings findings)
    {
        if (!source.Published.IsKnown || (!source.Retrieved.IsKnown && source.Copies.IsEmpty))
        {
            return;
        }

        Check(source, source.Retrieved, "retrieved", "read", findings);
        for (var i = 0; i < source.Copies.Count; i++)
        {
            if (DayOrder.IsBefore(source.Copies[i].Captured, Timing.FromMoment(source.Published), findings.View.Tolerance))
            {
                Check(source, source.Copies[i].Captured, $"copies/{i}/captured", "copied", findings);
            }
        }
    }

    private static void Check(Source source, Moment kept, string member, string was, Findings findings)
    {
        if (DayOrder.IsBefore(kept, Timing.FromMoment(source.Published), findings.View.Tolerance) && !IsDatedOtherwise(source, findings))
        {
            findings.Listing(source)?.Report(
                source,
                $"“{source.Name}” is said to be published {Timing.FromMoment(source.Published).Describe()}, but was {was} before, {Timing.FromMoment(kept).Describe()}.",
                member,
                suggestion: $"Correct the day on which it was {was}, or the day of its publication, if one was mistyped. Otherwise check that it is the same source; if so, the printed date is too late: add the keeper's own dating of it.");
        }
    }

    private static bool IsDatedOtherwise(Source source, Findings findings)
    {
        foreach (var claim in findings.Record.ClaimsAbout(source))
        {
            if (claim is Milestone dating && dating.Of == source.EntityId && dating.Reached == MilestoneKind.Published && findings.View.MayCount(dating))
            {
                return true;
            }
        }

        return false;
    }
}
