using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Time;

/// <summary>Makes dates of every form that is read, most of them close together so that their bounds touch and overlap.</summary>
internal static class DateGen
{
    private static readonly string[] Signs = ["", "", "", "?", "~", "%"];

    /// <summary>Written dates around one turn of the year, to the day, month or year, and with unspecified digits.</summary>
    public static Gen<string> Near { get; } =
        from year in Gen.Choose(2019, 2020)
        from month in Gen.Elements(1, 2, 12)
        from day in Gen.Elements(1, 2, 15, 27, 28)
        from form in Gen.Choose(0, 9)
        select form switch
        {
            0 => Text($"{year}"),
            1 or 2 => Text($"{year}-{month:00}"),
            3 => Text($"{year}-{month:00}-XX"),
            4 => Text($"{year}-XX"),
            5 => "201X",
            _ => Text($"{year}-{month:00}-{day:00}"),
        };

    /// <summary>The same, with one sign behind the whole.</summary>
    public static Gen<string> Qualified { get; } =
        from date in Near
        from sign in Gen.Elements(Signs)
        select date + sign;

    /// <summary>Dates in any year that is read, with signs before and behind any component.</summary>
    public static Gen<string> Wild { get; } =
        from year in Gen.OneOf(Gen.Choose(-9999, -1), Gen.Choose(0, 9999))
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from open in Gen.Choose(0, 8)
        from length in Gen.Choose(1, 3)
        from signs in Gen.Elements(Signs).ArrayOf(3)
        select Wildly(year, month, day, open, length, signs);

    /// <summary>Dates with and without brackets.</summary>
    public static Gen<ImpreciseDate> Dates(Gen<string> parts) =>
        from one in parts
        from other in parts
        from form in Gen.Choose(0, 9)
        select Bounded(ImpreciseDate.Parse(one), ImpreciseDate.Parse(other), form);

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static ImpreciseDate Bounded(ImpreciseDate one, ImpreciseDate other, int form)
    {
        switch (form)
        {
            case 0:
                return ImpreciseDate.OnOrBefore(one);
            case 1:
                return ImpreciseDate.OnOrAfter(one);
            case 2 or 3 when Components(one) == Components(other):
                return other.IsBefore(one, DateTolerance.Strict) is Certainty.Certain ? ImpreciseDate.Within(other, one) : ImpreciseDate.Within(one, other);
            default:
                return one;
        }
    }

    private static int Components(ImpreciseDate date) => date.ToString().TrimStart('-', '?', '~', '%').Count(c => c == '-');

    private static string Wildly(int year, int month, int day, int open, int length, string[] signs)
    {
        var sign = year < 0 ? "-" : "";
        var y = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        if (open is 1 or 2 && int.Parse(y[..^open], CultureInfo.InvariantCulture) > 0)
        {
            return $"{signs[0]}{sign}{y[..^open]}{new string('X', open)}";
        }

        var m = open is 3 or 4 ? "XX" : Text($"{month:00}");
        var d = open is 3 or 5 ? "XX" : Text($"{day:00}");
        var parts = open == 4 ? Math.Min(length, 2) : length;
        var text = $"{signs[0]}{sign}{y}" + (parts > 1 ? $"-{signs[1]}{m}" : "") + (parts > 2 ? $"-{signs[2]}{d}" : "");
        return open > 6 ? $"{sign}{y}{signs[0]}" + (parts > 1 ? $"-{m}{signs[1]}" : "") + (parts > 2 ? $"-{d}{signs[2]}" : "") : text;
    }
}
