using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>What the row of an actor claims: its names, where it came from, to what it belongs, in which conflicts it is.</summary>
internal sealed class ActorClaims
{
    private readonly NoteLog notes;
    private readonly DatasetRelease release;
    private readonly List<Item> items;
    private readonly UcdpEntities entities;
    private readonly HashSet<int> known;

    /// <summary>Makes the actors of all rows, before any claim.</summary>
    public ActorClaims(NoteLog notes, DatasetRelease release, List<Item> items, IReadOnlyList<UcdpActorRow> rows)
    {
        (this.notes, this.release, this.items) = (notes, release, items);
        entities = new UcdpEntities("ucdp-actor", items);
        known = [.. rows.Select(row => row.ActorId)];
        foreach (var row in rows)
        {
            entities.Actor(row.ActorId, row.NameData, null, By(row));
        }
    }

    public void Add(UcdpActorRow row)
    {
        var by = By(row);
        Reference<ActorId> self = ActorId.Parse(Stem(row));
        EntityId entity = ActorId.Parse(Stem(row));
        Names(row, entity, by);
        Codes(row, entity, by);
        Origins(row, self, by);
        Belonging(row, self, by);
        Conflicts(row, self, by);
    }

    private Attribution By(UcdpActorRow row) => release.At($"actor {Text(row.ActorId)}, line {row.Line}");

    private static string Stem(UcdpActorRow row) => $"ucdp-actor-{Text(row.ActorId)}";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "unnumbered";

    private void Names(UcdpActorRow row, EntityId entity, Attribution by)
    {
        var present = row.NameData.Trim();
        items.Add(new Naming(entity, present) { Id = Id(row, "name"), By = release.Quoting(row, by) });
        var told = new HashSet<string>(StringComparer.Ordinal) { present };
        Name("name-first", row.NameOrig, "", "its first name");
        Name("name-first-full", row.NameOrigFull, "", "its first name in full, in its own language");
        Name("name-first-english", row.NameOrigFullEng, "en", "its first name in English");
        for (var i = 0; i < row.NewNames.Count; i++)
        {
            Name($"name-later-{i + 1}", row.NewNames[i], "", Later("a later name", i, row.NewNames.Count));
        }

        Full("full", row.NewNamesFullMotherTongue, "", "in full, in its own language");
        Full("english", row.NewNamesFullEng, "en", "in English");

        void Full(string kind, ValueList<string> names, string language, string how)
        {
            for (var i = 0; i < names.Count; i++)
            {
                Name($"name-later-{i + 1}-{kind}", names[i], language, $"{Later("a later name", i, names.Count)}, {how}");
            }
        }

        void Name(string id, string cell, string language, string note)
        {
            if (ActorNames.Given(cell) is { Length: > 0 } name && told.Add(name))
            {
                items.Add(new Naming(entity, name) { Id = Id(row, id), By = by, Language = language, Note = note });
            }
        }
    }

    private static string Later(string what, int at, int count) => count > 1 ? $"{what}, {at + 1} of {count}" : what;

    private void Codes(UcdpActorRow row, EntityId entity, Attribution by)
    {
        if (row.Text(ActorColumn.Org).Trim() is { Length: > 0 } org)
        {
            Code("org", "ucdp-actor-org", org);
        }

        foreach (var country in row.GWNOLoc.Distinct())
        {
            Code($"gwno-loc-{Text(country)}", "ucdp-actor-gwno-loc", Text(country));
        }

        foreach (var region in row.Region.Distinct())
        {
            Code($"region-{Text(region)}", "ucdp-region", Text(region));
        }

        void Code(string id, string scheme, string code) =>
            items.Add(new Classification(entity, new Code(scheme, code)) { Id = Id(row, id), By = by });
    }

    private void Origins(UcdpActorRow row, Reference<ActorId> self, Attribution by)
    {
        Splintered(row.SplinteredFrom, ActorColumn.ActorIdPrev, "splintered-from", "");
        Splintered(row.SplitFromForATime, ActorColumn.ActorIdSplitTemp, "split-from", "It split off for a time (SplitTemp).");

        void Splintered(ValueList<UcdpActorMention> bodies, ActorColumn column, string word, string note)
        {
            foreach (var body in bodies.Distinct())
            {
                if (Other(row, body, column, by) is { } other)
                {
                    items.Add(new Succession([other], [self], SuccessionKind.Splintered) { Id = Id(row, $"{word}-{Text(body.ActorId)}"), By = by, Note = note });
                }
            }
        }
    }

