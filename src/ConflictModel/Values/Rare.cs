namespace ConflictModel;

/// <summary>A value that few items state, kept apart: those that do not state it pay for a reference alone.</summary>
/// <remarks>Records of hundreds of thousands of claims are held in memory, and most of their members say nothing.</remarks>
/// <typeparam name="T">The type of the value, whose default says nothing.</typeparam>
/// <param name="Value">The value.</param>
internal sealed record Rare<T>(T Value)
    where T : struct, IEquatable<T>
{
    /// <summary>Keeps a value, unless it says nothing.</summary>
    internal static Rare<T>? Of(T value) => value.Equals(default) ? null : new(value);
}
