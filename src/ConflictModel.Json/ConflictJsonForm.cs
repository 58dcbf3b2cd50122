namespace ConflictModel.Json;

/// <summary>In which form a record is written.</summary>
public enum ConflictJsonForm
{
    /// <summary>One JSON object, items by id in sections.</summary>
    Document,

    /// <summary>One item a line (NDJSON).</summary>
    Stream,
}
