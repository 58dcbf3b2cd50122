using ConflictModel.Tests.Common;
using static ConflictModel.Tests.Figures.Totals.ThreeIncidents;

namespace ConflictModel.Tests.Figures.Totals;

/// <summary>Laws of totals, on generated incidents whose true tolls lie within what is said of them.</summary>
public class TotalLawsTests
{
    private const int Cases = 20_000;

    private static readonly Incident[] Incidents = [Raid, Ambush, Battle, new("Shelling"), new("Clash")];

    private static readonly Attribution[] Accounts =
        [Morning.Quoting(Observatory), Evening.Quoting(Observatory), Morning.Quoting(Ministry), Evening.Itself(), Attribution.Keeper];

    private static readonly TotalPolicy[] Holding =
    [
        TotalPolicy.DisjointSum,
        TotalPolicy.SumOf(FigurePolicy.Envelope),
        TotalPolicy.SumOf(FigurePolicy.Majority),
        TotalPolicy.SumOf(FigurePolicy.Ranked([Origin.Of(Observatory.Id), Origin.Keeper])),
        TotalPolicy.SumOf(FigurePolicy.Graded(GradeFilter.AirwarsHeadline)),
        TotalPolicy.DeductingOverlap(),
        TotalPolicy.DeductingOverlap(FigurePolicy.Envelope),
    ];

    private static readonly TotalPolicy[] All = [.. Holding, TotalPolicy.SumOf(FigurePolicy.Lowest), TotalPolicy.GradedSum()];

    [Fact]
    public void The_true_total_of_disjoint_incidents_lies_in_every_total_made_of_what_holds() =>
        Seeded.Draw(Cases, random =>
        {
            var (asked, claims, truth) = Disjoint(random);
            var policy = Holding[random.Next(Holding.Length)];
            Holds(Ask(asked, claims, policy).Value, truth, policy.Name);
        });

    [Fact]
    public void The_true_total_lies_in_it_too_where_one_incident_lies_within_another() =>
        Seeded.Draw(Cases, random =>
        {
            var (asked, claims, truth) = Disjoint(random);
            var whole = random.Next(asked.Length);
            var part = new Incident("Part");
            var inside = random.Next(0, Truth(claims, asked[whole]) + 1);
            var named = claims.Find(c => c.Figure.Of == asked[whole].Id);
            if (named.Figure is null)
            {
                return;
            }

            var figure = Figure(random, part, inside, "part").AsPartOf(named.Figure);
            Incident[] more = [.. asked, part];
            var policy = Holding[random.Next(Holding.Length)];
            Holds(Ask(more, [.. claims, (figure, inside)], policy).Value, truth, policy.Name);
        });

    [Fact]
    public void The_true_union_of_overlapping_incidents_lies_in_the_total_that_deducts() =>
        Seeded.Draw(Cases, random =>
        {
            var (asked, claims, truth) = Overlapping(random);
            var value = Ask(asked, claims, TotalPolicy.DeductingOverlap()).Value;
            Holds(value, truth, "deducting");
            Agree(!Ask(asked, claims, TotalPolicy.DisjointSum).Value.IsKnown, "a sum was made of what overlaps");
        });

    [Fact]
    public void The_order_of_incidents_and_figures_does_not_matter() =>
        Seeded.Draw(Cases, random =>
        {
            var (asked, claims, _) = random.Next(2) == 0 ? Disjoint(random) : Overlapping(random);
            var (asked2, claims2) = (asked.ToArray(), claims.ToArray());
            random.Shuffle(asked2);
            random.Shuffle(claims2);
            var policy = All[random.Next(All.Length)];
            var (one, other) = (Ask(asked, claims, policy), Ask(asked2, [.. claims2], policy));
            Agree(one.Value.Numbers() == other.Value.Numbers(), $"{policy.Name}: {one.Value} and {other.Value}");
            Agree(one.Certainty == other.Certainty, $"{policy.Name}: {one.Certainty} and {other.Certainty}");
            Agree(Ids(one) == Ids(other), $"{policy.Name}: {Ids(one)} and {Ids(other)}");
        });

    [Fact]
    public void An_incident_without_a_number_lowers_no_bound_opens_the_total_above_and_is_no_zero() =>
        Seeded.Draw(Cases, random =>
        {
            var (asked, claims, _) = random.Next(2) == 0 ? Disjoint(random) : Overlapping(random);
            var silent = new Incident("Silent");
            var figure = (silent.Killed(random.Next(2) == 0 ? Estimate.Unknown : Estimate.NoneReported) with { Grades = [new Grade("airwars", "fair")] }).Per(Morning).WithId("silent");
            if (random.Next(2) == 0)
            {
                figure = figure.Linked(random.Next(2) == 0 ? LinkKind.Overlaps : LinkKind.PartOf, claims[random.Next(claims.Count)].Figure);
            }

            var policy = All[random.Next(All.Length)];
            var without = Ask(asked, claims, policy);
            var with = Ask([.. asked, silent], [.. claims, (figure, 0)], policy);
            Agree(with.Value.Greatest is null || figure.Links.Any(l => l.Kind == LinkKind.PartOf), $"{policy.Name}: {without.Value} became {with.Value}");
            Agree(with.Value.Least == without.Value.Least || Refused(with), $"{policy.Name}: {without.Value} became {with.Value}");
            Agree(!Ask([silent], [(figure with { Links = [] }, 0)], policy).Value.IsKnown, $"{policy.Name} makes a number of nothing");
        });

