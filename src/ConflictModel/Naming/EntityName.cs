namespace ConflictModel;

/// <summary>A name of something, and the language it is in.</summary>
/// <remarks>
/// <para>Equality is by text as written and language: two spellings are two names.</para>
/// <para>There is no natural order.</para>
/// <para>Who uses it stands in the claims of the <see cref="Answer{T}"/> (<see cref="Naming.Users"/>).</para>
/// </remarks>
public sealed record EntityName : ITold
{
    internal EntityName(string text, string language) => (Text, Language) = (text, language);

    /// <summary>Gets the name as written.</summary>
    public string Text { get; }

    /// <summary>Gets the language, as a BCP 47 tag; empty where not said.</summary>
    public string Language { get; }

    /// <summary>Writes the name, with the language where it is said.</summary>
    public override string ToString() => Language.Length > 0 ? $"“{Text}” ({Language})" : $"“{Text}”";

    string ITold.Tell(Names names) => ToString();
}
