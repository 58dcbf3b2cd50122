using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on comparisons.</summary>
public class ComparisonsSample
{
    private static readonly Truce truce = new("Harvest truce");
    private static readonly Incident old = new("Old raid");
    private static readonly Incident raid = new("Night raid");
    private static readonly Incident small = new("Small raid");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 20) };

    [Fact]
    public void A_superlative_holds_within_its_scope() => Console.Capture(Checking).Should().Contain("since Harvest truce: certain").And.Contain("Against it: Old raid, certainly.").And.Contain("Against it: Old raid, possibly.");

    [Fact]
    public void The_dates_outdo_a_slip() => Console.Capture(Ordering).Should().Contain("the dates say otherwise");

    internal static void Checking()
    {
        #region comparisons-checking
        var since = new Comparison(raid, ComparisonKind.Largest) { Measure = "toll", Since = truce }.Per(paper);
        var ever = new Comparison(raid, ComparisonKind.Largest) { Measure = "toll", Ever = true }.Per(paper);
        var somehow = ever with { Ever = false, Scope = "ever recorded", ScopeIsUnknown = true };

        ConflictRecord record =
        [
            truce, old, small, raid, paper,
            truce.EffectiveFrom(new(2031, 3, 6)).Per(paper),
            old.Occurred(on: new(2030, 1, 5)).Per(paper), old.Killed(AtLeast(200)).Per(paper),
            small.Occurred(on: new(2031, 4)).Per(paper), small.Killed(Exactly(5)).Per(paper),
            raid.Occurred(on: new(2031, 5, 3)).Per(paper), raid.Killed(Between(70, 80)).Per(paper),
            since, ever, somehow,
        ];

        foreach (var claim in record.Claims.OfType<Comparison>())
        {
            Console.WriteLine(string.Join(' ', record.Check(claim).Explain().Split('\n').Take(2)));
        }
        #endregion
    }

    internal static void Ordering()
    {
        #region comparisons-ordering
        ConflictRecord record =
        [
            truce, old, paper,
            truce.EffectiveFrom(new(2031, 3, 6)).Per(paper),
            old.Occurred(on: new(2030, 1, 5)).Per(paper),
            new Comparison(old, ComparisonKind.Before) { To = truce }.Per(paper),
            new Comparison(old, ComparisonKind.After) { To = truce }.Per(paper),
        ];

        Console.WriteLine(record.OrderOf(old, truce)[0].Explain());
        #endregion
    }
}
