using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class CorroborationMustComeFromAnotherOriginTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Mission = new("Mission");
    private static readonly Organization Agency = new("Agency");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Wire = new("Wire") { Publisher = Agency };
    private static readonly Source Update = new("Update") { Publisher = Agency };
    private static readonly Source Dataset = new("Dataset") { SourceKind = SourceKind.Dataset };

    private static readonly Figure Toll = Strike.Killed(AtLeast(3)).Per(Paper.Quoting(Observatory)).WithId("toll");

    [Fact]
    public void Fires_where_two_papers_have_it_from_one()
    {
        var finding = Check(Toll.Per(Paper.Quoting(Observatory).AlsoIn(new Citation(Wire))).Graded(AirwarsGrade.Fair)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6002" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/grades");
        finding.Message.Should().StartWith(
            "This is graded fair (airwars), which takes two sources, but all that is told of Strike goes back to one, Observatory: “at least 3 people killed in Strike, says Observatory");
    }

    [Theory]
    [InlineData("A1", 1)]
    [InlineData("f1", 1)]
    [InlineData("A2", 0)]
    [InlineData("B6", 0)]
    public void By_the_Admiralty_code_it_is_credibility_1_that_takes_two(string grade, int findings) =>
        Check(Toll.Graded(new Grade(GradeScheme.Admiralty.Name, grade))).Should().HaveCount(findings);

    [Fact]
    public void Airwars_confirmed_takes_a_belligerents_word_and_weak_is_one_source()
    {
        Check(Toll.Graded(AirwarsGrade.Confirmed)).Should().BeEmpty();
        Check(Toll.Graded(AirwarsGrade.Weak)).Should().BeEmpty();
        Check(Toll.Graded(new Grade("house scale", "fair"))).Should().BeEmpty();
    }

    [Fact]
    public void Two_articles_of_one_agency_are_one_origin() =>
        Check(Toll.Per(Wire).Graded(AirwarsGrade.Fair), Strike.Wounded(About(9)).Per(Update)).Should().ContainSingle();

    [Fact]
    public void Who_repeats_or_draws_on_the_first_adds_nobody()
    {
        Check(Toll.Graded(AirwarsGrade.Fair), Strike.Killed(AtLeast(3)).Per(Paper.Quoting(Mission)).Linked(LinkKind.Repeats, Toll)).Should().ContainSingle();
        Check(Toll.Graded(AirwarsGrade.Fair), Strike.Killed(AtLeast(3)).Per(Dataset.Itself() with { DrawingOn = [Observatory] })).Should().ContainSingle();
        Check(Toll.Per(Dataset.Itself() with { DrawingOn = [Observatory] }).Graded(AirwarsGrade.Fair)).Should().ContainSingle();
        Check(Toll.Per(new Attribution { Citations = [new Citation(Wire), new Citation(Update)] }).Graded(AirwarsGrade.Fair)).Should().ContainSingle("the keeper rests on one agency");
    }

    [Fact]
    public void Is_silent_where_a_second_origin_tells_of_it()
    {
        Check(Toll.Graded(AirwarsGrade.Fair), Strike.Wounded(About(9)).Per(Paper.Quoting(Mission))).Should().BeEmpty();
        Check(Toll.Graded(AirwarsGrade.Fair), Strike.Occurred(new(1990, 5, 2)).Per(Paper)).Should().BeEmpty();
        Check(Toll.Per(Dataset.Itself() with { DrawingOn = [Observatory, Mission] }).Graded(AirwarsGrade.Fair)).Should().BeEmpty();
        Check(Toll.Per(new Attribution { Citations = [new Citation(Wire), new Citation(Paper)] }).Graded(AirwarsGrade.Fair)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_nobody_knows_who_tells_it()
    {
        Check(Toll.Per(Dataset).Graded(AirwarsGrade.Fair)).Should().BeEmpty("the dataset's own sources are not in the record");
        Check(Toll.Per(Paper.Quoting(Reference<ActorId>.Described("local residents"))).Graded(AirwarsGrade.Fair)).Should().BeEmpty();
        Check(Toll.Per(Attribution.Keeper).Graded(AirwarsGrade.Fair)).Should().BeEmpty();
        Check(Toll.Per(Dataset.Itself() with { DrawingOn = [Observatory, Reference<ActorId>.Described("media")] }).Graded(AirwarsGrade.Fair)).Should().BeEmpty();
    }

    [Fact]
    public void A_rejected_or_denied_account_corroborates_nothing_and_needs_nothing()
    {
        var second = Strike.Wounded(About(9)).Per(Paper.Quoting(Mission));
        Check(Toll.Graded(AirwarsGrade.Fair), second.Standing(StandingKind.Rejected, "another strike")).Should().ContainSingle();
        Check(Toll.Graded(AirwarsGrade.Fair), second.Denied()).Should().ContainSingle();
        Check(Toll.Graded(AirwarsGrade.Fair).Standing(StandingKind.Rejected, "another strike")).Should().BeEmpty();
        Check(Toll.Graded(AirwarsGrade.Fair).Standing(StandingKind.Disputed, "early")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void How_a_source_words_the_date_is_no_second_account() =>
        Check(Toll.Graded(AirwarsGrade.Fair), Wire.Dates(Strike, "yesterday")).Should().ContainSingle();

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM6002", [Strike, Observatory, Mission, Agency, Paper, Wire, Update, Dataset, .. claims]);
}
