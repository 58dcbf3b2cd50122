using NodaTime;

namespace ConflictModel.Tests.Truces;

public class TruceRuleTests
{
    private static readonly Faction North = new("North Front");
    private static readonly State Coast = new("Coast");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Report = new("Report") { Published = new(2031, 1, 1) };
    private static readonly Source Later = new("Later") { Published = new(2031, 6, 1) };
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(2031, 1, 1)).Per(Report);

    [Theory]
    [InlineData("2030-12-31", Certainty.Impossible)]
    [InlineData("2031-06-30", Certainty.Certain)]
    [InlineData("2031-07-01", Certainty.Possible)] // the hour is not known
    [InlineData("2031-07-02", Certainty.Impossible)]
    [InlineData("2031-07", Certainty.Possible)]
    public void A_term_counts_from_the_effect(string on, Certainty expected) =>
        Asked(on, TruceRule.Term, Effect, Truce.Lasts(Term.Of(Period.FromMonths(6))).Per(Report)).Certainty.Should().Be(expected);

    [Theory]
    [InlineData("2031-09-30", Certainty.Certain)]
    [InlineData("2031-10-02", Certainty.Impossible)]
    public void An_extension_lengthens_the_term_from_its_old_end(string on, Certainty expected)
    {
        var term = Truce.Lasts(Term.Of(Period.FromMonths(6))).Per(Report);

        Asked(on, TruceRule.Term, Effect, term, Truce.Extended(new(2031, 6, 20), Term.Of(Period.FromMonths(3))).Per(Later)).Certainty.Should().Be(expected);
        Asked(on, TruceRule.Term, Effect, term, Truce.Extended(new(2031, 6, 20), Term.Until(new(2031, 10, 1))).Per(Later)).Certainty.Should().Be(expected);
    }

    [Fact]
    public void An_extension_of_unknown_length_leaves_the_end_open()
    {
        Item[] items = [Truce.Lasts(Term.Until(new(2031, 6, 30))).Per(Report), Truce.Extended(new(2031, 6, 20)).Per(Later)];

        Asked("2031-06-29", TruceRule.Term, [Effect, .. items]).Certainty.Should().Be(Certainty.Certain);
        Asked("2031-12-01", TruceRule.Term, [Effect, .. items]).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Tacit_renewal_goes_on_until_notice_is_given_in_time()
    {
        var term = Truce.Lasts(Term.Of(Period.FromMonths(6)).RenewedTacitly().WithNotice(Period.FromDays(30))).Per(Report);
        Asked("2040-01-01", TruceRule.Term, Effect, term).Certainty.Should().Be(Certainty.Certain);
        Asked("2040-01-01", TruceRule.Term, Effect, term).Explain().Should().Contain("renewed tacitly, and nobody is said to have given notice.");

        // The deadlines are 1 June and 2 December: notice of 15 June comes too late for the first.
        var notice = Truce.NoticeGiven(new(2031, 6, 15), [North]).Per(Later);
        Asked("2031-12-31", TruceRule.Term, Effect, term, notice).Certainty.Should().Be(Certainty.Certain);
        Asked("2032-01-02", TruceRule.Term, Effect, term, notice).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-07-02", TruceRule.Term, Effect, term, Truce.NoticeGiven(new(2031, 5, 31), [North]).Per(Later)).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-07-02", TruceRule.Term, Effect, term, Truce.NoticeGiven(default, [North]).Per(Later)).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Only_those_entitled_give_notice()
    {
        var term = Truce.Lasts(Term.Of(Period.FromMonths(6)).RenewedTacitly().WithNotice(Period.FromDays(30), [Coast])).Per(Report);

        Asked("2031-07-02", TruceRule.Term, Effect, term, Truce.NoticeGiven(new(2031, 5, 1), [North]).Per(Later)).Certainty.Should().Be(Certainty.Certain);
        Asked("2031-07-02", TruceRule.Term, Effect, term, Truce.NoticeGiven(new(2031, 5, 1), [Coast]).Per(Later)).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void A_term_that_starts_on_a_disputed_day_is_open_between_its_ends()
    {
        Item[] items = [Effect, Truce.EffectiveFrom(new(2031, 1, 5)).Per(Later), Truce.Lasts(Term.Of(Period.FromMonths(1))).Per(Report)];

        Asked("2031-01-31", TruceRule.Term, items).Certainty.Should().Be(Certainty.Certain);
        Asked("2031-02-03", TruceRule.Term, items).Certainty.Should().Be(Certainty.Possible);
        Asked("2031-02-06", TruceRule.Term, items).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void Unstated_unknown_and_open_ended_terms_differ()
    {
        Asked("2040", TruceRule.Term, Effect).Explain().Should().Contain("is in force in 2040: certain. Rule: term. No term is said, so it is taken as open-ended.");
        Asked("2040", TruceRule.Term, Effect, Truce.Lasts(Term.Unknown).Per(Report)).Certainty.Should().Be(Certainty.Possible);
        Asked("2040", TruceRule.Term, Effect, Truce.Lasts(Term.OpenEnded).Per(Report)).Explain().Should().Contain("certain. Rule: term. It is said to have no end.");
        Asked("2040", TruceRule.Term, Effect, Truce.Lasts(Term.Until(new(2031, 2))).Per(Report).Standing(StandingKind.Disputed, "x")).Certainty.Should().Be(Certainty.Possible);
        Asked("2040", TruceRule.Term, Effect, Truce.Lasts(Term.Until(new(2031, 2))).Per(Report).Standing(StandingKind.Rejected, "x")).LeftOut.Should().ContainSingle();
    }

    [Fact]
    public void A_term_of_a_day_that_is_renewed_for_ever_does_not_hang()
    {
        var term = Truce.Lasts(Term.Of(Period.FromDays(1)).RenewedTacitly()).Per(Report);

        Asked("9000", TruceRule.Term, Effect, term, Truce.NoticeGiven(new(8000, 1, 1)).Per(Later)).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void The_newest_report_decides()
    {
        var over = Truce.Ended(new(2031, 5, 1)).Per(Later);
        var newest = new Source("Newest") { Published = new(2031, 8, 1) };

        Asked("2031-06-02", TruceRule.LatestReport, Effect, over).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-08-02", TruceRule.LatestReport, newest, Effect, over, Truce.Ended().Denied().Per(newest)).Certainty.Should().Be(Certainty.Certain);
        Asked("2031-08-02", TruceRule.LatestReport, newest, Effect, over, Truce.Suspended(new(2031, 7, 1)).Per(newest)).Certainty.Should().Be(Certainty.Possible);
        Asked("2030-01-01", TruceRule.LatestReport, Effect).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-06-02", TruceRule.LatestReport).Claims.Should().BeEmpty();
        Asked("2031-06-02", TruceRule.LatestReport, Effect, over).LeftOut.Should().ContainSingle().Which.Reason.Should().Be("an older report");
    }

    [Theory]
    [InlineData("24", Certainty.Certain)]
    [InlineData("25", Certainty.Impossible)]
    [InlineData("at least 3", Certainty.Possible)]
    [InlineData("at least 30", Certainty.Impossible)]
    [InlineData("20-30", Certainty.Possible)]
    [InlineData("up to 24", Certainty.Certain)]
    [InlineData("up to 25", Certainty.Possible)]
    [InlineData("unknown", Certainty.Possible)]
    public void A_violence_threshold_uses_the_bounds(string killed, Certainty expected)
    {
        var raid = new Incident("Raid");

        Asked("2031-06-01", Threshold, raid, Effect, raid.Occurred(new(2031, 3, 1)).Per(Report), raid.Killed(Estimate.Parse(killed)).Per(Report), Truce.ViolatedBy([North], raid).Per(Report))
            .Certainty.Should().Be(expected);
    }

    [Fact]
    public void A_violence_threshold_counts_what_parties_do_to_one_another_since_the_effect_and_within_the_time()
    {
        var raid = new Incident("Raid");
        var declared = Truce.DeclaredBy([North, Coast], new(2030, 12, 30)).Per(Report);
        Certainty At(string on, Timing when, ValueList<Reference<ActorId>> against) =>
            Asked(on, Threshold, raid, Effect, declared, raid.Occurred(when, [North], against).Per(Report), raid.Killed(Estimate.Exactly(30)).Per(Report)).Certainty;

        At("2031-06-01", new(2031, 3, 1), [Coast]).Should().Be(Certainty.Impossible);
        At("2031-06-01", new(2031, 3, 1), []).Should().Be(Certainty.Possible, "whom it was against is not said");
        At("2032-06-01", new(2031, 3, 1), [Coast]).Should().Be(Certainty.Possible, "nothing is recorded within the year, which is not nothing");
        At("2031-06-01", new(2030, 12, 31), [Coast]).Should().Be(Certainty.Possible, "it came before the effect");
        At("2031-06-01", Timing.Unknown, [Coast]).Should().Be(Certainty.Possible);
        Asked("2031-06-01", Threshold, Effect).Explain().Should().Contain("Rule: violence threshold: fewer than 25 killed in the last 1 year. No incident that counts is recorded");
    }

    [Fact]
    public void A_term_refuses_what_is_no_length_and_tells_itself()
    {
        FluentActions.Invoking(() => Term.Of(Period.Zero)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Term.Of(Period.FromHours(48))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Term.Of(Period.FromDays(-1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Term.Until(Timing.Unknown)).Should().Throw<ArgumentException>();
        Term.Of(Period.FromMonths(6)).From(MilestoneKind.Signed).RenewedTacitly(Period.FromMonths(1)).WithNotice(Period.FromDays(30)).ToString()
            .Should().Be("6 months from when it was signed, renewed tacitly for 1 month each time, unless notice is given 30 days before");
        Term.Until(new(2031, 6, 30)).NotRenewed().ToString().Should().Be("until 30 June 2031, not renewed");
        new[] { Term.Unstated, Term.Unknown, Term.OpenEnded }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_violation_alone_changes_neither_the_declared_end_nor_the_term()
    {
        var random = new Random(20310101);
        for (var i = 0; i < 200; i++)
        {
            var items = new List<Item> { Effect };
            for (var n = random.Next(4); n > 0; n--)
            {
                var on = new Timing(2031, random.Next(1, 13), random.Next(1, 28));
                items.Add((random.Next(5) switch
                {
                    0 => Truce.Ended(on),
                    1 => Truce.Extended(on, Term.Of(Period.FromMonths(1))),
                    2 => Truce.Suspended(on),
                    3 => Truce.Resumed(on),
                    _ => (Claim)Truce.Lasts(Term.Of(Period.FromMonths(random.Next(1, 9)))),
                }).Per(random.Next(2) == 0 ? Report : Later));
            }

            var day = $"2031-{random.Next(1, 13):00}-{random.Next(1, 28):00}";
            var breach = Truce.ViolatedBy([North]) with { When = new Timing(2031, random.Next(1, 13)) };
            foreach (var rule in new[] { TruceRule.DeclaredEnd, TruceRule.Term })
            {
                var (without, with) = (Asked(day, rule, [.. items.Distinct()]), Asked(day, rule, [.. items.Distinct(), breach.Per(Later)]));

                with.Explain().Should().Be(without.Explain());
            }
        }
    }

    private static TruceRule Threshold => TruceRule.ViolenceBelow(25, Period.FromYears(1));

    private static Answer<Truce> Asked(string on, TruceRule rule, params Item[] items) =>
        ConflictRecord.Create([North, Coast, Truce, Report, Later, .. items]).On(ImpreciseDate.Parse(on)).InForce(Truce, rule);
}
