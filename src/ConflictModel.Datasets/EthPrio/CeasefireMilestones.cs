namespace ConflictModel.Datasets;

/// <summary>What a row tells of its actor's part in a ceasefire: when it was declared, took effect and ended, each a claim of its own.</summary>
internal sealed class CeasefireMilestones(DatasetRelease release, List<Item> items)
{
    public void Add(EthPrioCeasefireRow row, CeasefireRun run, in CeasefireParties parties, Attribution by)
    {
        var declared = Of(row, parties, MilestoneKind.Declared, row.CfDec, release.Quoting(row, by), "cf_dec");
        items.Add(declared with { Actors = [parties.Actor] });
        Add(Of(row, parties, MilestoneKind.Effective, row.CfEffect, by, "cf_effect"), row, isClaimed: !row.CfEffect.IsNone, CeasefireEnds.DeniesEffect(row));
        var ended = Of(row, run.HasOneEnd ? parties with { Dyad = default } : parties, MilestoneKind.Ended, row.End, by, "end") with { How = CeasefireEnds.How(row.Ended) };
        Add(CeasefireEnds.IsClaimed(row) && row.End.IsNone ? ended with { Note = Printed("end", row.End) } : ended, row, CeasefireEnds.IsClaimed(row), CeasefireEnds.DeniesEnd(row));
    }

    /// <summary>Adds what is claimed, what is denied, or both: where the date and the code contradict each other, no answer may be certain.</summary>
    private void Add(Milestone milestone, EthPrioCeasefireRow row, bool isClaimed, bool isDenied)
    {
        if (isClaimed)
        {
            items.Add(milestone);
        }

        if (isDenied)
        {
            var denied = milestone with { Polarity = Polarity.Negated };

            // The code denies it of any day, not of the day that the row gives.
            items.Add(!isClaimed ? denied : denied with { Id = ClaimId.Parse($"{milestone.Id}-denied"), At = Timing.Unknown, Note = $"Printed: ended {row.Text(CeasefireColumn.Ended).Trim()}." });
        }
    }

    private static Milestone Of(EthPrioCeasefireRow row, in CeasefireParties parties, MilestoneKind reached, EthPrioDate date, Attribution by, string column) =>
        new(parties.Truce, reached, date.Date)
        {
            Id = ClaimId.Parse($"{parties.Truce}-{reached}-{row.Id}"),
            By = by,
            Between = parties.Dyad == default ? [] : [parties.Dyad],
            Note = date.IsTold ? "" : Printed(column, date),
        };

    private static string Printed(string column, EthPrioDate date) => $"Printed: {column}_yr {date.Year}, {column}_month {date.Month}, {column}_day {date.Day}.";
}