    private void Belonging(UcdpActorRow row, Reference<ActorId> self, Attribution by)
    {
        Belongs(row.Alliances, ActorColumn.ActorIdAlliance, MembershipKind.UnderUmbrella, "in-alliance", "");
        Belongs(row.Joined, ActorColumn.ActorIdGroup, MembershipKind.Member, "joined", "It joined the group (JoinGroup); whether it went on by itself is not said.");
        Belongs(Unnamed(row.OSCoalitionID), ActorColumn.OSCoalitionID, MembershipKind.UnderUmbrella, "in-one-sided-coalition", "A coalition in one-sided violence.");
        Belongs(Unnamed(row.NSCoalitionID), ActorColumn.NSCoalitionID, MembershipKind.UnderUmbrella, "in-non-state-coalition", "A coalition in non-state conflict.");

        void Belongs(IEnumerable<UcdpActorMention> bodies, ActorColumn column, MembershipKind kind, string word, string note)
        {
            foreach (var body in bodies.Distinct())
            {
                if (Other(row, body, column, by) is { } other)
                {
                    items.Add(new Membership(self, other, kind) { Id = Id(row, $"{word}-{Text(body.ActorId)}"), By = by, Note = note });
                }
            }
        }
    }

    private void Conflicts(UcdpActorRow row, Reference<ActorId> self, Attribution by)
    {
        foreach (var number in row.ConflictId.Distinct())
        {
            Takes("conflict", number, entities.Conflict(number, string.Empty, by).TryGetId(out var id) ? id : default(EntityId), StateBased(row, row.ConflictId.Count));
        }

        Dyads("dyad", row.DyadId, StateBased(row, row.DyadId.Count), "");
        Dyads("non-state", row.NSID, Role.Party, "Non-state conflict (NSID).");
        Dyads("one-sided", row.OSID, Role.Perpetrator, "One-sided violence (OSID).");

        void Dyads(string word, ValueList<int> numbers, Role role, string note)
        {
            foreach (var number in numbers.Distinct())
            {
                var dyad = entities.Dyad(number, string.Empty, Reference<ConflictId>.Unknown, Reference<ActorId>.Unknown, Reference<ActorId>.Unknown, by);
                Takes(word, number, dyad.TryGetId(out var id) ? id : default(EntityId), role, note);
            }
        }

        void Takes(string word, int number, EntityId into, Role role, string note = "") =>
            items.Add(new Participation(self, Reference<EntityId>.To(into), role)
            {
                Id = Id(row, $"in-{word}-{Text(number)}"),
                By = by,
                RoleWords = role == Role.Unstated ? "primary or secondary party" : "",
                Note = note,
            });
    }

    // The flag says that it was primary somewhere: where there are several, nobody can tell where.
    private static Role StateBased(UcdpActorRow row, int count) => row.PrimaryParty switch
    {
        false => Role.SecondaryParty,
        true when count == 1 => Role.Party,
        _ => Role.Unstated,
    };

    private static IEnumerable<UcdpActorMention> Unnamed(ValueList<int> numbers) => numbers.Select(number => new UcdpActorMention(number, string.Empty));

    /// <summary>Refers to another actor; answers null, and notes it, where that is the actor itself.</summary>
    private Reference<ActorId>? Other(UcdpActorRow row, UcdpActorMention mention, ActorColumn column, Attribution by)
    {
        if (mention.ActorId == row.ActorId)
        {
            Note(NoteCodes.ActorOfItself, $"Actor {Text(row.ActorId)} is named as its own origin or body: no claim is made of it; the cell is kept as printed.");
            return null;
        }

        var coalition = column is ActorColumn.OSCoalitionID or ActorColumn.NSCoalitionID; // these never have rows
        if (!coalition && mention.ActorId is { } number && known.Add(number))
        {
            Note(NoteCodes.ActorWithoutRow, $"Actor {Text(mention.ActorId)} has no row in the file: it is known by what this row tells of it.");
        }

        return entities.Actor(mention.ActorId, mention.Name, null, by, isCoalition: coalition);

        void Note(string code, string message) =>
            notes.Add(code, DatasetNoteSeverity.Warning, row.Line, ActorColumns.Known.Name(column), Text(mention.ActorId), message);
    }

    private static ClaimId Id(UcdpActorRow row, string what) => ClaimId.Parse($"{Stem(row)}-{what}");
}
