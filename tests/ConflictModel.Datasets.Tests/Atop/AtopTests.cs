using static ConflictModel.Datasets.Tests.AtopText;

namespace ConflictModel.Datasets.Tests;

public class AtopTests
{
    [Fact]
    public void An_empty_day_leaves_the_month_and_a_zero_year_is_no_end()
    {
        var row = Read(Alliances, "9005,,77,1844,6,,0,0,0,1,1,0,0,0,1,0,0,0,0,0,901,902,,4.01").Single();
        row.Begin.Date.ToString().Should().Be("1844-06-XX");
        row.End.IsNone.Should().BeTrue();
        row.End.Date.IsKnown.Should().BeFalse();
        row.Members.Should().Equal(901, 902);
        (row.Cowid, row.Cow4id, row.Member, row.Level).Should().Be((null, 77, null, AtopLevel.Alliance));
        (row.Defense, row.Offense, row.Asymm, row.Termmode, row.Version).Should().Be((true, false, 0, null, "4.01"));
    }

    [Fact]
    public void A_symmetric_alliance_of_one_phase_is_owed_by_all_its_members()
    {
        var record = Import(Alliances, "9005,,77,1844,6,,1850,1,2,0,1,0,1,120,1,0,0,0,0,0,901,902,,4.01");
        var owed = record.The<Obligation>();
        owed.Owed.Should().Equal(ActorId.Parse("cow-state-901"), ActorId.Parse("cow-state-902"));
        (owed.Pledge, owed.Under).Should().Be((PledgeKind.Defence, (Reference<EntityId>)InstrumentId.Parse("atop-9005").ToEntityId()));
        record.The<TermProvision>().Term.Length.Should().Be(NodaTime.Period.FromMonths(120));
        record.OfType<Classification>().Where(it => it.As.Scheme == "atop-obligation").Select(it => (it.As.Text, it.Polarity)).Should().Equal(
            ("defense", Polarity.Affirmed), ("offense", Polarity.Negated), ("neutral", Polarity.Negated), ("nonagg", Polarity.Negated), ("consul", Polarity.Negated));
    }

    [Theory]
    [InlineData("1", "0")]
    [InlineData("0", "2")]
    public void Where_members_or_phases_may_differ_nobody_is_said_to_owe_it(string asymm, string phases)
    {
        var record = Import(Alliances, $"9005,,77,1844,6,,1850,1,2,0,1,{phases},0,0,1,0,0,0,0,{asymm},901,902,,4.01");
        record.OfType<Obligation>().Should().BeEmpty();
        record.OfType<Classification>().Single(it => it.As == new Code("atop-obligation", "defense")).Polarity.Should().Be(Polarity.Affirmed);
    }

