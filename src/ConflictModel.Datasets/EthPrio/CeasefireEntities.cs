using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Whom and what ceasefires refer to: each becomes an entity once, before the first claim that needs it.</summary>
internal sealed class CeasefireEntities(List<Item> items)
{
    private readonly UcdpEntities ucdp = new("eth-prio-ceasefires", items);
    private readonly Dictionary<int, TruceId> truces = [];
    private readonly HashSet<int> agreements = [];
    private readonly HashSet<int> dyads = [];

    /// <summary>Adds what is new in a row, and gives the references that its claims need.</summary>
    public CeasefireParties Take(EthPrioCeasefireRow row, CeasefireRun run, Attribution by)
    {
        var truce = Truce(row.UniqId, row);
        var actor = Actor(row, by);
        var conflict = row.UcdpAcdId is null ? default : ucdp.Conflict(row.UcdpAcdId, "", by);
        if (row.UcdpDyad is not { } number)
        {
            return new CeasefireParties(truce, actor, default);
        }

        return new CeasefireParties(truce, actor, Dyad(number, run, conflict, by));
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

    /// <summary>Gives a dyad; its sides and name are those of the rows that first speak of it, where exactly two numbered actors declare in it.</summary>
    private Reference<DyadId> Dyad(int number, CeasefireRun run, Reference<ConflictId> conflict, Attribution by)
    {
        if (!dyads.Add(number) || run.SidesOf(number) is not { } sides)
        {
            return ucdp.Dyad(number, "", conflict, default, default, by);
        }

        // The rows tell no side A; where one of the two is a government, UCDP puts it there.
        var (a, b) = IsGovernment(sides.Other) is true ? (sides.Other, sides.One) : (sides.One, sides.Other);
        return ucdp.Dyad(number, $"{a.ActorName.Trim()} - {b.ActorName.Trim()}", conflict, Actor(a, by), Actor(b, by), by);
    }

    private Reference<ActorId> Actor(EthPrioCeasefireRow row, Attribution by) => ucdp.Actor(row.UcdpActorId, row.ActorName.Trim(), state: null, by, IsGovernment(row));

    // Misspelt governments are governments ("Governmentof", "The Government of"); where the row says that the actor is of no state, it is none.
    private static bool? IsGovernment(EthPrioCeasefireRow row) =>
        row.NsaFrac is 1 or 2 ? false
        : row.ActorName.Trim() is var name && (name.StartsWith("Government", StringComparison.Ordinal) || name.StartsWith("The Government of", StringComparison.Ordinal)) ? true
        : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
