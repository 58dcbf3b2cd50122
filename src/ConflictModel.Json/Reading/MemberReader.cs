using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Walks the members of an item and of the objects within it, keeping what nobody asks for and reporting what is wrong.</summary>
/// <remarks>
/// A codec loops while there is a <see cref="NextMember"/> and offers it each name it knows; what none of them takes goes to
/// <see cref="KeepUnread"/>. Wrong values are reported and passed over, so that one reading finds all that is wrong.
/// </remarks>
internal ref partial struct MemberReader
{
    private static readonly ulong KindHash = Utf8Interner.Hash("kind"u8);
    private readonly ReadOnlySpan<byte> utf8;
    private readonly ReadContext context;
    private readonly bool stream;
    private JsonCursor json;
    private ReadOnlySpan<byte> name;
    private int depth; // of the frames: 0 outside any item, 1 in an item
    private int itemStart;
    private bool idIsShared;

    internal MemberReader(ReadOnlySpan<byte> utf8, ReadContext context, bool stream)
    {
        this.utf8 = utf8;
        this.context = context;
        this.stream = stream;
        json = new JsonCursor(utf8, ReadContext.MaxDepth - (stream ? ReadContext.ItemDepth : 0));
    }

    /// <summary>Gets what the reading of the text shares from item to item.</summary>
    internal readonly ReadContext Context => context;

    /// <summary>Gets the id of the item that is being read; empty while not known.</summary>
    internal string Id { get; private set; } = "";

    /// <summary>Gets the section that a line of a stream names; null where it names none.</summary>
    internal string? Section { get; private set; }

    /// <summary>Gets the name of the member that is being read.</summary>
    internal readonly ReadOnlySpan<byte> Name => name;

    internal readonly JsonTokenType Token => json.TokenType;

    internal readonly int Offset => json.TokenStart;

    internal readonly int Consumed => json.Consumed;

    internal bool ReadToken() => json.Read();

    internal void Skip() => json.Skip();

    /// <summary>Passes over the value of the current member.</summary>
    internal void SkipValue()
    {
        json.ReadValueOfName();
        json.Skip();
    }

    /// <summary>Takes the name that stands here, outside of any item.</summary>
    internal bool TryNameHere(out string text) => TryString(json, out text);

    /// <summary>Enters the item that starts here.</summary>
    /// <param name="id">Its id; empty where it is within the item.</param>
    /// <param name="kindLength">How many bytes its kind takes, where that was found to come first; 0 otherwise.</param>
    /// <param name="idIsShared">Whether other items will refer to it by its id, so that one text serves all.</param>
    internal void StartItem(string id, int kindLength = 0, bool idIsShared = false)
    {
        (Id, Section, this.idIsShared) = (id, null, idIsShared);
        context.Unread.Clear();
        itemStart = Offset;
        Push();
        if (kindLength > 0)
        {
            ref var frame = ref context.Frames[depth];
            context.Names.TryAdd(utf8, frame.FirstName, ref frame.Seen, "kind"u8, KindHash, Consumed + 1);
            json.Pass(kindLength);
        }
    }

    /// <summary>Goes to the next member of the current object.</summary>
    /// <returns>False at its end, which leaves the object.</returns>
    internal bool NextMember()
    {
        while (true)
        {
            if (!json.ReadNameOrEnd())
            {
                Pop();
                return false;
            }

            if (TryTakeName() && !(depth == 1 && TookItemHead()))
            {
                return true;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // so that the length of the known name is a constant where it is asked for
    internal readonly bool Is(ReadOnlySpan<byte> known) => name.SequenceEqual(known);

    /// <summary>Keeps a member that this version does not know.</summary>
    internal bool KeepUnread()
    {
        var first = context.Frames[depth].FirstName;
        var after = context.Names.Count - 2 >= first ? context.Names.Text(utf8, context.Names.Count - 2) : "";
        if (depth == 1 && stream && after is "id" or "section")
        {
            after = "kind"; // they are the head of a line, and stand outside the item in a document
        }

        var pointer = Pointer();
        json.ReadValueOfName();
        var start = Offset;
        json.Skip();
        context.Unread.Add(new UnreadMember(pointer, after, JsonText.Minified(utf8[start..Consumed])));
        return true;
    }

    /// <summary>Takes the value of the current member where it was read before in the same writing.</summary>
    internal bool TryRecall<T>(ValueMemory<T> memory, ref T value)
    {
        var length = memory.Find(utf8[Consumed..], ref value);
        if (length > 0)
        {
            json.Pass(length);
        }

        return length > 0;
    }

    /// <summary>Notes where the value of the current member begins, and what was met and kept before it.</summary>
    internal readonly (int Start, int Met, int Unread) MarkHere() => (Consumed, ProblemsMet, context.Unread.Count);

    /// <summary>Remembers the value just read, unless something of it was refused, or kept unread, which is told by its own place.</summary>
    internal readonly void Remember<T>(ValueMemory<T> memory, T value, (int Start, int Met, int Unread) mark)
    {
        if (ProblemsMet == mark.Met && context.Unread.Count == mark.Unread)
        {
            memory.Keep(utf8[mark.Start..], Consumed - mark.Start, value);
        }
    }

    /// <summary>Takes what was kept unread of the item.</summary>
    internal readonly ValueList<UnreadMember> TakeUnread() =>
        context.Unread.Count == 0 ? default : ValueList.From(context.Unread);

    /// <summary>Gets how many problems were met so far.</summary>
    internal readonly int ProblemsMet => context.Problems.Met;

    /// <summary>Says what the value of the current member starts as, without moving.</summary>
    internal readonly bool NextIs(JsonTokenType token)
    {
        var rest = utf8[Consumed..].TrimStart(" \t\r\n"u8);
        return !rest.IsEmpty && token == rest[0] switch
        {
            (byte)'"' => JsonTokenType.String,
            (byte)'{' => JsonTokenType.StartObject,
            (byte)'[' => JsonTokenType.StartArray,
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonTokenType.Number,
            _ => JsonTokenType.None,
        };
    }

    /// <summary>Reports what is wrong at the token that stands here.</summary>
    internal readonly void Report(string code, string message) => context.Problems.Add(code, Pointer(), Offset, message);

    /// <summary>Reports that the object just left lacks a member, unless it had the member and what was wrong with it is told.</summary>
    internal readonly bool Need(bool there, string member)
    {
        if (!there && !context.Names.HadName(utf8, member))
        {
            context.Problems.Add(ReadProblems.MissingMember, Pointer(), depth == 0 ? itemStart : Offset, $"The member \"{member}\" is missing: it must be there.");
        }

        return there;
    }

    /// <summary>Enters the object that is the value of the current member; reports and passes over anything else.</summary>
    internal bool EnterObject(string expected)
    {
        json.ReadValueOfName();
        return EnterObjectHere(expected);
    }

    /// <summary>Enters the object that stands here, as an element or as a value that may be something else too.</summary>
    internal bool EnterObjectHere(string expected)
    {
        if (json.TokenType is not JsonTokenType.StartObject)
        {
            WrongType(expected);
            return false;
        }

        Push();
        return true;
    }

    /// <summary>Enters the array that is the value of the current member; reports and passes over anything else.</summary>
    internal bool EnterArray(string expected)
    {
        json.ReadValueOfName();
        if (json.TokenType is not JsonTokenType.StartArray)
        {
            WrongType(expected);
            return false;
        }

        return true;
    }

    /// <summary>Goes to the next element of the array that is the value of the current member.</summary>
    internal bool NextElement()
    {
        json.Read();
        ref var frame = ref context.Frames[depth];
        frame.Index = json.TokenType is JsonTokenType.EndArray ? -1 : frame.Index + 1;
        return frame.Index >= 0;
    }

    internal void WrongType(string expected)
    {
        Report(ReadProblems.WrongType, $"Expected {expected}, and found {Described(json.TokenType)}.");
        json.Skip();
    }

    private static string Described(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null (leave out what is not known)",
        _ => "true or false",
    };

    private void Push()
    {
        depth++;
        context.Frames[depth] = new ReadContext.Frame(context.Names.Count) { Index = -1 };
    }

    private void Pop() => context.Names.Leave(context.Frames[depth--].FirstName);

    /// <summary>Takes the name that stands here; one that cannot be used is reported and passed over with its value.</summary>
    private bool TryTakeName()
    {
        var escaped = json.ValueIsEscaped;
        name = json.ValueSpan;
        if (escaped && !TryUnescape(out name))
        {
            json.Skip();
            return false;
        }

        ref var frame = ref context.Frames[depth];
        if (context.Names.TryAdd(utf8, frame.FirstName, ref frame.Seen, name, escaped ? Utf8Interner.Hash(name) : json.ValueHash, Offset + 1))
        {
            return true;
        }

        var twice = System.Text.Encoding.UTF8.GetString(name);
        context.Problems.Add(
            ReadProblems.DuplicateName, $"{ParentPointer()}/{JsonPointer.Escape(twice)}", Offset, $"The name \"{Shown.Short(twice)}\" stands twice in one object: keep one of the two.");
        json.Skip();
        return false;
    }

    private bool TryUnescape(out ReadOnlySpan<byte> unescaped)
    {
        try
        {
            unescaped = System.Text.Encoding.UTF8.GetBytes(json.GetString());
            return true;
        }
        catch (InvalidOperationException)
        {
            context.Problems.Add(ReadProblems.BadText, ParentPointer(), Offset, "A name holds half a character.");
            unescaped = default;
            return false;
        }
    }
}
