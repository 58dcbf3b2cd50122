using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <content>Values. Each method writes a member, unless its value says nothing.</content>
internal sealed partial class ItemWriter
{
    [MethodImpl(MethodImplOptions.NoInlining)] // asked for everywhere: one copy stays in the cache of the processor
    internal void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.Name(name);
            Quote(value);
            After(name);
        }
    }

    internal void Texts(ReadOnlySpan<byte> name, ValueList<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name, isForPeople && IsShort(values.Sum(v => v.Length)));
        foreach (var value in values)
        {
            TextElement(value);
        }

        json.EndArray();
        After(name);
    }

    internal void TextElement(string value) => Quote(value);

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

        json.StartArray(name, isForPeople && IsShort(values.Sum(v => v.Word.Length)));
        foreach (var value in values)
        {
            TextElement(value.Word);
        }

        json.EndArray();
        After(name);
    }

    internal void Flag(ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            json.Name(name);
            json.Flag(true);
            After(name);
        }
    }

    internal void Number(ReadOnlySpan<byte> name, double value)
    {
        json.Name(name);
        json.Number(value);
        After(name);
    }

    internal void Count(ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } count)
        {
            json.Name(name);
            json.Number(count);
            After(name);
        }
    }

    internal void Timing(ReadOnlySpan<byte> name, Timing value) => Time(name, value, value.IsKnown);

    internal void Moment(ReadOnlySpan<byte> name, Moment value) => Time(name, value, value.IsKnown);

    internal void Interval(ReadOnlySpan<byte> name, ImpreciseInterval value) => Time(name, value, value.IsKnown);

    /// <summary>Writes an id that must be there.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Id(ReadOnlySpan<byte> name, string value)
    {
        json.Name(name);
        Quote(CheckedId(value));
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
        json.Name(name);
        Quote(scratch.AsSpan(0, family.Length + 1 + id.Length));
        After(name);
    }

    internal void Claims(ReadOnlySpan<byte> name, ValueList<ClaimId> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name, isForPeople && IsShort(values.Sum(v => v.Value.Length)));
        foreach (var value in values)
        {
            Quote(CheckedId(value.Value));
        }

        json.EndArray();
        After(name);
    }

    /// <summary>Writes a text, refusing half a character, which JSON in UTF-8 cannot carry and another writer would replace in silence.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Quote(ReadOnlySpan<char> value)
    {
        if (!json.TryText(value))
        {
            throw HalfCharacter(value);
        }
    }

    private ArgumentException HalfCharacter(ReadOnlySpan<char> value) =>
        new($"{current.Pointer} cannot be written: the text '{Shown.Short(value.ToString())}' holds half a character.");

    /// <summary>Writes a name that may hold anything.</summary>
    internal void Name(string name)
    {
        if (!json.TryName(name))
        {
            throw new ArgumentException($"The name '{Shown.Short(name)}' cannot be written: it holds half a character.");
        }
    }

    private string CheckedId(string value) =>
        value.Length > 0 ? value : throw EmptyId();

    private ArgumentException EmptyId() => new($"{current.Pointer} cannot be written: it has an empty id, or refers to one.");

    /// <summary>Writes a date or time in its own text, if anything is known of it.</summary>
    private void Time<T>(ReadOnlySpan<byte> name, T value, bool isKnown)
        where T : struct, IUtf8SpanFormattable
    {
        if (!isKnown)
        {
            return;
        }

        json.Name(name);
        json.Value(value);
        After(name);
    }
}
