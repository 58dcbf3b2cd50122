namespace ConflictModel;

/// <summary>A word of the subject: one of those this version knows, or another that a source or a later version uses.</summary>
/// <remarks>A word that is not known is kept as it stands; <see cref="IWord.IsKnown"/> tells the two apart.</remarks>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public interface IVocabulary<TSelf> : IWord, IParsable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IVocabulary<TSelf>
{
    // Make the list when asked, never keep it in a static of the struct: .NET 8 cannot load a struct that holds a static list of itself.

    /// <summary>Gets the words that this version knows, in the order of their definition.</summary>
    static abstract ValueList<TSelf> Known { get; }
}
