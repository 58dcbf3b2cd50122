namespace ConflictModel.Validation;

/// <summary>Says by whose account a claim stands.</summary>
internal static class Accounts
{
    internal static string Of(Claim claim, ConflictRecord record)
    {
        var origin = claim.By.Origin;
        var sources = claim.By.Citations.Select(c => $"“{Name(c.Source, record)}”").Distinct().ToArray();
        var cited = sources.Length == 0 ? "" : $", in {string.Join(" and ", sources)}";
        return origin.Kind is OriginKind.Source ? $"says “{Name(origin.Source, record)}”" : $"says {Of(origin, record)}{cited}";
    }

    internal static string Of(Origin origin, ConflictRecord record) => origin.Kind switch
    {
        OriginKind.Actor when origin.Actor.TryGetId(out var id) => Name(id, record),
        OriginKind.Actor when origin.Actor.Kind is ReferenceKind.Unknown => "somebody unknown",
        OriginKind.Source => $"“{Name(origin.Source, record)}”",
        _ => origin.ToString(),
    };

    private static string Name(EntityId id, ConflictRecord record) => record.TryFind(id, out var entity) ? entity.Name : id.Value;
}
