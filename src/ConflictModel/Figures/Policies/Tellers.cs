namespace ConflictModel;

/// <summary>Names the origin of an account.</summary>
internal static class Tellers
{
    internal static string Of(Attribution by, ConflictRecord record) => OriginIdentity.Of(by, record).Origin switch
    {
        { Kind: OriginKind.Actor } origin => record.Names.Of(origin.Actor),
        { Kind: OriginKind.Source } origin => $"“{record.Names.Of(origin.Source)}”",
        _ => "the keeper of the record",
    };
}
