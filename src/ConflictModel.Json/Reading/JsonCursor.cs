using System.Buffers.Text;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Goes through the tokens of a JSON text that is all there.</summary>
/// <remarks>
/// Why not <see cref="Utf8JsonReader"/>: a quarter of the time of a reading went into it, most of that for texts that come in pieces, which is
/// not needed here. What is not JSON is refused all the same, and it is that reader that says why.
/// </remarks>
internal ref struct JsonCursor(ReadOnlySpan<byte> utf8, int mostDepth)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private readonly int mostDepth = mostDepth; // 64 at most: one bit each
    private ulong objects; // a bit for each depth: set where that is an object
    private int at;
    private int valueStart;
    private int valueLength;
    private Due due = Due.Value;

    private enum Due : byte
    {
        /// <summary>A value: of the text, or of the name just read.</summary>
        Value,

        /// <summary>The first element of an array, or its end.</summary>
        ElementOrEnd,

        /// <summary>The first name of an object, or its end.</summary>
        NameOrEnd,

        /// <summary>A comma, or the end of what holds the value just read.</summary>
        CommaOrEnd,
    }

    internal JsonTokenType TokenType { get; private set; }

    /// <summary>Gets a value indicating whether the name or text that stands here is written with escapes.</summary>
    internal bool ValueIsEscaped { get; private set; }

    /// <summary>Gets where the token begins; a name or text, with its quote.</summary>
    internal int TokenStart { get; private set; }

    /// <summary>Gets where the token ends; a name, with its colon.</summary>
    internal readonly int Consumed => at;

    internal int Depth { get; private set; }

    /// <summary>Gets the bytes of the token, as written; of a name or text, without its quotes.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => utf8.Slice(valueStart, valueLength);

    /// <summary>Goes to the next token.</summary>
    /// <returns>False behind the last.</returns>
    /// <exception cref="JsonException">The text is no JSON from here on, or too deep.</exception>
    internal bool Read()
    {
        SkipSpace();
        if (at >= utf8.Length)
        {
            return Depth == 0 && due is Due.CommaOrEnd ? false : throw Fault();
        }

        switch (due)
        {
            case Due.NameOrEnd:
            case Due.CommaOrEnd when Depth > 0 && (objects & (1UL << (Depth - 1))) != 0:
                ReadNameOrEnd();
                break;
            case Due.CommaOrEnd:
                ReadElementOrEnd();
                break;
            case Due.ElementOrEnd when utf8[at] == (byte)']':
                ReadEnd();
                break;
            default:
                ReadValue();
                break;
        }

        return true;
    }

    /// <summary>Goes to the value of the name that stands here.</summary>
    /// <exception cref="JsonException">The text is no JSON from here on, or too deep.</exception>
    internal void ReadValueOfName()
    {
        Debug.Assert(due is Due.Value, "A name stands here.");
        SkipSpace();
        if (at >= utf8.Length)
        {
            throw Fault();
        }

        ReadValue();
    }

    /// <summary>Goes to the end of the value that starts here or, at a name, that follows.</summary>
    /// <exception cref="JsonException">The text is no JSON from here on, or too deep.</exception>
    internal void Skip()
    {
        if (TokenType is JsonTokenType.PropertyName)
        {
            Read();
        }

        if (TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        for (var outside = Depth - 1; Depth > outside;)
        {
            Read();
        }
    }

    /// <summary>Goes to the next name of the object it stands in.</summary>
    /// <returns>False at the end of the object, which it then leaves.</returns>
    /// <exception cref="JsonException">The text is no JSON from here on.</exception>
    internal bool ReadNameOrEnd()
    {
        SkipSpace();
        if (due is Due.CommaOrEnd && at < utf8.Length && utf8[at] == (byte)',')
        {
            at++;
            SkipSpace();
        }
        else if (at < utf8.Length && utf8[at] == (byte)'}')
        {
            ReadEnd();
            return false;
        }
        else if (due is Due.CommaOrEnd)
        {
            throw Fault();
        }

        ReadName();
        return true;
    }

    /// <summary>Passes over an object, a text, or a name with its text, which are known to be well formed.</summary>
    /// <param name="length">How many bytes there are to the end of the value.</param>
    internal void Pass(int length)
    {
        TokenStart = at;
        at += length;
        (TokenType, due) = (utf8[at - 1] == (byte)'"' ? JsonTokenType.String : JsonTokenType.EndObject, Due.CommaOrEnd);
        (ValueIsEscaped, valueStart, valueLength) = (false, at, 0);
    }

    internal readonly bool TryGetInt64(out long number) => Utf8Parser.TryParse(ValueSpan, out number, out var length) && length == valueLength;

    internal readonly bool TryGetDouble(out double number) => Utf8Parser.TryParse(ValueSpan, out number, out var length) && length == valueLength;

    /// <summary>Gets the name or text that stands here.</summary>
    /// <exception cref="InvalidOperationException">It holds half a character.</exception>
    internal readonly string GetString()
    {
        Debug.Assert(TokenType is JsonTokenType.PropertyName or JsonTokenType.String, "Only names and texts are asked for.");
        var reader = new Utf8JsonReader(utf8.Slice(valueStart - 1, valueLength + 2));
        reader.Read();
        return reader.GetString()!; // a string token
    }

    /// <summary>Gets the text that stands here, which has no escapes and will come again.</summary>
    internal readonly string InternedText(Utf8Interner texts) => texts.Text(utf8, valueStart, valueLength);

    /// <summary>Goes on after a value that stands in no object: to the next element of its array, or to the end of that.</summary>
    private void ReadElementOrEnd()
    {
        switch (utf8[at])
        {
            case (byte)',' when Depth > 0:
                at++;
                SkipSpace();
                if (at >= utf8.Length)
                {
                    throw Fault();
                }

                ReadValue();
                break;
            case (byte)']' when Depth > 0:
                ReadEnd();
                break;
            default:
                throw Fault();
        }
    }

    private void ReadEnd()
    {
        TokenType = utf8[at] == (byte)'}' ? JsonTokenType.EndObject : JsonTokenType.EndArray;
        TokenStart = at++;
        Depth--;
        due = Due.CommaOrEnd;
    }

    private void ReadName()
    {
        ReadText(JsonTokenType.PropertyName);
        if (at < utf8.Length && utf8[at] != (byte)':')
        {
            SkipSpace();
        }

        if (at >= utf8.Length || utf8[at++] != (byte)':')
        {
            throw Fault();
        }

        due = Due.Value;
    }

    private void ReadValue()
    {
        switch (utf8[at])
        {
            case (byte)'"':
                ReadText(JsonTokenType.String);
                break;
            case (byte)'{':
                Enter(JsonTokenType.StartObject, Due.NameOrEnd);
                objects |= 1UL << (Depth - 1);
                break;
            case (byte)'[':
                Enter(JsonTokenType.StartArray, Due.ElementOrEnd);
                objects &= ~(1UL << (Depth - 1));
                break;
            case (byte)'t':
                ReadWord("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadWord("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadWord("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private void Enter(JsonTokenType token, Due next)
    {
        if (Depth >= mostDepth)
        {
            throw Fault();
        }

        (TokenType, TokenStart, due) = (token, at++, next);
        Depth++;
    }

    private void ReadText(JsonTokenType token)
    {
        if (at >= utf8.Length || utf8[at] != (byte)'"')
        {
            throw Fault();
        }

        (TokenType, TokenStart, ValueIsEscaped, due) = (token, at, false, Due.CommaOrEnd);
        valueStart = at + 1;
        var end = NextSpecial(valueStart);
        if (utf8[end] != (byte)'"')
        {
            ValueIsEscaped = true;
            while (utf8[end] != (byte)'"')
            {
                end = NextSpecial(PassEscape(end));
            }
        }

        valueLength = end - valueStart;
        at = end + 1;
    }

    /// <summary>Finds the next quote or backslash of a text.</summary>
    /// <exception cref="JsonException">The text is not ended, or holds a control character.</exception>
    private readonly int NextSpecial(int from)
    {
        ref var start = ref Unsafe.AsRef(in utf8[0]);
        var i = from;
        for (; i <= utf8.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref start, (nuint)i);
            var special = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)' '));
            if (special != Vector128<byte>.Zero)
            {
                i += System.Numerics.BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
                return utf8[i] >= (byte)' ' ? i : throw Fault();
            }
        }

        for (; i < utf8.Length; i++)
        {
            if (utf8[i] is (byte)'"' or (byte)'\\')
            {
                return i;
            }

            if (utf8[i] < (byte)' ')
            {
                break;
            }
        }

        throw Fault();
    }

    /// <summary>Passes over the escape that a backslash begins.</summary>
    private readonly int PassEscape(int backslash)
    {
        var sign = backslash + 1 < utf8.Length ? utf8[backslash + 1] : (byte)0;
        if (sign is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
        {
            return backslash + 2;
        }

        if (sign != (byte)'u' || backslash + 6 > utf8.Length)
        {
            throw Fault();
        }

        foreach (var digit in utf8.Slice(backslash + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                throw Fault();
            }
        }

        return backslash + 6;
    }

    private void ReadWord(ReadOnlySpan<byte> word, JsonTokenType token)
    {
        if (!utf8[at..].StartsWith(word))
        {
            throw Fault();
        }

        Take(word.Length, token);
    }

    private void ReadNumber()
    {
        var end = at;
        if (utf8[end] == (byte)'-')
        {
            end++;
        }

        var whole = Digits(ref end);
        if (whole == 0 || (whole > 1 && utf8[end - whole] == (byte)'0'))
        {
            throw Fault();
        }

        if (end < utf8.Length && utf8[end] == (byte)'.')
        {
            end++;
            if (Digits(ref end) == 0)
            {
                throw Fault();
            }
        }

        if (end < utf8.Length && utf8[end] is (byte)'e' or (byte)'E')
        {
            end++;
            end += end < utf8.Length && utf8[end] is (byte)'+' or (byte)'-' ? 1 : 0;
            if (Digits(ref end) == 0)
            {
                throw Fault();
            }
        }

        if (end < utf8.Length && utf8[end] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            throw Fault();
        }

        Take(end - at, JsonTokenType.Number);
    }

    private readonly int Digits(ref int end)
    {
        var first = end;
        while (end < utf8.Length && utf8[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        return end - first;
    }

    private void Take(int length, JsonTokenType token)
    {
        (TokenType, TokenStart, valueStart, valueLength, due) = (token, at, at, length, Due.CommaOrEnd);
        at += length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // nearly always there is none
    private void SkipSpace()
    {
        if (at < utf8.Length && utf8[at] <= (byte)' ')
        {
            SkipSpaces();
        }
    }

    private void SkipSpaces()
    {
        while (at < utf8.Length && utf8[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }
    }

    /// <summary>Finds what is wrong with the text, in the words of the reader that the framework has.</summary>
    private readonly JsonException Fault()
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = mostDepth });
            while (reader.Read())
            {
                // It throws where this cursor stopped.
            }
        }
        catch (JsonException e)
        {
            return e;
        }

        Debug.Fail("The two readers disagree about what JSON is.");
        return new JsonException("Something else was expected here.", null, 0, at);
    }
}
