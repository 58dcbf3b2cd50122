using NodaTime;
using static ConflictModel.Datasets.Tests.PaXText;

namespace ConflictModel.Datasets.Tests;

public class PaXImportTests
{
    private static readonly InstrumentId Id = InstrumentId.Parse("pax-91436");

    [Fact]
    public void An_agreement_was_signed_on_its_date_and_that_claim_quotes_the_row()
    {
        var record = Record();
        var text = record.The<Agreement>();
        (text.Id, text.Name, text.ExternalIds.Single()).Should().Be((Id, "Accord of the Lake", new ExternalId(IdScheme.PaX, "91436")));
        var signed = record.The<Milestone>();
        (signed.Id.Value, signed.Of, signed.Reached, signed.At).Should().Be(("pax-91436-signed", Id, MilestoneKind.Signed, (Timing)(ImpreciseDate)new LocalDate(2031, 11, 21)));
        (signed.By.Citations[0].Words, signed.By.Citations[0].Locator.ToString()).Should().Be((Row(), "agreement 91436, line 2"));
        record.OfType<Claim>().Count(claim => claim.By.Citations[0].Words == Row()).Should().Be(1);
    }

    [Fact]
    public void A_unilateral_document_is_declared_and_not_signed()
    {
        var made = Record([("Status", "Unilateral document")]).The<Milestone>();
        (made.Id.Value, made.Reached).Should().Be(("pax-91436-declared", MilestoneKind.Declared));
    }

    [Fact]
    public void A_date_that_does_not_exist_is_unknown() => Record([("Dat", "2031-02-30")]).The<Milestone>().At.IsKnown.Should().BeFalse();

    [Fact]
    public void A_name_over_several_lines_stands_on_one_whole() =>
        Record([("Agt", "Accord of the\nLake \n")]).The<Agreement>().Name.Should().Be("Accord of the Lake");

    [Fact]
    public void The_process_is_there_once_with_each_text_made_in_it()
    {
        var record = Record([], [("AgtId", "91437"), ("PPName", "Lake process")], [("AgtId", "91438"), ("PP", "NA"), ("PPName", "Talks on the road")], [("AgtId", "91439"), ("PP", ""), ("PPName", "")]);
        var process = record.The<PeaceProcess>();
        (process.Id.Value, process.Name, process.ExternalIds.Single().ToString()).Should().Be(("pax-process-981", "Freedonia peace process", new ExternalId(IdScheme.Parse("pa-x-process"), "981").ToString()));
        record.The<Naming>().Called.Should().Be("Lake process");
        record.OfType<InstrumentLink>().Where(link => link.How == InstrumentLinkKind.MadeIn).Select(link => (link.Id.Value, link.To.ToString())).Should().Equal(
            ("pax-91436-process", process.EntityId.ToString()), ("pax-91437-process", process.EntityId.ToString()), ("pax-91438-process", "Talks on the road"));
    }

    [Fact]
    public void Parties_and_third_parties_stand_in_the_words_of_the_document_unsplit()
    {
        var record = Record();
        var parties = record.AccordClaim<Participation>("parties");
        (parties.Role, parties.Actor.IsSeveral, parties.Actor.ToString()).Should().Be(
            (Role.Party, true, "On behalf of the Government: Sd. A. Firefly On behalf of the Blue Front: B. Teasdale"));
        parties.Note.Should().Be("On behalf of the Government:\nSd.\nA. Firefly\n\nOn behalf of the Blue Front:\nB. Teasdale");
        var third = record.AccordClaim<Participation>("third-parties");
        (third.Role, third.RoleWords, third.Actor.IsSeveral, third.Note).Should().Be((Role.Unstated, "third party", false, ""));
    }

    [Fact]
    public void A_text_too_long_for_a_reference_is_whole_in_the_note()
    {
        var words = string.Concat(Enumerable.Repeat("The Blue Front and its allies ", 40)).Trim();
        var parties = Record([("Part", words)]).AccordClaim<Participation>("parties");
        parties.Actor.ToString().Should().HaveLength(501).And.EndWith("…");
        parties.Note.Should().Be(words);
    }

