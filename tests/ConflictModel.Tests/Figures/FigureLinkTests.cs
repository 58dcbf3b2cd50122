using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

/// <summary>What links between figures may do, and what they may not.</summary>
public class FigureLinkTests
{
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Ambush = new("Ambush");
    private static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };
    private static readonly CasualtyEstimate Ten = Raid.Killed(Exactly(10)).Per(Morning.Quoting(Observatory)).WithId("ten");

    [Theory]
    [InlineData("alternative-reading-of")]
    [InlineData("repeats")]
    [InlineData("paraphrases")]
    public void Figures_that_are_told_after_one_another_do_not_both_vanish(string word)
    {
        var kind = LinkKind.Parse(word);
        var twelve = Raid.Killed(Exactly(12)).Per(Morning.Quoting(Ministry)).WithId("twelve").Linked(kind, Ten);

        foreach (var order in new[] { new[] { Ten.Linked(kind, twelve), twelve }, [twelve, Ten.Linked(kind, twelve)] })
        {
            var answer = Made(order).Killed(Raid);

            (answer.Value.Least, answer.Value.Greatest).Should().Be((10L, 12L));
            answer.Flags.Should().ContainSingle().Which.Should().EndWith("are each said to be told after the other, or a part of it: neither is left out for that.");
        }
    }

    [Fact]
    public void Parts_of_one_another_do_not_both_vanish()
    {
        var twelve = Raid.Killed(Exactly(12)).Per(Morning.Quoting(Ministry)).WithId("twelve").AsPartOf(Ten);

        Made(Ten.AsPartOf(twelve), twelve).Killed(Raid).Value.Least.Should().Be(10);
    }

    [Fact]
    public void What_leads_into_a_circle_is_still_told_after_it()
    {
        var twelve = Raid.Killed(Exactly(12)).Per(Morning.Quoting(Ministry)).WithId("twelve").Linked(LinkKind.Repeats, Ten);
        var nine = Raid.Killed(Exactly(9)).Per(Evening).Linked(LinkKind.Repeats, twelve);

        var answer = Made(Ten.Linked(LinkKind.Repeats, twelve), twelve, nine).Killed(Raid);

        answer.Value.Least.Should().Be(10);
        answer.LeftOut.Should().Equal(new LeftOut(nine, "repeats 12"));
    }

    [Fact]
    public void A_paraphrase_of_what_gives_no_number_is_the_only_report()
    {
        var silent = Raid.Killed(Unknown).Per(Morning.Quoting(Observatory));
        var dozens = Raid.Killed(OfWord("dozens")).Per(Evening.Quoting(Ministry)).Linked(LinkKind.Paraphrases, silent);

        Made(silent, dozens).Killed(Raid).Value.Should().Be(OfWord("dozens"));
    }

    [Theory]
    [InlineData("wounded")]
    [InlineData("another incident")]
    [InlineData("excess mortality")]
    public void A_figure_of_something_else_takes_no_place(string what)
    {
        CasualtyEstimate other = what switch
        {
            "wounded" => Raid.Wounded(Exactly(90)),
            "another incident" => Ambush.Killed(Exactly(90)),
            _ => Raid.Killed(Exactly(90)) with { Knowledge = Knowledge.ExcessMortality },
        };
        var answer = Made(Ten, other.Per(Evening.Quoting(Observatory)).Superseding(Ten)).Killed(Raid);

        answer.Value.Should().Be(Exactly(10));
        answer.Flags.Should().ContainSingle().Which.Should().StartWith("10 is said to be superseded by “90 people").And.EndWith("which tells something else: it stands.");
    }

    [Fact]
    public void A_revision_backwards_in_time_is_told()
    {
        var later = Raid.Killed(Exactly(12)).Per(Evening.Quoting(Observatory));
        var before = Raid.Killed(Exactly(10)).Per(Morning.Quoting(Observatory)).Superseding(later);

        var answer = Made(later, before).Killed(Raid);

        answer.Value.Should().Be(Exactly(10));
        answer.Flags.Should().Equal("10 is said to supersede 12, which was said after it.");
    }

    [Fact]
    public void A_part_bounds_its_whole_from_below()
    {
        var whole = Raid.Killed(UpTo(100)).Per(Morning.Quoting(Observatory));
        var part = Raid.Killed(AtLeast(30)).Per(Evening.Quoting(Ministry)).AsPartOf(whole);

        var answer = Made(whole, part).Killed(Raid);

        (answer.Value.Least, answer.Value.Greatest, answer.Value.Wording).Should().Be((30L, 100L, Wording.Computed));
        answer.Arithmetic.Should().Be("up to 100; at least 30 are a part of that: 30 to 100");
        answer.Figures.Should().Equal(whole, part);
        answer.LeftOut.Should().BeEmpty();
        Made(whole, part.Standing(StandingKind.Disputed, "a guess")).Killed(Raid).Value.Should().Be(UpTo(100));
        Made(whole, part with { Knowledge = Knowledge.ExcessMortality }).Killed(Raid).Value.Should().Be(UpTo(100));
        Made(whole, part with { Number = AtLeast(101) }).Killed(Raid).Value.Should().Be(UpTo(100), "that is a contradiction, and told as one");
    }

    [Fact]
    public void Of_periods_that_end_together_the_longest_is_answered_for_in_any_order()
    {
        var year = Ten with { Number = Exactly(100), Period = Timing.Parse("2030-01-01/2030-12-31") };
        var quarter = Raid.Killed(Exactly(30)).Per(Evening) with { Period = Timing.Parse("2030-10-01/2030-12-31") };

        Made(year, quarter).Killed(Raid).Value.Should().Be(Exactly(100));
        Made(quarter, year).Killed(Raid).Value.Should().Be(Exactly(100));
    }

    [Fact]
    public void A_tie_between_counts_of_some_is_settled_alike_in_any_order()
    {
        var civilians = Raid.Killed(AtLeast(7), Population.Civilians).Per(Morning);
        var combatants = Raid.Killed(MoreThan(6), Population.Combatants).Per(Morning);

        Made(civilians, combatants).Killed(Raid).Value.Should().Be(Made(combatants, civilians).Killed(Raid).Value);
    }

    [Fact]
    public void A_bound_that_nobody_said_of_everybody_is_computed_and_keeps_the_mark_of_invention()
    {
        Made(Raid.Killed(Exactly(17), Population.Civilians).Per(Morning)).Killed(Raid, Population.Anyone).Value.Should().Be(Parse("at least 17 (computed)"));
        Made(Raid.Killed(Parse("17 (invented)"), Population.Civilians).Per(Morning)).Killed(Raid, Population.Anyone).Value.Should().Be(Parse("at least 17 (invented)"));
        var fighters = Raid.Killed(Parse("17 (invented)"), Population.Combatants).Per(Morning);
        var civilians = Raid.Killed(Exactly(5), Population.Civilians).Per(Morning).DisjointFrom(fighters);
        Made(fighters, civilians).Killed(Raid).Value.Should().Be(Parse("at least 22 (invented)"));
    }

    [Fact]
    public void Disjoint_counts_beyond_all_numbers_are_told_and_do_not_end_the_question()
    {
        var fighters = Raid.Killed(AtLeast(long.MaxValue), Population.Combatants).Per(Morning);
        var civilians = Raid.Killed(AtLeast(5), Population.Civilians).Per(Morning).DisjointFrom(fighters);

        var answer = Made(fighters, civilians).Killed(Raid);

        answer.Value.Least.Should().Be(long.MaxValue);
        answer.Flags.Should().ContainSingle().Which.Should().EndWith("the greatest number that an estimate holds: the sum is left open above.");
    }

    [Fact]
    public void What_had_not_been_said_is_not_told_among_the_reasons()
    {
        var whole = Raid.Killed(Exactly(380)).Per(Evening);
        var part = Raid.Killed(Exactly(5)).Per(Morning).AsPartOf(whole);

        var answer = Made(whole, part, Raid.Killed(Exactly(17)).Per(Morning)).AsKnownAt(new(2031, 5, 4)).Killed(Raid);

        answer.LeftOut.Should().Equal(new LeftOut(whole, "not yet said"), new LeftOut(part, "counts only a part of what had not been told"));
    }

    [Fact]
    public void A_day_of_two_numbers_of_one_origin_is_told()
    {
        var sixty = Raid.Killed(Exactly(60)).Per(Morning.Quoting(Observatory));
        var more = Raid.Killed(AtLeast(78)).Per(Morning.Quoting(Observatory));

        Made(sixty, more).Killed(Raid).Flags.Should().Equal(
            "Observatory gives 2 figures here, none of them certainly later, and they are taken for rivals: if one replaces another, say so (Superseding).");
        Made(sixty, more.Superseding(sixty)).Killed(Raid).Flags.Should().BeEmpty();
    }

    [Fact]
    public void Where_figures_are_there_and_none_counts_the_answer_does_not_say_that_the_record_has_nothing()
    {
        var answer = Made(Ten.Standing(StandingKind.Rejected, "a misprint")).Killed(Raid);

        answer.Explain().Should().Contain("None of the claims below counts under this rule.").And.NotContain("rests on nothing");
        Made().Killed(Raid).Explain().Should().Contain("It rests on nothing in the record.");
    }

    [Fact]
    public void A_hostile_chain_of_revisions_ends_no_question()
    {
        const int Length = 10_000;
        var chain = new List<Claim> { Ten };
        for (var i = 1; i < Length; i++)
        {
            chain.Add(Raid.Killed(Exactly(i)).Per(Morning.Quoting(Observatory)).WithId($"f{i}").Superseding((CasualtyEstimate)chain[^1]).Standing(StandingKind.Rejected, "no"));
        }

        Made([.. chain]).Killed(Raid).Value.Should().Be(Exactly(10));
    }

    [Fact]
    public void A_part_of_a_figure_that_was_revised_again_and_again_is_a_part_of_the_last()
    {
        const int Length = 10_000;
        var chain = new List<CasualtyEstimate> { Ten };
        for (var i = 1; i < Length; i++)
        {
            chain.Add(Raid.Killed(AtLeast(100 + i)).Per(Morning.Quoting(Observatory)).WithId($"f{i}").Superseding(chain[^1]));
        }

        var part = Raid.Killed(Exactly(3)).Per(Evening).AsPartOf(Ten);
        var share = Raid.Killed(Unknown).Per(Evening).AsShareOf(Share.Parse("at least half"), Ten);
        var record = Made([.. chain, part, share]);

        record.Killed(Raid).Value.Should().Be(AtLeast(100 + Length - 1));
        record.NumberOf(share).Least.Should().Be((100 + Length) / 2);
        record.FigureTree([chain[^1]]).Explain().Should().Contain("3 people killed");
    }

    private static ConflictRecord Made(params Claim[] claims) => [Observatory, Ministry, Raid, Ambush, Morning, Evening, .. claims];
}
