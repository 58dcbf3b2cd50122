using System.Text;

namespace ConflictModel.Json;

/// <content>Values. Each method writes a member, unless its value says nothing.</content>
internal sealed partial class ItemWriter
{
    internal void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, Sound(value));
            After(name);
        }
    }

    internal void Texts(ReadOnlySpan<byte> name, ValueList<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            TextElement(value);
        }

        json.WriteEndArray();
        After(name);
    }

    internal void TextElement(string value) => json.WriteStringValue(Sound(value));

    internal void Word<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, IVocabulary<T>
    {
        if (!value.Equals(default))
        {
            Text(name, value.Word);
        }
    }

    internal void Words<T>(ReadOnlySpan<byte> name, ValueList<T> values)
        where T : struct, IVocabulary<T>
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            TextElement(value.Word);
        }

        json.WriteEndArray();
        After(name);
    }

    internal void Flag(ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
            After(name);
        }
    }

    internal void Number(ReadOnlySpan<byte> name, double value)
    {
        json.WriteNumber(name, value);
        After(name);
    }

    internal void Count(ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } count)
        {
            json.WriteNumber(name, count);
            After(name);
        }
    }

    internal void Timing(ReadOnlySpan<byte> name, Timing value) => Time(name, value, value.IsKnown);

    internal void Moment(ReadOnlySpan<byte> name, Moment value) => Time(name, value, value.IsKnown);

    internal void Interval(ReadOnlySpan<byte> name, ImpreciseInterval value) => Time(name, value, value.IsKnown);

    /// <summary>Writes an id that must be there.</summary>
    internal void Id(ReadOnlySpan<byte> name, string value)
    {
        json.WriteString(name, CheckedId(value));
        After(name);
    }

    internal void Entity(ReadOnlySpan<byte> name, EntityId value)
    {
        if (value.Family is EntityFamily.None)
        {
            return;
        }

        var family = EntityFamilies.Word(value.Family);
        var id = CheckedId(value.Value);
        family.CopyTo(scratch);
        scratch[family.Length] = ':';
        id.CopyTo(scratch.AsSpan(family.Length + 1));
        json.WriteString(name, scratch.AsSpan(0, family.Length + 1 + id.Length));
        After(name);
    }

    internal void Claims(ReadOnlySpan<byte> name, ValueList<ClaimId> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(CheckedId(value.Value));
        }

        json.WriteEndArray();
        After(name);
    }

    /// <summary>Refuses half a character, which JSON in UTF-8 cannot carry and a writer would replace in silence.</summary>
    private string Sound(string value)
    {
        if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return value;
        }

        for (var rest = value.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) is not System.Buffers.OperationStatus.Done)
            {
                throw new ArgumentException($"{current.Pointer} cannot be written: the text '{Shown.Short(value)}' holds half a character.");
            }

            rest = rest[length..];
        }

        return value;
    }

    private string CheckedId(string value) =>
        value.Length > 0 ? value : throw new ArgumentException($"{current.Pointer} cannot be written: it has an empty id, or refers to one.");

    /// <summary>Writes a date or time in its own text, if anything is known of it; only a long set does not fit and becomes a string first.</summary>
    private void Time<T>(ReadOnlySpan<byte> name, T value, bool isKnown)
        where T : struct, IUtf8SpanFormattable
    {
        if (!isKnown)
        {
            return;
        }

        Span<byte> text = stackalloc byte[256];
        if (value.TryFormat(text, out var length, default, null))
        {
            json.WriteString(name, text[..length]);
        }
        else
        {
            json.WriteString(name, value.ToString());
        }

        After(name);
    }
}
