using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An item of a kind, or a member of the document itself, that this version does not know, kept so that writing the record gives it back.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record UnreadItem : Item
{
    private readonly string kind;
    private readonly string pointer;

    /// <summary>Creates an item of an unknown kind.</summary>
    /// <param name="kind">The word for its kind, as written; empty where none is.</param>
    /// <param name="pointer">Its place in a document: <c>/claims/x</c>, <c>/monuments/y</c>; for a member of the document itself <c>/title</c>.</param>
    /// <param name="text">The whole item as written, in JSON.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pointer"/> or <paramref name="text"/> is blank.</exception>
    public UnreadItem(string kind, string pointer, string text)
    {
        this.kind = Guard.Against.Null(kind);
        this.pointer = Guard.Against.NullOrWhiteSpace(pointer);
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <inheritdoc/>
    public override string Kind => kind;

    /// <inheritdoc/>
    public override string Pointer => pointer;

    /// <summary>Gets the whole item as written, in JSON.</summary>
    public string Text { get; }

    /// <summary>Gets a value indicating whether it is no item but a member of the document itself, such as <c>/title</c>.</summary>
    public bool IsMember => pointer.LastIndexOf('/') == 0;

    /// <summary>Gets a value indicating whether it only tells editors where the schema is, under <c>/$schema</c>.</summary>
    /// <remarks>It says nothing of the record: no rule, comparison or merge minds it, and of two that meet in a record the first is kept.</remarks>
    public bool IsSchema => pointer == "/$schema";

    internal override void Visit(ContentVisitor visitor)
    {
        // What it refers to is not known.
    }
}
