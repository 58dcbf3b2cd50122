using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>The value that one group of a row has: a year is a number, all else text; what is not known is null.</summary>
internal readonly record struct GroupValue(string Name, string Text, long? Number = null, bool IsKnown = true)
{
    internal static GroupValue Of(string name, string? text) => text is null ? new(name, "unknown", null, false) : new(name, text);

    internal static GroupValue Of(string name, long number) => new(name, number.ToString(CultureInfo.InvariantCulture), number);

    /// <summary>Orders rows by what they are grouped by: numbers rise, then texts; what is not known comes last.</summary>
    internal static int Compare(ValueList<GroupValue> one, ValueList<GroupValue> other)
    {
        for (var i = 0; i < one.Count; i++) // all rows are grouped alike
        {
            var (a, b) = (one[i], other[i]);
            var order = a.IsKnown != b.IsKnown ? b.IsKnown.CompareTo(a.IsKnown)
                : a.Number is { } number && b.Number is { } further ? number.CompareTo(further)
                : string.CompareOrdinal(a.Text, b.Text);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

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
