using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Casualties;

public class CasualtyQuestionsTests
{
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Command = new("Command");
    private static readonly Incident Strike = new("Strike");
    private static readonly Conflict War = new("War");
    private static readonly Source Report = new("Report") { Published = new(2020, 10, 26) };
    private static readonly Source Later = new("Later") { Published = new(2020, 10, 27) };
    private static readonly Attribution Told = Report.Quoting(Observatory);
    private static readonly CasualtyEstimate First = Strike.Killed(AtLeast(56)).Per(Told);

    [Fact]
    public void A_revision_is_no_range()
    {
        var answer = Made(First, Strike.Killed(AtLeast(78)).Per(Told).Superseding(First)).Killed(Strike);

        answer.Value.Should().Be(AtLeast(78));
        answer.Certainty.Should().Be(Certainty.Certain);
        answer.Origins.Should().Equal(Origin.Of(Observatory));
        answer.Explain().Should().Be(
            """
            At least 78 people killed in Strike. Rule: latest of each origin, then envelope across origins.
            It rests on one claim of one origin:
            - at least 78 people killed in Strike, says Observatory, in “Report” (26 October 2020)
            - left out (superseded by at least 78): at least 56 people killed in Strike, says Observatory, in “Report” (26 October 2020)
            """.ReplaceLineEndings());
    }

    [Fact]
    public void Tolls_of_two_years_are_no_rivals()
    {
        var of2019 = new CasualtyEstimate(War, Harm.Killed, Exactly(100)) { Period = new(2019) };
        var of2020 = new CasualtyEstimate(War, Harm.Killed, Exactly(200)) { Period = new(2020) };
        var record = Made(of2019.Per(Told), of2020.Per(Told));

        record.Casualties(War.Id, Harm.Killed).Value.Should().Be(Exactly(200));
        record.Casualties(War.Id, Harm.Killed).LeftOut.Should().ContainSingle().Which.Reason.Should().Be("covers another period, in 2019");
        record.Casualties(War.Id, Harm.Killed).Explain().Should().StartWith("200 people killed in War in 2020.");
        record.Casualties(War.Id, Harm.Killed, period: new(2019)).Value.Should().Be(Exactly(100));
    }

    [Fact]
    public void A_part_answers_where_its_whole_does_not_count()
    {
        var whole = Strike.Killed(Exactly(90)).Per(Told).Standing(StandingKind.Rejected, "a misprint");
        var part = Strike.Killed(AtLeast(20)).Per(Told).AsPartOf(whole);

        Made(whole, part).Killed(Strike).Value.Should().Be(AtLeast(20));
    }

    [Fact]
    public void Of_one_origin_the_later_figure_counts_even_without_a_link()
    {
        var answer = Made(First, Strike.Killed(AtLeast(78)).Per(Later.Quoting(Observatory))).Killed(Strike);

        answer.Value.Should().Be(AtLeast(78));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("the same origin later said at least 78");
    }

    [Fact]
    public void As_known_earlier_the_earlier_figure_stands_again()
    {
        var record = Made(First, Strike.Killed(AtLeast(78)).Per(Later.Quoting(Observatory)).Superseding(First));

        record.Killed(Strike).Value.Should().Be(AtLeast(78));
        var before = record.AsKnownAt(new(2020, 10, 26)).Killed(Strike);
        before.Value.Should().Be(AtLeast(56));
        before.Certainty.Should().Be(Certainty.Certain);
        before.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("not yet said");
        record.AsKnownAt(new(2020, 10, 25)).Killed(Strike).Value.Should().Be(Unknown);
    }

    [Fact]
    public void Over_a_rejected_revision_the_next_one_still_takes_the_first_one_s_place()
    {
        var second = Strike.Killed(AtLeast(65)).Per(Told).Superseding(First).Standing(StandingKind.Rejected, "misprint");
        var third = Strike.Killed(AtLeast(78)).Per(Told).Superseding(second);

        Made(First, second, third).Killed(Strike).Value.Should().Be(AtLeast(78));
    }

    [Fact]
    public void Figures_that_supersede_each_other_in_a_ring_do_not_hang_the_question()
    {
        var one = Strike.Killed(AtLeast(1)).Per(Told).WithId("one");
        var two = Strike.Killed(AtLeast(2)).Per(Told).WithId("two").Superseding(one).Standing(StandingKind.Rejected, "x");

        Made(one.Superseding(two).Standing(StandingKind.Rejected, "x"), two, First).Killed(Strike).Value.Should().Be(AtLeast(56));
    }

    [Fact]
    public void Across_origins_figures_make_an_envelope()
    {
        var answer = Made(First, Strike.Killed(Between(90, 100)).Per(Later.Quoting(Command))).Killed(Strike);

        answer.Value.Describe().Should().Be("at least 56");
        answer.Value.Wording.Should().Be(Wording.Computed);
        answer.Origins.Should().HaveCount(2);
        Made(Strike.Killed(Exactly(56)).Per(Told), Strike.Killed(Between(90, 100)).Per(Later.Quoting(Command))).Killed(Strike).Value.Describe().Should().Be("56 to 100");
    }

    [Fact]
    public void A_rival_cannot_take_another_s_figure_back() =>
        Made(First, Strike.Killed(AtLeast(10)).Per(Later.Quoting(Command)).Superseding(First)).Killed(Strike).Claims.Should().HaveCount(2);