    [Fact]
    public void A_member_owes_what_it_is_coded_with_and_the_other_owes_nothing_back()
    {
        var record = Import(
            Members,
            "9006,901,1,1844,6,1,1850,1,2,0,1,0,0,1,5,3,1,0,0,0,0,1,1,1,4.01",
            "9006,902,1,1844,6,1,1850,1,2,0,1,0,0,1,5,3,0,0,0,0,0,0,0,1,4.01");
        var owed = record.OfType<Obligation>().Where(it => it.Polarity is Polarity.Affirmed).Should().ContainSingle().Which;
        (owed.Owed.Single(), owed.Towards.Single()).Should().Be(((Reference<ActorId>)ActorId.Parse("cow-state-901"), (Reference<ActorId>)ActorId.Parse("cow-state-902")));
        owed.Condition.Should().Be("limited to certain places");
        owed.Holds.During.ToString().Should().Be("1844-06-01/1850-01-02");
        record.OfType<Obligation>().Where(it => it.Polarity is Polarity.Negated).Should().HaveCount(9);
        record.OfType<Participation>().First().Note.Should().Be("Printed of the end: term 1, termmode 5, termcaus 3.");
        record.On(new(1848, 1, 1)).InForce(record.The<Agreement>().Id).Certainty.Should().Be(Certainty.Certain);
        record.On(new(1851, 1, 1)).InForce(record.The<Agreement>().Id).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void Rows_of_one_alliance_belong_together_wherever_they_stand()
    {
        string Row(string atopid, string member, string year, string bilat) => $"{atopid},{member},1,{year},6,1,1850,1,2,0,{bilat},0,0,1,5,3,1,0,0,0,0,0,0,0,4.01";
        var record = Import(Members, Row("9006", "901", "1844", "0"), Row("9006", "902", "1844", "0"), Row("9007", "901", "1845", "0"), Row("9006", "903", "1843", "0"));
        record.OfType<Obligation>().Should().OnlyContain(owed => owed.Towards.IsEmpty, "9006 has three members");
        record.OfType<Milestone>().Single(it => it.Id.Value == "atop-9006-first-entry").At.ToString().Should().Be("1843-06-01");
    }

    [Fact]
    public void To_whom_it_is_owed_is_not_told_where_the_alliance_has_more_members_than_rows()
    {
        var record = Import(
            Members,
            "9006,901,1,1844,6,1,1850,1,2,0,0,0,0,1,5,3,1,0,0,0,0,0,0,0,4.01",
            "9006,902,1,1844,6,1,1850,1,2,0,0,0,0,1,5,3,1,0,0,0,0,0,0,0,4.01",
            "9006,x,1,1844,6,1,1850,1,2,0,0,0,0,1,5,3,1,0,0,0,0,0,0,0,4.01");
        record.OfType<Obligation>().Should().OnlyContain(owed => owed.Towards.IsEmpty);
        record.OfType<Obligation>().First(owed => owed.Polarity is Polarity.Affirmed).Note.Should().Be("Owed to at least one of the other members; to which is not told.");
    }

    [Theory]
    [InlineData("-9")]
    [InlineData("0")]
    public void A_code_is_no_state_and_no_number_of_an_alliance(string code)
    {
        var (record, notes) = Noted(Alliances, $"9005,{code},{code},1844,6,,1850,1,2,0,1,0,0,0,1,0,0,0,0,0,901,902,{code},4.01");
        record.OfType<State>().Select(state => state.Id.Value).Should().Equal("cow-state-901", "cow-state-902");
        record.The<Agreement>().ExternalIds.Should().Equal(new ExternalId(IdScheme.Parse("atop"), "9005"));
        notes.Select(note => (note.Code, note.Column)).Should().Equal((NoteCodes.CodeNotInList, "mem3"));
    }

    [Fact]
    public void A_part_that_ends_before_it_begins_is_noted_and_undated()
    {
        var (record, notes) = Noted(Members, "9006,901,1,1844,6,1,1840,1,2,0,1,0,0,1,5,3,1,0,0,0,0,0,0,0,4.01");
        record.OfType<Claim>().Should().OnlyContain(claim => !claim.Holds.During.IsKnown);
        notes.Select(note => note.Code).Should().Equal(NoteCodes.AtopEndBeforeStart);
    }

    [Theory]
    [InlineData("1", Polarity.Negated)]
    [InlineData("0", Polarity.Affirmed)]
    [InlineData("", null)]
    public void Where_the_date_of_the_end_is_empty_only_the_code_tells_whether_there_was_one(string inEffect, Polarity? ended)
    {
        var (alliance, notes) = Noted(Alliances, $"9005,,,1844,6,,,,,{inEffect},1,0,0,0,1,0,0,0,0,0,901,902,,4.01");
        alliance.OfType<Milestone>().SingleOrDefault(it => it.Reached == MilestoneKind.Ended)?.Polarity.Should().Be(ended);
        alliance.OfType<Milestone>().Count(it => it.Reached == MilestoneKind.Ended).Should().Be(ended is null ? 0 : 1);
        notes.Should().BeEmpty();
        var member = Import(Members, $"9006,901,1,1844,6,1,,,,{inEffect},1,0,0,1,5,3,1,0,0,0,0,0,0,0,4.01");
        member.OfType<Milestone>().Where(it => it.Reached == MilestoneKind.Ended).Select(it => it.Polarity).Should().Equal(ended is { } polarity ? [polarity] : []);
    }

    [Fact]
    public void Of_three_members_it_is_not_told_to_which_it_is_owed()
    {
        var record = Import(
            Members,
            "9006,901,1,1844,6,1,0,0,0,1,0,1,2,0,0,0,1,0,0,0,0,0,0,1,4.01",
            "9006,902,1,1844,6,1,0,0,0,1,0,1,2,0,0,0,1,0,0,0,0,0,0,1,4.01",
            "9006,903,1,1844,6,1,0,0,0,1,0,1,2,0,0,0,1,0,0,0,0,0,0,1,4.01");
        record.OfType<Obligation>().Should().OnlyContain(it => it.Towards.IsEmpty);
        record.OfType<Obligation>().First().Note.Should().Be("Owed to at least one of the other members; to which is not told. Phase 1 of 2.");
        record.OfType<Milestone>().Single(it => it.Reached == MilestoneKind.Ended).Polarity.Should().Be(Polarity.Negated);
        record.OfType<Participation>().First().Holds.During.ToString().Should().Be("1844-06-01/");
    }

    [Fact]
    public void A_member_that_comes_back_has_two_parts()
    {
        using var import = KnownDatasets.Atop.Import(GedText.Stream(string.Join('\n', [
            Members,
            "9006,901,1,1844,6,1,1850,1,2,0,1,0,0,1,5,3,1,0,0,0,0,0,0,0,4.01",
            "9006,901,1,1852,6,1,1855,1,2,0,1,0,0,1,5,3,1,0,0,0,0,0,0,0,4.01", ""])));
        import.OfType<Participation>().Select(it => it.Id.Value).Should().Equal("atop-9006-901-party", "atop-9006-901-again-1-party");
        import.Notes.Should().Contain(note => note.Code == NoteCodes.AtopMemberAgain && note.Line == 3);
    }

    [Theory]
    [InlineData("9005,,77,1844,6,31,1850,1,2,0,1,0,0,0,1,0,0,0,0,0,901,902,,4.01", NoteCodes.AtopOddDate)]
    [InlineData("9005,,77,1844,6,1,1840,1,2,0,1,0,0,0,1,0,0,0,0,0,901,902,,4.01", NoteCodes.AtopEndBeforeStart)]
    [InlineData("9005,,77,1844,6,1,1850,1,2,1,1,0,0,0,1,0,0,0,0,0,901,902,,4.01", NoteCodes.AtopEndDiffers)]
    [InlineData("9005,,77,1844,6,1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,901,902,,4.01", NoteCodes.AtopEndDiffers)]
    [InlineData("9005,,77,1844,6,1,1850,1,2,0,1,0,0,0,1,0,0,0,0,0,901,901,,4.01", NoteCodes.AtopMemberTwice)]
    [InlineData("9005,,77,1844,6,1,1850,1,2,0,1,0,0,0,2,0,0,0,0,0,901,902,,4.01", NoteCodes.CodeNotInList)]
    public void What_is_odd_is_noted_and_kept(string row, string code)
    {
        using var reader = Datasets.Atop.Read(GedText.Stream($"{Alliances}\n{row}\n"));
        reader.Should().HaveCount(1);
        reader.Notes.Where(note => note.Line == 2).Select(note => note.Code).Should().Equal(code);
    }

    [Theory]
    [InlineData(Alliances, ",,77,1844,6,1,1850,1,2,0,1,0,0,0,1,0,0,0,0,0,901,902,,4.01")]
    [InlineData(Members, "9006,,1,1844,6,1,1850,1,2,0,1,0,0,1,5,3,1,0,0,0,0,0,0,0,4.01")]
    public void A_row_without_its_alliance_or_member_is_reported(string header, string row)
    {
        using var reader = Datasets.Atop.Read(GedText.Stream($"{header}\n{row}\n"));
        reader.Should().BeEmpty();
        reader.Counts.Should().Be(new RowCounts(1, 0, 1));
    }

    private static List<AtopRow> Read(string header, params string[] rows)
    {
        using var reader = Datasets.Atop.Read(GedText.Stream(string.Join('\n', [header, .. rows, ""])));
        return [.. reader];
    }

    private static ConflictRecord Import(string header, params string[] rows) =>
        Imports.Record(KnownDatasets.Atop.Import(GedText.Stream(string.Join('\n', [header, .. rows, ""]))));

    /// <summary>Imports rows, and gives the notes on them, those on the table aside.</summary>
    private static (ConflictRecord Record, IReadOnlyList<DatasetNote> Notes) Noted(string header, params string[] rows)
    {
        using var import = KnownDatasets.Atop.Import(GedText.Stream(string.Join('\n', [header, .. rows, ""])));
        return (Imports.Record(import), [.. import.Notes.Where(note => note.Line is not null)]);
    }
}
