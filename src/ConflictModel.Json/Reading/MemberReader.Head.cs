using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <content>The head of an item, and where things stand.</content>
internal ref partial struct MemberReader
{
    /// <summary>Finds the kind of the item that starts here, which nearly always comes first, without moving.</summary>
    /// <returns>The kind; empty where none is stated or where it is no text, which is then reported.</returns>
    internal readonly string PeekKind()
    {
        var ahead = json; // a copy: the reader itself stays
        ahead.Read();
        while (ahead.TokenType is JsonTokenType.PropertyName)
        {
            var isKind = IsName(ahead, "kind"u8);
            ahead.Read();
            if (isKind)
            {
                return ahead.TokenType is not JsonTokenType.String ? ""
                    : !ahead.ValueIsEscaped ? context.Interner.Text(ahead.ValueSpan)
                    : TryString(ahead, out var kind) ? kind : "";
            }

            ahead.Skip();
            ahead.Read();
        }

        return "";
    }

    /// <summary>Finds the codec of the item that starts here where its kind is known and comes first, written as it is written here, as is nearly always so.</summary>
    /// <param name="length">How many bytes the kind takes with its name; 0 where it is found in no such way.</param>
    internal readonly ItemCodec? PeekCodec(out int length)
    {
        // Only a known kind is passed over unread: it is a word of ours, with no sign in it that JSON forbids.
        var codec = context.Codecs.Find(utf8[Consumed..]);
        length = codec?.KindMember.Length ?? 0;
        return codec;
    }

    /// <summary>Gets where the current member stands, as a pointer within the item.</summary>
    internal readonly string Pointer()
    {
        if (depth == 0)
        {
            return "";
        }

        var pointer = ParentPointer();
        return frame.Name >= 0 ? $"{pointer}/{JsonPointer.Escape(NameList.TextAt(utf8, frame.Name))}{(frame.Index >= 0 ? $"/{frame.Index}" : "")}" : pointer;
    }

    /// <summary>Reports a kind that is missing or no text.</summary>
    internal readonly void ReportMissingKind() =>
        context.Problems.Add(ReadProblems.MissingKind, "", itemStart, "The item does not say of what kind it is: give it a member \"kind\" with a word.");

    private readonly string ParentPointer()
    {
        var pointer = new StringBuilder();
        for (var i = 1; i < depth; i++)
        {
            pointer.Append('/').Append(JsonPointer.Escape(NameList.TextAt(utf8, context.Frames[i].Name)));
            if (context.Frames[i].Index >= 0)
            {
                pointer.Append('/').Append(context.Frames[i].Index);
            }
        }

        return pointer.ToString();
    }

    /// <summary>Takes the members that are about the item rather than of it: its kind, and in a stream its id and section.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TookItemHead()
    {
        var part = Is("kind"u8) ? Head.Kind : Is("id"u8) ? Head.Id : Is("section"u8) ? Head.Section : Head.None;
        return part is not Head.None && TakeItemHead(part);
    }

    private bool TakeItemHead(Head part)
    {
        if ((head & part) != 0 && !frame.IsWatched)
        {
            PassDuplicate();
            return true;
        }

        head |= part;
        if (part is Head.Kind)
        {
            json.ReadValueOfName();
            json.Skip(); // found before
            return true;
        }

        if (!stream)
        {
            Report(ReadProblems.ReservedName, "An item of a document has its id as its name, and its section around it: the names \"id\" and \"section\" are kept for streams.");
            json.ReadValueOfName();
            json.Skip();
            return true;
        }

        var isId = part is Head.Id;
        json.ReadValueOfName();
        if (TryText(out var text, isRare: isId && !idIsShared))
        {
            (Id, Section) = isId ? (text, Section) : (Id, text);
        }

        return true;
    }

    private static bool IsName(in JsonCursor reader, ReadOnlySpan<byte> known)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan.SequenceEqual(known);
        }

        try
        {
            return reader.GetString() == Encoding.UTF8.GetString(known);
        }
        catch (InvalidOperationException)
        {
            return false; // half a character: reported when its turn comes
        }
    }

    private static bool TryString(in JsonCursor reader, out string text)
    {
        try
        {
            text = reader.GetString(); // called on string tokens alone
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }
}
