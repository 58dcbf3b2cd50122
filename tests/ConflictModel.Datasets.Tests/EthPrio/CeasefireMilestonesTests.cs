using static ConflictModel.Datasets.Tests.CeasefireText;

namespace ConflictModel.Datasets.Tests;

public class CeasefireMilestonesTests
{
    private static readonly TruceId Id = TruceId.Parse("eth-prio-ceasefire-999004");

    [Fact]
    public void Each_party_declares_in_its_own_row_and_the_ceasefire_is_there_once()
    {
        var record = Record([], Front(("cf_dec_day", "3")));

        var truce = record.The<Truce>();
        (truce.Id, truce.Name, truce.ExternalIds.Single()).Should().Be((Id, "Ceasefire 999004: Freedonia", new ExternalId(IdScheme.EthPrioCeasefire, "999004")));
        record.OfType<Milestone>().Where(m => m.Reached == MilestoneKind.Declared).Select(m => (m.Id.Value, m.Actors.Single().ToString(), m.At.ToString(), m.Between.Single().ToString()))
            .Should().Equal(
                ("eth-prio-ceasefire-999004-declared-17", "ucdp-actor-9072", "2005-03-01", "ucdp-dyad-9071"),
                ("eth-prio-ceasefire-999004-declared-18", "ucdp-actor-9073", "2005-03-03", "ucdp-dyad-9071"));
        record.On(new(2005, 3, 20)).DeclarersOf(truce).Select(answer => (answer.Value.Name, answer.Certainty))
            .Should().Equal(("Government of Freedonia", Certainty.Certain), ("Blue Front", Certainty.Certain));
    }

    [Fact]
    public void Rows_of_one_ceasefire_may_stand_apart_in_the_file()
    {
        var record = Record([], [("cf_id", "5"), ("uniq_id", "999005"), ("id", "19")], Front());
        record.OfType<Truce>().Select(truce => truce.Id.Value).Should().Equal("eth-prio-ceasefire-999004", "eth-prio-ceasefire-999005");
        record.OfType<Milestone>().Count(m => m.Of == Id && m.Reached == MilestoneKind.Declared).Should().Be(2);
    }

    [Fact]
    public void It_is_in_force_from_its_effect_until_its_time_runs_out()
    {
        var record = Record([], Front());
        var days = new ImpreciseDate[] { new(2005, 3, 2), new(2005, 3, 10), new(2005, 4, 10) };
        days.Select(day => record.On(day).InForce(Id).Certainty).Should().Equal(Certainty.Impossible, Certainty.Certain, Certainty.Impossible);
        record.CeasefireClaim<Milestone>("ended-17").How.Should().Be(EndKind.Expired);
    }

    [Fact]
    public void Where_the_rows_tell_one_end_it_is_that_of_the_whole_and_else_each_is_that_of_its_pair()
    {
        Record([], Front()).OfType<Milestone>().Where(m => m.Reached == MilestoneKind.Ended).Should().OnlyContain(m => m.Between.IsEmpty);
        Record([], Front(("end_day", "9"))).OfType<Milestone>().Where(m => m.Reached == MilestoneKind.Ended).Should().OnlyContain(m => m.Between.Count == 1);
    }

    [Fact]
    public void The_two_who_declare_in_a_dyad_are_its_sides_and_the_government_is_side_A()
    {
        var record = Record(Front(), []);
        var dyad = record.The<Dyad>();
        (dyad.SideA.ToString(), dyad.SideB.ToString(), dyad.Name).Should().Be(("ucdp-actor-9072", "ucdp-actor-9073", "Government of Freedonia - Blue Front"));
        record.On(new(2005, 3, 10)).InForce(Id, scope: TruceScope.Between(ActorId.Parse("ucdp-actor-9073"), ActorId.Parse("ucdp-actor-9072"))).Certainty.Should().Be(Certainty.Certain);

        Record(Front(), [], [("cf_id", "5"), ("uniq_id", "999005"), ("actor_name", "Govt of Freedonia"), ("id", "19")]).OfType<Naming>().Should().NotContain(claim => claim.Of == dyad, "rows name no dyad");
        var three = Record(Front(), [], Front(("ucdp_actor_id", "9074"), ("actor_name", "Green Front"), ("id", "19"))).The<Dyad>();
        (three.SideA, three.SideB).Should().Be((default(Reference<ActorId>), default(Reference<ActorId>)));
    }

