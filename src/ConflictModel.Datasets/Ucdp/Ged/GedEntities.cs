using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Whom and what events refer to; a dyad that rows describe differently is noted.</summary>
internal sealed class GedEntities(DatasetTable table, List<Item> items)
{
    private readonly UcdpEntities ucdp = new("ucdp-ged", items);
    private readonly HashSet<GedPair> pairs = [];
    private readonly HashSet<int> dyads = [];

    /// <summary>Adds what is new in a row, and gives the references that its claims need.</summary>
    public GedParties Take(UcdpGedRow row, Attribution by)
    {
        var conflict = ucdp.Conflict(row.ConflictNewId, row.ConflictName, by);
        var a = ucdp.Actor(row.SideANewId, row.SideA, row.Gwnoa, by);
        var b = ucdp.Actor(row.SideBNewId, row.SideB, row.Gwnob, by);
        Compare(row);
        return new GedParties(conflict, ucdp.Dyad(row.DyadNewId, row.DyadName, conflict, a, b, by), a, b);
    }

    private void Compare(UcdpGedRow row)
    {
        if (row.DyadNewId is not { } number)
        {
            return;
        }

        var isNew = dyads.Add(number);
        if (pairs.Add(new GedPair(number, row.ConflictNewId, row.SideANewId, row.SideBNewId)) && !isNew)
        {
            table.Notes.Add(
                NoteCodes.GedDyadDiffers,
                DatasetNoteSeverity.Warning,
                row.Line,
                GedColumns.Known.Name(GedColumn.DyadNewId),
                number.ToString(CultureInfo.InvariantCulture),
                $"Dyad {number} has another conflict or other sides here than in an earlier row: the event keeps those of its row, the dyad those of the first.");
        }
    }
}
