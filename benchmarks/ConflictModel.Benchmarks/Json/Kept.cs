namespace ConflictModel.Benchmarks.Json;

/// <summary>Counts what was read, and keeps it if asked to.</summary>
internal sealed class Kept<T>(bool keeps, int capacity)
{
    private readonly List<T>? items = keeps ? new(capacity) : null;

    internal int Count { get; private set; }

    internal void Add(T item)
    {
        Count++;
        items?.Add(item);
    }
}
