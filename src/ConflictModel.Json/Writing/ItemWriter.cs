using System.Text;

namespace ConflictModel.Json;

/// <summary>Writes the members of items, leaving out what is not stated and putting back what was kept unread.</summary>
internal sealed partial class ItemWriter(JsonOutput json, bool stream, bool isForPeople = false)
{
    private readonly char[] scratch = new char[256]; // an id has 200 characters at most
    private readonly UnreadWeaver weaver = new();
    private Item current = null!; // set before anything is written

    /// <summary>Gets a value indicating whether it is laid out for people: a document.</summary>
    internal bool IsForPeople => isForPeople;

    /// <summary>Writes an item as the value that follows: in a document its id stands before it, in a stream within it.</summary>
    /// <exception cref="ArgumentException">The item has no id, refers to nothing, holds half a character, or has kept what is no JSON.</exception>
    internal void Write(Item item)
    {
        current = item;
        if (item is UnreadItem unread)
        {
            WriteUnread(unread);
            return;
        }

        var codec = CodecRegistry.Find(item.Kind) ?? throw new ArgumentException($"There is no form for items of kind {item.Kind}.", nameof(item));
        var id = CheckedId(IdOf(item));
        weaver.Start(item);
        json.StartObject();
        Weave("");
        json.Name("kind"u8);
        Quote(item.Kind);
        if (stream)
        {
            json.Name("id"u8);
            Quote(id);
        }

        Weave("kind");
        codec.Write(this, item);
        WeaveRest();
        json.EndObject();
    }

    internal static string IdOf(Item item) => item switch
    {
        Entity entity => entity.EntityId.Value,
        Claim claim => claim.Id.Value,
        _ => "",
    };

    /// <summary>Says whether anything unread belongs into the value of a member.</summary>
    internal bool HasUnreadIn(ReadOnlySpan<byte> name) => weaver.IsAtWork && weaver.HasIn(Encoding.UTF8.GetString(name));

    /// <summary>Says whether anything unread belongs into an element of the current array.</summary>
    internal bool HasUnreadAt(int index) => weaver.IsAtWork && weaver.HasIn(Index(index));

    /// <summary>Writes a member of which only the unread parts are known, if there are any.</summary>
    internal void UnreadOnly(ReadOnlySpan<byte> name)
    {
        if (HasUnreadIn(name))
        {
            StartObject(name);
            EndObject(name);
        }
    }

    internal void StartObject(ReadOnlySpan<byte> name)
    {
        json.StartObject(name);
        Enter(name);
        Weave("");
    }

    internal void EndObject(ReadOnlySpan<byte> name)
    {
        WeaveRest();
        json.EndObject();
        Leave();
        After(name);
    }

    internal void StartArray(ReadOnlySpan<byte> name, bool isFlat = false)
    {
        json.StartArray(name, isFlat);
        Enter(name);
    }

    internal void EndArray(ReadOnlySpan<byte> name)
    {
        json.EndArray();
        Leave();
        After(name);
    }

    internal void StartElement(int index)
    {
        json.StartObject();
        if (weaver.IsAtWork)
        {
            weaver.Enter(Index(index));
            Weave("");
        }
    }

    internal void EndElement()
    {
        WeaveRest();
        json.EndObject();
        Leave();
    }

    /// <summary>Says whether texts of so many characters in all stand well on one line.</summary>
    internal static bool IsShort(int characters) => characters <= 96;

    private static string Index(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Enter(ReadOnlySpan<byte> name)
    {
        if (weaver.IsAtWork)
        {
            weaver.Enter(Encoding.UTF8.GetString(name));
        }
    }

    private void Leave()
    {
        if (weaver.IsAtWork)
        {
            weaver.Leave();
        }
    }

    /// <summary>Puts back what stood after the member just written.</summary>
    private void After(ReadOnlySpan<byte> name)
    {
        if (weaver.IsAtWork)
        {
            Weave(Encoding.UTF8.GetString(name));
        }
    }

    private void Weave(string after)
    {
        if (weaver.IsAtWork)
        {
            foreach (var member in weaver.TakeAfter(after))
            {
                WriteUnread(member);
            }
        }
    }

    private void WeaveRest()
    {
        if (weaver.IsAtWork)
        {
            foreach (var member in weaver.TakeRest())
            {
                WriteUnread(member);
            }
        }
    }

    private void WriteUnread(UnreadMember member)
    {
        Name(UnreadWeaver.NameOf(member));
        WriteRaw(JsonText.Checked(member.Text, member.Pointer));
    }

    private void WriteRaw(string minified) =>
        json.Raw(isForPeople ? JsonText.Indented(minified, json.Depth) : minified);
}
