using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>The agreements and peace processes of PA-X met so far: each becomes an entity once.</summary>
internal sealed class PaXEntities(DatasetTable table, List<Item> items)
{
    private readonly Dictionary<int, Agreement> agreements = [];
    private readonly Dictionary<int, MetEntity<ProcessId>> processes = [];

    /// <summary>Gives the agreement of a row, and the stem of the ids of the row's claims.</summary>
    public (Agreement Text, string Stem) Agreement(PaXRow row, Attribution by)
    {
        var number = row.AgtId.ToString(CultureInfo.InvariantCulture);
        var stem = $"pax-{number}";
        var name = PaXClaims.OneLine(row.Agt);
        if (agreements.TryGetValue(row.AgtId, out var earlier))
        {
            table.Notes.Add(NoteCodes.PaXAgreementTwice, DatasetNoteSeverity.Warning, row.Line, "AgtId", number, $"Agreement {number} stood in an earlier row: both rows are kept as claims about it; remove the one that is not meant.");
            if (name.Length > 0 && name != earlier.Name)
            {
                items.Add(new Naming(earlier.EntityId, name) { By = by });
            }

            return (earlier, string.Create(CultureInfo.InvariantCulture, $"{stem}-line-{row.Line}"));
        }

        var text = new Agreement(name.Length > 0 ? name : StandInName.Of("pax-", number), InstrumentId.Parse(stem)) { ExternalIds = [new ExternalId(IdScheme.PaX, number)] };
        items.Add(text);
        agreements.Add(row.AgtId, text);
        return (text, stem);
    }

    /// <summary>Refers to the peace process of a row: by its number, else by its name; unknown where it has neither.</summary>
    public Reference<EntityId> Process(PaXRow row, Attribution by)
    {
        var name = PaXClaims.OneLine(row.PPName);
        if (row.PP is not { } pp)
        {
            return name.Length > 0 ? Reference<EntityId>.Described(name) : default;
        }

        if (!processes.TryGetValue(pp, out var process))
        {
            var number = pp.ToString(CultureInfo.InvariantCulture);
            var id = ProcessId.Parse($"pax-process-{number}");
            var entity = new PeaceProcess(name.Length > 0 ? name : $"PA-X peace process {number}", id) { ExternalIds = [new ExternalId(IdScheme.Parse("pa-x-process"), number)] };
            items.Add(entity);
            processes.Add(pp, process = new MetEntity<ProcessId>(entity, id));
        }

        process.Call(name, by, items);
        return process.EntityId;
    }
}
