using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Views;

/// <summary>Short ways to write the lists that a page is made of.</summary>
internal static class PageJson
{
    internal static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    internal static void WriteNumbers(this Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WritePropertyName(name);
        json.WriteNumbers(numbers);
    }

    internal static void WriteNumbers(this Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes pairs, each a list of two.</summary>
    internal static void WriteSteps<T>(this Utf8JsonWriter json, IEnumerable<T> steps, Action<T> first, Action<T> second)
    {
        json.WriteStartArray();
        foreach (var step in steps)
        {
            json.WriteStartArray();
            first(step);
            second(step);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    internal static void WriteSteps<T>(this Utf8JsonWriter json, string name, IEnumerable<T> steps, Action<T> first, Action<T> second)
    {
        json.WritePropertyName(name);
        json.WriteSteps(steps, first, second);
    }

    internal static void WriteNumber(this Utf8JsonWriter json, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>Writes a day as its number, its words, and as it stands in the address of a page.</summary>
    internal static void WriteDay(this Utf8JsonWriter json, long day)
    {
        json.WriteStartArray();
        json.WriteNumberValue(day);
        json.WriteStringValue(Days.Describe(day));
        json.WriteStringValue(Days.Date(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndArray();
    }

    /// <summary>Writes a text of the record, made clean; nothing where it is empty.</summary>
    internal static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, Texts.Clean(text));
        }
    }
}
