namespace ConflictModel.Benchmarks.Json;

internal sealed class PlainOccurrence : PlainItem
{
    public string? Of { get; set; }

    public string? When { get; set; }

    public PlainArea? Where { get; set; }

    public List<string>? Actors { get; set; }

    public List<string>? Targets { get; set; }

    public string? Means { get; set; }

    public string? Dyad { get; set; }

    public PlainAttribution? By { get; set; }
}
