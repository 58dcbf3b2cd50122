using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>The alliances and states of ATOP met so far: each becomes an entity once.</summary>
internal sealed class AtopEntities(List<Item> items)
{
    private readonly HashSet<int> alliances = [];
    private readonly CowStates states = new("atop", items);

    public InstrumentId Alliance(AtopRow row)
    {
        var id = InstrumentId.Parse($"atop-{Text(row.Atopid)}");
        if (alliances.Add(row.Atopid))
        {
            var outside = new List<ExternalId> { new(IdScheme.Parse("atop"), Text(row.Atopid)) };
            if (row.Cowid is > 0 and var older)
            {
                outside.Add(new ExternalId(IdScheme.Parse("cow-alliance-3"), Text(older)));
            }

            if (row.Cow4id is > 0 and var newer)
            {
                outside.Add(new ExternalId(IdScheme.Parse("cow-alliance-4"), Text(newer)));
            }

            items.Add(new Agreement($"ATOP alliance {Text(row.Atopid)}", id) { ExternalIds = ValueList.From(outside) });
        }

        return id;
    }

    public Reference<ActorId> State(int number) => states.Of(number);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
