using NodaTime;
using static ConflictModel.Datasets.Tests.ConflictYearText;

namespace ConflictModel.Datasets.Tests;

public class UcdpTerminationTests
{
    private const string Year = "ucdp-termination-9070-2012-";

    [Fact]
    public void A_conflict_year_is_typed_column_by_column()
    {
        using var reader = UcdpTermination.Read(Stream(
            Termination, Row(Termination, ("confterm", "1"), ("ependdate", "2012-12-21"), ("ependprec", "4"), ("outcome", "6"), ("recur", "1"), ("version", "3"))));

        var row = reader.Should().ContainSingle().Which;
        reader.Notes.Should().BeEmpty();
        reader.Layout.Should().Be("term-29");
        row.ConflictepId.Should().Be(907002);
        row.Conflictepisode.Should().Be(2);
        row.TypeOfConflict2.Should().Be(UcdpTypeOfConflict.Intrastate);
        row.Dyadcount.Should().Be(1);
        row.Confterm.Should().BeTrue();
        row.Ependdate.Should().Be(new LocalDate(2012, 12, 21));
        row.Ependprec.Should().Be(UcdpStartPrecision.ApproximateMonth);
        row.Outcome.Should().Be(UcdpTerminationOutcome.ActorCeasesToExist);
        row.Recur.Should().BeTrue();
        row.IntensityLevel.Should().Be(UcdpIntensityLevel.Minor);
        row.StartDate2.Should().Be(new LocalDate(2012, 11, 30));
        row.Version.Should().Be("3");
    }

    [Theory]
    [InlineData("confterm", "2")]
    [InlineData("conflict_id", "x")]
    public void A_row_that_does_not_tell_whether_its_episode_ended_is_reported(string column, string cell)
    {
        using var reader = UcdpTermination.Read(Stream(Termination, Row(Termination, (column, cell))));

        reader.Should().BeEmpty();
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == NoteCodes.NotANumber && note.Column == column);
    }

    [Fact]
    public void An_episode_that_goes_on_has_no_end()
    {
        var (record, notes) = Import(KnownDatasets.UcdpTermination, Termination, Row(Termination));

        notes.Should().BeEmpty();
        record.OfType<Milestone>().Select(it => (it.Id.Value, it.At.ToString())).Should().Equal(("ucdp-termination-9070-began", "2010-05-29"));
        record.Claim<Classification>("ucdp-termination-9070-episode-began").Holds.SomeTimeIn.ToString().Should().Be("2012-11/2012-11");
        record.OfType<Classification>().Where(it => it.Id.Value.StartsWith(Year, StringComparison.Ordinal)).Select(it => (it.As.Scheme, it.As.Text)).Should().BeEquivalentTo(
        [
            ("ucdp-conflict-year", "active"),
            ("ucdp-conflict-type", "intrastate"),
            ("ucdp-conflict-episode", "907002"),
            ("ucdp-conflict-episode-number", "2"),
            ("ucdp-dyad-count", "1"),
            ("ucdp-type-of-conflict2", "3"),
            ("ucdp-intensity", "minor"),
        ]);
    }

    [Theory]
    [InlineData("1", "peace-agreement")]
    [InlineData("2", "ceasefire")]
    [InlineData("3", "government-victory")]
    [InlineData("4", "rebel-victory")]
    [InlineData("5", "low-activity")]
    [InlineData("6", "actor-ceased-to-exist")]
    public void An_episode_ends_in_one_of_six_ways(string outcome, string how)
    {
        var (record, notes) = Import(
            KnownDatasets.UcdpTermination, Termination, Row(Termination, ("confterm", "1"), ("ependdate", "2012-12-31"), ("ependprec", "5"), ("outcome", outcome)));

        notes.Should().BeEmpty();
        record.Claim<Milestone>(Year + "ended").Should().Match<Milestone>(it => it.Reached == MilestoneKind.Ended && it.How.Word == how && it.At.ToString() == "2012");
    }

    [Fact]
    public void An_end_without_an_outcome_does_not_say_how() =>
        Import(KnownDatasets.UcdpTermination, Termination, Row(Termination, ("confterm", "1"))).Record
            .Claim<Milestone>(Year + "ended").Should().Match<Milestone>(it => it.How == EndKind.Unstated && it.At.ToString() == "2012");

    [Fact]
    public void A_conflict_that_recurs_resumed_some_time_in_the_year() =>
        Import(KnownDatasets.UcdpTermination, Termination, Row(Termination, ("recur", "1"))).Record
            .Claim<Milestone>(Year + "resumed").Should().Match<Milestone>(it => it.Reached == MilestoneKind.Resumed && it.At.ToString() == "2012");

    [Theory]
    [InlineData("outcome", "3")]
    [InlineData("ependdate", "2012-12-21")]
    public void An_outcome_without_an_end_is_noted_and_claims_none(string column, string cell)
    {
        var (record, notes) = Import(KnownDatasets.UcdpTermination, Termination, Row(Termination, (column, cell)));

        record.OfType<Milestone>().Should().NotContain(it => it.Reached == MilestoneKind.Ended);
        notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == NoteCodes.TerminationWithoutEnd && note.Line == 2);
    }

    [Fact]
    public void An_end_before_the_beginning_is_kept_and_noted()
    {
        var (record, notes) = Import(
            KnownDatasets.UcdpTermination, Termination, Row(Termination, ("confterm", "1"), ("ependdate", "2012-11-02"), ("ependprec", "1"), ("outcome", "5")));

        record.Claim<Milestone>(Year + "ended").At.ToString().Should().Be("2012-11-02");
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.EpisodeDatesOutOfOrder);
    }
}
