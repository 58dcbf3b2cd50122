using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>What one row claims: that support was recorded or not, by whom, and with what.</summary>
internal sealed class EsdClaims(DatasetRelease release, List<Item> items)
{
    private readonly UcdpEntities entities = new("ucdp-external-support", items);

    /// <summary>Gives what the ids of a row's claims are made of: dyad, actor and year.</summary>
    public static string IdOf(UcdpExternalSupportRow row) => $"{Text(row.DyadId)}-{Text(row.ActorId)}-{Text(row.Year)}";

    public void Add(UcdpExternalSupportRow row)
    {
        var stem = $"ucdp-esd-{IdOf(row)}";
        var by = release.At($"dyad {Text(row.DyadId)}, actor {Text(row.ActorId)}, {Text(row.Year)}, line {Text(row.Line)}");
        var actorIsSideA = row.DyadName.StartsWith(row.ActorName, StringComparison.Ordinal);
        var recipient = entities.Actor(row.ActorId, row.ActorName, StateNumber(row, row.ActorName, actorIsSideA), by);
        var opponent = entities.Actor(row.OppoId, row.OppoName, StateNumber(row, row.OppoName, !actorIsSideA), by);
        var (a, b) = actorIsSideA ? (recipient, opponent) : (opponent, recipient);
        var conflict = entities.Conflict(row.ConflictId, row.Location, by);
        var dyad = entities.Dyad(row.DyadId, row.DyadName, conflict, a, b, by);
        Recorded(row, stem, by, dyad);
        Supports(row, stem, by, recipient, opponent);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    // The two columns of state numbers belong to the sides of the dyad, the names to actor and opponent.
    private static int? StateNumber(UcdpExternalSupportRow row, string name, bool isSideA) =>
        !name.StartsWith("Government of ", StringComparison.Ordinal) ? null : isSideA ? row.GwnoA : row.GwnoB;

    private static T InYear<T>(T claim, int year)
        where T : Claim =>
        claim.SomeTimeIn(new ImpreciseInterval(new ImpreciseDate(year), new ImpreciseDate(year)));

    private void Recorded(UcdpExternalSupportRow row, string stem, Attribution by, Reference<DyadId> dyad)
    {
        var code = row.Text(EsdColumn.ExtSup).Trim() is { Length: > 0 } printed ? printed : "not-told";
        EntityId actor = ActorId.Parse($"ucdp-actor-{Text(row.ActorId)}");
        var where = dyad.TryGetId(out var id) ? id.Value : row.DyadName;
        items.Add(InYear(
            new Classification(actor, new Code("ucdp-esd-ext-sup", code))
            {
                Id = ClaimId.Parse($"{stem}-recorded"),
                By = release.Quoting(row, by),
                Note = $"In {where}. {(row.Support.Given switch
                {
                    true => "External support was recorded.",
                    false => "No external support was recorded; that is not to say that there was none.",
                    null => "Whether external support was recorded is not told.",
                })}",
            },
            row.Year));
    }

    private void Supports(UcdpExternalSupportRow row, string stem, Attribution by, Reference<ActorId> recipient, Reference<ActorId> opponent)
    {
        var supporters = row.Supporters.Distinct().ToList();
        var references = supporters.ConvertAll(supporter => entities.Actor(supporter.ActorId, supporter.Name, null, by));
        var givers = new EsdGivers(row, supporters);
        var circumstances = Circumstances(row, supporters.Count);
        for (var i = 0; i < supporters.Count; i++)
        {
            var kinds = row.Kinds.Where(kind => givers.Gave(kind, i)).ToList();
            Add(
                $"by-{supporters[i].ActorId}",
                references[i],
                kinds.Where(kind => TypeOf(kind) != SupportType.Unstated),
                kinds.Any(kind => kind.Kind == UcdpSupportKind.Unknown) ? ["Support of an unknown kind was recorded.", .. circumstances] : circumstances);
        }

        foreach (var kind in row.Kinds.Where(kind => supporters.Count > 1 && givers.IsOpen(kind)))
        {
            var word = TypeOf(kind) is { } type && type != SupportType.Unstated ? type.Word : "unknown-kind";
            Add(
                word,
                Reference<ActorId>.OneOf(ValueList.From(references.Select(reference => reference.TryGetId(out var id) ? id : default))),
                TypeOf(kind) == SupportType.Unstated ? [] : [kind],
                [$"{kind.Count} of {supporters.Count} supporters gave {(word == "unknown-kind" ? "support of an unknown kind" : "it")}, {kind.CountOfStates} of them states; which, is not told."]);
        }

        void Add(string what, Reference<ActorId> supporter, IEnumerable<UcdpSupportCount> kinds, IEnumerable<string> notes) =>
            items.Add(InYear(
                new Support(supporter, recipient)
                {
                    Id = ClaimId.Parse($"{stem}-{what}"),
                    By = by,
                    Against = opponent,
                    With = ValueList.From(kinds.Select(TypeOf)),
                    Note = string.Join(' ', notes),
                },
                row.Year));
    }

    private static List<string> Circumstances(UcdpExternalSupportRow row, int supporters)
    {
        var notes = new List<string>();
        var one = supporters == 1;
        if (row.ExtCoalition == true || row.ExtCoalitionName.Length > 0)
        {
            notes.Add($"{(one ? "It" : "Among the supporters are some that")} acted in a coalition{(row.ExtCoalitionName.Length > 0 ? $": {row.ExtCoalitionName}" : "")}.");
        }

        if (row.ExtElements == true)
        {
            notes.Add(one ? "Elements of a state, not its government." : "Among the supporters are elements of a state, not its government.");
        }

        if (row.ExtBothsides == true)
        {
            notes.Add(one ? "It supported both sides." : "Among the supporters are some of both sides.");
        }

        return notes;
    }

    private static SupportType TypeOf(UcdpSupportCount kind) => kind.Kind switch
    {
        UcdpSupportKind.TroopsAsSecondaryParty => SupportType.TroopsAsSecondaryParty,
        UcdpSupportKind.TroopPresence => SupportType.TroopPresence,
        UcdpSupportKind.JointOperations => SupportType.JointOperations,
        UcdpSupportKind.Weapons => SupportType.Weapons,
        UcdpSupportKind.Materiel => SupportType.Materiel,
        UcdpSupportKind.Training => SupportType.Training,
        UcdpSupportKind.Funding => SupportType.Funding,
        UcdpSupportKind.Intelligence => SupportType.Intelligence,
        UcdpSupportKind.Territory => SupportType.Territory,
        UcdpSupportKind.Other => SupportType.Other,
        _ => SupportType.Unstated,
    };
}
