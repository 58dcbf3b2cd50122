namespace ConflictModel.Tests.Sources.Grades;

public class GradeSchemeTests
{
    private static readonly string[] Admiralty = [.. from letter in "ABCDEF" from figure in "123456" select $"{letter}{figure}"];
    private static readonly CasualtyEstimate Toll = new Incident("Raid").Killed(Estimate.Exactly(5));

    [Fact]
    public void Every_grade_of_the_Admiralty_code_is_read_and_written()
    {
        foreach (var word in Admiralty)
        {
            var grade = AdmiraltyGrade.Parse(word);

            grade.ToString().Should().Be(word);
            new AdmiraltyGrade(grade.Reliability, grade.Credibility).Should().Be(grade);
            AdmiraltyGrade.Parse(word.ToLowerInvariant()).Should().Be(grade);
            GradeScheme.Admiralty.Has(word).Should().BeTrue();
            AdmiraltyGrade.TryFrom(grade.ToGrade(), out var back).Should().BeTrue();
            back.Should().Be(grade);
            ((Grade)grade).Should().Be(new Grade("admiralty", word));
        }

        Admiralty.Select(AdmiraltyGrade.Parse).Should().OnlyHaveUniqueItems();
        Admiralty.Select(w => AdmiraltyGrade.Parse(w).Describe()).Should().OnlyHaveUniqueItems();
        AdmiraltyGrade.Parse("B2").Reliability.Should().Be(AdmiraltyReliability.Usually);
        AdmiraltyGrade.Parse("B2").Credibility.Should().Be(AdmiraltyCredibility.ProbablyTrue);
        default(AdmiraltyGrade).ToString().Should().Be("F6");
    }

    [Theory]
    [InlineData("")]
    [InlineData("B")]
    [InlineData("2B")]
    [InlineData("G1")]
    [InlineData("B7")]
    [InlineData("B0")]
    [InlineData("B-2")]
    [InlineData(" B2")]
    public void What_is_no_grade_of_it_is_refused(string word)
    {
        AdmiraltyGrade.TryParse(word, out var result).Should().BeFalse();
        result.Should().Be(default(AdmiraltyGrade));
        GradeScheme.Admiralty.Has(word).Should().BeFalse();
        FluentActions.Invoking(() => AdmiraltyGrade.Parse(word)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => GradeScheme.Admiralty.Of(word)).Should().Throw<ArgumentException>().WithParameterName(nameof(word));
    }