    [Fact]
    public void The_sides_of_a_dyad_are_told_by_all_ceasefires_of_the_file()
    {
        (string, string)[] other = [("cf_id", "5"), ("uniq_id", "999005"), ("id", "19")];
        var apart = Record([], Front(other)).The<Dyad>();
        var alone = Record(Front(), Front(other)).The<Dyad>();
        var later = Record(Front(("ucdp_actor_id", "9074"), ("actor_name", "Green Front")), [("cf_id", "5"), ("uniq_id", "999005"), ("id", "19")], Front([.. other, ("id", "20")])).The<Dyad>();

        (apart.SideA.ToString(), apart.SideB.ToString(), apart.Name).Should().Be(("ucdp-actor-9072", "ucdp-actor-9073", "Government of Freedonia - Blue Front"), "a government and a group declared, if never together");
        (alone.SideA, alone.SideB.ToString(), alone.Name).Should().Be((default(Reference<ActorId>), "ucdp-actor-9073", "UCDP dyad 9071"));
        (later.SideA.ToString(), later.SideB.ToString()).Should().Be(("ucdp-actor-9072", "ucdp-actor-9073"));
    }

    [Theory]
    [InlineData("1", "expired")]
    [InlineData("2", "denounced")]
    [InlineData("4", "replaced")]
    [InlineData("-1", "unclear")]
    public void The_code_tells_how_it_ended(string ended, string how)
    {
        var end = Record([("ended", ended)]).CeasefireClaim<Milestone>("ended-17");
        (end.How.Word, end.At.ToString(), end.Polarity).Should().Be((how, "2005-04-03", Polarity.Affirmed));
    }

