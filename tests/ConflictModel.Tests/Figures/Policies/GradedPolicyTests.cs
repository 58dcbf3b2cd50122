using static ConflictModel.Tests.Figures.Policies.RaidTolls;

namespace ConflictModel.Tests.Figures.Policies;

public class GradedPolicyTests
{
    private static readonly FigurePolicy Headline = FigurePolicy.Graded(GradeFilter.AirwarsHeadline);

    [Fact]
    public void Only_figures_of_the_grades_named_count_and_go_to_the_other_policy()
    {
        // Fair are 12 and 20; the weak 3 and the ungraded 90 widen nothing.
        var fair = By(Observatory, "12").Graded("Fair");
        var confirmed = By(Ministry, "20").Graded("confirmed");
        var weak = By(Clinic, "3").Graded("weak");
        var ungraded = Raid.Killed(Estimate.Exactly(90)).Per(Morning);

        var answer = Killed(Headline, fair, confirmed, weak, ungraded);

        answer.Value.Numbers().Should().Be((12L, 20L, null));
        answer.Policy.Should().Be("graded (airwars: confirmed, fair), then latest of each origin, then envelope across origins");
        answer.Figures.Should().Equal(fair, confirmed);
        answer.LeftOut.Should().BeEquivalentTo([new LeftOut(weak, "graded weak, not confirmed or fair"), new LeftOut(ungraded, "no grade under airwars")]);
        Killed(FigurePolicy.Graded(GradeFilter.AirwarsHeadline, FigurePolicy.Lowest), fair, confirmed, weak).Value.Should().Be(Estimate.Exactly(12));
    }

    [Fact]
    public void Grades_of_another_scheme_say_nothing_here()
    {
        var other = By(Observatory, "12") with { Grades = [new Grade("admiralty", "fair")] };

        var answer = Killed(Headline, other);

        answer.Value.Should().Be(Estimate.Unknown);
        answer.LeftOut.Should().Equal(new LeftOut(other, "no grade under airwars"));
        answer.Flags.Should().Equal("No figure has a grade that counts (airwars: confirmed, fair).");
    }

    [Theory]
    [InlineData("airwars", "fiar")]
    [InlineData("Admiralty", "Z9")]
    [InlineData("percent", "high")]
    public void A_word_that_is_no_grade_of_a_scheme_of_the_library_lets_nothing_count_and_is_refused(string scheme, string word)
    {
        FluentActions.Invoking(() => new GradeFilter(scheme, [word])).Should().Throw<ArgumentException>().WithParameterName("words")
            .WithMessage($"'{word}' is no grade of the scheme {scheme.ToLowerInvariant()}*");
        new GradeFilter("desk", [word]).Words.Should().Equal(word);
        new GradeFilter("Airwars", ["FAIR"]).Words.Should().Equal("FAIR");
    }

    [Fact]
    public void A_figure_that_does_not_count_is_not_saved_by_its_grade()
    {
        var first = By(Observatory, "12").Graded("confirmed");
        var later = By(Observatory, "20", Evening).Superseding(first).Graded("weak");

        var answer = Killed(Headline, first, later);

        answer.Value.Should().Be(Estimate.Unknown);
        answer.LeftOut.Should().BeEquivalentTo([new LeftOut(first, "superseded by 20"), new LeftOut(later, "graded weak, not confirmed or fair")]);
    }

    [Fact]
    public void A_filter_without_grades_is_refused() =>
        FluentActions.Invoking(() => new GradeFilter("airwars", [])).Should().Throw<ArgumentException>().WithMessage("Name one grade at least*");
}
