using NodaTime;
using static ConflictModel.Datasets.Tests.CeasefireText;

namespace ConflictModel.Datasets.Tests;

public class CeasefireTermsTests
{
    private static readonly TruceId Id = TruceId.Parse("eth-prio-ceasefire-999004");

    [Fact]
    public void What_all_rows_say_is_said_once()
    {
        var record = Record([], Front());
        record.OfType<Classification>().Where(claim => claim.Of == Id).Select(claim => claim.As.ToString()).Should().BeEquivalentTo(
            "eth-prio-side 2", "truce-form bilateral", "eth-prio-class 2", "truce-class preliminary", "eth-prio-written 1", "eth-prio-partial 0", "eth-prio-fixed 1",
            "truce-purpose peace-process", "eth-prio-timing 2", "eth-prio-mediated 1", "eth-prio-implement 1", "eth-prio-enforcement 2", "eth-prio-ddr 0", "eth-prio-end 1",
            "eth-prio-link 0", "ucdp-conflict 9070");
        record.CeasefireClaim<Classification>("timing").Note.Should().Be("During the talks at the lake");
    }

    [Fact]
    public void A_row_that_says_otherwise_claims_so_and_is_noted()
    {
        using var import = Open([], Front(("partial", "1"), ("written", "-1")));
        var items = import.ToList();

        import.Notes.Select(note => (note.Code, note.Line)).Should().Equal((NoteCodes.EthPrioRowsDiffer, 3L), (NoteCodes.EthPrioRowsDiffer, 3L));
        items.OfType<Classification>().Where(claim => claim.As.Scheme == "eth-prio-written").Select(claim => (claim.Id.Value, claim.As.Text))
            .Should().Equal(("eth-prio-ceasefire-999004-written", "1"), ("eth-prio-ceasefire-999004-written-18", "-1"));
        items.OfType<AreaProvision>().Should().ContainSingle();
    }

    [Theory]
    [InlineData("1", "unilateral")]
    [InlineData("2", "bilateral")]
    [InlineData("3", "multilateral")]
    public void The_sides_have_the_models_word_beside_the_code(string side, string word)
    {
        var record = Record([("side", side)]);
        record.CeasefireClaim<Classification>("form").As.Should().Be(new Code(TruceForm.Scheme, word));
        record.CeasefireClaim<Classification>("side").As.Text.Should().Be(side);
    }

    [Theory]
    [InlineData("1", "cessation-of-hostilities")]
    [InlineData("2", "preliminary")]
    [InlineData("3", "definitive")]
    public void The_class_has_the_models_word_beside_the_code(string code, string word) =>
        Record([("ceasefire_class", code)]).CeasefireClaim<Classification>("kind").As.Should().Be(new Code(TruceClass.Scheme, word));

    [Theory]
    [InlineData("p_humanitarian", "humanitarian")]
    [InlineData("p_peaceprocess", "peace-process")]
    [InlineData("p_holiday", "holiday")]
    [InlineData("p_election", "election")]
    [InlineData("p_other", "other")]
    public void Each_purpose_is_one(string column, string word)
    {
        var record = Record([("p_peaceprocess", "0"), (column, "1"), ("p_other_comment", "harvest")]);
        var purpose = record.OfType<Classification>().Should().ContainSingle(claim => claim.As.Scheme == TrucePurpose.Scheme).Which;
        (purpose.As.Text, purpose.Note).Should().Be((word, word == "other" ? "harvest" : ""));
    }

    [Fact]
    public void A_purpose_that_is_unclear_is_not_none()
    {
        Record([("p_peaceprocess", "0"), ("p_unclear", "1")]).CeasefireClaim<Classification>("purpose-unclear").As.Should().Be(new Code("eth-prio-purpose", "unclear"));
        Record([("p_peaceprocess", "0")]).OfType<Classification>().Should().NotContain(claim => claim.As.Scheme == "eth-prio-purpose");
    }

    [Theory]
    [InlineData("1", "30", "30 days", "")]
    [InlineData("1", "until Easter", null, "fixed_time: until Easter")]
    [InlineData("1", "-1", null, "")]
    public void A_fixed_time_is_a_term(string isFixed, string time, string? length, string note)
    {
        var claim = Record([("fixed", isFixed), ("fixed_time", time)]).CeasefireClaim<TermProvision>("term");
        claim.Term.Should().Be(length is null ? Term.Unknown : Term.Of(Period.FromDays(30)));
        claim.Note.Should().Be(note);
    }

    [Fact]
    public void A_ceasefire_without_a_fixed_time_is_open_ended_and_one_of_which_it_is_unclear_is_not()
    {
        Record([("fixed", "0"), ("fixed_time", "0")]).CeasefireClaim<TermProvision>("term").Term.Should().Be(Term.OpenEnded);
        Record([("fixed", "-1"), ("fixed_time", "-1")]).OfType<TermProvision>().Should().BeEmpty();
    }

