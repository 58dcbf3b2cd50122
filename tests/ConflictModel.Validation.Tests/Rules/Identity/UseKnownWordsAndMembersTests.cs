using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Identity;

public class UseKnownWordsAndMembersTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Source Paper = new("Paper");
    private static readonly CasualtyEstimate Toll = Strike.Killed(AtLeast(3)).Per(Paper).WithId("toll");

    [Fact]
    public void Fires_for_a_word_that_no_version_knows()
    {
        var finding = Check(Toll with { Harm = Harm.Parse("kiled") }).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f =>
            f.Id == "CM1001" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/harm");
        finding.Message.Should().Be("This version does not know the word 'kiled' for harm: it is kept, and taken for no other.");
        finding.Suggestion.Should().Be("Did you mean killed? Check the spelling; a word of your own is no fault.");
    }

    [Fact]
    public void Fires_for_words_of_every_part_of_a_claim()
    {
        var odd = Toll with
        {
            People = new Population(PopulationKind.Parse("sailors")),
            Knowledge = Knowledge.Parse("dreamt"),
            Mood = Mood.Parse("sung"),
            Standing = new Standing { Kind = StandingKind.Parse("doubted") },
        };

        Check(odd.Linked(LinkKind.Parse("echoes"), Toll.WithId("other"))).Select(f => f.Pointer).Should().Equal(
            "/claims/toll/people", "/claims/toll/knowledge", "/claims/toll/mood", "/claims/toll/standing", "/claims/toll/links/0/kind");
    }

    [Fact]
    public void Fires_for_words_of_entities_as_well()
    {
        var findings = Checking.Against(
            "CM1001",
            new Source("Song") { SourceKind = SourceKind.Parse("ballad") });

        findings.Select(f => (f.Pointer, f.Severity)).Should().Equal(("/sources/song/sourceKind", Severity.Warning));
        findings[0].Message.Should().Be("This version does not know the word 'ballad' for sourceKind: it is kept, and taken for no other.");
    }

    [Fact]
    public void Fires_for_each_member_that_was_not_read()
    {
        var findings = Check(Toll with { Unread = [new UnreadMember("/colour", "", "\"red\""), new UnreadMember("/by/citations/0/tone", "source", "1")] });

        findings.Should().OnlyContain(f => f.Id == "CM1001" && f.Severity == Severity.Warning);
        findings.Select(f => f.Pointer).Should().Equal("/claims/toll/colour", "/claims/toll/by/citations/0/tone");
        findings[0].Message.Should().Be("This version knows no member 'colour' here: it is kept, and counts in no answer.");
        findings[0].Suggestion.Should().Be("Check the spelling of the member, or use a later version.");
    }

    [Theory]
    [InlineData("/hamr", "Did you mean harm? Or use a later version.")]
    [InlineData("/Number", "Did you mean number? Or use a later version.")]
    [InlineData("/by/acter", "Did you mean actor? Or use a later version.")]
    [InlineData("/by/citations/0/sorce", "Did you mean source? Or use a later version.")]
    [InlineData("/people/sied", "Did you mean side? Or use a later version.")]
    [InlineData("/standing/because", "Here there are as, by, on, reason. Check the spelling of the member, or use a later version.")]
    [InlineData("/standing/kind", "Here there are as, by, on, reason. Check the spelling of the member, or use a later version.")]
    [InlineData("/colour/of/it", "Check the spelling of the member, or use a later version.")]
    [InlineData("/cause", "Check the spelling of the member, or use a later version.")]
    public void Tells_the_nearest_member_that_stands_there_or_the_few_that_do(string at, string suggestion) =>
        Check(Toll with { Unread = [new UnreadMember(at, "", "1")] }).Should().ContainSingle().Which.Suggestion.Should().Be(suggestion);

    [Fact]
    public void Tells_the_nearest_word_of_the_place()
    {
        Suggestion(Toll with { Standing = new Standing { Kind = StandingKind.Parse("rejcted") } }).Should().StartWith("Did you mean rejected?");
        Suggestion(Toll with { People = new Population(PopulationKind.Parse("civillians")) }).Should().StartWith("Did you mean civilians?");
        Suggestion(Toll.Linked(LinkKind.Parse("superseds"), Toll.WithId("other"))).Should().StartWith("Did you mean supersedes?");
        Suggestion(new Milestone(Strike.Id, MilestoneKind.Parse("sigend"), default)).Should().StartWith("Did you mean signed?");
        Suggestion(Toll with { Mood = Mood.Parse("sung") }).Should().Be("Check the spelling; a word of your own is no fault.");

        static string Suggestion(Claim claim) => Check(claim).Should().ContainSingle().Which.Suggestion;
    }

    [Fact]
    public void Tells_the_nearest_part_of_a_document() =>
        Checking.Against("CM1001", new UnreadItem("", "/incident", "\"x\"")).Should().ContainSingle().Which.Suggestion.Should().StartWith("Did you mean incidents? ");

    [Theory]
    [InlineData("casualtyestimate", "Did you mean casualtyEstimate? ")]
    [InlineData("mileston", "Did you mean milestone? ")]
    [InlineData("monument", "")]
    public void Tells_the_nearest_kind(string kind, string meant) =>
        Checking.Against("CM1001", new UnreadItem(kind, "/claims/x", "{}")).Should().ContainSingle().Which.Suggestion.Should().Be($"{meant}Check the spelling of the kind, or use a later version.");

    [Fact]
    public void Fires_for_an_item_of_an_unknown_kind()
    {
        var finding = Checking.Against("CM1001", new UnreadItem("monument", "/monuments/arch", "{}")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM1001" && f.Severity == Severity.Warning && f.Pointer == "/monuments/arch");
        finding.Message.Should().Be("This version knows no item of kind 'monument': it is kept, and counts in no answer.");
    }

    [Fact]
    public void Is_silent_for_a_clean_record()
    {
        var first = Toll with { Knowledge = Knowledge.Documented, People = new Population(PopulationKind.Civilians, words: "farmers") };

        Checking.Against(
            "CM1001",
            Strike,
            Paper with { SourceKind = SourceKind.Known[0] },
            first,
            Strike.Killed(OfWord("dozens")).Per(Paper).Linked(LinkKind.Repeats, first).Standing(StandingKind.Disputed, "kiled").InMood(Mood.Actual)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_is_not_stated() =>
        Check(new CasualtyEstimate(Strike, Harm.Unstated, Unknown).Per(Paper)).Should().BeEmpty();

    private static ValueList<Finding> Check(Claim claim) =>
        Checking.Against("CM1001", [Strike, Paper, .. claim.Links.IsEmpty ? Array.Empty<Item>() : [Toll.WithId("other")], claim]);

    [Fact]
    public void A_member_of_the_document_is_told_to_be_one_and_where_the_schema_is_is_not_told()
    {
        var finding = Checking.Against("CM1001", new UnreadItem("", "/title", "\"Notes\""), new UnreadItem("", "/$schema", "\"x.json\"")).Should().ContainSingle().Subject;

        finding.Message.Should().Be("This version knows no member 'title' of a document: it is kept, and counts in no answer.");
        finding.Suggestion.Should().Be("Check the spelling of the member, or use a later version.");
        Checking.Against("CM1001", new UnreadItem("", "/monuments/arch", "{}")).Should().ContainSingle().Which.Message.Should().StartWith("This version knows no item without a kind here:");
    }
}
