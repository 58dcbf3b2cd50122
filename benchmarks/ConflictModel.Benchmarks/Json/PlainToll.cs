namespace ConflictModel.Benchmarks.Json;

internal sealed class PlainToll : PlainItem
{
    public string? Of { get; set; }

    public string? Harm { get; set; }

    public string? Number { get; set; }

    public string? People { get; set; }

    public PlainAttribution? By { get; set; }
}
