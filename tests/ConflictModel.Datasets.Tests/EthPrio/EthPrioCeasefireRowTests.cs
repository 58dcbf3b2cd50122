using static ConflictModel.Datasets.Tests.CeasefireText;

namespace ConflictModel.Datasets.Tests;

public class EthPrioCeasefireRowTests
{
    [Fact]
    public void Types_every_column()
    {
        var row = Typed(
            ("pax_id", "1436"), ("partial", "1"), ("p_humanitarian", "1"), ("p_holiday", "1"), ("p_election", "1"), ("p_other", "1"), ("p_other_comment", "harvest"),
            ("p_unclear", "1"), ("ddr", "1"), ("splinter", "2"), ("nsa_frac", "2"), ("truce", "1"), ("link", "1"), ("link_id1", "3"), ("link_id2", "-1"), ("link_id35", "2"),
            ("evidence_onset", "a"), ("evidence_end", "b"), ("comment", "c"), ("factivia_source", "d"));

        (row.Cc, row.CfId, row.UniqId, row.Id).Should().Be((999, 4, 999004, 17L));
        (row.Location, row.Region, row.ActorName).Should().Be(("Freedonia", EthPrioRegion.Europe, "Government of Freedonia"));
        (row.UcdpActorId, row.UcdpAcdId, row.UcdpDyad, row.PaxId).Should().Be((9072, 9070, 9071, 1436));
        (row.CfDec, row.CfEffect, row.End).Should().Be((new EthPrioDate(2005, 3, 1), new EthPrioDate(2005, 3, 4), new EthPrioDate(2005, 4, 3)));
        (row.Side, row.Partial, row.Written, row.CeasefireClass).Should().Be((EthPrioSide.Bilateral, true, EthPrioWritten.WrittenCode1, EthPrioClass.WithCompliance));
        (row.Fixed, row.FixedTime, row.FixedDays).Should().Be((EthPrioAnswer.Yes, "30", 30));
        (row.PHumanitarian, row.PPeaceprocess, row.PHoliday, row.PElection, row.POther, row.PUnclear).Should().Be((true, true, true, true, true, true));
        (row.POtherComment, row.Timing, row.CfPp).Should().Be(("harvest", EthPrioTiming.DuringTalks, "During the talks at the lake"));
        (row.MediatorNego, row.MediatorSend).Should().Be((EthPrioAnswer.Yes, "Sylvania"));
        (row.Implement, row.Enforcement, row.Ddr).Should().Be((EthPrioAnswer.Yes, EthPrioEnforcement.InternationalOrganization, EthPrioAnswer.Yes));
        (row.NsaFrac, row.Splinter, row.Ended).Should().Be((2, 2, EthPrioEnd.Expired));
        (row.Truce, row.Recentadditions, row.Coder).Should().Be((true, true, "AB"));
        (row.EvidenceOnset, row.EvidenceEnd, row.Comment, row.FactiviaSource, row.FactiviaPage).Should().Be(("a", "b", "c", "d", "The Herald: 12"));
        (row.Link, string.Join(' ', row.LinkIds)).Should().Be((1, "3 -1 2"));
        row.Line.Should().Be(2);
    }

    [Theory]
    [InlineData("-1", EthPrioAnswer.Unclear)]
    [InlineData("0", EthPrioAnswer.No)]
    [InlineData("1", EthPrioAnswer.Yes)]
    [InlineData("", EthPrioAnswer.Unknown)]
    public void What_the_coders_could_not_tell_is_not_no(string cell, EthPrioAnswer answer)
    {
        var row = Typed(("mediator_nego", cell), ("implement", cell), ("ddr", cell), ("fixed", cell), ("fixed_time", cell == "1" ? "30" : cell));
        new[] { row.MediatorNego, row.Implement, row.Ddr, row.Fixed }.Should().AllBeEquivalentTo(answer);
    }

    [Theory]
    [InlineData("-1", EthPrioWritten.Unclear, EthPrioTiming.Unclear, EthPrioEnforcement.Unclear)]
    [InlineData("0", EthPrioWritten.No, EthPrioTiming.OutsideProcess, EthPrioEnforcement.None)]
    [InlineData("1", EthPrioWritten.WrittenCode1, EthPrioTiming.BeforeTalks, EthPrioEnforcement.ExternalState)]
    [InlineData("2", EthPrioWritten.WrittenCode2, EthPrioTiming.DuringTalks, EthPrioEnforcement.InternationalOrganization)]
    [InlineData("", EthPrioWritten.Unknown, EthPrioTiming.Unknown, EthPrioEnforcement.Unknown)]
    public void Codes_have_their_words(string cell, EthPrioWritten written, EthPrioTiming timing, EthPrioEnforcement enforcement)
    {
        var row = Typed(("written", cell), ("timing", cell), ("enforcement", cell));
        (row.Written, row.Timing, row.Enforcement).Should().Be((written, timing, enforcement));
    }

