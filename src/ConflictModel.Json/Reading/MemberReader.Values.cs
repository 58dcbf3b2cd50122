using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <content>Values. Each method takes the current member if it has the name given and moves on; it answers whether the object is at its end.</content>
internal ref partial struct MemberReader
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Text(ReadOnlySpan<byte> known, ref string value) => Is(known) && TakeText(ref value);

    /// <summary>Takes a text and stays there, so that what was read can be looked at before moving on.</summary>
    /// <returns>Whether the member has the name, and was taken.</returns>
    internal bool TakesText(ReadOnlySpan<byte> known, ref string value)
    {
        if (!Is(known))
        {
            return false;
        }

        json.ReadValueOfName();
        value = TryText(out var text) ? text : value;
        return true;
    }

    private bool TakeText(ref string value)
    {
        json.ReadValueOfName();
        value = TryText(out var text) ? text : value;
        return MoveOn();
    }

    /// <summary>Reads a text that must say something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Words(ReadOnlySpan<byte> known, ref string value) => Is(known) && TakeWords(ref value);

    private bool TakeWords(ref string value)
    {
        json.ReadValueOfName();
        if (TryText(out var text, isRare: true) && IsSomething(text))
        {
            value = text;
        }

        return MoveOn();
    }

    /// <summary>Reads a value from its own text; an empty text says nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Value<T>(ReadOnlySpan<byte> known, ref T value)
        where T : struct, IParsable<T> => Is(known) && TakeValue(ref value);

    private bool TakeValue<T>(ref T value)
        where T : struct, IParsable<T>
    {
        json.ReadValueOfName();
        if (!(json.TokenType is JsonTokenType.String && json.ValueSpan.IsEmpty))
        {
            Parsed(ref value, ReadProblems.BadValue, static s => T.Parse(s, null));
        }

        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Texts(ReadOnlySpan<byte> known, ref ValueList<string> values) => Is(known) && TakeTexts(ref values);

    private bool TakeTexts(ref ValueList<string> values)
    {
        if (EnterArray("an array of texts"))
        {
            var list = default(ListBuilder<string>);
            while (NextElement())
            {
                if (TryText(out var text))
                {
                    list.Add(text);
                }
            }

            values = list.ToList();
        }

        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Flag(ReadOnlySpan<byte> known, ref bool value) => Is(known) && TakeFlag(ref value);

    private bool TakeFlag(ref bool value)
    {
        json.ReadValueOfName();
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            value = json.TokenType is JsonTokenType.True;
        }
        else
        {
            WrongType("true or false");
        }

        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Word<T>(ReadOnlySpan<byte> known, ref T value)
        where T : struct, IVocabulary<T> => Is(known) && TakeWord(ref value);

    private bool TakeWord<T>(ref T value)
        where T : struct, IVocabulary<T>
    {
        json.ReadValueOfName();
        value = WordHere<T>();
        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Words<T>(ReadOnlySpan<byte> known, ref ValueList<T> values)
        where T : struct, IVocabulary<T> => Is(known) && TakeWords(ref values);

    private bool TakeWords<T>(ref ValueList<T> values)
        where T : struct, IVocabulary<T>
    {
        if (EnterArray("an array of words"))
        {
            var list = default(ListBuilder<T>);
            while (NextElement())
            {
                list.Add(WordHere<T>());
            }

            values = list.ToList();
        }

        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Timing(ReadOnlySpan<byte> known, ref Timing value) => Is(known) && TakeTiming(ref value);

    private bool TakeTiming(ref Timing value) => TakeTime(ref value, static s => ConflictModel.Timing.Parse(s));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Moment(ReadOnlySpan<byte> known, ref Moment value) => Is(known) && TakeMoment(ref value);

    private bool TakeMoment(ref Moment value) => TakeTime(ref value, static s => ConflictModel.Moment.Parse(s));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Interval(ReadOnlySpan<byte> known, ref ImpreciseInterval value) => Is(known) && TakeInterval(ref value);

    private bool TakeInterval(ref ImpreciseInterval value) => TakeTime(ref value, static s => ImpreciseInterval.Parse(s));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Number(ReadOnlySpan<byte> known, ref double? value) => Is(known) && TakeNumber(ref value);

    private bool TakeNumber(ref double? value)
    {
        json.ReadValueOfName();
        if (json.TokenType is not JsonTokenType.Number)
        {
            WrongType("a number");
        }
        else if (json.TryGetDouble(out var number) && double.IsFinite(number))
        {
            value = number;
        }
        else
        {
            Report(ReadProblems.BadValue, $"{Shown.Short(Encoding.UTF8.GetString(json.ValueSpan))} is too large a number.");
        }

        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Count(ReadOnlySpan<byte> known, ref long? value) => Is(known) && TakeCount(ref value);

    private bool TakeCount(ref long? value)
    {
        json.ReadValueOfName();
        if (json.TokenType is not JsonTokenType.Number)
        {
            WrongType("a whole number");
        }
        else if (json.TryGetInt64(out var number) && number >= 0)
        {
            value = number;
        }
        else
        {
            Report(ReadProblems.BadValue, $"{Shown.Short(Encoding.UTF8.GetString(json.ValueSpan))} is no whole number from 0 to {long.MaxValue}.");
        }

        return MoveOn();
    }

    /// <summary>Reads the text that stands here; reports and passes over anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isRare">Whether the text will hardly come again, so that there is no use in remembering it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool TryText(out string text, bool isRare = false)
    {
        text = "";
        if (json.TokenType is not JsonTokenType.String)
        {
            WrongType("a text");
            return false;
        }

        if (!json.ValueIsEscaped)
        {
            text = isRare ? context.Interner.NewText(json.ValueSpan) : json.InternedText(context.Interner);
            return true;
        }

        if (TryString(json, out text))
        {
            return true;
        }

        Report(ReadProblems.BadText, "The text holds half a character (one half of a surrogate pair).");
        return false;
    }

    /// <summary>Reads the text that stands here in two parts, the first of which will come again, without making the whole of it; reports and passes over anything else.</summary>
    /// <param name="between">The sign, of ASCII, that first stands between the parts.</param>
    /// <param name="first">What stands before it; empty where there is no such sign.</param>
    /// <param name="second">What stands behind it; empty where there is no such sign.</param>
    /// <param name="whole">The whole text where a part of it says nothing; otherwise perhaps empty.</param>
    internal bool TryTextParts(byte between, out string first, out string second, out string whole)
    {
        (first, second, whole) = ("", "", "");
        if (json.TokenType is JsonTokenType.String && !json.ValueIsEscaped && json.ValueSpan.IndexOf(between) is > 0 and var at && at < json.ValueSpan.Length - 1)
        {
            first = context.Interner.Text(json.ValueSpan[..at]);
            second = context.Interner.NewText(json.ValueSpan[(at + 1)..]);
            if (!string.IsNullOrWhiteSpace(first) && !string.IsNullOrWhiteSpace(second))
            {
                return true;
            }
        }

        if (!TryText(out whole, isRare: true))
        {
            return false;
        }

        at = whole.IndexOf((char)between, StringComparison.Ordinal);
        (first, second) = at < 0 ? ("", "") : (whole[..at], whole[(at + 1)..]);
        return true;
    }

    internal readonly bool IsSomething(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        Report(ReadProblems.BadValue, "The text is blank: it must say something.");
        return false;
    }

    internal T WordHere<T>()
        where T : struct, IVocabulary<T>
    {
        var word = default(T);
        if (TryText(out var text) && !T.TryParse(text, null, out word))
        {
            ReportFormat(ReadProblems.BadWord, text, static s => T.Parse(s, null));
        }

        return word;
    }

    private void Parsed<T>(ref T value, string code, Func<string, T> parse)
        where T : struct, IParsable<T>
    {
        if (!TryText(out var text))
        {
            return;
        }

        if (!T.TryParse(text, null, out value))
        {
            ReportFormat(code, text, parse);
        }
    }

    /// <summary>Lets the type itself say what is wrong with a text.</summary>
    private readonly void ReportFormat<T>(string code, string text, Func<string, T> parse)
    {
        try
        {
            parse(text);
            Report(code, $"'{Shown.Short(text)}' cannot be read.");
        }
        catch (FormatException e)
        {
            Report(code, e.Message);
        }
    }

    /// <summary>Reads a date or time straight from the bytes; where it is none, or written with escapes, from its text, which tells why.</summary>
    private bool TakeTime<T>(ref T value, Func<string, T> parse)
        where T : struct, IParsable<T>, IUtf8SpanParsable<T>
    {
        json.ReadValueOfName();
        if (json.TokenType is JsonTokenType.String && !json.ValueIsEscaped && T.TryParse(json.ValueSpan, null, out var read))
        {
            value = read;
        }
        else
        {
            Parsed(ref value, ReadProblems.BadDate, parse);
        }

        return MoveOn();
    }
}
