using System.Text.Json;

namespace ConflictModel.Tool.Commands.Dates;

/// <summary>Tells what an expression means, for people or for programs.</summary>
/// <param name="tolerance">Which months seasons have; nothing else is widened.</param>
internal sealed class DateTeller(DateTolerance tolerance)
{
    /// <summary>Writes one object: what the expression means, or where and why it is none.</summary>
    internal string Line(string text) => JsonLine.Of(json =>
    {
        json.WriteString("input", text);
        var valid = EdtfExpression.TryParse(text, out var expression, out var fault);
        json.WriteBoolean("valid", valid);
        if (!valid)
        {
            WriteFault(json, fault);
            return;
        }

        json.WriteNumber("level", expression.Level);
        WriteDay(json, "earliest", expression.Value.EarliestWithin(tolerance));
        WriteDay(json, "latest", expression.Value.LatestWithin(tolerance));
        json.WriteStartArray("qualifiers");
        foreach (var token in expression.Qualifiers)
        {
            json.WriteStringValue(token);
        }

        json.WriteEndArray();
        json.WriteString("canonical", expression.ToString());
    });

    /// <summary>Writes what a line holds that is no JSON string.</summary>
    internal static string BadLine(TextFault fault) => JsonLine.Of(json =>
    {
        json.WriteNull("input");
        json.WriteBoolean("valid", false);
        WriteFault(json, fault);
    });

    /// <summary>Writes a few short lines.</summary>
    internal string Sentences(string text)
    {
        if (!EdtfExpression.TryParse(text, out var expression, out var fault))
        {
            return $"{Shown(text)}\n  invalid: {fault.Why}\n  {Shown(text[..Math.Min(fault.Position, text.Length)])}<here>{Shown(text[Math.Min(fault.Position, text.Length)..])}";
        }

        var (earliest, latest) = (expression.Value.EarliestWithin(tolerance), expression.Value.LatestWithin(tolerance));
        var days = (earliest.HasDay, latest.HasDay) switch
        {
            (false, false) => "no bound on either side",
            (true, false) => $"from {earliest} on",
            (false, true) => $"up to {latest}",
            _ when earliest == latest => $"{earliest}",
            _ => $"{earliest} to {latest}",
        };
        var open = expression.Qualifiers.IsEmpty ? "" : $"\n  {string.Join(' ', expression.Qualifiers)}";
        var again = expression.ToString() == text ? "" : $"\n  also written {expression}";
        return $"{text}\n  {expression.Describe()}\n  {days} (level {expression.Level}){open}{again}";
    }

    private static void WriteFault(Utf8JsonWriter json, TextFault fault)
    {
        json.WriteString("error", fault.Why);
        json.WriteNumber("position", fault.Position);
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DayBound day)
    {
        if (day.HasDay)
        {
            json.WriteString(name, day.ToString());
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Shows a text briefly and without what could drive a terminal.</summary>
    private static string Shown(string text)
    {
        var brief = text.Length > 120 ? $"{text[..120]}…" : text;
        return SafeText.Of(brief);
    }
}