    [Fact]
    public void Nobody_named_is_no_participation() => Record([("Part", ""), ("ThrdPart", "NA")]).OfType<Participation>().Should().BeEmpty();

    [Fact]
    public void Other_agreements_are_referred_to_in_the_words_of_the_text()
    {
        Record().AccordClaim<InstrumentLink>("other-agreements").Should().Match<InstrumentLink>(link =>
            link.How == InstrumentLinkKind.RefersTo && link.Note == "Page 1: ...as per the Code of Conduct\nPage 2: the Lake Truce");
        Record([("OthAgr", "")]).OfType<InstrumentLink>().Should().ContainSingle().Which.How.Should().Be(InstrumentLinkKind.MadeIn);
    }

    [Fact]
    public void Codes_have_the_models_word_and_stand_as_printed()
    {
        var record = Record([("UcdpCon", "9269; 9270"), ("Loc2ISO", "SYL")]);
        record.OfType<Classification>().Where(claim => claim.Of == Id).Select(claim => claim.As.ToString()).Should().BeEquivalentTo(
            "pa-x-stage framework-substantive-comprehensive", "pa-x-sub-stage framework-agreement", "pa-x-agtp intra", "pa-x-status multiparty",
            "pax-stage SubComp", "pax-stage-sub FrAg", "pax-agreement-type Intra", "pax-status Multiparty signed/agreed",
            "pax-country Freedonia", "pax-conflict-type Government", "pax-region Europe and Eurasia", "pax-loc1-iso FRE", "pax-loc2-iso SYL", "pax-loc1-gwno 9790",
            "ucdp-conflict 9269", "ucdp-conflict 9270", "pax-ucdp-agreement 91337", "pax-pam-agreement 929", "pax-cow-war 9931");
    }

    [Fact]
    public void A_code_outside_its_list_stands_as_printed_only()
    {
        var record = Record([("Stage", "Sub"), ("StageSub", "")]);
        record.AccordClaim<Classification>("pax-stage").As.Text.Should().Be("Sub");
        record.OfType<Classification>().Should().NotContain(claim => claim.As.Scheme == AgreementStage.Scheme || claim.As.Scheme == "pax-stage-sub");
    }

    [Fact]
    public void A_provision_is_claimed_with_its_level_and_none_is_not()
    {
        var record = Record([("SsrDdr", "3"), ("Ce", "1"), ("GCh", "0"), ("ImUN", "NA")]);
        record.OfType<Classification>().Where(claim => claim.As.Scheme == "pax-provision").Select(claim => (claim.Id.Value, claim.As.Text, claim.Polarity))
            .Should().Equal(("pax-91436-prov-ce", "Ce 1", Polarity.Affirmed), ("pax-91436-prov-ssrddr", "SsrDdr 3", Polarity.Affirmed));
    }

    [Fact]
    public void A_ceasefire_refers_to_the_agreement_under_the_same_id()
    {
        var ceasefires = CeasefireText.Record([("pax_id", "91436")]);
        var agreements = Record();
        ceasefires.The<Agreement>().Id.Should().Be(agreements.The<Agreement>().Id);
        ceasefires.The<Agreement>().ExternalIds.Should().Equal(agreements.The<Agreement>().ExternalIds);
    }

    [Fact]
    public void An_agreement_in_two_rows_is_there_once_and_both_rows_are_kept()
    {
        using var import = Open([], [("Agt", "Lake Accord"), ("Dat", "2031-11-22")]);
        var items = import.ToList();
        import.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.PaXAgreementTwice);
        items.OfType<Agreement>().Should().ContainSingle();
        items.OfType<Milestone>().Select(it => it.Id.Value).Should().Equal("pax-91436-signed", "pax-91436-line-10-signed");
        items.OfType<Naming>().Should().ContainSingle().Which.Called.Should().Be("Lake Accord");
        ConflictRecord.TryCreate(items, out _, out var problems).Should().BeTrue(string.Join("\n", problems));
    }

    [Fact]
    public void The_licence_allows_sub_sets_only_and_says_so() =>
        KnownDatasets.PaX.Licence.Should().StartWith("CC BY-NC-SA 4.0").And.Contain("sub-sets").And.Contain("no commercial use");
}
