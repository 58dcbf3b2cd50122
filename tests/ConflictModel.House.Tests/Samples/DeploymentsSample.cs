using NodaTime;
using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on deployments.</summary>
public class DeploymentsSample
{
    private static readonly State north = new("Northland");
    private static readonly State south = new("Southland");
    private static readonly Place hill = new("Hill");
    private static readonly Agreement accord = new("Lake accord");
    private static readonly Deployment posts = new("The twelve posts") { Of = north };
    private static readonly Deployment post = new("Hill post") { Of = north, At = hill, PartOf = posts };
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 20) };

    [Fact]
    public void A_post_is_left_over_days() => Console.Capture(Asking).Should().Contain("evacuating");

    [Fact]
    public void A_mandate_runs_as_extended() => Console.Capture(Mandate).Should().Contain("possible").And.Contain("certain").And.Contain("impossible");

    internal static void Asking()
    {
        #region deployments-asking
        ConflictRecord record =
        [
            north, south, hill, accord, posts, post, paper,
            posts.AuthorisedBy(accord, Exactly(12), "posts").Per(paper),
            posts.Counts(CountMeasure.SetUp, MoreThan(50), "posts").Per(paper),
            post.EncircledBy([south]).During(ImpreciseInterval.Parse("2031-01/2031-05-18")).Per(paper),
            post.Reached(MilestoneKind.Deployed, new Timing(2029, 3)).Per(paper),
            post.Reached(MilestoneKind.Evacuated, Timing.Parse("2031-05-10/2031-05-18")).Per(paper),
            post.HasUnclearReasons().Per(paper),
        ];

        foreach (var day in new[] { "2031-05-09", "2031-05-12", "2031-05-18" })
        {
            Console.WriteLine(record.On(ImpreciseDate.Parse(day)).StageOf(post)[0].Explain().Split('\n')[0]);
        }

        var during = record.On(new(2031, 5, 12));
        Console.WriteLine(during.EncirclersOf(post)[0].Explain().Split('\n')[0]);
        Console.WriteLine(during.DeployedAt(hill)[0]);
        Console.WriteLine(during.DeploymentsOf(north)[0]); // no stage of the twelve is told
        Console.WriteLine(record.Count(posts, CountMeasure.SetUp, "posts").Value.Describe());
        #endregion
    }

    internal static void Mandate()
    {
        #region deployments-mandate
        ConflictRecord record =
        [
            north, hill, posts, post, paper,
            post.Reached(MilestoneKind.Deployed, new(2031, 1, 1)).Per(paper),
            post.MandatedFor(Term.Of(Period.FromMonths(6)).RenewedByConsent()).Per(paper),
            post.MandateExtended(new(2031, 5, 10), Term.Until(new(2031, 10, 1))).Per(paper),
        ];

        foreach (var on in new ImpreciseDate[] { new(2031, 8, 1), new(2031, 10, 1), new(2031, 10, 2) })
        {
            Console.WriteLine(record.On(on).MandateOf(post).Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.On(new(2031, 8, 1)).AsKnownAt(new(2031, 5, 1)).MandateOf(post).Certainty); // nothing had been said yet
        #endregion
    }
}
