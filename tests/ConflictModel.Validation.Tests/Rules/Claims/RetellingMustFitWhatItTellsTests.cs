using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Claims;

public class RetellingMustFitWhatItTellsTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Source Paper = new("Paper");
    private static readonly CasualtyEstimate Toll = Strike.Killed(AtLeast(78)).WithId("toll").Per(Paper);

    public static TheoryData<Estimate, Estimate> Unfit => new()
    {
        { Exactly(17), AtLeast(78) },
        { UpTo(50), MoreThan(50) },
        { AtLeast(100), Between(20, 90) },
    };

    public static TheoryData<Estimate, Estimate> Fit => new()
    {
        { OfWord("dozens"), AtLeast(78) },
        { OfWord("hundreds"), AtLeast(78) },
        { AtLeast(50), Exactly(56) },
        { Exactly(78), AtLeast(78) },
        { UpTo(50), AtLeast(50) },
        { MoreThan(100), AtLeast(78) },
        { About(50), Exactly(56) },
        { NoneReported, AtLeast(78) },
        { default, AtLeast(78) },
        { BestOf(60), Between(50, 70) },
    };

    [Fact]
    public void Figures_of_two_periods_are_two_and_one_without_a_period_may_be_of_either()
    {
        var (spring, summer) = (ImpreciseInterval.Parse("2031-03/2031-05"), ImpreciseInterval.Parse("2031-06/2031-08"));
        var headline = Strike.Killed(Exactly(17)).Per(Paper).WithId("headline").Linked(LinkKind.Paraphrases, Toll);
        ValueList<Finding> Of(ImpreciseInterval told, ImpreciseInterval retold) => Checking.Against("CM5006", Strike, Paper, Toll with { Period = told }, headline with { Period = retold });

        Of(spring, spring).Should().ContainSingle();
        Of(spring, summer).Should().BeEmpty();
        Of(spring, default).Should().ContainSingle();
        Of(default, summer).Should().ContainSingle();
    }

    [Fact]
    public void Fires_for_a_number_that_cannot_be_the_same()
    {
        var finding = Check(Strike.Killed(Exactly(17)).Per(Paper).WithId("headline").Linked(LinkKind.Paraphrases, Toll)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5006" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/headline/links/0");
        finding.Message.Should().Be(
            "This paraphrases what it cannot mean: 17 is not at least 78. They are “17 people killed in Strike, says ‘Paper’”"
            + " and “at least 78 people killed in Strike, says ‘Paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/toll/number");
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Fires_for(Estimate retold, Estimate told) => Retell(retold, told, LinkKind.Repeats).Should().ContainSingle();

    [Theory]
    [MemberData(nameof(Fit))]
    public void Is_silent_for(Estimate retold, Estimate told)
    {
        Retell(retold, told, LinkKind.Paraphrases).Should().BeEmpty();
        Retell(told, retold, LinkKind.Paraphrases).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_other_links_measures_people_and_times()
    {
        Check(Strike.Killed(Exactly(17)).Per(Paper).Linked(LinkKind.Overlaps, Toll)).Should().BeEmpty();
        Check(Strike.Harmed(Harm.KilledOrWounded, Exactly(17)).Per(Paper).Linked(LinkKind.Paraphrases, Toll)).Should().BeEmpty();
        Check(Strike.Killed(Exactly(17), Population.Civilians).Per(Paper).Linked(LinkKind.Paraphrases, Toll)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_does_not_count_and_notes_what_is_disputed()
    {
        var headline = Strike.Killed(Exactly(17)).Per(Paper).Linked(LinkKind.Repeats, Toll);
        Check(headline.Denied()).Should().BeEmpty();
        Check(headline.InMood(Mood.Hypothetical)).Should().BeEmpty();
        Check(headline.Standing(StandingKind.Rejected, "a misprint")).Should().BeEmpty();
        Check(headline.Standing(StandingKind.Disputed, "a misprint?")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static ValueList<Finding> Retell(Estimate retold, Estimate told, LinkKind how)
    {
        var first = Strike.Killed(told).Per(Paper).WithId("told");
        return Checking.Against("CM5006", Strike, Paper, first, Strike.Killed(retold).Per(Paper).WithId("retold").Linked(how, first));
    }

    private static ValueList<Finding> Check(Claim retold) => Checking.Against("CM5006", Strike, Paper, Toll, retold);
}
