namespace ConflictModel;

/// <summary>A word of some vocabulary.</summary>
public interface IWord
{
    /// <summary>Gets the word as it is written; <c>unstated</c> for the default value.</summary>
    string Word { get; }

    /// <summary>Gets a value indicating whether this version knows the word; the unstated one it does.</summary>
    bool IsKnown { get; }
}
