namespace ConflictModel;

/// <summary>An id of one kind of item: the text that claims, documents and pointers refer to it by.</summary>
/// <typeparam name="TSelf">The id type.</typeparam>
public interface IItemId<TSelf> : IParsable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IItemId<TSelf>
{
    /// <summary>Gets the id's text; empty for the default value, which names nothing.</summary>
    string Value { get; }
}
