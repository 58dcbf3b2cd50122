using static ConflictModel.Datasets.Tests.CowText;

namespace ConflictModel.Datasets.Tests;

public class CowWarsTests
{
    [Fact]
    public void A_participant_fights_in_two_stretches_on_its_side()
    {
        var record = Import(Inter, "901,Mill War,1,951,Freedonia,1,4,7,1823,-9,-9,1823,6,1,1824,7,-9,1824,\"902, 903\",2,1,2,-8,600,4");
        record.OfType<Participation>().Select(it => (it.Holds.During.ToString(), it.Side, it.RoleWords)).Should().Equal(
            ("1823-04-07/1823", "1", "initiator"), ("1824-06-01/1824-07-XX", "1", "initiator"));
        record.OfType<Classification>().Where(it => it.As.Scheme == "cow-transformed-from").Select(it => it.As.Text).Should().Equal("902", "903");
        var killed = record.The<CasualtyEstimate>();
        (killed.Number, killed.People.Side).Should().Be((Estimate.BestOf(600), (Reference<ActorId>)ActorId.Parse("cow-state-951")));
        record.The<State>().Name.Should().Be("Freedonia");
    }

    [Theory]
    [InlineData("-9")]
    [InlineData("-8")]
    [InlineData("-7")]
    public void Deaths_that_are_not_known_are_no_zero(string printed)
    {
        var killed = Import(Inter, $"901,Mill War,1,951,Freedonia,1,4,7,1823,5,1,1823,-8,-8,-8,-8,-8,-8,-8,2,1,2,-8,{printed},4").The<CasualtyEstimate>();
        killed.Number.IsKnown.Should().BeFalse();
        killed.Printed.Should().BeEmpty("a code is no number that somebody printed");
        killed.Note.Should().Be($"Printed: BatDeath {printed}, no number of people.");
    }

    [Theory]
    [InlineData("4,000", NoteCodes.NotANumber)]
    [InlineData("-5", NoteCodes.NegativeCount)]
    public void Deaths_that_cannot_be_read_are_no_code_and_stay_as_printed(string printed, string code)
    {
        var (record, notes) = Noted(Inter, $"901,Mill War,1,951,Freedonia,1,4,7,1823,5,1,1823,-8,-8,-8,-8,-8,-8,-8,2,1,2,-8,\"{printed}\",4");
        var killed = record.The<CasualtyEstimate>();
        killed.Number.IsKnown.Should().BeFalse();
        killed.Printed.Should().Equal(new PrintedCell("BatDeath", printed));
        killed.Note.Should().Be("What is printed cannot be read as a number of people.");
        notes.Select(note => (note.Code, note.Column)).Should().Equal((code, "BatDeath"));
    }

    [Theory]
    [InlineData("4,000")]
    [InlineData("=1+1")]
    [InlineData("-9")]
    public void A_side_that_is_none_of_the_two_is_not_told(string side)
    {
        var (record, notes) = Noted(Inter, $"901,Mill War,1,951,Freedonia,\"{side}\",4,7,1823,5,1,1823,-8,-8,-8,-8,-8,-8,-8,2,1,2,-8,10,4");
        (record.The<Participation>().Id.Value, record.The<Participation>().Side).Should().Be(("cow-war-901-951-side-unknown-part-1", ""));
        notes.Select(note => (note.Code, note.Value)).Should().Equal((NoteCodes.CodeNotInList, side));
    }

    [Fact]
    public void A_type_of_war_of_other_files_is_noted()
    {
        var (record, notes) = Noted(Inter, "901,Mill War,2,951,Freedonia,1,4,7,1823,5,1,1823,-8,-8,-8,-8,-8,-8,-8,2,1,2,-8,10,4");
        record.OfType<Classification>().Should().Contain(it => it.As == new Code("cow-war-type", "2"));
        notes.Select(note => (note.Code, note.Column)).Should().Equal((NoteCodes.CodeNotInList, "WarType"));
    }

