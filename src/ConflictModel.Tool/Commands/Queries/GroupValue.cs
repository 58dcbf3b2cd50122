using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>The value that one group of a row has: a year is a number, all else text; what is not known is null.</summary>
internal readonly record struct GroupValue(string Name, string Text, long? Number = null, bool IsKnown = true)
{
    internal static GroupValue Of(string name, string? text) => text is null ? new(name, "unknown", null, false) : new(name, text);

    internal static GroupValue Of(string name, long number) => new(name, number.ToString(CultureInfo.InvariantCulture), number);

    internal void Write(Utf8JsonWriter json)
    {
        if (!IsKnown)
        {
            json.WriteNull(Name);
        }
        else if (Number is { } number)
        {
            json.WriteNumber(Name, number);
        }
        else
        {
            json.WriteString(Name, Text);
        }
    }
}
