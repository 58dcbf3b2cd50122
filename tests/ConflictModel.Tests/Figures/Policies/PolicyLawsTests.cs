using ConflictModel.Tests.Common;
using static ConflictModel.Tests.Figures.Policies.RaidTolls;

namespace ConflictModel.Tests.Figures.Policies;

/// <summary>Laws of every policy, on generated sets of figures.</summary>
public class PolicyLawsTests
{
    private const int Cases = 20_000;

    private static readonly FigurePolicy[] All =
    [
        FigurePolicy.LatestOfEachOrigin,
        FigurePolicy.Envelope,
        FigurePolicy.Majority,
        FigurePolicy.Lowest,
        FigurePolicy.Ranked([Origin.Of(Observatory.Id), Origin.Of(Clinic.Id), Origin.Keeper]),
        FigurePolicy.Graded(GradeFilter.AirwarsHeadline, FigurePolicy.Majority),
        TotalPolicy.GradedSum().PerIncident,
    ];

    private static readonly Attribution[] Accounts =
    [
        Morning.Quoting(Observatory), Evening.Quoting(Observatory), Morning.Quoting(Ministry), Evening.Quoting(Clinic), Morning.Itself(),
        Morning.Quoting(Reference<ActorId>.Described("a medic")), Evening.Quoting(Reference<ActorId>.Described("a medic")), Attribution.Keeper,
    ];

    [Fact]
    public void The_order_of_the_figures_does_not_matter() =>
        Seeded.Draw(Cases, random =>
        {
            var figures = Figures(random);
            var (one, other) = (Made([.. figures]), Made([.. Shuffled(figures, random)]));
            var policy = All[random.Next(All.Length)];
            Same(one.Killed(Raid, policy: policy), other.Killed(Raid, policy: policy), policy);
        });

    [Fact]
    public void Combined_by_hand_their_order_does_not_matter_either() =>
        Seeded.Draw(Cases, random =>
        {
            var figures = Figures(random);
            var policy = All[random.Next(All.Length)];
            var view = Made([.. figures]).AsKnownAt(Moment.Unknown);
            var one = policy.Combine(ValueList.From<Figure>(figures), view);
            var other = policy.Combine(ValueList.From<Figure>(Shuffled(figures, random)), view);
            Agree(one.Number.Numbers() == other.Number.Numbers() && Ids(one.Used) == Ids(other.Used), $"{policy.Name}: {one.Number} and {other.Number}");
            Once(figures, one.Used, one.LeftOut);
        });

    [Fact]
    public void Each_figure_is_used_or_left_out_and_never_both() =>
        Seeded.Draw(Cases, random =>
        {
            var figures = Figures(random);
            var answer = Made([.. figures]).Killed(Raid, policy: All[random.Next(All.Length)]);
            Once(figures, answer.Figures, answer.LeftOut);
        });

    [Fact]
    public void A_figure_without_a_number_changes_nothing_and_makes_nothing_zero() =>
        Seeded.Draw(Cases, random =>
        {
            var figures = Figures(random);
            var policy = All[random.Next(All.Length)];
            var silent = Figure(random, "silent", random.Next(2) == 0 ? Estimate.Unknown : Estimate.NoneReported);
            var without = Made([.. figures]).Killed(Raid, policy: policy).Value;
            var with = Made([.. figures, silent]).Killed(Raid, policy: policy).Value;
            Agree(with.Numbers() == without.Numbers(), $"{policy.Name}: {without} became {with} by {silent.Number}");
            Agree(!Made(silent).Killed(Raid, policy: policy).Value.IsKnown, "what nobody knows is no number");
        });

    [Fact]
    public void No_number_is_lower_than_the_lowest_that_is_reported_or_higher_than_the_highest() =>
        Seeded.Draw(Cases, random =>
        {
            var figures = Figures(random);
            var policy = All[random.Next(All.Length)];
            var value = Made([.. figures]).Killed(Raid, policy: policy).Value;
            Agree(value.Least is not { } least || figures.Any(f => (f.Number.Least ?? f.Number.Best) <= least), $"{policy.Name} makes {value}");
            Agree(value.Greatest is not { } most || figures.Any(f => (f.Number.Greatest ?? f.Number.Best ?? f.Number.Least) >= most), $"{policy.Name} makes {value}");
        });

    private static CasualtyEstimate[] Figures(Random random)
    {
        var figures = new CasualtyEstimate[random.Next(1, 6)];
        for (var i = 0; i < figures.Length; i++)
        {
            figures[i] = Figure(random, $"f{i}", Number(random));
            if (i > 0 && random.Next(4) == 0)
            {
                var kind = random.Next(4) switch { 0 => LinkKind.Supersedes, 1 => LinkKind.Repeats, 2 => LinkKind.AlternativeReadingOf, _ => LinkKind.PartOf };
                figures[i] = figures[i].Linked(kind, figures[random.Next(i)]);
            }
        }

        return figures;
    }

    private static CasualtyEstimate Figure(Random random, string id, Estimate number)
    {
        var figure = (Raid.Killed(number) with { Knowledge = random.Next(3) == 0 ? Knowledge.Estimated : default })
            .Graded(random.Next(3) switch { 0 => ["fair"], 1 => ["weak"], _ => [] })
            .Per(Accounts[random.Next(Accounts.Length)]).WithId(id);
        return random.Next(10) switch
        {
            0 => figure.Standing(StandingKind.Rejected, "x"),
            1 => figure.Standing(StandingKind.Disputed, "x"),
            2 => figure.Denied(),
            _ => figure,
        };
    }

    /// <summary>Few numbers, so that some agree.</summary>
    private static Estimate Number(Random random)
    {
        var n = random.Next(1, 4) * 10;
        return random.Next(9) switch
        {
            0 => Estimate.AtLeast(n),
            1 => Estimate.MoreThan(n),
            2 => Estimate.UpTo(n),
            3 => Estimate.Between(n, n + random.Next(20)),
            4 => Estimate.About(n),
            5 => Estimate.Unknown,
            6 => Estimate.OfWord("dozens"),
            _ => Estimate.Exactly(n),
        };
    }

    private static T[] Shuffled<T>(T[] items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static void Same(FigureAnswer one, FigureAnswer other, FigurePolicy policy)
    {
        Agree(one.Value.Numbers() == other.Value.Numbers(), $"{policy.Name}: {one.Value} and {other.Value}");
        Agree(one.Certainty == other.Certainty, $"{policy.Name}: {one.Certainty} and {other.Certainty}");
        Agree(Ids(one.Figures) == Ids(other.Figures), $"{policy.Name} uses {Ids(one.Figures)} and {Ids(other.Figures)}");
    }

    private static void Once(Figure[] figures, ValueList<Figure> used, ValueList<LeftOut> leftOut)
    {
        var told = used.Select(f => f.Id.Value).Concat(leftOut.Select(l => l.Claim.Id.Value)).Order(StringComparer.Ordinal);
        Agree(told.SequenceEqual(figures.Select(f => f.Id.Value).Order(StringComparer.Ordinal)), $"used {Ids(used)}, left out {string.Join(" ", leftOut.Select(l => $"{l.Claim.Id} ({l.Reason})"))}");
    }

    private static string Ids(ValueList<Figure> figures) => string.Join(" ", figures.Select(f => f.Id.Value).Order(StringComparer.Ordinal));

    private static void Agree(bool holds, string what)
    {
        if (!holds)
        {
            throw new Xunit.Sdk.XunitException(what);
        }
    }
}
