using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Sources.Independence;

/// <summary>What holds of independence whoever relies on whom, held against a plain reading of the definition.</summary>
public class IndependenceLawTests
{
    private const int Voices = 6;
    private static readonly Organization[] All = [.. Enumerable.Range(0, Voices).Select(i => new Organization($"v{i}"))];
    private static readonly Source[] Outlets = [.. All.Select(v => new Source($"of {v.Name}") { Publisher = v })];
    private static readonly Incident Raid = new("Raid");

    [Fact]
    public void Agrees_with_following_every_way_by_hand() =>
        Seeded.Check(Accounts(), told =>
        {
            var claims = Claims(told);
            var it = Record(claims).IndependenceOf(claims);

            var (count, certainty, inCircles) = ByHand(told);
            it.IndependentOrigins.Should().Be(count);
            it.IsCorroborated.Should().Be(certainty);
            it.Circles.SelectMany(c => c.Names.Concat(c.AlsoCaught)).Should().BeEquivalentTo(inCircles);
            it.Origins.Select(o => o.Name).Should().BeEquivalentTo(told.Select(t => $"v{t.Origin}").Distinct());
            it.Groups.Count(g => g[0].Reliance.Length == 0).Should().Be(count, "who is counted stands first in its group");
            foreach (var circle in it.Circles)
            {
                circle.Names.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(1);
                circle.Names.Should().NotIntersectWith(circle.AlsoCaught);
                var edges = Edges(told);
                for (var i = 0; i < circle.Names.Count; i++)
                {
                    edges.Should().ContainKey((Number(circle.Names[i]), Number(circle.Names[(i + 1) % circle.Names.Count])));
                }
            }
        });

    [Fact]
    public void The_order_of_claims_does_not_matter() =>
        Seeded.Check(
            from told in Accounts()
            from order in Gen.Shuffle(Enumerable.Range(0, told.Length))
            select (told, order),
            c =>
            {
                var claims = Claims(c.told);
                var (one, other) = (Record(claims).IndependenceOf(claims), Record(claims).IndependenceOf(c.order.Select(i => claims[i])));
                other.IndependentOrigins.Should().Be(one.IndependentOrigins);
                other.IsCorroborated.Should().Be(one.IsCorroborated);
                other.Circles.SelectMany(k => k.Names.Concat(k.AlsoCaught)).Should().BeEquivalentTo(one.Circles.SelectMany(k => k.Names.Concat(k.AlsoCaught)));
            });

    [Fact]
    public void One_more_who_draws_on_an_origin_adds_none() =>
        Seeded.Check(
            from told in Accounts()
            from which in Gen.Choose(0, told.Length - 1)
            select (told, which),
            c =>
            {
                var dataset = new Source("dataset");
                var more = Raid.Killed(Estimate.AtLeast(1000)).Per(dataset.Itself() with { DrawingOn = [All[c.told[c.which].Origin]] });
                Claim[] claims = Claims(c.told);
                ConflictRecord record = [.. Record(claims), dataset, more];

                record.IndependenceOf([.. claims, more]).IndependentOrigins.Should().Be(record.IndependenceOf(claims).IndependentOrigins);
                record.IndependenceOf([.. claims, more]).IsCorroborated.Should().Be(record.IndependenceOf(claims).IsCorroborated);
            });

    private static Gen<Account[]> Accounts()
    {
        var some = Gen.Choose(0, 2).SelectMany(n => Gen.Choose(0, Voices - 1).ArrayOf(n));
        var account =
            from origin in Gen.Choose(0, Voices - 1)
            from outlet in Gen.Frequency((1, Gen.Choose(0, Voices - 1)), (2, Gen.Constant(-1)))
            from via in some
            from drawing in Gen.Frequency((2, Gen.Constant(Array.Empty<int>())), (1, some))
            select new Account(origin, outlet, outlet < 0 ? [] : via, drawing);
        return Gen.Choose(1, 5).SelectMany(n => account.ArrayOf(n));
    }

    private static Claim[] Claims(Account[] told) =>
    [
        .. told.Select((t, i) => Raid.Killed(Estimate.AtLeast(i)).Per(new Attribution
        {
            Origin = Origin.Of(All[t.Origin]),
            DrawingOn = ValueList.From(t.Drawing.Select(d => All[d].ToReference())),
            Citations = t.Outlet < 0 ? [] : [new Citation(Outlets[t.Outlet]) { Via = ValueList.From(t.Via.Select(v => All[v].ToReference())) }],
        })),
    ];