    [Fact]
    public void A_ceasefire_for_a_part_covers_a_part_that_nobody_tells()
    {
        Record([("partial", "1")]).CeasefireClaim<AreaProvision>("area").Area.Words.Should().Be("a part of Freedonia, which the row does not tell");
        Record([("partial", "0")]).OfType<AreaProvision>().Should().BeEmpty();
    }

    [Theory]
    [InlineData("Sylvania", "Sylvania", false)]
    [InlineData("Sylvania, UN", "Sylvania, UN", true)]
    [InlineData("-1", "unknown", false)]
    public void Mediators_stand_in_the_words_of_the_row(string sent, string words, bool several)
    {
        var mediation = Record([("mediator_send", sent)]).CeasefireClaim<Participation>("mediator");
        (mediation.Role, mediation.Actor.ToString(), mediation.Actor.IsSeveral).Should().Be((Role.Mediator, words, several));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public void Without_mediation_or_where_it_is_unclear_nobody_mediates(string mediated)
    {
        var record = Record([("mediator_nego", mediated), ("mediator_send", mediated)]);
        record.OfType<Participation>().Should().BeEmpty();
        record.CeasefireClaim<Classification>("mediated").As.Text.Should().Be(mediated);
    }

    [Fact]
    public void Links_tie_it_to_other_ceasefires_of_its_country_also_to_those_of_later_rows()
    {
        var record = Record([("link", "1"), ("link_id1", "7"), ("link_id2", "-1"), ("link_id3", "7")], [("cf_id", "7"), ("uniq_id", "999007"), ("id", "19")]);

        record.OfType<Truce>().Select(truce => truce.Id.Value).Should().Equal("eth-prio-ceasefire-999004", "eth-prio-ceasefire-999007");
        record.OfType<InstrumentLink>().Select(link => (link.Id.Value, link.From.ToString(), link.How, link.To.ToString())).Should().Equal(
            ("eth-prio-ceasefire-999004-link-999007", "truce:eth-prio-ceasefire-999004", InstrumentLinkKind.RefersTo, "truce:eth-prio-ceasefire-999007"),
            ("eth-prio-ceasefire-999004-link-unknown", "truce:eth-prio-ceasefire-999004", InstrumentLinkKind.RefersTo, "a ceasefire of the same country, not known which"));
    }

    [Fact]
    public void A_link_to_itself_is_noted_and_none()
    {
        using var import = Open([("link", "3"), ("link_id1", "4")]);
        import.ToList().OfType<InstrumentLink>().Should().BeEmpty();
        import.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.EthPrioLinkToItself);
    }

    [Fact]
    public void The_agreement_has_the_id_of_PA_X()
    {
        var record = Record([("pax_id", "1436")], Front(("pax_id", "1436")));
        var agreement = record.The<Agreement>();
        (agreement.Id.Value, agreement.ExternalIds.Single()).Should().Be(("pax-1436", new ExternalId(IdScheme.PaX, "1436")));
        record.OfType<InstrumentLink>().Should().ContainSingle().Which.To.ToString().Should().Be(agreement.EntityId.ToString());
    }

    [Fact]
    public void Actors_dyad_and_conflict_are_those_of_UCDP()
    {
        var record = Record([], Front());
        record.The<State>().Id.Value.Should().Be("ucdp-actor-9072");
        record.The<Faction>().Id.Value.Should().Be("ucdp-actor-9073");
        record.The<Dyad>().Within.ToString().Should().Be(record.The<Conflict>().Id.Value).And.Be("ucdp-conflict-9070");
    }

    [Theory]
    [InlineData("Governmentof Freedonia", "0", true)]
    [InlineData("The Government of Freedonia", "0", true)]
    [InlineData("Government of Freedonia", "-1", true)]
    [InlineData("Government of Freedonia", "1", false)]
    [InlineData("Republic of Freedonia", "0", false)]
    public void A_government_is_a_state_however_it_is_spelt_unless_the_row_says_that_it_is_none(string name, string fractions, bool isState) =>
        Record([("actor_name", name), ("nsa_frac", fractions)]).OfType<State>().Count().Should().Be(isState ? 1 : 0);

    [Fact]
    public void An_actor_without_a_number_is_described_and_no_dyad_is_no_restriction()
    {
        var record = Record([("ucdp_actor_id", "-1"), ("actor_name", " unknown armed group "), ("ucdp_dyad", "-1"), ("ucdp_acd_id", "-1")]);
        var declared = record.CeasefireClaim<Milestone>("declared-17");
        (declared.Actors.Single().ToString(), declared.Between.IsEmpty).Should().Be(("unknown armed group", true));
        record.OfType<Conflict>().Should().BeEmpty();
    }
}