    [Fact]
    public void Parts_paraphrases_and_repetitions_are_left_out_with_the_reason()
    {
        var whole = Strike.Killed(AtLeast(78)).Per(Told);
        var answer = Made(
            whole,
            Strike.Killed(Exactly(17)).Per(Told).AsPartOf(whole),
            Strike.Killed(OfWord("dozens")).Per(Report).Linked(LinkKind.Paraphrases, whole),
            Strike.Killed(AtLeast(78)).Per(Later).Linked(LinkKind.Repeats, whole)).Killed(Strike);

        answer.Value.Should().Be(AtLeast(78));
        answer.Claims.Should().Equal(whole);
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("a part of at least 78", "paraphrases at least 78", "repeats at least 78");
    }

    [Fact]
    public void What_does_not_count_is_left_out_with_the_reason()
    {
        var answer = Made(
            First,
            Strike.Killed(AtLeast(200)).Per(Report).Standing(StandingKind.Rejected, "counts wounded"),
            Strike.Killed(AtLeast(300)).Per(Report).InMood(Mood.Hypothetical),
            Strike.Killed(AtLeast(400)).Per(Report).Denied(),
            Strike.Killed(Unknown).Per(Report),
            Strike.Killed(Unknown).Per(Later) with { Printed = [new PrintedCell("low", "9"), new PrintedCell("high", "3")] }).Killed(Strike);

        answer.Value.Should().Be(AtLeast(56));
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().BeEquivalentTo(
            "rejected: counts wounded", "hypothetical", "denied, not counted", "gives no number", "what is printed makes no estimate");
    }

    [Fact]
    public void Where_no_figure_counts_it_is_unknown_and_not_zero()
    {
        var answer = Made(Strike.Wounded(AtLeast(90)).Per(Told)).Killed(Strike);

        answer.Value.Should().Be(Unknown);
        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Explain().Should().Be("An unknown number of people killed in Strike. Rule: latest of each origin, then envelope across origins." + Environment.NewLine + "It rests on nothing in the record.");
    }

    [Fact]
    public void A_disputed_figure_is_said_to_be_so()
    {
        var answer = Made(First.Standing(StandingKind.Disputed, "a party")).Killed(Strike);

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Explain().Should().StartWith("At least 56 people killed in Strike, which is disputed.").And.Contain("[disputed: a party]");
    }

    [Fact]
    public void Populations_are_not_mixed()
    {
        var civilians = Strike.Killed(AtLeast(5), Population.Civilians).Per(Told);
        var fighters = Strike.Killed(Exactly(17), Population.Combatants).Per(Told);
        var more = Strike.Killed(Exactly(18), Population.Combatants).Per(Later);

        Made(First, civilians).Killed(Strike).Value.Should().Be(AtLeast(56));
        Made(First, civilians).Killed(Strike).LeftOut.Should().ContainSingle().Which.Reason.Should().Be("counts other people: civilians");
        Made(civilians, fighters, more).Killed(Strike).Value.Should().Be(Estimate.Parse("at least 17 (computed)"), "who counts some of the dead bounds them all from below, and no more");
        Made(civilians, fighters, more).Killed(Strike, Population.Civilians).Value.Should().Be(AtLeast(5));
        Made(civilians).Killed(Strike, Population.Anyone).Value.Should().Be(AtLeast(5), "they are some of everybody");
    }

    [Fact]
    public void Excess_mortality_is_no_rival_of_deaths_counted()
    {
        var direct = new CasualtyEstimate(War, Harm.Killed, Exactly(177)).Per(Told);
        var excess = new CasualtyEstimate(War, Harm.Killed, Exactly(264_762)) { Knowledge = Knowledge.ExcessMortality }.Per(Report);

        var answer = Made(direct, excess).Casualties(War, Harm.Killed);

        answer.Value.Should().Be(Exactly(177));
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("excess mortality, no count of direct deaths");
        Made(excess).Casualties(War, Harm.Killed).Value.Should().Be(Exactly(264_762), "alone it is what there is, and its claim says what it is");
    }

    [Fact]
    public void Harms_and_subjects_are_kept_apart()
    {
        var record = Made(First, Strike.Wounded(MoreThan(90)).Per(Told), new CasualtyEstimate(War, Harm.Killed, MoreThan(380_000)).Per(Report));

        record.Killed(Strike).Value.Should().Be(AtLeast(56));
        record.Casualties(Strike, Harm.Wounded).Value.Should().Be(MoreThan(90));
        record.Casualties(War, Harm.Killed).Explain().Should().StartWith("More than 380,000 people killed in War.");
        record.Casualties(Strike, Harm.Missing).Value.Should().Be(Unknown);
    }

    [Fact]
    public void Another_policy_may_combine_and_is_named()
    {
        var answer = Made(First, Strike.Killed(AtLeast(78)).Per(Later)).Killed(Strike, policy: new SumOfAll());

        answer.Value.Describe().Should().Be("at least 134");
        answer.Rule.Should().Be("sum of all");
    }

    [Fact]
    public void Nobody_can_be_asked_about_what_the_record_does_not_hold()
    {
        FluentActions.Invoking(() => ConflictRecord.Empty.Killed(Strike)).Should().Throw<ArgumentException>().WithMessage("The record holds nothing of id 'incident:strike'.*");
        FluentActions.Invoking(() => ((ConflictRecord)null!).Killed(Strike)).Should().Throw<ArgumentNullException>().WithParameterName("record");
    }

    private static ConflictRecord Made(params Claim[] claims) => [Observatory, Command, Strike, War, Report, Later, .. claims];

    private sealed class SumOfAll : FigurePolicy
    {
        public override string Name => "sum of all";

        protected override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view) =>
            new(SumOfDisjoint([.. figures.Select(f => f.Number)]), ValueList.From(figures.Select(f => f.Figure)));
    }
}
