using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Claims;

public class SupersedingClaimMustNotBeOlderTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Fires_when_the_earlier_word_takes_the_place_of_the_later()
    {
        var finding = Check(new(2020, 10, 27), new(2020, 10, 26)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5005" && f.Severity == Severity.Warning && f.Pointer == "/claims/new/links/0");
        finding.Message.Should().Be(
            "What was said on 26 October 2020 supersedes what was said later, on 27 October 2020: “at least 78 people killed in Strike, says Observatory, in ‘Paper’ (26 October 2020)”"
            + " takes the place of “at least 56 people killed in Strike, says Observatory, in ‘Paper’ (27 October 2020)”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/old");
    }

    [Fact]
    public void Takes_the_day_of_the_source_where_nothing_else_is_said()
    {
        var (monday, tuesday) = (new Source("Monday") { Published = new(2020, 10, 26) }, new Source("Tuesday") { Published = new(2020, 10, 27) });
        var old = Strike.Killed(AtLeast(56)).Per(tuesday.Quoting(Observatory)).WithId("old");
        Checking.Against("CM5005", Strike, Observatory, monday, tuesday, old, Strike.Killed(AtLeast(78)).Per(monday.Quoting(Observatory)).Superseding(old)).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_for_a_corrected_toll_and_while_the_order_is_open()
    {
        Check(new(2020, 10, 26), new(2020, 10, 27)).Should().BeEmpty();
        Check(new(2020, 10, 26), new(2020, 10, 26)).Should().BeEmpty("on one day");
        Check(new(2020, 10, 27), new ImpreciseDate(2020, 10)).Should().BeEmpty("some day of the month may be a later one");
        Check(new(2020, 10, 27), new ImpreciseDate(2020, 10, 26).About()).Should().BeEmpty();
        Check(default, new(2020, 10, 27)).Should().BeEmpty();
        Check(new(2020, 10, 27), default).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_other_links_and_rejected_claims()
    {
        var old = Strike.Killed(AtLeast(56)).Per(Paper.Quoting(Observatory).SaidOn(new(2020, 10, 27))).WithId("old");
        var later = Strike.Killed(AtLeast(78)).Per(Paper.Quoting(Observatory).SaidOn(new(2020, 10, 26)));
        Checking.Against("CM5005", Strike, Observatory, Paper, old, later.Linked(LinkKind.Overlaps, old)).Should().BeEmpty();
        Checking.Against("CM5005", Strike, Observatory, Paper, old, later.Superseding(old).Standing(StandingKind.Rejected, "a hoax")).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(ImpreciseDate old, ImpreciseDate later)
    {
        var first = Strike.Killed(AtLeast(56)).Per(Paper.Quoting(Observatory).SaidOn(old)).WithId("old");
        return Checking.Against("CM5005", Strike, Observatory, Paper, first, Strike.Killed(AtLeast(78)).Per(Paper.Quoting(Observatory).SaidOn(later)).WithId("new").Superseding(first));
    }
}