    [Fact]
    public void An_end_of_unknown_date_and_manner_leaves_it_open_whether_it_is_in_force()
    {
        var record = Record([("ended", "-1"), ("end_yr", "-1"), ("end_month", "-1"), ("end_day", "-1")]);
        var end = record.CeasefireClaim<Milestone>("ended-17");
        (end.At.IsKnown, end.How, end.Polarity).Should().Be((false, EndKind.Unclear, Polarity.Affirmed));
        record.On(new(2012, 1, 1)).InForce(Id).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void What_had_not_ended_when_the_dataset_closed_has_a_denied_end_and_no_unknown_one()
    {
        var record = Record([("ended", "0"), ("end_yr", "0"), ("end_month", "0"), ("end_day", "0")]);
        record.CeasefireClaim<Milestone>("ended-17").Polarity.Should().Be(Polarity.Negated);
        record.On(new(2012, 1, 1)).InForce(Id).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void What_never_came_into_effect_has_a_denied_effect_and_no_end()
    {
        var record = Record([("ended", "3"), ("end_yr", "0"), ("end_month", "0"), ("end_day", "0"), ("cf_effect_yr", "0"), ("cf_effect_month", "0"), ("cf_effect_day", "0")]);
        record.CeasefireClaim<Milestone>("effective-17").Polarity.Should().Be(Polarity.Negated);
        record.OfType<Milestone>().Should().NotContain(m => m.Reached == MilestoneKind.Ended);
        record.CeasefireClaim<Classification>("effect").As.Should().Be(new Code("eth-prio-effect", "0"));
        record.CeasefireClaim<Classification>("end").As.Should().Be(new Code("eth-prio-end", "3"));
    }

    [Fact]
    public void No_effect_told_is_neither_an_effect_nor_a_denied_one()
    {
        var record = Record([("cf_effect_yr", "0"), ("cf_effect_month", "0"), ("cf_effect_day", "0")]);
        record.OfType<Milestone>().Should().NotContain(m => m.Reached == MilestoneKind.Effective);
        record.CeasefireClaim<Classification>("effect").As.Text.Should().Be("0");
    }

    [Fact]
    public void An_effect_of_unknown_day_is_an_effect()
    {
        var record = Record([("cf_effect_yr", "-1"), ("cf_effect_month", "-1"), ("cf_effect_day", "-1")]);
        var effect = record.CeasefireClaim<Milestone>("effective-17");
        (effect.At.IsKnown, effect.Polarity).Should().Be((false, Polarity.Affirmed));
        record.OfType<Classification>().Should().NotContain(claim => claim.As.Scheme == "eth-prio-effect");
    }

    [Fact]
    public void An_effect_that_the_code_denies_is_claimed_and_denied_and_so_possible_at_most()
    {
        var record = Record([("ended", "3"), ("end_yr", "0"), ("end_month", "0"), ("end_day", "0")]);
        record.CeasefireClaim<Milestone>("effective-17").Should().Match<Milestone>(m => m.At == new ImpreciseDate(2005, 3, 4) && m.Polarity == Polarity.Affirmed);
        var denied = record.CeasefireClaim<Milestone>("effective-17-denied");
        (denied.At.IsKnown, denied.Polarity, denied.Between.Single().ToString(), denied.Note).Should().Be((false, Polarity.Negated, "ucdp-dyad-9071", "Printed: ended 3."));

        var days = new ImpreciseDate[] { new(2005, 3, 4), new(2005, 3, 10), new(2021, 1, 1) };
        days.Select(day => record.On(day).InForce(Id).Certainty).Should().AllBeEquivalentTo(Certainty.Possible);
        var answer = record.On(new(2021, 1, 1)).InForce(Id);
        answer.LeftOut.Should().ContainSingle(left => left.Claim == denied && left.Reason == "denies it");
        answer.Explain().Should().Contain("denies it").And.Contain("it is not so that Ceasefire 999004: Freedonia took effect");
    }

    [Fact]
    public void An_end_that_the_code_denies_is_claimed_and_denied_and_so_no_certain_end()
    {
        var record = Record([("ended", "0")]);
        record.CeasefireClaim<Milestone>("ended-17").Should().Match<Milestone>(m => m.At == new ImpreciseDate(2005, 4, 3) && m.Polarity == Polarity.Affirmed);
        var denied = record.CeasefireClaim<Milestone>("ended-17-denied");
        (denied.At.IsKnown, denied.Polarity, denied.Note).Should().Be((false, Polarity.Negated, "Printed: ended 0."));

        var days = new ImpreciseDate[] { new(2005, 3, 10), new(2005, 4, 3), new(2021, 1, 1) };
        days.Select(day => record.On(day).InForce(Id).Certainty).Should().Equal(Certainty.Certain, Certainty.Possible, Certainty.Possible);
    }

    [Fact]
    public void A_row_whose_code_and_dates_agree_claims_or_denies_and_never_both()
    {
        var none = new[] { ("end_yr", "0"), ("end_month", "0"), ("end_day", "0") };
        var record = Record([("ended", "0"), .. none], Front(("ended", "3"), ("cf_effect_yr", "0"), ("cf_effect_month", "0"), ("cf_effect_day", "0"), ("end_yr", "0"), ("end_month", "0"), ("end_day", "0")));
        record.OfType<Milestone>().Should().NotContain(m => m.Id.Value.EndsWith("-denied"));
        record.OfType<Milestone>().Where(m => m.Polarity == Polarity.Negated).Should().OnlyContain(m => m.Note == "").And.HaveCount(2);
    }

    [Theory]
    [InlineData("0", "2005", "unstated")]
    [InlineData("3", "2005", "unstated")]
    public void An_end_against_its_code_is_claimed_all_the_same(string ended, string year, string how) =>
        Record([("ended", ended), ("end_yr", year)]).CeasefireClaim<Milestone>("ended-17").How.Word.Should().Be(how);

    [Theory]
    [InlineData("4", "replaced")]
    [InlineData("-1", "unclear")]
    public void An_end_that_is_told_by_its_code_alone_has_no_date_and_leaves_open_whether_it_is_in_force(string ended, string how)
    {
        var record = Record([("ended", ended), ("end_yr", "0"), ("end_month", "0"), ("end_day", "0")]);
        var end = record.CeasefireClaim<Milestone>("ended-17");
        (end.At.IsKnown, end.How.Word, end.Polarity, end.Note).Should().Be((false, how, Polarity.Affirmed, "Printed: end_yr 0, end_month 0, end_day 0."));
        record.On(new(2021, 1, 1)).InForce(Id).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_date_that_the_model_cannot_say_stands_in_the_note()
    {
        var record = Record([("cf_effect_day", "31"), ("cf_effect_month", "4"), ("end_yr", "2006")]);
        var effect = record.CeasefireClaim<Milestone>("effective-17");
        (effect.At.ToString(), effect.Note).Should().Be(("2005-04-XX", "Printed: cf_effect_yr 2005, cf_effect_month 4, cf_effect_day 31."));
        record.CeasefireClaim<Milestone>("declared-17").Note.Should().BeEmpty();
    }

    [Fact]
    public void The_declaration_quotes_its_row_and_every_claim_names_it()
    {
        var record = Record([], Front());
        record.OfType<Milestone>().Where(m => m.By.Citations[0].Words.Length > 0).Select(m => (m.Id.Value, m.By.Citations[0].Words))
            .Should().Equal(("eth-prio-ceasefire-999004-declared-17", Row()), ("eth-prio-ceasefire-999004-declared-18", Row(Front())));
        record.CeasefireClaim<Milestone>("ended-18").By.Citations[0].Locator.ToString().Should().Be("ceasefire 999004, row 18, line 3");
        record.OfType<Source>().Single().Name.Should().Be("ETH/PRIO ceasefires 2022");
    }
}
