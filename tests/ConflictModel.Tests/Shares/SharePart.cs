using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Shares;

/// <summary>A share made for a test, whose bounds the test knows beside what the library makes of its text.</summary>
internal sealed record SharePart(string Text, Exact Low, bool LowOpen, Exact High, bool HighOpen)
{
    private static readonly (int Above, int Below)[] Fractions =
    [
        .. from below in new[] { 1, 2, 3, 4, 5, 6, 7, 9, 10, 97, 100 }
           from above in Enumerable.Range(0, below + 1)
           where below < 10 || above % 7 == 0 || above == below
           select (above, below),
    ];

    public Share Share => Share.Parse(Text);

    /// <summary>Draws a share with bounds, or without any; a side without a bound reaches to none or all.</summary>
    public static Gen<SharePart> Any =>
        from a in Gen.Elements(Fractions)
        from b in Gen.Elements(Fractions)
        from form in Gen.Choose(0, 8)
        select Make(a, b, form);

    /// <summary>Asks whether a value lies within the bounds.</summary>
    public bool Allows(Exact value) => (LowOpen ? value > Low : value >= Low) && (HighOpen ? value < High : value <= High);

    public override string ToString() => Text;

    private static SharePart Make((int Above, int Below) a, (int Above, int Below) b, int form)
    {
        var (low, high) = (new Exact(a.Above, a.Below), new Exact(b.Above, b.Below));
        if (high < low)
        {
            (a, b, low, high) = (b, a, high, low);
        }

        var (from, to) = (Text(a), Text(b));
        return form switch
        {
            0 => new($"at least {from}", low, false, 1, false),
            1 when low < 1 => new($"more than {from}", low, true, 1, false),
            2 => new($"up to {to}", 0, false, high, false),
            3 when high > 0 => new($"less than {to}", 0, false, high, true),
            4 => new($"{from} to {to}", low, false, high, false),
            5 when low < high => new($"more than {from} but less than {to}", low, true, high, true),
            6 when low < high => new($"at least {from} but less than {to}", low, false, high, true),
            7 => new($"about {to}", 0, false, 1, false),
            _ => new("part", 0, true, 1, true),
        };

        static string Text((int Above, int Below) f) => string.Create(CultureInfo.InvariantCulture, $"{f.Above}/{f.Below}");
    }
}
