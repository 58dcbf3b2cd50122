using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures.Sampling;

public class FigureAdditionTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Ambush = new("Ambush");
    private static readonly Conflict War = new("War");
    private static readonly CasualtyEstimate OfRaid = Raid.Killed(Between(5, 9));
    private static readonly CasualtyEstimate OfAmbush = Ambush.Killed(Between(1, 3));

    [Fact]
    public void Figures_of_one_measure_of_other_things_add() =>
        Sum(OfRaid, OfAmbush with { Knowledge = Knowledge.Documented }).Bounds.Should().Be(new SampledRange(6, 12));

    [Fact]
    public void Figures_of_one_thing_add_over_periods_that_follow_one_another() =>
        Sum(OfWar("2031"), OfWar("2030"), OfWar("2032-01/2032-03")).Bounds.Should().Be(new SampledRange(30, 60));

    [Fact]
    public void Things_that_are_said_to_be_disjoint_add() =>
        Sum(OfRaid, OfAmbush.Linked(LinkKind.DisjointFrom, OfRaid)).Parts.Should().Be(2);

    [Fact]
    public void Killed_and_wounded_do_not_add() =>
        Refused("one counts killed (casualtyEstimate), the other wounded (casualtyEstimate) ([0] incident:raid and [1] incident:ambush)", OfRaid, OfAmbush with { Harm = Harm.Wounded });

    [Fact]
    public void Casualties_and_the_displaced_do_not_add() =>
        Refused("one counts killed*, the other newly displaced*", OfRaid, new DisplacementEstimate(Ambush.Id, DisplacementMeasure.NewlyDisplaced, Exactly(4)));

    [Fact]
    public void Figures_of_other_people_do_not_add() =>
        Refused("they count different people, people of any kind at *, civilians at *", OfRaid, OfAmbush with { People = Population.Civilians });

    [Fact]
    public void Excess_mortality_is_never_added_to_direct_deaths() =>
        Refused("one is excess mortality, the other a count of deaths*", OfRaid, OfAmbush with { Knowledge = Knowledge.ExcessMortality });

    [Fact]
    public void A_toll_of_a_period_and_a_toll_of_an_incident_do_not_add() =>
        Refused("they count different kinds of period*", OfRaid, OfWar("2031"));

    [Fact]
    public void People_living_displaced_on_two_days_do_not_add()
    {
        Refused("they are stocks of different times*", Displaced(Raid, "2031-01-01"), Displaced(Ambush, "2031-02-01"));
        Sum(Displaced(Raid, "2031-01-01"), Displaced(Ambush, "2031-01-01")).Parts.Should().Be(2);
    }

    [Fact]
    public void What_sums_in_a_record_refuse_is_refused_here()
    {
        var (tanks, villages) = (new CountEstimate(Raid.Id, CountMeasure.Destroyed, Between(1, 3)) { Unit = "tanks" }, new CountEstimate(Ambush.Id, CountMeasure.Destroyed, Between(10, 30)) { Unit = "villages" });
        Refused("one counts tanks, the other villages*", tanks, villages);
        Refused("one is a stock, the other a flow*", OfRaid with { Harm = Harm.Missing, Basis = CountBasis.Stock }, OfAmbush with { Harm = Harm.Missing, Basis = CountBasis.Flow });
        Refused("they are stocks of different times*", Raid.Present(Between(1, 5)) with { Period = Timing.Parse("2031-05-01") }, Raid.Present(Between(1, 5)) with { Period = Timing.Parse("2031-05-02") });
        Refused("one counts present (casualtyEstimate), the other present (countEstimate)*", OfRaid with { Harm = Harm.Parse("present") }, Ambush.Present(Exactly(3)));
    }

    [Fact]
    public void Answers_about_disjoint_things_add_and_their_figures_are_kept()
    {
        var source = new Source("Paper") { Published = ImpreciseDate.Parse("2031-05-04") };
        var (one, other, rival) = (OfRaid.Per(source), OfAmbush.Per(source), Raid.Killed(Between(6, 12)).Per(source.Quoting(new Organization("Army"))));
        ConflictRecord record = [Raid, Ambush, source, new Organization("Army"), one, other, rival];

        var total = Sampler.Sum([record.Killed(Raid.Id), record.Killed(Ambush.Id)]);

        total.Bounds.Should().Be(new SampledRange(6, 15));
        total.Figures.Should().BeEquivalentTo([one, rival, other]);
        Sampler.Invoking(s => s.Sum([record.Killed(Raid.Id), record.Killed(Raid.Id)])).Should().Throw<ArgumentException>().WithParameterName("answers")
            .WithMessage("These answers do not add: [0] and [1] are both about incident:raid.*");
        Sampler.Invoking(s => s.Sum([record.Killed(Raid.Id), record.Casualties(Ambush.Id, Harm.Wounded)])).Should().Throw<ArgumentException>().WithMessage("*unknown*");
    }

    [Fact]
    public void Two_figures_of_one_thing_are_rivals() =>
        Refused("[0] incident:raid and [2] incident:raid are rivals; combine them under a FigurePolicy first", OfRaid, OfAmbush, Raid.Killed(Exactly(6)));

    [Theory]
    [InlineData("2031", "2031")]
    [InlineData("2031", "2031-05")]
    [InlineData("2030/2031", "2031")]
    [InlineData("2031~", "2032")]
    public void Periods_that_may_overlap_make_rivals(string one, string other)
    {
        Refused("*are rivals*", OfWar(one), OfWar(other));
        Refused("*are rivals*", OfWar(other), OfWar(one));
    }

    [Fact]
    public void A_part_is_not_added_to_its_whole() =>
        Refused("[1] incident:ambush counts what [0] incident:raid counts, too (part-of)", OfRaid, OfAmbush.AsPartOf(OfRaid));

    [Fact]
    public void A_link_to_what_is_not_summed_stands_in_no_way() =>
        Sum(OfRaid, OfAmbush.AsPartOf(OfWar("2031"))).Parts.Should().Be(2);

    [Fact]
    public void What_does_not_count_is_not_summed_in_silence()
    {
        Refused("[1] incident:ambush is denied", OfRaid, OfAmbush.Denied());
        Refused("[0] incident:raid is hypothetical, not actual", OfRaid.InMood(Mood.Hypothetical), OfAmbush);
        Refused("[1] incident:ambush is rejected", OfRaid, OfAmbush.Standing(StandingKind.Rejected, "made up"));
    }

    [Fact]
    public void A_figure_that_cannot_be_drawn_from_is_named_by_what_it_is_of() =>
        Sampler.Invoking(s => s.Sum([OfRaid, Ambush.Killed(Unknown)]))
            .Should().Throw<ArgumentException>().WithParameterName("parts").WithMessage("1 of 2 figures*[1] incident:ambush (unknown)*");

    [Fact]
    public void Nothing_to_sum_is_refused() =>
        Sampler.Invoking(s => s.Sum(ValueList<Figure>.Empty)).Should().Throw<ArgumentException>().WithMessage("*not zero*");

    private static FigureSampler Sampler { get; } = new(FigureShape.Uniform, 1) { Draws = 10 };

    private static CasualtyEstimate OfWar(string period) => new(War.Id, Harm.Killed, Between(10, 20)) { Period = Timing.Parse(period) };

    private static DisplacementEstimate Displaced(Incident by, string day) =>
        new(by.Id, DisplacementMeasure.LivingDisplaced, Exactly(4)) { Period = Timing.Parse(day) };

    private static SampledTotal Sum(params Figure[] figures) => Sampler.Sum(figures);

    private static void Refused(string reason, params Figure[] figures) =>
        Sampler.Invoking(s => s.Sum(figures)).Should().Throw<ArgumentException>().WithParameterName("parts")
            .WithMessage($"These figures do not add: {reason}.*");
}
