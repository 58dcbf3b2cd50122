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
        finding.Suggestion.Should().Be("Check the spelling; a word of your own is no fault.");
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
            "/claims/toll/people", "/claims/toll/knowledge", "/claims/toll/mood", "/claims/toll/standing", "/claims/toll/links");
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
