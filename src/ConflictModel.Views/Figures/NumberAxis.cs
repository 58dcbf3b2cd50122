using System.Globalization;

namespace ConflictModel.Views;

/// <summary>Places numbers on a line that begins at zero, and goes by powers of ten where they lie more than a hundredfold apart.</summary>
internal sealed class NumberAxis
{
    private const int MostTicks = 6;
    private const double Headroom = 1.22; // an arrow from the greatest number needs somewhere to go
    private const double Break = 34; // from zero to the first power of ten
    private readonly double top; // the greatest number shown; of a logarithmic axis its logarithm
    private readonly int first; // the exponent at which a logarithmic axis begins

    private NumberAxis(bool isLogarithmic, int first, double top, double left, double right) =>
        (IsLogarithmic, this.first, this.top, Left, Right) = (isLogarithmic, first, top, left, right);

    internal bool IsLogarithmic { get; }

    internal double Left { get; }

    internal double Right { get; }

    /// <summary>Makes the axis that shows all given estimates.</summary>
    internal static NumberAxis For(IEnumerable<Estimate> estimates, double left, double right)
    {
        var numbers = estimates.SelectMany(e => new[] { e.Least, e.Greatest, e.Best }).OfType<long>().ToArray();
        var greatest = (double)numbers.DefaultIfEmpty(1).Max();
        var least = (double)numbers.Where(n => n > 0).DefaultIfEmpty(1).Min();
        if (greatest / least <= 100)
        {
            return new NumberAxis(false, 0, Math.Max(greatest, 1) * Headroom, left, right);
        }

        var first = (int)Math.Floor(Math.Log10(least));
        var span = Math.Log10(greatest) - first;
        return new NumberAxis(true, first, first + (span * 1.1), left, right);
    }

    /// <summary>Gets where a number stands.</summary>
    internal double At(double number) =>
        !IsLogarithmic ? Left + (number / top * (Right - Left))
        : number <= 0 ? Left
        : Math.Max(Left, Left + Break + ((Math.Log10(number) - first) / (top - first) * (Right - Left - Break)));

    /// <summary>Gets where the line of a logarithmic axis is broken between zero and the first power of ten.</summary>
    internal double BreakAt => Left + (Break / 2);

    /// <summary>Gets the ticks, with their labels.</summary>
    internal List<(double X, string Label)> Ticks()
    {
        var ticks = new List<(double X, string Label)> { (Left, "0") };
        if (IsLogarithmic)
        {
            var last = (int)Math.Floor(top);
            var every = ((last - first) / MostTicks) + 1;
            for (var exponent = first; exponent <= last; exponent += every)
            {
                ticks.Add((At(Math.Pow(10, exponent)), Label(Math.Pow(10, exponent))));
            }

            return ticks;
        }

        var step = Step(top / MostTicks);
        for (var number = step; number <= top; number += step)
        {
            ticks.Add((At(number), Label(number)));
        }

        return ticks;
    }

    /// <summary>Chooses one of 1, 2, 5, 10, 20, 50 …, no less than what is asked for; no step is less than one, since nobody counts in halves.</summary>
    private static double Step(double least)
    {
        var power = Math.Max(1, Math.Pow(10, Math.Floor(Math.Log10(Math.Max(least, 1)))));
        foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
        {
            if (power * factor >= least)
            {
                return power * factor;
            }
        }

        return power * 10;
    }

    private static string Label(double number) => number switch
    {
        >= 1e18 => string.Create(CultureInfo.InvariantCulture, $"{number / 1e18:0.##} quintillion"),
        >= 1e15 => string.Create(CultureInfo.InvariantCulture, $"{number / 1e15:0.##} quadrillion"),
        >= 1e12 => string.Create(CultureInfo.InvariantCulture, $"{number / 1e12:0.##} trillion"),
        >= 1e9 => string.Create(CultureInfo.InvariantCulture, $"{number / 1e9:0.##} billion"),
        >= 1e6 => string.Create(CultureInfo.InvariantCulture, $"{number / 1e6:0.##} million"),
        _ => number.ToString("#,0", CultureInfo.InvariantCulture),
    };
}
