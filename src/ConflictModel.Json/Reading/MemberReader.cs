using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Walks the members of an item and of the objects within it, keeping what nobody asks for and reporting what is wrong.</summary>
/// <remarks>
/// A codec loops while the object <see cref="HasMembers"/> and asks for each name it knows, in the order in which they are written. What is
/// asked for where it stands is taken, and the reader moves on, so that one round over the names reads a whole object; each question answers
/// whether the object is at its end, where there is nothing more to ask. What no question takes goes to <see cref="KeepUnread"/>. Wrong
/// values are reported and passed over, so that one reading finds all that is wrong.
/// <para>
/// In one round a name can be taken once. Only where a member comes out of order, or is unknown, another round follows and the names of the
/// object are looked at, whether one stands twice.
/// </para>
/// </remarks>
internal ref partial struct MemberReader
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly ReadContext context;
    private readonly bool stream;
    private JsonCursor json;
    private ref ReadContext.Frame frame; // of the object that is being read
    private ReadOnlySpan<byte> name;
    private int depth; // of the frames: 0 outside any item, 1 in an item
    private bool isAtEnd; // of the object
    private Head head; // what was met of it
    private int itemStart;
    private bool idIsShared;

    internal MemberReader(ReadOnlySpan<byte> utf8, ReadContext context, bool stream)
    {
        this.utf8 = utf8;
        this.context = context;
        this.stream = stream;
        json = new JsonCursor(utf8, ReadContext.MaxDepth - (stream ? ReadContext.ItemDepth : 0));
        frame = ref context.Frames[0];
    }

    [Flags]
    private enum Head : byte
    {
        None = 0,
        Kind = 1,
        Id = 2,
        Section = 4,
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
        head = Head.None;
        if (kindLength > 0)
        {
            (head, frame.Name) = (Head.Kind, Consumed);
            json.Pass(kindLength);
        }
    }

    /// <summary>Says whether the current object has a member that was not taken yet.</summary>
    /// <returns>False at its end, which leaves the object.</returns>
    internal bool HasMembers()
    {
        if (frame.Asked == ReadContext.Frame.Nothing)
        {
            isAtEnd = MoveOn();
            frame.Asked = frame.Name;
        }

        if (!isAtEnd)
        {
            return true;
        }

        isAtEnd = false;
        Pop();
        return false;
    }

    /// <summary>Goes to the next member of the current object, the value of this one having been taken.</summary>
    /// <returns>True at the end of the object, where nothing more is to be asked for.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)] // asked for everywhere: one copy stays in the cache of the processor
    internal bool MoveOn()
    {
        while (json.ReadNameOrEnd())
        {
            if (TryTakeName() && !(depth == 1 && TookItemHead()))
            {
                return false;
            }
        }

        return isAtEnd = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // so that the length of the known name is a constant where it is asked for
    internal readonly bool Is(ReadOnlySpan<byte> known) => name.SequenceEqual(known);

    /// <summary>Notes whether a member is there, and leaves it to be taken.</summary>
    /// <returns>False always: it stands among questions.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool Saw(ReadOnlySpan<byte> known, ref bool there)
    {
        there |= Is(known);
        return false;
    }

    /// <summary>Passes over the members of an object of which nothing is known.</summary>
    internal void SkipMembers()
    {
        WatchNames();
        while (HasMembers())
        {
            SkipValue();
            MoveOn();
        }
    }

    /// <summary>Ends a round of questions: a member that was there for the whole of it is one that this version does not know, and is kept.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool KeepUnread()
    {
        if (frame.Asked == frame.Name)
        {
            return Keep();
        }

        // It may be one that was asked for before it came.
        frame.Asked = frame.Name;
        return !WatchNames() && MoveOn();
    }

    /// <summary>Keeps the member that stands here, as one that this version does not know.</summary>
    private bool Keep()
    {
        WatchNames();
        var after = context.Names.Count - 2 >= frame.FirstName ? context.Names.Text(utf8, context.Names.Count - 2) : "";
        if (depth == 1 && stream && after is "id" or "section")
        {
            after = "kind"; // they are the head of a line, and stand outside the item in a document
        }

        var pointer = Pointer();
        json.ReadValueOfName();
        var start = Offset;
        json.Skip();
        context.Unread.Add(new UnreadMember(pointer, after, JsonText.Minified(utf8[start..Consumed])));
        return MoveOn();
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
        if (!there && !HadName(member))
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
        frame.Index = json.TokenType is JsonTokenType.EndArray ? -1 : frame.Index + 1;
        return frame.Index >= 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void WrongType(string expected)
    {
        Report(ReadProblems.WrongType, $"Expected {expected}, and found {Described(json.TokenType)}.");
        json.Skip();
    }

    /// <summary>Reports a bare number where a text stands, and tells what to write if quotes are all that it lacks.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void WrongTypeOfNumber(string expected)
    {
        var isWhole = json.TryGetInt64(out var number) && number >= 0;
        Report(ReadProblems.WrongType, $"Expected {expected}, and found a number{(isWhole ? FormattableString.Invariant($": write \"{number}\"") : "")}.");
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
        frame = ref context.Frames[++depth];
        frame = new ReadContext.Frame(json.TokenStart);
    }

    private void Pop()
    {
        if (frame.IsWatched)
        {
            context.Names.Leave(frame.FirstName);
        }

        frame = ref context.Frames[--depth];
    }

    /// <summary>Takes the name that stands here; one that cannot be used is reported and passed over with its value.</summary>
    private bool TryTakeName()
    {
        frame.Name = json.TokenStart;
        name = json.ValueSpan;
        if (json.ValueIsEscaped && !TryUnescape(json, out name))
        {
            context.Problems.Add(ReadProblems.BadText, ParentPointer(), Offset, "A name holds half a character.");
            json.Skip();
            return false;
        }

        return !frame.IsWatched || IsNew();
    }
}
