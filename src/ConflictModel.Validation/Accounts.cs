namespace ConflictModel.Validation;

/// <summary>Says by whose account a claim stands.</summary>
internal static class Accounts
{
    internal static string Of(Claim claim, ConflictRecord record)
    {
        var origin = claim.By.Origin;
        var sources = claim.By.Citations.Select(c => $"“{record.NameOf(c.Source)}”").Distinct().ToArray();
        var cited = sources.Length == 0 ? "" : $", in {string.Join(" and ", sources)}";
        return origin.Kind is OriginKind.Source ? $"says “{record.NameOf(origin.Source)}”" : $"says {Of(origin, record)}{cited}";
    }

    internal static string Of(Origin origin, ConflictRecord record) => origin.Kind switch
    {
        OriginKind.Actor when origin.Actor.TryGetId(out var id) => record.NameOf(id),
        OriginKind.Actor when origin.Actor.Kind is ReferenceKind.Unknown => "somebody unknown",
        OriginKind.Source => $"“{record.NameOf(origin.Source)}”",
        _ => origin.ToString(),
    };
}
