using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The guide to figures. The numbers are those of reports of 26 and 27 October 2020, as the page cites them.</summary>
public class FiguresSample
{
    private static readonly Incident strike = new("Jabal al-Duwailah strike");
    private static readonly Incident thursday = new("US bombing on Thursday");
    private static readonly Incident offensive = new("Syrian Army attack before the truce");
    private static readonly Conflict war = new("Syrian war");
    private static readonly Place region = new("Idlib and its surroundings");
    private static readonly Organization observatory = new("Syrian Observatory for Human Rights");
    private static readonly Source protothema = new("protothema.gr") { Published = new(2020, 10, 26) };
    private static readonly Source ap = new("AP, at devdiscourse.com") { Published = new(2020, 10, 26) };
    private static readonly Source baghdadPost = new("thebaghdadpost.com") { Published = new(2020, 10, 27) };
    private static readonly Source mena = new("menanews.info") { Published = new(2020, 10, 27) };
    private static readonly Source eye = new("Middle East Eye, at warsintheworld.com") { Published = new(2020, 10, 27) };
    private static readonly Source almasdar = new("almasdarnews.com") { Published = new(2020, 10, 27) };
    private static readonly Source article = new("The article") { Published = new(2020, 10, 26) };

    private static readonly CasualtyEstimate first = strike.Killed(AtLeast(34)).Per(protothema.Quoting(observatory));
    private static readonly CasualtyEstimate second = strike.Killed(AtLeast(56)).Per(ap.Quoting(observatory)).Superseding(first);
    private static readonly CasualtyEstimate third = strike.Killed(AtLeast(78)).Per(baghdadPost.Quoting(observatory)).Superseding(second);

    [Fact]
    public void One_origin_s_figures_are_a_chain() => Console.Capture(Chain).Should().Contain("at least 56").And.EndWith("revised up; stands\n");

    [Fact]
    public void Other_parties_figures_are_rivals() => Console.Capture(Rivals).Should().StartWith("At least 51 people killed").And.EndWith("unknown\n");

    [Fact]
    public void Disjoint_counts_add_up() => Console.Capture(Thursday).Should().StartWith("At least 22 people killed");

    [Fact]
    public void Numbers_nest() => Console.Capture(Nesting).Should().Contain("└─ ");

    [Fact]
    public void Shares_move_with_their_whole() => Console.Capture(Shares).Should().StartWith("about half of about 3,000,000 (about 1,500,000)");

    [Fact]
    public void Kinds_do_not_mix() => Console.Capture(Kinds).Should().Contain("do not add");

    internal static void Chain()
    {
        #region figures-chain
        var first = strike.Killed(AtLeast(34)).Per(protothema.Quoting(observatory));
        var second = strike.Killed(AtLeast(56)).Per(ap.Quoting(observatory)).Superseding(first);
        var third = strike.Killed(AtLeast(78)).Per(baghdadPost.Quoting(observatory)).Superseding(second);
        ConflictRecord record = [strike, observatory, protothema, ap, baghdadPost, first, second, third];

        Console.WriteLine(record.RevisionsOf(first).Explain());
        #endregion
    }

    internal static void Rivals()
    {
        #region figures-rivals
        ConflictRecord record =
        [
            strike, observatory, protothema, ap, baghdadPost, mena, eye, almasdar, first, second, third,
            strike.Killed(MoreThan(50)).Per(ap.Quoting(Reference<ActorId>.Described("a spokesman"))),
            strike.Killed(MoreThan(90)).Per(mena.Quoting(Reference<ActorId>.Described("local sources", several: true))),
            strike.Killed(MoreThan(100)).Per(eye.Quoting(Reference<ActorId>.Described("a commander"))),
            strike.Harmed(Harm.KilledOrWounded, About(200)).Per(almasdar.Quoting(Reference<ActorId>.Described("a field source"))),
        ];

        Console.WriteLine(record.Killed(strike).Explain());
        Console.WriteLine(record.Killed(strike, policy: FigurePolicy.Ranked([Origin.Of(observatory.Id)])).Value);
        Console.WriteLine(record.Killed(strike, policy: FigurePolicy.Majority).Value);
        #endregion
    }

    internal static void Thursday()
    {
        #region figures-thursday
        var fighters = thursday.Killed(Exactly(17), new Population(default, words: "jihadists")).Per(article.Quoting(observatory));
        var civilians = thursday.Killed(AtLeast(5), Population.Civilians).Per(article.Quoting(observatory)).DisjointFrom(fighters);
        ConflictRecord record = [thursday, observatory, article, fighters, civilians];

        Console.WriteLine(record.Killed(thursday).Explain());
        #endregion
    }

    internal static void Nesting()
    {
        #region figures-nesting
        var all = war.Killed(MoreThan(380_000)).Per(article);
        var monday = strike.Killed(AtLeast(78)).Per(article.Quoting(observatory)).AsPartOf(all);
        var dead = thursday.Killed(AtLeast(22)).Per(article.Quoting(observatory)).AsPartOf(all);
        ConflictRecord record = [war, strike, thursday, observatory, article, all, monday, dead];

        Console.WriteLine(record.FigureTree().Explain());
        #endregion
    }

    internal static void Shares()
    {
        #region figures-shares
        var people = region.Inhabitants(About(3_000_000)).Per(article);
        var displaced = region.LivingDisplaced(Unknown).Per(article).AsShareOf(Share.Parse("about half"), people);
        var fled = offensive.Displaced(About(1_000_000)).Per(article);
        ConflictRecord record = [region, offensive, article, people, displaced, fled];

        Console.WriteLine(record.NumberOf(displaced).Describe());
        Console.WriteLine(record.Displacement(offensive, DisplacementMeasure.NewlyDisplaced).Value.Describe());
        #endregion
    }

    internal static void Kinds()
    {
        #region figures-kinds
        var killed = strike.Killed(AtLeast(78)).Per(article);
        var wounded = strike.Wounded(MoreThan(90)).Per(article);
        ConflictRecord record = [strike, article, killed, wounded];

        try
        {
            record.SumOfDisjoint([killed, wounded]);
        }
        catch (IncompatibleFiguresException e)
        {
            Console.WriteLine(e.Message);
        }
        #endregion
    }

    internal static void Rounds()
    {
        #region figures-rounds
        var handover = new Incident("Handover of weapons") { IsSeries = true };
        var autumn = new Incident("Autumn round") { Within = handover };
        var winter = new Incident("Winter round") { Within = handover };
        var militia = new Faction("Valley militia");
        var arms = militia.Owes(Duty.ToDo, "surrender weapons") with { Quantity = Exactly(840), QuantityUnit = "weapons" };

        ConflictRecord record =
        [
            militia, article, handover, autumn, winter, arms,
            autumn.Counts(CountMeasure.HandedOver, Exactly(476), "weapons").Per(article),
            winter.Counts(CountMeasure.HandedOver, AtLeast(364), "weapons").Per(article),
        ];

        var total = record.Total(CountMeasure.HandedOver, "weapons", [autumn, winter, handover]);
        Console.WriteLine(total.Explain().Split("\nIt rests")[0]);
        Console.WriteLine(arms.IsMetBy(total.Value));
        #endregion
    }
}
