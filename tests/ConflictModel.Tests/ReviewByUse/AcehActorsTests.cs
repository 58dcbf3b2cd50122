using static ConflictModel.Tests.ReviewByUse.Aceh;

namespace ConflictModel.Tests.ReviewByUse;

/// <summary>Who was who, what happened and who spoke. Answers reasoned out by hand from the statements.</summary>
public class AcehActorsTests
{
    private static readonly ConflictRecord Record = AcehRecord.Record;

    [Fact]
    public void Three_sat_in_the_committee_when_the_paper_wrote_of_it()
    {
        var members = Record.On(new(2003, 1, 15)).MembersOf(Committee);

        members.Select(answer => answer.Value.Name).Should().BeEquivalentTo("Indonesia", "Free Aceh Movement", "Henry Dunant Centre");
        members.Should().OnlyContain(answer => answer.Certainty == Certainty.Possible, "the day of the article is not known");
    }

    [Fact]
    public void Told_in_2008_who_sent_monitors_is_possible_in_2005()
    {
        var members = Record.On(new(2005, 10, 1)).MembersOf(Mission);

        members.Select(answer => answer.Value.Name).Should().BeEquivalentTo("European Union", "Norway", "Switzerland", "Thailand", "Philippines");
        members.Should().OnlyContain(answer => answer.Certainty == Certainty.Possible, "no statement dates it");
    }

    [Fact]
    public void Told_at_the_time_of_its_stay_who_sent_monitors_is_certain()
    {
        var stay = Record.Claims.Single(claim => claim.Id.Value == "s57");
        var sent = Record.Claims.OfType<Membership>().Where(claim => claim.Id.Value.StartsWith("s50", StringComparison.Ordinal)).ToArray();
        ConflictRecord dated = [.. Record.Entities, .. Record.Claims.Except<Claim>(sent), .. sent.Select(claim => claim.AtTheTimeOf(stay))];

        dated.On(new(2005, 10, 1)).MembersOf(Mission).Should().HaveCount(5).And.OnlyContain(answer => answer.Certainty == Certainty.Certain);
        dated.On(new(2007, 1, 1)).MembersOf(Mission).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2005-10-01", "deployed")]
    [InlineData("2006-12-20", "evacuated")]
    public void What_had_become_of_the_monitors(string day, string stage) =>
        Record.On(ImpreciseDate.Parse(day)).StageOf(Monitors).Should().ContainSingle().Which.Value.Word.Should().Be(stage);

    [Theory]
    [InlineData("2005-09-14", Certainty.Impossible, "it began on the 15th")]
    [InlineData("2006-03-01", Certainty.Certain, "the six months run until the middle of March")]
    [InlineData("2006-06-01", Certainty.Possible, "when it was extended nobody says")]
    [InlineData("2006-12-16", Certainty.Impossible, "it was extended until the 15th")]
    public void Was_the_mandate_of_the_monitors_running(string day, Certainty expected, string because) =>
        Record.On(ImpreciseDate.Parse(day)).MandateOf(Monitors).Certainty.Should().Be(expected, because);

    [Fact]
    public void The_mission_sat_in_the_capital() =>
        Record.On(new(2005, 10, 1)).DeployedAt(Region).Where(answer => answer.Certainty == Certainty.Certain).Select(answer => answer.Value.Name).Should().Contain("Aceh Monitoring Mission");

    [Fact]
    public void A_disbanded_wing_belongs_to_nobody_afterwards()
    {
        Record.On(new(2005, 12, 27)).MembersOf(Gam).Select(answer => answer.Value.Name).Should().Equal("Aceh National Armed Forces");
        Record.On(new(2006, 2, 1)).Existed(Tna).Certainty.Should().Be(Certainty.Impossible);
        Record.On(new(2006, 2, 1)).MembersOf(Gam).Should().BeEmpty();
        Record.On(new(2006, 2, 1)).Under(Persistence.UntilEnded).MembersOf(Gam).Should().BeEmpty();
    }

    [Fact]
    public void Libya_backed_the_movement_some_time_before_1990()
    {
        Record.On(new(1988, 6, 1)).SupportersOf(Gam).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Record.On(new(1995, 6, 1)).SupportersOf(Gam).Should().BeEmpty();
    }

    [Fact]
    public void Who_led_the_mission() =>
        Record.On(new(2005, 10, 1)).OfficeHoldersOf(Mission).Should().ContainSingle().Which.Explain().Should().StartWith("Pieter Feith is head of mission of Aceh Monitoring Mission on 1 October 2005: certain.");

    [Fact]
    public void What_the_movement_said_through_its_people() =>
        Record.StatementsOf(Gam).Select(answer => answer.Explain().Split('\n')[0]).Should().Equal(
            "Sofyan Daud (spokesman) for Free Aceh Movement announced the end of the armed wing on 27 December 2005: certain.",
            "Irwandi Yusuf for Free Aceh Movement called for a longer stay of the monitors, addressing Aceh Monitoring Mission: certain.");

    [Fact]
    public void The_offensive_may_have_gone_on_in_June_2003()
    {
        var incidents = Record.IncidentsIn(new(2003, 6), Region, Indonesia);

        incidents.Select(answer => answer.Value.Name).Should().Equal("Offensive of 2003");
        incidents[0].Certainty.Should().Be(Certainty.Possible, "nobody tells when it ended");
    }

    [Fact]
    public void The_rounds_of_which_nobody_tells_the_day_or_the_place_are_told_apart() =>
        Record.UntoldIncidents(new(2003, 6), Region, Indonesia).Select(answer => answer.Value.Name).Should().Contain(["Second round of the handover", "Third round of the handover"]).And.NotContain("Offensive of 2003");

    [Fact]
    public void The_largest_operation_since_1975_cannot_be_checked() =>
        Record.Check((Comparison)Record.Claims.Single(claim => claim.Id.Value == "s29")).Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void The_wave_came_before_the_memorandum_and_brought_the_talks()
    {
        Record.OrderOf(Tsunami, Aceh.Memorandum).Single(answer => answer.Value == ComparisonKind.Before).Certainty.Should().Be(Certainty.Certain);
        Record.CausesOf(Talks).Should().ContainSingle().Which.Explain().Should().StartWith("Helsinki talks came about because of Tsunami of 2004: certain.");
    }

    [Fact]
    public void Two_voices_count_the_weapons_and_neither_draws_on_the_other()
    {
        var independence = Record.Count(Handover, CountMeasure.Parse("accepted"), "weapons").Independence();

        independence.Explain().Should().StartWith("2 origins tell it, 2 of them independent of one another. Corroborated: no, the numbers they give cannot both be so.", "792 weapons are not 628");
        independence.Explain().Should().Contain("Indonesian military");
    }
}
