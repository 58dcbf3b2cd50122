namespace ConflictModel.Datasets;

/// <summary>What a row tells of its actor's part in a ceasefire: when it was declared, took effect and ended, each a claim of its own.</summary>
internal sealed class CeasefireMilestones(DatasetRelease release, List<Item> items)
{
    public void Add(EthPrioCeasefireRow row, CeasefireRun run, in CeasefireParties parties, Attribution by)
    {
        var declared = Of(row, parties, MilestoneKind.Declared, row.CfDec, release.Quoting(row, by), "cf_dec");
        items.Add(declared with { Actors = [parties.Actor] });
        if (!row.CfEffect.IsNone)
        {
            items.Add(Of(row, parties, MilestoneKind.Effective, row.CfEffect, by, "cf_effect"));
        }
        else if (row.Ended is EthPrioEnd.NeverInEffect)
        {
            items.Add(Of(row, parties, MilestoneKind.Effective, row.CfEffect, by, "cf_effect") with { Polarity = Polarity.Negated });
        }

        var ended = Of(row, run.HasOneEnd ? parties with { Dyad = default } : parties, MilestoneKind.Ended, row.End, by, "end");
        if (CeasefireEnds.IsClaimed(row))
        {
            items.Add(ended with { How = CeasefireEnds.How(row.Ended) });
        }
        else if (CeasefireEnds.IsDenied(row))
        {
            items.Add(ended with { Polarity = Polarity.Negated });
        }
    }

    private static Milestone Of(EthPrioCeasefireRow row, in CeasefireParties parties, MilestoneKind reached, EthPrioDate date, Attribution by, string column) =>
        new(parties.Truce, reached, date.Date)
        {
            Id = ClaimId.Parse($"{parties.Truce}-{reached}-{row.Id}"),
            By = by,
            Between = parties.Dyad == default ? [] : [parties.Dyad],
            Note = date.IsTold ? "" : $"Printed: {column}_yr {date.Year}, {column}_month {date.Month}, {column}_day {date.Day}.",
        };
}
