using System.Text;

namespace ConflictModel.Json;

/// <summary>Reads and writes one kind of item: a further kind is one of these, and a line in <see cref="CodecRegistry"/>.</summary>
/// <param name="kind">The word for the kind, as items carry it.</param>
/// <param name="section">The section of a document that holds the kind.</param>
internal abstract class ItemCodec(string kind, string section)
{
    internal string Kind => kind;

    internal string Section => section;

    /// <summary>Gets the member that tells the kind, as it is written here: <c>"kind":"truce"</c>.</summary>
    internal byte[] KindMember { get; } = Encoding.UTF8.GetBytes($"\"kind\":\"{kind}\"");

    /// <summary>Reads the members of the item that was entered, to its end.</summary>
    /// <returns>The item, or null where it cannot be made. Either way a reported problem means that the item does not count.</returns>
    internal abstract Item? Read(ref MemberReader json);

    /// <summary>Makes the type of the item known to the serializer of the framework.</summary>
    internal abstract void MakeKnownTo(ConflictJsonTypes types);

    /// <summary>Writes the members of an item that it has beside its kind.</summary>
    internal abstract void Write(ItemWriter json, Item item);
}
