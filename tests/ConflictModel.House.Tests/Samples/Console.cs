using System.Text;

namespace ConflictModel.House.Tests.Samples;

/// <summary>Stands in the samples where a program has the real console, so that what they print can be compared with the pages.</summary>
internal static class Console
{
    private static readonly AsyncLocal<StringBuilder?> Printed = new();

    internal static void WriteLine(object? value) => (Printed.Value ?? throw new InvalidOperationException("Run samples by Capture.")).Append(value).Append('\n');

    internal static string Capture(Action sample)
    {
        Printed.Value = new StringBuilder();
        sample();
        return Printed.Value.ToString();
    }
}
