using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ConflictModel.Json;

/// <summary>Writes the tokens of JSON into a buffer: on one line, or as people read it.</summary>
/// <remarks>
/// Why not the framework's writer: what is written here is known to be sound JSON, its names to need no escapes, and most texts to be
/// ASCII; knowing that halves the time. Texts come out as under <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>, letters of every
/// script as they are; unsafe only inside HTML, where JSON must be escaped as a whole.
/// </remarks>
internal sealed class JsonOutput(ByteBuffer buffer, bool indented)
{
    private const int MostOfADate = 256; // a longer set of dates becomes a string first

    /// <summary>Signs that stand in a text as they are, in one byte.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    private bool needsComma;
    private bool followsName;

    /// <summary>Gets how many objects and arrays are open.</summary>
    internal int Depth { get; private set; }

    /// <summary>Begins anew, whatever was left open.</summary>
    internal void Reset() => (Depth, needsComma, followsName) = (0, false, false);

    internal void StartObject()
    {
        BeginValue();
        Open((byte)'{');
    }

    internal void StartObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'{');
    }

    internal void EndObject() => Close((byte)'}');

    internal void StartArray(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'[');
    }

    internal void EndArray() => Close((byte)']');

    /// <summary>Writes a name that needs no escapes.</summary>
    internal void Name(ReadOnlySpan<byte> name)
    {
        BeginValue();
        var room = buffer.GetSpan(name.Length + 4);
        room[0] = (byte)'"';
        name.CopyTo(room[1..]);
        room[name.Length + 1] = (byte)'"';
        room[name.Length + 2] = (byte)':';
        room[name.Length + 3] = (byte)' ';
        buffer.Advance(name.Length + (indented ? 4 : 3));
        followsName = true;
    }

    /// <summary>Writes a name.</summary>
    /// <returns>False where it holds half a character.</returns>
    internal bool TryName(string name)
    {
        BeginValue();
        if (!TryQuote(name))
        {
            return false;
        }

        buffer.Add((byte)':');
        if (indented)
        {
            buffer.Add((byte)' ');
        }

        followsName = true;
        return true;
    }

    /// <summary>Writes a text.</summary>
    /// <returns>False where it holds half a character, which JSON in UTF-8 cannot carry.</returns>
    internal bool TryText(ReadOnlySpan<char> text)
    {
        BeginValue();
        return TryQuote(text);
    }

    /// <summary>Writes a value in its own text, which needs no escapes.</summary>
    internal void Value<T>(T value)
        where T : struct, IUtf8SpanFormattable
    {
        BeginValue();
        var room = buffer.GetSpan(MostOfADate);
        if (!value.TryFormat(room[1..^1], out var length, default, null))
        {
            TryQuote(value.ToString()); // what needs no escapes has no half characters
            return;
        }

        room[0] = room[length + 1] = (byte)'"';
        buffer.Advance(length + 2);
    }

    internal void Flag(bool value) => Raw(value ? "true"u8 : "false"u8);

    internal void Number(double value)
    {
        BeginValue();
        Utf8Formatter.TryFormat(value, buffer.GetSpan(32), out var length); // 24 bytes at most
        buffer.Advance(length);
    }

    internal void Number(long value)
    {
        BeginValue();
        Utf8Formatter.TryFormat(value, buffer.GetSpan(32), out var length); // 20 bytes at most
        buffer.Advance(length);
    }

    /// <summary>Writes a value that is JSON already.</summary>
    internal void Raw(ReadOnlySpan<byte> json)
    {
        BeginValue();
        json.CopyTo(buffer.GetSpan(json.Length));
        buffer.Advance(json.Length);
    }

    /// <summary>Writes a value that is JSON already.</summary>
    internal void Raw(string json)
    {
        BeginValue();
        buffer.Advance(Encoding.UTF8.GetBytes(json, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(json.Length))));
    }

    private void BeginValue()
    {
        if (followsName)
        {
            followsName = false;
        }
        else
        {
            if (needsComma)
            {
                buffer.Add((byte)',');
            }

            if (indented && Depth > 0)
            {
                NewLine();
            }
        }

        needsComma = true;
    }

    private void Open(byte sign)
    {
        buffer.Add(sign);
        Depth++;
        (needsComma, followsName) = (false, false);
    }

    private void Close(byte sign)
    {
        Depth--;
        if (indented && needsComma)
        {
            NewLine();
        }

        buffer.Add(sign);
        needsComma = true;
    }

    private void NewLine()
    {
        var room = buffer.GetSpan(1 + (2 * Depth))[..(1 + (2 * Depth))];
        room.Fill((byte)' ');
        room[0] = (byte)'\n';
        buffer.Advance(room.Length);
    }

    private bool TryQuote(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Plain) >= 0)
        {
            return TryQuoteEscaped(text);
        }

        var room = buffer.GetSpan(text.Length + 2);
        Ascii.FromUtf16(text, room[1..], out _); // plain signs are ASCII
        room[0] = room[text.Length + 1] = (byte)'"';
        buffer.Advance(text.Length + 2);
        return true;
    }

    private bool TryQuoteEscaped(ReadOnlySpan<char> text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            if (Utf8.FromUtf16(text, rented, out _, out var length, replaceInvalidSequences: false) is not OperationStatus.Done)
            {
                return false;
            }

            const int LongestEscape = 6; // \u0000, for one byte
            var written = rented.AsSpan(0, length);
            var room = buffer.GetSpan((length * LongestEscape) + 2);
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(written, room[1..], out _, out var encoded);
            room[0] = room[encoded + 1] = (byte)'"';
            buffer.Advance(encoded + 2);
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