    [Theory]
    [InlineData("Freedonia and Ruritania")]
    [InlineData("Freedonia & Ruritania")]
    [InlineData("Freedonia, Ruritania")]
    public void Of_a_side_of_several_the_state_with_the_number_bears_neither_name_nor_deaths_alone(string side)
    {
        var record = Import(Intra, $"902.1,Mill Revolt,3,5,951,\"{side}\",Blue Front,1,6,10,1990,11,-9,1991,-8,-8,-8,-8,-8,-8,-8,Blue front,1,-8,5000,-9,11000,5.1");
        record.The<State>().Name.Should().Be("State 951 of the Correlates of War");
        record.OfType<Participation>().Select(it => (it.Actor.ToString(), it.Side)).Should().Equal((side, "A"), ("Blue Front", "B"), ("cow-state-951", "A"));
        record.OfType<CasualtyEstimate>().First().People.Side.ToString().Should().Be(side);
    }

    [Theory]
    [InlineData(Inter, "901,Mill War,1,951,Freedonia,1,4,7,1823,5,1,1822,-8,-8,-8,-8,-8,-8,-8,2,1,2,-8,10,4", "EndYear1")]
    [InlineData(Intra, "902.1,Mill Revolt,3,5,951,Freedonia,Blue Front,1,6,10,1990,11,1,1989,-8,-8,-8,-8,-8,-8,-8,Blue front,1,-8,5000,-9,11000,5.1", "EndYr1")]
    [InlineData(States, "FRE,951,Freedonia,1823,4,7,1822,5,1,2016", null)]
    public void What_ends_before_it_begins_is_noted_and_undated(string header, string row, string? column)
    {
        var (record, notes) = Noted(header, row);
        record.OfType<Claim>().Should().OnlyContain(claim => !claim.Holds.During.IsKnown);
        record.OfType<CasualtyEstimate>().Should().NotContain(figure => figure.Period.IsKnown);
        notes.Select(note => (note.Code, note.Column)).Should().Equal((NoteCodes.CowEndBeforeStart, column));
    }

    [Fact]
    public void An_end_that_does_not_apply_is_no_end()
    {
        var (record, notes) = Noted(Intra, "902.1,Mill Revolt,3,5,951,Freedonia,Blue Front,1,6,10,1990,-8,-8,-8,6,2,-8,-8,-8,-8,-8,Blue front,1,-8,5000,-9,11000,5.1");
        record.OfType<Milestone>().Select(it => it.Reached).Should().Equal(MilestoneKind.Began);
        notes.Select(note => (note.Code, note.Column)).Should().Equal((NoteCodes.CowOddDate, "StartYr2"));
    }

    [Fact]
    public void A_state_that_changed_sides_and_came_back_has_a_part_for_each()
    {
        var record = Import(
            Inter,
            "901,Mill War,1,951,Freedonia,1,4,7,1823,5,1,1823,-8,-8,-8,-8,-8,-8,-8,2,1,8,-8,10,4",
            "901,Mill War,1,951,Freedonia,2,5,2,1823,6,1,1823,-8,-8,-8,-8,-8,-8,-8,2,2,1,-8,20,4",
            "901,Mill War,1,951,Freedonia,1,7,2,1823,8,1,1823,-8,-8,-8,-8,-8,-8,-8,2,2,1,-8,30,4");
        record.OfType<Participation>().Select(it => it.Id.Value).Should().Equal("cow-war-901-951-side-1-part-1", "cow-war-901-951-side-2-part-1", "cow-war-901-951-side-1-again-1-part-1");
        record.OfType<Participation>().First().Note.Should().Be("Outcome: changed sides.");
    }

    [Fact]
    public void A_war_within_a_state_begins_pauses_and_goes_on()
    {
        var record = Import(Intra, "902.1,Mill Revolt,3,5,951,Freedonia,Blue Front,1,6,10,1990,11,-9,1991,2,-9,1995,-7,-7,-7,-8,Blue front,5,-8,5000,-9,11000,5.1");
        record.OfType<Milestone>().Select(it => (it.Reached, it.At.ToString(), it.Polarity)).Should().Equal(
            (MilestoneKind.Began, "1990-06-10", Polarity.Affirmed),
            (MilestoneKind.Suspended, "1991-11-XX", Polarity.Affirmed),
            (MilestoneKind.Resumed, "1995-02-XX", Polarity.Affirmed),
            (MilestoneKind.Ended, "", Polarity.Negated));
        record.The<Conflict>().Id.Value.Should().Be("cow-war-902.1");
        record.OfType<Participation>().Select(it => (it.Side, it.RoleWords)).Should().Equal(("A", ""), ("B", "initiator"));
        record.OfType<CasualtyEstimate>().Select(it => it.Number.IsKnown).Should().Equal(true, false, true);
        record.OfType<Classification>().Should().Contain(it => it.As == new Code("cow-internationalized", "1"));
    }

