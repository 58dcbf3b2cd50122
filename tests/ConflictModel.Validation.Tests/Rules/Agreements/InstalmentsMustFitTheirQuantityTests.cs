using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class InstalmentsMustFitTheirQuantityTests
{
    private static readonly Faction League = new("League");

    [Fact]
    public void Fires_and_quotes_the_sum()
    {
        var finding = Check(Exactly(300), Exactly(100), Exactly(200), AtLeast(300)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/o/instalments");
        finding.Message.Should().Be("The stages of “hand in rifles” come to more than the whole: 100 + 200 + at least 300 is at least 600, of 300 rifles.");
    }

    [Fact]
    public void Quotes_eight_stages_and_says_where_there_are_more()
    {
        Estimate[] eight = [Estimate.Unknown, .. Enumerable.Repeat(Exactly(10), 7)];
        Check(Exactly(30), eight).Should().ContainSingle().Which.Message.Should().EndWith("whole: some + 10 + 10 + 10 + 10 + 10 + 10 + 10 is at least 70, of 30 rifles.");
        Check(Exactly(30), [.. eight, Exactly(10)]).Should().ContainSingle().Which.Message.Should().EndWith("+ 10 + … is at least 80, of 30 rifles.");
        Checking.Against("CM2011", League, Owing(Exactly(1), Exactly(2)) with { QuantityUnit = "" }).Should().ContainSingle().Which.Message.Should().EndWith("at least 2, of 1.");
    }

    [Fact]
    public void Fires_beyond_an_upper_bound() => Check(UpTo(10), MoreThan(10)).Should().ContainSingle();

    [Fact]
    public void Is_silent_while_they_may_fit()
    {
        Check(Exactly(300), Exactly(100), Exactly(200)).Should().BeEmpty();
        Check(Exactly(300), Exactly(100)).Should().BeEmpty(); // later stages are not told
        Check(Exactly(300), About(400)).Should().BeEmpty();
        Check(Exactly(300), UpTo(400)).Should().BeEmpty();
        Check(Exactly(300), Exactly(300), Estimate.Unknown).Should().BeEmpty();
        Check(About(300), Exactly(400)).Should().BeEmpty();
        Check(AtLeast(300), Exactly(400)).Should().BeEmpty();
        Check(Estimate.Unknown, Exactly(400)).Should().BeEmpty();
        Check(Exactly(300)).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_is_denied_or_rejected_and_notes_what_is_disputed()
    {
        Checking.Against("CM2011", League, Owing(Exactly(1), Exactly(2)).Denied()).Should().BeEmpty();
        Checking.Against("CM2011", League, Owing(Exactly(1), Exactly(2)).Standing(StandingKind.Rejected, "misread")).Should().BeEmpty();
        Checking.Against("CM2011", League, Owing(Exactly(1), Exactly(2)).Standing(StandingKind.Disputed, "misread")).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Message.EndsWith(" It is disputed."));
    }

    [Fact]
    public void Sums_without_overflow() => Check(Exactly(long.MaxValue - 1), Exactly(long.MaxValue - 1), Exactly(long.MaxValue - 1)).Should().ContainSingle();

    private static Obligation Owing(Estimate whole, params Estimate[] stages) => League.Owes(Duty.ToDo, "hand in rifles").WithId("o") with
    {
        Quantity = whole,
        QuantityUnit = "rifles",
        Instalments = ValueList.From(stages.Select(s => new Instalment(s))),
    };

    private static ValueList<Finding> Check(Estimate whole, params Estimate[] stages) => Checking.Against("CM2011", League, Owing(whole, stages));
}
