namespace ConflictModel;

/// <summary>A vocabulary that things are filed under, with the name of its scheme: by it, one kind of claim (<see cref="Classification"/>) carries them all.</summary>
/// <remarks>Implement it on a vocabulary of your own, and <c>ClassifiedAs</c> and <c>ClassesOf</c> take it.</remarks>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public interface ICodeList<TSelf> : IVocabulary<TSelf>
    where TSelf : struct, ICodeList<TSelf>
{
    /// <summary>Gets the name of the scheme, as documents write it, such as <c>ucdp-violence-type</c>.</summary>
    static abstract string Scheme { get; }
}
