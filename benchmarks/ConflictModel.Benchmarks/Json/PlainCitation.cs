namespace ConflictModel.Benchmarks.Json;

internal sealed class PlainCitation
{
    public string? Source { get; set; }

    public string? Words { get; set; }
}
