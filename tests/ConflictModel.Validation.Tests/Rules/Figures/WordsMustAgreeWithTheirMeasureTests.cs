using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class WordsMustAgreeWithTheirMeasureTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Fires_where_dead_and_wounded_became_dead()
    {
        var finding = Check(Raid.Killed(About(200)), "A field source spoke of about 200 dead and wounded.").Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4020" && f.Severity == Severity.Warning && f.Pointer == "/claims/toll/harm");
        finding.Message.Should().Be(
            "The words cited are “A field source spoke of about 200 dead and wounded.”, and the figure counts about 200 killed (says “Paper”): “dead and wounded” holds both.");
    }

    [Theory]
    [InlineData("some 200 people were killed or injured in the raid", true)]
    [InlineData("200 killed and wounded, says the army", true)]
    [InlineData("dozens dead and injured", true)]
    [InlineData("78 were killed and wounded people fled", false)]
    [InlineData("78 were killed and 90 wounded", false)]
    [InlineData("78 dead and wounded, 50 of them dead", false)] // which is meant?
    [InlineData("200 casualties", false)]
    [InlineData("200 were killed", false)]
    [InlineData("dead and wounded", false)]
    [InlineData("", false)]
    public void Judges_words_of_one_number(string words, bool fires) => Check(Raid.Killed(About(200)), words).Should().HaveCount(fires ? 1 : 0);

    [Theory]
    [InlineData("300 wounded", "killed", "300", true)]
    [InlineData("300 people were wounded in the raid", "killed", "300", true)]
    [InlineData("more than 300 injured", "killed", "more than 300", true)]
    [InlineData("three hundred people were hurt", "killed", "300", true)]
    [InlineData("12 killed", "wounded", "12", true)]
    [InlineData("a dozen people died", "wounded", "12", true)]
    [InlineData("300 people were displaced", "killed", "300", true)]
    [InlineData("300 people fled", "wounded", "300", true)]
    [InlineData("dozens wounded", "killed", "dozens", true)]
    [InlineData("300 wounded", "wounded", "300", false)]
    [InlineData("12 killed", "killed", "12", false)]
    [InlineData("300 wounded", "killed", "12", false)] // the toll may stand in other words
    [InlineData("300 displaced people were killed", "killed", "300", false)]
    [InlineData("300 displaced people were killed", "wounded", "300", false)]
    [InlineData("the dead of the wounded town: 300", "killed", "300", false)]
    [InlineData("300 bodies and many wounded", "killed", "300", false)]
    [InlineData("300 lost their lives, none was hurt", "killed", "300", false)]
    [InlineData("300 casualties, many of them wounded", "killed", "300", false)]
    [InlineData("300 people were in the raid", "killed", "300", false)]
    [InlineData("300 refugees", "killed", "300", false)]
    [InlineData("300 wounded", "affected", "300", false)]
    [InlineData("300 wounded", "killed-or-wounded", "300", false)]
    public void Another_harm_is_another_figure(string words, string harm, string number, bool fires) =>
        Check(Raid.Harmed(Harm.Parse(harm), Parse(number)), words).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Says_which_harm_the_words_tell() =>
        Check(Raid.Killed(Exactly(300)), "300 people were wounded.").Should().ContainSingle().Which.Message.Should().Be(
            "The words cited are “300 people were wounded.”, and the figure counts 300 killed (says “Paper”): “wounded” is another harm.");

    [Fact]
    public void Excess_deaths_are_said_to_be_that()
    {
        Check(Raid.Killed(Exactly(264_762)), "264,762 excess deaths in the year").Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Pointer == "/claims/toll/knowledge" && f.Message.Contains("excess deaths are reckoned"));
        Check(Raid.Killed(Exactly(264_762)) with { Knowledge = Knowledge.ExcessMortality }, "264,762 excess deaths in the year").Should().BeEmpty();
        Check(Raid.Killed(Exactly(177)), "177 battle deaths beside 264,762 excess deaths").Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_the_measure_of_the_words_and_a_rejected_figure()
    {
        Check(Raid.Harmed(Harm.KilledOrWounded, About(200)), "about 200 dead and wounded").Should().BeEmpty();
        Check(Raid.Wounded(About(200)), "about 200 dead and wounded").Should().ContainSingle();
        Check(Raid.Harmed(Harm.Affected, About(200)), "about 200 dead and wounded").Should().BeEmpty();
        Check(Raid.Killed(Unknown), "about 200 dead and wounded").Should().BeEmpty();
        Check(Raid.Killed(About(200)).Standing(StandingKind.Rejected, "misread"), "about 200 dead and wounded").Should().BeEmpty();
    }

    private static ValueList<Finding> Check(CasualtyEstimate figure, string words) =>
        Checking.Against("CM4020", Raid, Paper, figure.Per(words.Length > 0 ? Paper.Itself().Saying(words) : Paper.Itself()).WithId("toll"));
}
