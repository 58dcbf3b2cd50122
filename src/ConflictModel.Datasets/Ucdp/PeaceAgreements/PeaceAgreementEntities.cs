using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>The conflicts, dyads, parties and processes of the agreements met so far, each an entity once.</summary>
/// <remarks>The numbers are those from before UCDP's renumbering of 2017: <c>ucdp-old-conflict-36</c> is not <c>ucdp-conflict-36</c>.</remarks>
internal sealed class PeaceAgreementEntities(DatasetTable table, List<Item> items)
{
    private readonly Dictionary<EntityId, HashSet<string>> names = [];

    /// <summary>Gets the scheme of numbers from before the renumbering.</summary>
    public static IdScheme Old(string kind) => IdScheme.Parse($"ucdp-{kind}-before-2017");

    /// <summary>Adds what is new in a row: its conflict, its dyads with their sides, its process.</summary>
    public ValueList<Reference<ActorId>> Parties(UcdpPeaceAgreementRow row, Attribution by)
    {
        var conflict = Conflict(row, by);
        // Where there is one dyad, a comma stands within the name of an actor.
        string[] dyads = row.BwdId.Count == 1 ? [row.DyadName.Trim()] : row.DyadName.Split(',', StringSplitOptions.TrimEntries);
        var sides = dyads.Select(dyad => dyad.Split(" - ")).ToList();

        // One list of parties stands for all dyads: the side that they share first, then the others in the order of the dyads.
        if (dyads.Length != row.BwdId.Count || row.ActorId.Count != dyads.Length + 1 || sides.Any(pair => pair.Length != 2 || pair[0] != sides[0][0]))
        {
            table.Notes.Add(
                NoteCodes.PeaceAgreementDyadsUnmatched,
                DatasetNoteSeverity.Warning,
                row.Line,
                "DyadName",
                row.DyadName,
                "The names and numbers of the dyads and parties do not match in number: the parties are described in the words of the row.");
            return row.DyadName.Trim() is { Length: > 0 } words ? [Reference<ActorId>.Described(NoteLog.Shorten(words, 500), several: true)] : [];
        }

        var parties = new List<Reference<ActorId>> { Actor(row.ActorId[0], sides[0][0], by) };
        for (var i = 0; i < dyads.Length; i++)
        {
            var other = Actor(row.ActorId[i + 1], sides[i][1], by);
            parties.Add(other);
            var id = DyadId.Parse($"ucdp-old-dyad-{Text(row.BwdId[i])}");
            Once(id.ToEntityId(), dyads[i], by, () => new Dyad(dyads[i], id)
            {
                ExternalIds = [new ExternalId(Old("dyad"), Text(row.BwdId[i]))],
                Within = conflict,
                SideA = parties[0],
                SideB = other,
            });
        }

        return ValueList.From(parties);
    }

    /// <summary>Refers to the process that a row numbers.</summary>
    public Reference<EntityId> Process(int number, Attribution by)
    {
        var id = ProcessId.Parse($"ucdp-pa-process-{Text(number)}");
        var name = $"Peace process {Text(number)} of UCDP";
        Once(id.ToEntityId(), name, by, () => new PeaceProcess(name, id));
        return id.ToEntityId();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Reference<ConflictId> Conflict(UcdpPeaceAgreementRow row, Attribution by)
    {
        var name = row.Name.Trim();
        if (row.Cid is not { } number)
        {
            return name.Length > 0 ? Reference<ConflictId>.Described(name) : Reference<ConflictId>.Unknown;
        }

        var id = ConflictId.Parse($"ucdp-old-conflict-{Text(number)}");
        name = name.Length > 0 ? name : StandInName.Of("ucdp-old-conflict-", Text(number));
        Once(id.ToEntityId(), name, by, () => new Conflict(name, id) { ExternalIds = [new ExternalId(Old("conflict"), Text(number))] });
        return id;
    }

    private Reference<ActorId> Actor(int number, string printed, Attribution by)
    {
        var name = printed.Trim();
        var id = ActorId.Parse($"ucdp-old-actor-{Text(number)}");
        Once(id.ToEntityId(), name, by, () => name.StartsWith("Government of ", StringComparison.Ordinal)
            ? new State(name, id) { ExternalIds = [new ExternalId(IdScheme.GleditschWard, Text(number))] }
            : new Faction(name, id) { ExternalIds = [new ExternalId(Old("actor"), Text(number))] });
        return id;
    }

    private void Once(EntityId id, string name, Attribution by, Func<Entity> make)
    {
        if (!names.TryGetValue(id, out var told))
        {
            items.Add(make());
            names.Add(id, [name]);
        }
        else if (told.Add(name))
        {
            items.Add(new Naming(id, name) { By = by });
        }
    }
}
