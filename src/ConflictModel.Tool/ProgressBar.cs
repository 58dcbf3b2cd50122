using System.Globalization;

namespace ConflictModel.Tool;

/// <summary>Tells on one line of a terminal how far long work has come: its part, its rate and the time it still takes.</summary>
/// <param name="error">The terminal.</param>
/// <param name="clock">What tells the time.</param>
internal sealed class ProgressBar(TextWriter error, TimeProvider clock)
{
    private const int Width = 24;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly long started = clock.GetTimestamp();
    private TimeSpan told = TimeSpan.Zero;
    private int length;

    /// <summary>Tells how far it is, unless it was told a moment ago.</summary>
    /// <param name="part">The part done, from 0 to 1; null where it is not known.</param>
    /// <param name="rows">The rows done.</param>
    internal void Tell(double? part, long rows)
    {
        var passed = clock.GetElapsedTime(started);
        if (passed - told < Pause)
        {
            return;
        }

        told = passed;
        Show(Words(part, rows, passed));
    }

    /// <summary>Takes the line away.</summary>
    internal void Clear()
    {
        if (length > 0)
        {
            Show("");
            error.Write('\r');
        }
    }

    /// <summary>Goes through items while telling how far it is; the line is taken away at the end, and where the work is given up.</summary>
    internal IEnumerable<T> Watch<T>(IEnumerable<T> items, Func<(double? Part, long Rows)> state)
    {
        try
        {
            foreach (var item in items)
            {
                yield return item;
                var (part, rows) = state();
                Tell(part, rows);
            }
        }
        finally
        {
            Clear();
        }
    }

    private static string Words(double? part, long rows, TimeSpan passed)
    {
        var rate = string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {rows / passed.TotalSeconds:N0} a second");
        if (part is not { } known)
        {
            return rate;
        }

        var full = (int)(known * Width);
        var left = known > 0 ? string.Create(CultureInfo.InvariantCulture, $", {passed * ((1 - known) / known):m\\:ss} left") : "";
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', full)}{new string('.', Width - full)}] {(int)(known * 100),3} %  {rate}{left}");
    }

    private void Show(string words)
    {
        // What stood there before may have been longer.
        error.Write($"\r{words}{new string(' ', Math.Max(0, length - words.Length))}");
        length = Math.Max(length, words.Length);
    }
}