    private static bool Refused(FigureAnswer answer) => answer.Flags.Any(f => f.StartsWith("No sum is made", StringComparison.Ordinal));

    private static FigureAnswer Ask(Incident[] asked, List<(CasualtyEstimate Figure, int True)> claims, TotalPolicy policy)
    {
        ConflictRecord record = [.. asked, Observatory, Ministry, Morning, Evening, .. claims.Select(c => c.Figure)];
        return record.TotalKilled(ValueList.From(asked.Select(i => i.Id)), policy: policy);
    }

    /// <summary>Up to five incidents, each with a true toll and up to three figures that hold it, or none.</summary>
    private static (Incident[] Asked, List<(CasualtyEstimate Figure, int True)> Claims, int Truth) Disjoint(Random random)
    {
        var asked = Incidents[..random.Next(1, Incidents.Length + 1)];
        var claims = new List<(CasualtyEstimate, int)>();
        var truth = 0;
        foreach (var incident in asked)
        {
            var killed = random.Next(0, 40);
            truth += killed;
            for (var i = random.Next(random.Next(4) == 0 ? 0 : 1, 4); i > 0; i--)
            {
                claims.Add((Figure(random, incident, killed, $"{incident.Id}-{i}"), killed));
            }
        }

        if (claims.Count == 0)
        {
            claims.Add((Figure(random, asked[0], 0, "only"), 0));
            (asked, truth) = ([asked[0]], 0);
        }

        return (asked, claims, truth);
    }

    /// <summary>Two lists of the dead, with some in both, perhaps a third that overlaps the second, and an incident apart.</summary>
    private static (Incident[] Asked, List<(CasualtyEstimate Figure, int True)> Claims, int Truth) Overlapping(Random random)
    {
        // Each person is in a list where the bit of the list is set.
        var people = Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(8)).ToArray();
        var lists = random.Next(3) == 0 ? 3 : 2;
        int In(int mask) => people.Count(p => (p & mask) == mask);
        var claims = new List<(CasualtyEstimate, int)>();
        var first = new CasualtyEstimate[lists];
        for (var i = 0; i < lists; i++)
        {
            first[i] = Figure(random, Incidents[i], In(1 << i), $"list-{i}");
            first[i] = i > 0 ? first[i].Linked(LinkKind.Overlaps, first[i - 1]) : first[i];
            claims.Add((first[i], In(1 << i)));
            if (random.Next(3) == 0)
            {
                var later = Figure(random, Incidents[i], In(1 << i), $"later-{i}").Per(first[i].By).Superseding(first[i]);
                claims.Add((later, In(1 << i)));
            }
        }

        for (var n = random.Next(3); n > 0; n--)
        {
            // Those in both; or only the civilians of them, who tell less.
            var some = random.Next(3) == 0;
            var both = In(3);
            var figure = Figure(random, Incidents[0], some ? random.Next(both + 1) : both, $"both-{n}") with { People = some ? Population.Civilians : Population.Anyone };
            claims.Add((figure.AsPartOf(first[0]).AsPartOf(first[1]), both));
        }

        var apart = random.Next(0, 20);
        claims.Add((Figure(random, Incidents[4], apart, "apart"), apart));
        return ([.. Incidents[..lists], Incidents[4]], claims, people.Count(p => (p & ((1 << lists) - 1)) != 0) + apart);
    }

    private static CasualtyEstimate Figure(Random random, Incident incident, int killed, string id) =>
        (incident.Killed(Around(random, killed)) with { Grades = random.Next(2) == 0 ? [new Grade("airwars", random.Next(2) == 0 ? "fair" : "weak")] : [] })
            .Per(Accounts[random.Next(Accounts.Length)]).WithId(id);

    /// <summary>Draws an estimate that holds a number.</summary>
    private static Estimate Around(Random random, int number)
    {
        var (down, up) = (random.Next(0, number + 1), number + random.Next(0, 20));
        return random.Next(8) switch
        {
            0 => Estimate.AtLeast(down),
            1 => down < number ? Estimate.MoreThan(down) : Estimate.AtLeast(number),
            2 => Estimate.UpTo(up),
            3 => Estimate.FewerThan(up + 1),
            4 => Estimate.Between(down, up),
            5 => Estimate.Unknown,
            _ => Estimate.Exactly(number),
        };
    }

    private static int Truth(List<(CasualtyEstimate Figure, int True)> claims, Incident incident) => claims.Find(c => c.Figure.Of == incident.Id).True;

    private static void Holds(Estimate total, int truth, string policy) =>
        Agree(!(total.Least > truth) && !(total.Greatest < truth), $"{policy}: {total} does not hold {truth}");

    private static string Ids(FigureAnswer answer) => string.Join(" ", answer.Figures.Select(f => f.Id.Value).Order(StringComparer.Ordinal));

    private static void Agree(bool holds, string what)
    {
        if (!holds)
        {
            throw new Xunit.Sdk.XunitException(what);
        }
    }
}
