namespace ConflictModel.Benchmarks.Json;

internal sealed class PlainArea
{
    public List<string>? Places { get; set; }
}
