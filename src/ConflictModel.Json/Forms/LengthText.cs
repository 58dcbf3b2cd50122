using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Json;

/// <summary>Lengths of time as ISO 8601 writes them: <c>P6M</c>.</summary>
internal static class LengthText
{
    internal static bool TryRead(string text, [NotNullWhen(true)] out Period? length)
    {
        var read = PeriodPattern.Roundtrip.Parse(text);
        length = read.Success ? read.Value : null;
        return length is { HasTimeComponent: false, Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 } && length != Period.Zero;
    }
}
