using NodaTime;
using Xunit.Abstractions;
using static ConflictModel.Datasets.Tests.PeaceAgreementText;

namespace ConflictModel.Datasets.Tests;

public class UcdpPeaceAgreementsTests(ITestOutputHelper output)
{
    private const string File = "ucdp/peace_agreement/ucdp-peace-agreements-1975-2011.csv";

    [Fact]
    public void Every_row_of_the_release_is_kept_and_told()
    {
        if (RealFile.Import(KnownDatasets.UcdpPeaceAgreements, File, output, 216) is not { } record)
        {
            return;
        }

        record.OfType<Agreement>().Should().HaveCount(216);
        record.OfType<PeaceProcess>().Should().HaveCount(100);
        var ends = record.OfType<Milestone>().Where(it => it.Reached == MilestoneKind.Ended).ToList();
        ends.Count(it => it.Polarity == Polarity.Affirmed).Should().Be(77);
        ends.Count(it => it.Polarity == Polarity.Affirmed && it.At.IsKnown).Should().Be(72, "four ends have no date and one has a day that does not exist");
        ends.Where(it => it.Note.StartsWith("Printed: Duration 1979-06-31.", StringComparison.Ordinal)).Should().ContainSingle().Which.At.IsKnown.Should().BeFalse();
        record.OfType<Classification>().Count(it => it.As == new Code("ucdp-pa-provision", "cease") && it.Polarity == Polarity.Affirmed).Should().Be(122);
        record.OfType<Dyad>().Where(it => it.SideA == default).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1993-08-", "1993-08")]
    [InlineData("1993", "1993")]
    [InlineData("1993-08-04", "1993-08-04")]
    public void The_end_is_dated_no_more_exactly_than_printed(string printed, string expected) =>
        Record(("ended", "1"), ("Duration", printed))
            .OfType<Milestone>().Single(it => it.Reached == MilestoneKind.Ended).At.ToString().Should().Be(expected);

    [Fact]
    public void An_agreement_of_two_dyads_has_the_side_they_share_and_the_others_as_parties()
    {
        var record = Record(("DyadName", "Government of F - Blue, Government of F - Red"), ("bwdID", "2, 3"), ("actorId", "9, 1001, 1002"));
        record.OfType<Participation>().Where(it => it.Role == Role.Party).Select(it => it.Actor).Should().Equal(
            ActorId.Parse("ucdp-old-actor-9"), ActorId.Parse("ucdp-old-actor-1001"), ActorId.Parse("ucdp-old-actor-1002"));
        record.OfType<Dyad>().Should().HaveCount(2);
        record.The<State>().ExternalIds.Should().Equal(new ExternalId(IdScheme.GleditschWard, "9"));
    }

    [Fact]
    public void A_comma_within_the_name_of_an_actor_parts_no_dyad()
    {
        var record = Record(("DyadName", "Government of F - Blue, the old"));
        record.The<Dyad>().Name.Should().Be("Government of F - Blue, the old");
        record.The<Faction>().Name.Should().Be("Blue, the old");
    }

    [Fact]
    public void Dyads_and_numbers_that_do_not_match_leave_the_parties_in_the_words_of_the_row()
    {
        var record = Record(("DyadName", "Government of F - Blue, Government of F - Red"), ("bwdID", "2, 3, 4"), ("actorId", "9, 1001, 1002"));
        record.OfType<Dyad>().Should().BeEmpty();
        record.OfType<Participation>().Single(it => it.Role == Role.Party).Actor.Words.Should().Be("Government of F - Blue, Government of F - Red");
    }

    [Fact]
    public void A_provision_that_a_text_lacks_is_denied_and_what_does_not_apply_is_not_said()
    {
        var record = Record();
        var provisions = record.OfType<Classification>().Where(it => it.As.Scheme == "ucdp-pa-provision").ToDictionary(it => it.As.Text, it => it.Polarity);
        provisions.Should().Equal(new Dictionary<string, Polarity> { ["cease"] = Polarity.Affirmed, ["Amn"] = Polarity.Negated });
        record.OfType<Classification>().Should().NotContain(it => it.As.Scheme == "ucdp-pa-dyvi05");
        record.OfType<Milestone>().Single(it => it.Reached == MilestoneKind.Ended).Polarity.Should().Be(Polarity.Negated);
    }

    [Fact]
    public void A_row_is_typed_under_headers_that_end_with_a_blank()
    {
        using var reader = UcdpPeaceAgreements.Read(GedText.Stream(GedText.Table(Header, Row(("ended", "1"), ("Duration", "1990-02-31"), ("pa_type", "3"), ("Reaffirm ID", "")))));
        var row = reader.Single();
        row.PaDate.Should().Be(new LocalDate(1990, 1, 2));
        row.PaType.Should().Be(UcdpPeaceAgreementType.Process);
        row.DyVi05.Should().BeNull();
        row.ReaffirmId.Should().BeEmpty();
        row.Amn.Should().BeFalse();
        row.ActorId.Should().Equal(9, 1001);
        row.EndedOn.IsKnown.Should().BeFalse();
        reader.Notes.Should().Contain(note => note.Code == NoteCodes.NotADate && note.Message.Contains("1990-02-31", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_without_a_number_is_reported()
    {
        using var reader = UcdpPeaceAgreements.Read(GedText.Stream(GedText.Table(Header, Row(("PAID", "")))));
        reader.Should().BeEmpty();
        reader.Counts.Should().Be(new RowCounts(1, 0, 1));
    }

    [Fact]
    public void Who_signed_and_which_third_parties_took_part_stand_in_the_words_of_the_row()
    {
        var record = Record(("pa_sign", "A. Firefly, for the Government\nB. Teasdale"), ("c_sign", "Signed on two days."), ("pa_3rd", "Sylvania, the UN"), ("c_3rd", "Sylvania was the host."));

        var signed = record.OfType<Participation>().Single(it => it.Id.Value == "ucdp-pa-7-signatories");
        (signed.Role, signed.RoleWords, signed.Actor.Words, signed.Note).Should().Be((Role.Signatory, "", "A. Firefly, for the Government\nB. Teasdale", "Signed on two days."));
        var third = record.OfType<Participation>().Single(it => it.Id.Value == "ucdp-pa-7-third-parties");
        (third.Role, third.RoleWords, third.Actor.Words, third.Note).Should().Be((Role.Unstated, "third party", "Sylvania, the UN", "Sylvania was the host."));
        new[] { signed, third }.Should().OnlyContain(it => it.In == (Reference<EntityId>)InstrumentId.Parse("ucdp-pa-7").ToEntityId() && it.By.Citations[0].Words == "");
    }

    [Fact]
    public void Where_nobody_is_named_as_signatory_or_third_party_nobody_is_claimed() =>
        Record(("pa_sign", " "), ("c_3rd", "No third party is known.")).OfType<Participation>().Select(it => it.Role).Should().Equal(Role.Party, Role.Party);

    [Fact]
    public void An_agreement_is_tied_to_its_conflict_by_the_number_that_the_conflict_bears()
    {
        var record = Record(("CID", "122"));

        var conflict = record.The<Conflict>().ExternalIds.Should().ContainSingle().Which;
        var tie = record.OfType<Classification>().Should().ContainSingle(it => it.Id.Value == "ucdp-pa-7-conflict-122").Which;
        (tie.Of, tie.As).Should().Be((InstrumentId.Parse("ucdp-pa-7").ToEntityId(), new Code(conflict.Scheme.Word, conflict.Code)));
        Record(("CID", "")).OfType<Classification>().Should().NotContain(it => it.Id.Value.Contains("-conflict-"));
    }
}
