using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A member of an item that this version does not know, kept so that writing the item gives it back.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record UnreadMember
{
    /// <summary>Creates an unread member.</summary>
    /// <param name="pointer">Where it stands within the item, as a JSON pointer.</param>
    /// <param name="after">The name of the member before it; empty where it comes first.</param>
    /// <param name="text">Its value as written, in JSON.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pointer"/> or <paramref name="text"/> is blank.</exception>
    public UnreadMember(string pointer, string after, string text)
    {
        Pointer = Guard.Against.NullOrWhiteSpace(pointer);
        After = Guard.Against.Null(after);
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>Gets where it stands within the item, as a JSON pointer: <c>/colour</c>, <c>/by/citations/0/mood</c>.</summary>
    public string Pointer { get; }

    /// <summary>Gets the name of the member before it; empty where it comes first.</summary>
    public string After { get; }

    /// <summary>Gets its value as written, in JSON.</summary>
    public string Text { get; }
}