    private static ConflictRecord Record(Claim[] claims) => [.. All, .. Outlets, Raid, .. claims];

    private static int Number(string name) => name[1] - '0';

    /// <summary>Gives who relies on whom, and whether firmly.</summary>
    private static Dictionary<(int From, int To), bool> Edges(Account[] told)
    {
        var edges = new Dictionary<(int From, int To), bool>();
        foreach (var t in told)
        {
            int[] chain = t.Outlet < 0 ? [] : [t.Outlet, .. Enumerable.Reverse(t.Via), t.Origin];
            foreach (var pair in chain.Zip(chain.Skip(1)).Where(p => p.First != p.Second))
            {
                edges.TryAdd(pair, false);
            }

            foreach (var on in t.Drawing.Where(d => d != t.Origin))
            {
                edges[(t.Origin, on)] = true;
            }
        }

        return edges;
    }

    private static (int Count, Certainty Certainty, string[] InCircles) ByHand(Account[] told)
    {
        var edges = Edges(told);
        var reach = Closure(edges.Keys);
        var firm = Closure(edges.Where(e => e.Value).Select(e => e.Key));
        var origins = told.Select(t => t.Origin).ToHashSet();
        bool Same(int a, int b) => a == b || (reach[a, b] && reach[b, a]);
        bool RestsOn(int a, int b) => reach[a, b] && !reach[b, a];

        var bottoms = origins.Where(o => !origins.Any(p => RestsOn(o, p))).ToArray();
        var knots = bottoms.GroupBy(b => bottoms.First(c => Same(b, c))).Select(g => g.Key).ToArray();
        var tellers = knots.ToDictionary(k => k, k => Enumerable.Range(0, Voices).Where(v => RestsOn(k, v)).ToHashSet());
        var group = knots.ToDictionary(k => k, k => k);
        for (var round = 0; round < Voices; round++)
        {
            foreach (var a in knots)
            {
                foreach (var b in knots.Where(b => tellers[a].Overlaps(tellers[b])))
                {
                    group[a] = group[b] = Math.Min(group[a], group[b]);
                }
            }
        }

        var inCircles = Enumerable.Range(0, Voices).Where(v => Enumerable.Range(0, Voices).Any(w => w != v && Same(v, w))).ToHashSet();
        var groups = group.Values.Distinct().Count();
        var count = knots.Where(k => !inCircles.Contains(k)).Select(k => group[k]).Distinct().Count();
        var loose = groups == 1 && knots.Length > 1 && !knots.Select(k => tellers[k]).Aggregate((IEnumerable<int>)Enumerable.Range(0, Voices), (all, some) => all.Intersect(some)).Any();
        var perhaps = origins.Any(o => origins.Any(p => RestsOn(o, p)) && !origins.Any(p => FirmlyRestsOn(o, p)));
        bool FirmlyRestsOn(int a, int p) => Enumerable.Range(0, Voices).Any(x => Same(a, x) && Enumerable.Range(0, Voices).Any(y => edges.TryGetValue((x, y), out var f) && f && !Same(x, y) && (y == p || Same(y, p) || firm[y, p] || Enumerable.Range(0, Voices).Any(z => Same(y, z) && firm[z, p]))));
        return (
            count,
            count > 1 ? Certainty.Certain : groups > 1 || loose || perhaps ? Certainty.Possible : Certainty.Impossible,
            [.. inCircles.Select(v => $"v{v}")]);
    }

    private static bool[,] Closure(IEnumerable<(int From, int To)> edges)
    {
        var reach = new bool[Voices, Voices];
        foreach (var (from, to) in edges)
        {
            reach[from, to] = true;
        }

        for (var k = 0; k < Voices; k++)
        {
            for (var i = 0; i < Voices; i++)
            {
                for (var j = 0; j < Voices; j++)
                {
                    reach[i, j] |= reach[i, k] && reach[k, j];
                }
            }
        }

        return reach;
    }

    private sealed record Account(int Origin, int Outlet, int[] Via, int[] Drawing);
}
