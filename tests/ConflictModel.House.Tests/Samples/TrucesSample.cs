using NodaTime;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on truces.</summary>
public class TrucesSample
{
    private static readonly State coast = new("Coast");
    private static readonly Faction north = new("North Front");
    private static readonly Place valley = new("Long Valley");
    private static readonly Place town = new("Bridge Town") { Within = valley };
    private static readonly Place hills = new("Western Hills");
    private static readonly Place fort = new("Old Fort") { Within = hills };
    private static readonly Incident raid = new("Night raid");
    private static readonly Truce truce = new("Harvest truce");
    private static readonly Source text = new("Text of the truce") { Published = new(2031, 1, 1) };
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 7, 10) };
    private static readonly Source daily = new("The Daily") { Published = new(2031, 7, 12) };

    [Fact]
    public void Rules_differ() => Console.Capture(Rules).Should().Contain("declared end: Certain").And.Contain("term: Impossible").And.Contain("1 year: Impossible").And.Contain("latest report: Certain");

    [Fact]
    public void Zones_differ() => Console.Capture(Scopes).Should().Contain("in Bridge Town on 9 May 2031: certain").And.Contain("in Old Fort on 9 May 2031: impossible");

    [Fact]
    public void Areas_have_parts_and_exceptions() => Console.Capture(Areas).Should().Contain("covers Old Fort on 1 March 2031: possible").And.Contain("covers Bridge Town on 1 June 2031: impossible");

    [Fact]
    public void Ends_are_weighed() => Console.Capture(Ends).Should().Contain("Certain").And.Contain("Possible");

    internal static void Rules()
    {
        #region truces-rules
        ConflictRecord record =
        [
            coast, north, truce, raid, text, paper,
            truce.DeclaredBy([coast, north], on: new(2030, 12, 30)).Per(text),
            truce.EffectiveFrom(new(2031, 1, 1)).Per(text),
            truce.Lasts(Term.Of(Period.FromMonths(6)).RenewedByConsent()).Per(text),
            raid.Occurred(on: new(2031, 5, 4), by: [north], against: [coast]).Per(paper),
            raid.Killed(Estimate.AtLeast(30)).Per(paper),
            truce.ViolatedBy([north], raid).Per(paper),
            truce.Ended().Denied().Per(paper),
        ];

        var day = record.On(new(2031, 7, 15));
        TruceRule[] rules = [TruceRule.DeclaredEnd, TruceRule.Term, TruceRule.ViolenceBelow(25, Period.FromYears(1)), TruceRule.LatestReport];
        foreach (var rule in rules)
        {
            Console.WriteLine($"{rule.Name}: {day.InForce(truce, rule).Certainty}");
        }

        Console.WriteLine(day.InForce(truce, TruceRule.Term).Explain());
        #endregion
    }

    internal static void Scopes()
    {
        #region truces-scopes
        ConflictRecord record =
        [
            coast, north, truce, valley, town, hills, fort, text,
            truce.DeclaredBy([coast, north], on: new(2031, 5, 8)).Per(text),
            truce.EffectiveFrom(new(2031, 5, 9)).In(valley).Per(text),
            truce.EffectiveFrom(new(2031, 5, 10)).In(hills).Per(text),
        ];

        var day = record.On(new(2031, 5, 9));
        TruceScope[] scopes = [TruceScope.In(town), TruceScope.In(fort), TruceScope.Whole, TruceScope.For(north).AndIn(town)];
        foreach (var scope in scopes)
        {
            Console.WriteLine(day.InForce(truce, scope: scope).Explain().Split('\n')[0]);
        }
        #endregion
    }

    internal static void Areas()
    {
        #region truces-area
        ConflictRecord record =
        [
            truce, valley, town, hills, fort, text, paper,
            truce.Covers(new Area { Places = [valley], Parts = [new PlacePart("parts of", hills)] }).Per(text),
            truce.NoLongerCovers(town, from: new(2031, 4, 1)).Per(paper),
        ];

        foreach (var (on, place) in new[] { (new ImpreciseDate(2031, 3, 1), town), (new(2031, 3, 1), fort), (new(2031, 6, 1), town), (new(2031, 6, 1), valley) })
        {
            Console.WriteLine(record.On(on).Covers(truce, place).Explain().Split('\n')[0]);
        }
        #endregion
    }

    internal static void Ends()
    {
        #region truces-ends
        var early = truce.EffectiveFrom(new(2031, 5, 9)).Per(text).Standing(StandingKind.Accepted, "the text has it");
        var late = truce.EffectiveFrom(new(2031, 5, 12)).Per(paper);
        ConflictRecord record =
        [
            truce, text, paper, daily, early, late,
            truce.Ended(new(2031, 7, 1), EndKind.Denounced).Per(paper),
            truce.Ended(new(2031, 7, 5), EndKind.Collapsed).Per(daily),
            truce.Ended(new(2031, 8), EndKind.Unclear).Per(text),
        ];

        foreach (var on in new ImpreciseDate[] { new(2031, 5, 10), new(2031, 5, 12), new(2031, 7, 1), new(2031, 7, 3) })
        {
            var answer = record.On(on).InForce(truce);
            Console.WriteLine($"{on}: {answer.Certainty}, resting on {answer.Claims.Count} claims");
        }
        #endregion
    }
}