    [Fact]
    public void A_side_that_is_no_state_is_described_and_so_is_an_initiator_of_another_name()
    {
        var record = Import(Intra, "902,Mill Revolt,3,7,-8,Red Valley,Blue Front,0,6,10,1990,11,1,1991,-8,-8,-8,-8,-8,-8,-8,Hill people,1,-8,1,2,3,5.1");
        record.OfType<State>().Should().BeEmpty();
        record.OfType<Participation>().Select(it => (it.Actor.Words, it.RoleWords)).Should().Equal(("Red Valley", ""), ("Blue Front", ""), ("Hill people", "initiator"));
    }

    [Theory]
    [InlineData("902,Mill Revolt,3,7,-8,R,B,0,6,31,1990,11,1,1991,-8,-8,-8,-8,-8,-8,-8,R,1,-8,1,2,3,5.1", NoteCodes.CowOddDate)]
    [InlineData("902,Mill Revolt,3,7,-8,R,B,0,6,?,1990,11,1,1991,-8,-8,-8,-8,-8,-8,-8,R,1,-8,1,2,3,5.1", NoteCodes.NotANumber)]
    [InlineData("902,Mill Revolt,3,7,-8,R,B,0,6,1,1992,11,1,1991,-8,-8,-8,-8,-8,-8,-8,R,1,-8,1,2,3,5.1", NoteCodes.CowEndBeforeStart)]
    [InlineData("902,Mill Revolt,3,7,-8,R,B,0,6,1,1990,11,1,1991,-8,-8,-8,-8,-8,-8,-8,R,1,-8,1,2,4,5.1", NoteCodes.CowDeathsDiffer)]
    [InlineData("902,Mill Revolt,3,7,-8,R,B,0,6,1,1990,11,1,1991,-8,-8,-8,-8,-8,-8,-8,R,1,-8,1,2,\"4,000\",5.1", NoteCodes.NotANumber)]
    public void What_is_odd_is_noted_and_kept(string row, string code)
    {
        using var reader = CowWars.Read(GedText.Stream($"{Intra}\n{row}\n"));
        reader.Should().HaveCount(1);
        reader.Notes.Where(note => note.Line == 2).Select(note => note.Code).Should().Equal(code);
    }

    [Theory]
    [InlineData(",Mill War")]
    [InlineData("x1,Mill War")]
    [InlineData("901,")]
    public void A_row_without_number_or_name_is_reported(string start)
    {
        using var reader = CowWars.Read(GedText.Stream($"{Inter}\n{start},1,951,Freedonia,1,4,7,1823,5,1,1823,-8,-8,-8,-8,-8,-8,-8,2,1,2,-8,5,4\n"));
        reader.Should().BeEmpty();
        reader.Counts.Should().Be(new RowCounts(1, 0, 1));
    }

    [Fact]
    public void A_membership_that_the_list_bounds_may_go_on()
    {
        var record = Import(
            States,
            "FRE,951,Freedonia,1816,1,1,1900,5,6,2016",
            "FRE,951,Freedonia,1920,2,3,2016,12,31,2016");
        record.OfType<Classification>().Where(it => it.As.Scheme == "cow-state-system").Select(it => (it.Holds.StartIsFirstSeen, it.Holds.EndIsLastSeen)).Should().Equal((true, false), (false, true));
        record.The<State>().ExternalIds.Should().Equal(new ExternalId(IdScheme.Parse("cow-state"), "951"));
    }

    private static ConflictRecord Import(string header, params string[] rows) =>
        Imports.Record(KnownDatasets.CowWars.Import(GedText.Stream(string.Join('\n', [header, .. rows, ""]))));

    /// <summary>Imports rows, and gives the notes on them, those on the table aside.</summary>
    private static (ConflictRecord Record, IReadOnlyList<DatasetNote> Notes) Noted(string header, params string[] rows)
    {
        using var import = KnownDatasets.CowWars.Import(GedText.Stream(string.Join('\n', [header, .. rows, ""])));
        return (Imports.Record(import), [.. import.Notes.Where(note => note.Line is not null)]);
    }
}