    [Theory]
    [InlineData("3", EthPrioTiming.WithAgreement, EthPrioEnforcement.UnclearWho)]
    public void Codes_that_only_some_lists_have(string cell, EthPrioTiming timing, EthPrioEnforcement enforcement)
    {
        var row = Typed(("timing", cell), ("enforcement", cell), ("side", cell), ("ceasefire_class", cell), ("region", cell));
        (row.Timing, row.Enforcement, row.Side, row.CeasefireClass, row.Region).Should().Be((timing, enforcement, EthPrioSide.Multilateral, EthPrioClass.Definitive, EthPrioRegion.Asia));
    }

    [Theory]
    [InlineData("0", EthPrioEnd.NotEnded, "0", "4")]
    [InlineData("1", EthPrioEnd.Expired, "2005", "4")]
    [InlineData("2", EthPrioEnd.CalledOff, "2005", "4")]
    [InlineData("3", EthPrioEnd.NeverInEffect, "0", "0")]
    [InlineData("4", EthPrioEnd.Replaced, "2005", "4")]
    [InlineData("-1", EthPrioEnd.Unclear, "-1", "4")]
    [InlineData("", EthPrioEnd.Unknown, "2005", "4")]
    public void How_it_ended(string cell, EthPrioEnd end, string year, string effect)
    {
        var part = year == "2005" ? "4" : year;
        var isNone = effect == "0";
        Typed(
            ("ended", cell), ("end_yr", year), ("end_month", part), ("end_day", part),
            ("cf_effect_yr", isNone ? "0" : "2005"), ("cf_effect_month", isNone ? "0" : "3"), ("cf_effect_day", effect)).Ended.Should().Be(end);
    }

    [Fact]
    public void In_the_columns_of_ids_minus_one_is_none()
    {
        var row = Typed(("ucdp_actor_id", "-1"), ("ucdp_acd_id", "-1"), ("ucdp_dyad", "-1"), ("pax_id", "-1"));
        (row.UcdpActorId, row.UcdpAcdId, row.UcdpDyad, row.PaxId).Should().Be((null, null, null, (int?)null));
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("7", 7)]
    [InlineData(" 7 ", 7)]
    [InlineData("until Easter", null)]
    [InlineData("72 hours", null)]
    public void A_fixed_time_is_a_number_of_days_or_words(string cell, int? days)
    {
        var row = Typed(("fixed", cell == "0" ? "0" : "1"), ("fixed_time", cell));
        (row.FixedDays, row.FixedTime).Should().Be((days, cell));
    }

    [Theory]
    [InlineData("2005", "3", "1", "2005-03-01")]
    [InlineData("2004", "2", "29", "2004-02-29")]
    [InlineData("2005", "3", "-1", "2005-03-XX")]
    [InlineData("2005", "-1", "-1", "2005")]
    [InlineData("-1", "-1", "-1", "")]
    [InlineData("0", "0", "0", "")]
    public void A_date_is_as_exact_as_its_parts(string year, string month, string day, string date)
    {
        var row = Typed(("end_yr", year), ("end_month", month), ("end_day", day), ("ended", year == "0" ? "0" : "-1"), ("cf_effect_yr", "2003"), ("cf_dec_yr", "2003"));
        row.End.Date.ToString().Should().Be(date.Length > 0 ? date : ImpreciseDate.Unknown.ToString());
        (row.End.IsNone, row.End.IsUnknown).Should().Be((year == "0", year == "-1"));
    }

    [Theory]
    [InlineData("link", "7")]
    [InlineData("region", "0")]
    [InlineData("written", "3")]
    [InlineData("ended", "5")]
    [InlineData("partial", "-1")]
    public void A_code_outside_its_list_is_noted_and_kept_as_printed(string column, string cell)
    {
        var (row, note) = Noted((column, cell));
        row[column].Should().Be(cell);
        (note.Code, note.Column, note.Value, note.Severity).Should().Be((NoteCodes.CodeNotInList, column, cell, DatasetNoteSeverity.Warning));
    }

    [Fact]
    public void The_file_may_begin_with_a_byte_order_mark_and_break_its_lines_the_Windows_way()
    {
        using var reader = EthPrioCeasefires.Read(GedText.Stream($"\uFEFF{Header}\r\n{Row()}\r\n"));
        reader.Single().Cc.Should().Be(999);
        reader.Layout.Should().Be("cfd-87");
        reader.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("uniq_id", "", NoteCodes.EmptyCell)]
    [InlineData("uniq_id", "999,004", NoteCodes.NotANumber)]
    [InlineData("uniq_id", "0", NoteCodes.NotANumber)]
    [InlineData("id", "x", NoteCodes.NotANumber)]
    public void A_row_without_its_numbers_is_reported(string column, string cell, string code)
    {
        using var reader = Read(Row((column, cell)), Row());
        reader.Should().ContainSingle();
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == code && note.Column == column && note.Severity == DatasetNoteSeverity.Error);
        reader.Counts.Should().Be(new RowCounts(2, 1, 1));
    }
}
