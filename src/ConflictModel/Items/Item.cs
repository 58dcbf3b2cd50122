using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>One thing that a record holds: an entity, or a claim about entities.</summary>
/// <remarks>A value: two items of equal content are equal. <c>with</c> makes a changed copy.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public abstract record Item
{
    private ValueList<Suppression> suppressions;

    private protected Item()
    {
    }

    /// <summary>Gets the word for what kind of item it is, as documents write it: <c>truce</c>, <c>casualtyEstimate</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Gets the place of the item in a document, as a JSON pointer: <c>/claims/toll-2</c>.</summary>
    public abstract string Pointer { get; }

    /// <summary>Gets the members that a later version of the format knows and this one does not.</summary>
    public ValueList<UnreadMember> Unread { get; init; }

    /// <summary>Gets the findings on it that its keeper lets stand, each with the reason; see <see cref="ItemVerbs.Suppressing"/>.</summary>
    public ValueList<Suppression> Suppressions { get => suppressions; init => suppressions = value; }

    /// <summary>Finds the words that this version does not know, which it keeps but cannot take into account.</summary>
    public ValueList<UnknownWord> FindUnknownWords() => UnknownWordFinder.In(this);

    /// <summary>Writes the kind and the pointer.</summary>
    public sealed override string ToString() => $"{(this is UnreadItem { IsMember: true } ? "member" : Kind.Length > 0 ? Kind : "item")} {Pointer}";

    /// <summary>Makes a copy with other suppressions.</summary>
    /// <remarks>Not by <c>with</c>: see the remarks of the copy of a claim.</remarks>
    internal Item Copy(ValueList<Suppression> suppressions)
    {
        var copy = (Item)MemberwiseClone();
        copy.suppressions = suppressions;
        return copy;
    }

    /// <summary>Shows a visitor what the item says and refers to.</summary>
    internal abstract void Visit(ContentVisitor visitor);
}