    [Fact]
    public void Values_that_its_enumerations_do_not_have_are_refused()
    {
        FluentActions.Invoking(() => new AdmiraltyGrade((AdmiraltyReliability)6, default)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("reliability");
        FluentActions.Invoking(() => new AdmiraltyGrade(default, (AdmiraltyCredibility)(-1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("credibility");
    }

    [Theory]
    [InlineData("B2", "B2", GradeOrder.Same)]
    [InlineData("A1", "B2", GradeOrder.Higher)]
    [InlineData("B2", "B3", GradeOrder.Higher)]
    [InlineData("B2", "C2", GradeOrder.Higher)]
    [InlineData("E5", "D5", GradeOrder.Lower)]
    [InlineData("B2", "A3", GradeOrder.Incomparable)]
    [InlineData("F2", "B2", GradeOrder.Incomparable)]
    [InlineData("B6", "E5", GradeOrder.Incomparable)]
    [InlineData("F6", "F6", GradeOrder.Incomparable)]
    [InlineData("B2", "Z9", GradeOrder.Incomparable)]
    public void The_Admiralty_code_compares_both_respects_and_what_was_not_judged_with_nothing(string one, string other, GradeOrder order) =>
        GradeScheme.Admiralty.Compare(new Grade("admiralty", one), new Grade("admiralty", other)).Should().Be(order);

    [Fact]
    public void Turned_round_an_order_is_turned_round_and_none_goes_in_a_ring()
    {
        foreach (var one in Admiralty.Select(AdmiraltyGrade.Parse))
        {
            foreach (var other in Admiralty.Select(AdmiraltyGrade.Parse))
            {
                var there = one.ComparedWith(other);
                other.ComparedWith(one).Should().Be(there switch { GradeOrder.Higher => GradeOrder.Lower, GradeOrder.Lower => GradeOrder.Higher, _ => there });
                foreach (var third in Admiralty.Select(AdmiraltyGrade.Parse))
                {
                    if (there is GradeOrder.Higher && other.ComparedWith(third) is GradeOrder.Higher)
                    {
                        one.ComparedWith(third).Should().Be(GradeOrder.Higher);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("confirmed", "fair", GradeOrder.Higher)]
    [InlineData("Weak", "fair", GradeOrder.Lower)]
    [InlineData("fair", "Fair", GradeOrder.Same)]
    [InlineData("contested", "weak", GradeOrder.Incomparable)]
    [InlineData("discounted", "discounted", GradeOrder.Incomparable)]
    public void Airwars_orders_the_first_three_of_its_grades(string one, string other, GradeOrder order) =>
        GradeScheme.Airwars.Compare(new Grade("Airwars", one), new Grade("airwars", other)).Should().Be(order);

    [Fact]
    public void Every_grade_of_Airwars_is_read_from_a_claim_s_grade_and_back()
    {
        foreach (var grade in AirwarsGrade.Known.Append(AirwarsGrade.Parse("nearly-fair")))
        {
            AirwarsGrade.TryFrom(grade, out var back).Should().BeTrue();
            back.Should().Be(grade);
            GradeScheme.Airwars.Has(grade.Word).Should().Be(grade.IsKnown);
        }

        AirwarsGrade.Parse("Fair").Should().Be(AirwarsGrade.Fair, "Airwars prints a capital");
        AirwarsGrade.Known.Select(g => g.Describe()).Should().OnlyHaveUniqueItems().And.NotIntersectWith(AirwarsGrade.Known.Select(g => g.Word));
        GradeScheme.Airwars.Has("unstated").Should().BeFalse();
        AirwarsGrade.Unstated.ToGrade().Should().Be(default(Grade));
        AirwarsGrade.TryFrom(new Grade("admiralty", "fair"), out _).Should().BeFalse();
        AdmiraltyGrade.TryFrom(new Grade("airwars", "B2"), out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("72.5", true)]
    [InlineData("100", true)]
    [InlineData("100.1", false)]
    [InlineData("-1", false)]
    [InlineData("72%", false)]
    [InlineData("72,5", false)]
    [InlineData("1e1", false)]
    [InlineData("", false)]
    public void Percent_takes_numbers_from_0_to_100(string word, bool has) => GradeScheme.Percent.Has(word).Should().Be(has);

    [Fact]
    public void Percent_compares_numbers_not_texts()
    {
        Compare("9", "10").Should().Be(GradeOrder.Lower);
        Compare("72", "72.0").Should().Be(GradeOrder.Same);
        Compare("72.5", "72").Should().Be(GradeOrder.Higher);

        static GradeOrder Compare(string one, string other) => GradeScheme.Percent.Compare(GradeScheme.Percent.Of(one), GradeScheme.Percent.Of(other));
    }

    [Fact]
    public void A_grade_is_told_in_words_under_its_own_scheme_alone()
    {
        GradeScheme.Admiralty.Describe(new Grade("admiralty", "B2")).Should().Be("usually reliable, probably true");
        GradeScheme.Admiralty.Describe(new Grade("airwars", "fair")).Should().Be("airwars: fair");
        GradeScheme.Airwars.Describe(new Grade("airwars", "fair")).Should().Be("two or more credible sources, and likely or confirmed action nearby");
        GradeScheme.Airwars.Describe(new Grade("airwars", "so-so")).Should().Be("airwars: so-so");
        GradeScheme.Percent.Describe(new Grade("percent", "72")).Should().Be("72 of 100");
        GradeScheme.Airwars.Compare(AirwarsGrade.Fair, AdmiraltyGrade.Parse("B2")).Should().Be(GradeOrder.Incomparable);
    }

    [Fact]
    public void A_scheme_of_one_s_own_plugs_in()
    {
        var stars = new Stars();
        var claim = Toll.Graded(stars, "**").Graded(AirwarsGrade.Fair).Graded(AdmiraltyGrade.Parse("B2")).Graded(new Grade("nobody-knows", "7"));

        claim.Grades.Should().Equal(new("stars", "**"), new("airwars", "fair"), new("admiralty", "B2"), new("nobody-knows", "7"));
        claim.Id.Should().Be(Toll.Id, "to judge is not to say something else");
        stars.Describe(claim.Grades[0]).Should().Be("2 stars");
        stars.Compare(stars.Of("*"), stars.Of("**")).Should().Be(GradeOrder.Incomparable, "it orders nothing");
        FluentActions.Invoking(() => Toll.Graded(stars, "5")).Should().Throw<ArgumentException>().WithParameterName("word");
        FluentActions.Invoking(() => Toll.Graded(default(Grade))).Should().Throw<ArgumentException>().WithParameterName("grade");
        FluentActions.Invoking(() => Toll.Graded(AirwarsGrade.Unstated)).Should().Throw<ArgumentException>().WithParameterName("grade");
        FluentActions.Invoking(() => Toll.Graded(null!, "*")).Should().Throw<ArgumentNullException>().WithParameterName("scheme");
        FluentActions.Invoking(() => ((Membership)null!).Graded(AirwarsGrade.Fair)).Should().Throw<ArgumentNullException>().WithParameterName("claim");
    }

    private sealed class Stars : GradeScheme
    {
        public override string Name => "stars";

        public override bool Has(string word) => word.Length is > 0 and <= 5 && word.All(c => c == '*');

        protected override string Meaning(string word) => $"{word.Length} stars";
    }

    [Theory]
    [InlineData("A1", AdmiraltyReliability.Completely, AdmiraltyCredibility.Confirmed)]
    [InlineData("B2", AdmiraltyReliability.Usually, AdmiraltyCredibility.ProbablyTrue)]
    [InlineData("C3", AdmiraltyReliability.Fairly, AdmiraltyCredibility.PossiblyTrue)]
    [InlineData("D4", AdmiraltyReliability.NotUsually, AdmiraltyCredibility.Doubtful)]
    [InlineData("E5", AdmiraltyReliability.Unreliable, AdmiraltyCredibility.Improbable)]
    [InlineData("F6", AdmiraltyReliability.CannotBeJudged, AdmiraltyCredibility.CannotBeJudged)]
    public void Letters_and_figures_of_the_Admiralty_code(string grade, AdmiraltyReliability reliability, AdmiraltyCredibility credibility)
    {
        var read = AdmiraltyGrade.Parse(grade);

        (read.Reliability, read.Credibility).Should().Be((reliability, credibility));
        new AdmiraltyGrade(reliability, credibility).ToString().Should().Be(grade);
    }
}
