namespace ConflictModel.Datasets;

/// <summary>Sums the people that tables with HXL tags count: killed, injured, missing, abducted, detained, affected.</summary>
internal sealed class HxlCounting : DatasetCounting
{
    public override ValueList<string> Groups => ["country", "year", "type"];

    public override ValueList<Harm> Harms => [Harm.Killed, Harm.Wounded, Harm.Missing, Harm.Abducted, Harm.Detained, Harm.Affected];

    public override DatasetTotals Run(IReadOnlyList<Func<DatasetTable>> files, DatasetQuery query)
    {
        var tally = new HxlTally(query.Harm);
        return new RowCounting<HxlRow>("hxl", tally.Open, tally.Count)
        {
            By =
            [
                ("country", _ => [new("country", tally.Country)]),
                ("year", _ => [new("year", null, tally.Year)]),
                ("type", _ => [new("type", tally.Type)]),
            ],
            FoundBy =
            [
                ("incident", _ => tally.Names),
                ("actor", _ => tally.Groups),
                ("place", _ => tally.Places),
            ],
        }.Run(files, query);
    }
}
