namespace ConflictModel;

/// <summary>Names the origin of an account.</summary>
internal static class Tellers
{
    internal static string Of(Attribution by, ConflictRecord record) => by.Origin.Kind switch
    {
        OriginKind.Actor => record.Names.Of(by.Origin.Actor),
        OriginKind.Source => $"“{record.Names.Of(by.Origin.Source)}”",
        _ => "the keeper of the record",
    };
}
