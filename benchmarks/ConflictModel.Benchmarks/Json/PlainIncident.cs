namespace ConflictModel.Benchmarks.Json;

internal sealed class PlainIncident : PlainItem
{
    public string? Name { get; set; }

    public List<string>? ExternalIds { get; set; }
}
