namespace ConflictModel.Benchmarks.Json;

internal sealed class PlainAttribution
{
    public string? Actor { get; set; }

    public string? Said { get; set; }

    public List<PlainCitation>? Citations { get; set; }
}
