namespace ConflictModel.Tests.Naming;

/// <summary>Several names for one thing, and one name for several things.</summary>
public class NamingQuestionsTests
{
    private static readonly State North = new("Northland");
    private static readonly State South = new("Southland");
    private static readonly Place Town = new("Évora Bridge") { AlsoKnownAs = ["Old Bridge"] };
    private static readonly Person Speaker = new("Rami Abdel-Rahman") { AlsoKnownAs = ["Rami Abdul-Rahman"] };
    private static readonly Agreement Memorandum = new("Memorandum on stabilisation") { AlsoKnownAs = ["Sochi"] };
    private static readonly Agreement Statement = new("Final statement of the congress");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Source Later = new("Later") { Published = new(2031, 5, 8) };

    private static readonly Item[] World = [North, South, Town, Speaker, Memorandum, Statement, Paper, Later];

    [Fact]
    public void A_place_has_names_by_language_and_side()
    {
        var record = Of(
            Town.Called("Nordbrück", "de", [North]).Per(Paper),
            Town.Called("Ponte Sul", "pt", [South]).Per(Paper),
            Town.Called("Ponte Velha", "pt").Per(Paper),
            Town.Called("Old Bridge").Per(Paper));

        record.NamesOf(Town).Select(a => a.ToString()).Should().Equal(
            "“Évora Bridge”: Certain, resting on no claim",
            "“Old Bridge”: Certain, resting on one claim",
            "“Nordbrück” (de): Certain, resting on one claim",
            "“Ponte Sul” (pt): Certain, resting on one claim",
            "“Ponte Velha” (pt): Certain, resting on one claim");
        record.NamesOf(Town, "pt").Select(a => a.Value.Text).Should().Equal("Ponte Sul", "Ponte Velha");
        record.NamesOf(Town, user: North).Select(a => a.Value.Text).Should().Equal("Nordbrück");
        record.NamesOf(Town, "pt", North).Should().BeEmpty();
        record.NamesOf(Town)[0].Explain().Should().Be("Évora Bridge is called “Évora Bridge”: certain.\nThe record itself calls it so.".ReplaceLineEndings());
        record.NamesOf(Town)[2].Explain().Should().Contain("Évora Bridge is called \"Nordbrück\" (de) by Northland, says “Paper”");
    }

    [Fact]
    public void A_name_is_borne_for_a_time()
    {
        var record = Of(Town.Called("Freedom Bridge").During(ImpreciseInterval.Parse("2020/2025")).Per(Paper), Town.Called("Star Bridge").Denied().Per(Paper));

        record.On(new(2022)).NamesOf(Town).Select(a => a.Value.Text).Should().Equal("Évora Bridge", "Old Bridge", "Freedom Bridge");
        record.On(new(2027)).NamesOf(Town).Select(a => a.Value.Text).Should().Equal("Évora Bridge", "Old Bridge");
        record.NamesOf(Town).Should().HaveCount(3);
    }

    [Fact]
    public void One_of_two_users_calls_it_so_possibly()
    {
        var record = Of(Town.Called("X", "", [Reference<ActorId>.OneOf([North.Id, South.Id])]).Per(Paper));

        record.NamesOf(Town, user: South).Single().Certainty.Should().Be(Certainty.Possible);
        record.On(new(2031, 5, 4)).NamesOf(Town, user: South).Single().Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void One_name_for_two_texts_gives_both()
    {
        var record = Of(Statement.Called("Sochi", by: [North]).Per(Paper));

        var found = record.FindByName("sochi");
        found.Select(a => a.ToString()).Should().Equal(
            "Memorandum on stabilisation: Certain, resting on no claim", "Final statement of the congress: Certain, resting on one claim");
        found[0].Explain().Should().Be("“sochi” is a name of Memorandum on stabilisation: certain.\nThe record itself calls it so.".ReplaceLineEndings());
        found[1].Explain().Should().Contain("is called \"Sochi\" by Northland");
    }

    [Theory]
    [InlineData("evora bridge")]
    [InlineData("ÉVORA   BRIDGE")]
    [InlineData("Évora-Bridge")]
    [InlineData("old bridge")]
    public void Case_accents_and_punctuation_do_not_count(string name) => Of().FindByName(name).Single().Value.Should().Be(Town);

    [Fact]
    public void Two_spellings_of_one_person_are_names_and_not_two_people()
    {
        Of().FindByName("Rami Abdul Rahman").Single().Value.Should().Be(Speaker);
        Of().NamesOf(Speaker).Should().HaveCount(2);
    }

    [Fact]
    public void Names_that_nobody_can_fold_are_compared_as_they_stand()
    {
        var record = Of(Town.Called("***").Per(Paper), Speaker.Called("إدلب").Per(Paper));

        record.FindByName("***").Single().Value.Should().Be(Town);
        record.FindByName("+++").Should().BeEmpty();
        record.FindByName("إدلب").Single().Value.Should().Be(Speaker);
    }

    [Fact]
    public void What_is_denied_disputed_rejected_or_said_later_weighs_as_everywhere()
    {
        Of(Town.Called("Star").Denied().Per(Paper)).FindByName("Star").Should().BeEmpty();
        Of(Town.Called("Star").Per(Paper).Standing(StandingKind.Disputed, "x")).FindByName("Star").Single().Certainty.Should().Be(Certainty.Possible);
        Of(Town.Called("Star").Per(Paper).Standing(StandingKind.Rejected, "x")).FindByName("Star").Should().BeEmpty();
        Of(Town.Called("Star").Per(Later)).AsKnownAt(new Moment(2031, 5, 5)).FindByName("Star").Should().BeEmpty();
        Of(Town.Called("old bridge").Denied().Per(Paper)).FindByName("Old Bridge").Single().Certainty.Should().Be(Certainty.Certain, "the keeper calls it so");
    }

    [Fact]
    public void Nothing_can_be_asked_of_what_is_not_there()
    {
        ConflictRecord record = [North];

        FluentActions.Invoking(() => record.NamesOf(Town)).Should().Throw<ArgumentException>().WithParameterName("of");
        FluentActions.Invoking(() => record.NamesOf(North, user: South)).Should().Throw<ArgumentException>().WithParameterName("user");
        FluentActions.Invoking(() => record.FindByName(" ")).Should().Throw<ArgumentException>().WithParameterName("name");
    }

    private static ConflictRecord Of(params Item[] claims) => [.. World, .. claims];
}
