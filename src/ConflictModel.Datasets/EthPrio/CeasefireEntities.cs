using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Whom and what ceasefires refer to: each becomes an entity once, before the first claim that needs it.</summary>
/// <param name="sides">The sides of the dyads.</param>
/// <param name="told">Gives who says what a row says.</param>
/// <param name="items">Where the entities go.</param>
internal sealed class CeasefireEntities(CeasefireSides sides, Func<EthPrioCeasefireRow, Attribution> told, List<Item> items)
{
    private readonly UcdpEntities ucdp = new("eth-prio-ceasefires", items);
    private readonly Dictionary<int, TruceId> truces = [];
    private readonly HashSet<int> agreements = [];
    private readonly HashSet<int> dyads = [];

    /// <summary>Adds what is new in a row, and gives the references that its claims need.</summary>
    public CeasefireParties Take(EthPrioCeasefireRow row, Attribution by)
    {
        var truce = Truce(row.UniqId, row);
        var actor = Actor(row, by);
        var conflict = row.UcdpAcdId is null ? default : ucdp.Conflict(row.UcdpAcdId, "", by);
        if (row.UcdpDyad is not { } number)
        {
            return new CeasefireParties(truce, actor, default);
        }

        return new CeasefireParties(truce, actor, Dyad(number, conflict, by));
    }

    /// <summary>Gives the ceasefire of a number, with the place named by the row that speaks of it: numbers count within one country.</summary>
    public TruceId Truce(int number, EthPrioCeasefireRow row)
    {
        if (!truces.TryGetValue(number, out var id))
        {
            id = TruceId.Parse($"eth-prio-ceasefire-{Text(number)}");
            var place = row.Location.Trim();
            var name = $"Ceasefire {Text(number)}";
            items.Add(new Truce(place.Length > 0 ? $"{name}: {place}" : name, id) { ExternalIds = [new ExternalId(IdScheme.EthPrioCeasefire, Text(number))] });
            truces.Add(number, id);
        }

        return id;
    }

    /// <summary>Gives the agreement of PA-X, under the id that it has wherever PA-X is imported.</summary>
    public InstrumentId Agreement(int number)
    {
        var id = InstrumentId.Parse($"pax-{Text(number)}");
        if (agreements.Add(number))
        {
            items.Add(new Agreement(StandInName.Of("pax-", Text(number)), id) { ExternalIds = [new ExternalId(IdScheme.PaX, Text(number))] });
        }

        return id;
    }

    /// <summary>Gives a dyad; its sides are those of the rows that declare in it, and name it where there are two.</summary>
    private Reference<DyadId> Dyad(int number, Reference<ConflictId> conflict, Attribution by)
    {
        var (a, b) = dyads.Add(number) ? sides.Of(number) : default; // once, since later rows tell no more
        var name = a is null || b is null ? "" : $"{a.ActorName.Trim()} - {b.ActorName.Trim()}";
        return ucdp.Dyad(number, name, conflict, Side(a), Side(b), by);
    }

    private Reference<ActorId> Side(EthPrioCeasefireRow? row) => row is null ? default : Actor(row, told(row));

    private Reference<ActorId> Actor(EthPrioCeasefireRow row, Attribution by) => ucdp.Actor(row.UcdpActorId, row.ActorName.Trim(), state: null, by, CeasefireSides.IsGovernment(row));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
