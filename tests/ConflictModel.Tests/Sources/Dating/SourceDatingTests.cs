using FluentAssertions;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Sources.Dating;

/// <summary>A dateline in conflict with what the document itself says: both dates are kept, and the words bear out one of them.</summary>
public sealed class SourceDatingTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Shelling = new("Shelling");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Copy = new("Copied report") { Published = new(2036, 5, 15) };
    private static readonly Occurrence Raided = Raid.Occurred(on: new(2031, 5, 5)).Per(Copy);
    private static readonly Milestone Taken = Copy.Reached(MilestoneKind.Published, on: new(2031, 5, 8));
    private static readonly DateClue OnMonday = Copy.Dates(Raid, "on Monday", known: new(2031, 5, 5), Raided);

    private static readonly ConflictRecord Record =
    [
        Raid, Shelling, Truce, Copy, Raided, OnMonday,
        Copy.Dates(Truce, "since March 6"),
        Copy.Dates(Truce, "about two months ago"),
        Copy.Dates(Shelling, "this week or so"),
        Taken.Linked(LinkKind.InferredFrom, OnMonday),
    ];

    [Fact]
    public void The_stated_date_stays_and_is_found_to_be_contradicted()
    {
        var dating = Record.DatingOf(Copy);
        dating.Stated.Date.Should().Be(new ImpreciseDate(2036, 5, 15));
        dating.StatedIsContradicted.Should().BeTrue();
        dating.Scores.Select(s => (ImpreciseDate)s.Anchor).Should().Equal(new ImpreciseDate(2031, 5, 8), new ImpreciseDate(2036, 5, 15));
        dating.Scores[0].Broken.Should().BeEmpty();
        dating.Scores[1].Broken.Should().ContainSingle().Which.Clue.About.Should().Be("Raid");
    }

    [Fact]
    public void Two_wordings_for_one_point_must_agree_and_are_a_clue_without_knowledge_from_elsewhere()
    {
        // Of the stated day 15 May, "since March 6" is 6 March and "about two months ago" 15 March: 9 days, which "about" allows.
        var pair = Record.DatingOf(Copy).Evidence.Score(new LocalDate(2036, 5, 15)).Judgements.Single(j => j.Clue.About == "Harvest truce");
        pair.Verdict.Should().Be(ClueVerdict.Satisfied);
    }

    [Fact]
    public void Words_that_cannot_be_read_are_told_and_tell_nothing()
    {
        var dating = Record.DatingOf(Copy);
        dating.Unread.Should().ContainSingle().Which.Words.Should().Be("this week or so");
        dating.Explain().Should().Contain("not read: “this week or so”");
    }

    [Fact]
    public void Change_the_day_and_what_hangs_on_it_moves()
    {
        var dating = Record.DatingOf(Copy);
        var here = dating.ReadFrom(new(2031, 5, 8)).Single(r => r.Clue == OnMonday);
        here.Resolved.Date.Should().Be(new ImpreciseDate(2031, 5, 5));
        here.Agreeing.Should().Equal(Raided);
        var there = dating.ReadFrom(new(2036, 5, 15)).Single(r => r.Clue == OnMonday);
        there.Resolved.Date.Should().Be(new ImpreciseDate(2036, 5, 12));
        there.Parting.Should().Equal(Raided);
        there.ToString().Should().Be("on Monday: 2036-05-12; 1 of 1 claims hold another date");
    }

    [Fact]
    public void Without_another_date_nothing_is_contradicted()
    {
        ConflictRecord record = [Raid, Copy, Raided, OnMonday];
        record.DatingOf(Copy).StatedIsContradicted.Should().BeFalse();
        ConflictRecord undated = [new Source("Undated")];
        undated.DatingOf(SourceId.Parse("undated")).Explain().Should().Be("“Undated” states no date of its own.");
    }

    [Fact]
    public void A_rejected_clue_counts_for_nothing()
    {
        ConflictRecord record = [Raid, Copy, Raided, Taken, OnMonday.Standing(StandingKind.Rejected, "it says Sunday")];
        record.DatingOf(Copy).Clues.Should().BeEmpty();
        record.DatingOf(Copy).StatedIsContradicted.Should().BeFalse();
    }

    [Fact]
    public void Words_of_another_language_are_read_through_a_phrase()
    {
        var clue = Copy.Dates(Raid, "يوم الاثنين", known: new(2031, 5, 5)) with { ReadAs = "on Monday" };
        clue.TryRead(out var read).Should().BeTrue();
        read!.Wording.Should().Be("يوم الاثنين");
        read.From(new(2031, 5, 8)).Date.Should().Be(new ImpreciseDate(2031, 5, 5));
    }

    [Fact]
    public void What_was_still_to_come_puts_the_document_before_it()
    {
        var talks = new Meeting("Harbour meeting");
        var announced = Copy.Dates(talks, "next Monday", known: new(2031, 5, 12)) with { IsToCome = true };
        ConflictRecord record = [talks, Copy, Taken, announced, Copy.Reached(MilestoneKind.Published, on: new(2031, 5, 20))];

        var dating = record.DatingOf(Copy);
        dating.Scores.Single(s => (ImpreciseDate)s.Anchor == new ImpreciseDate(2031, 5, 8)).Broken.Should().BeEmpty("on 8 May the Monday to come is the 12th");
        dating.Scores.Single(s => (ImpreciseDate)s.Anchor == new ImpreciseDate(2031, 5, 20)).Broken.Should().ContainSingle("on the 20th the meeting lies behind");
    }
}
