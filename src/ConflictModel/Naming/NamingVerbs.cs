namespace ConflictModel;

/// <summary>What is said of the names of things.</summary>
public static class NamingVerbs
{
    /// <summary>Says that something is called by a name.</summary>
    /// <param name="of">What is named.</param>
    /// <param name="name">The name.</param>
    /// <param name="language">The language, as a BCP 47 tag such as <c>ar</c>; empty where not said.</param>
    /// <param name="by">Those who call it so; empty where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank, or a reference names nothing.</exception>
    public static Naming Called(this Entity of, string name, string language = "", ValueList<Reference<ActorId>> by = default) =>
        new(Guard.Against.Null(of), name) { Language = language, Users = Guard.Against.Empty(by) };
}
