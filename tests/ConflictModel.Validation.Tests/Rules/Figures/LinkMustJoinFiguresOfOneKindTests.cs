using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class LinkMustJoinFiguresOfOneKindTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Place Town = new("Town");
    private static readonly Deployment Posts = new("Posts");
    private static readonly Source Paper = new("Paper");

    /// <summary>One figure of each kind that the table speaks of; words of its own are no kind that anybody knows.</summary>
    private static readonly Dictionary<string, Figure> Kinds = new()
    {
        ["killed"] = Raid.Killed(Exactly(10)),
        ["wounded"] = Raid.Wounded(Exactly(10)),
        ["killed-or-wounded"] = Raid.Harmed(Harm.KilledOrWounded, Exactly(10)),
        ["missing"] = Raid.Harmed(Harm.Missing, Exactly(10)),
        ["affected"] = Raid.Harmed(Harm.Affected, Exactly(10)),
        ["starved"] = Raid.Harmed(Harm.Parse("starved"), Exactly(10)),
        ["unstated"] = Raid.Harmed(Harm.Unstated, Exactly(10)),
        ["documented"] = Raid.Killed(Exactly(10)) with { Knowledge = Knowledge.Documented },
        ["excess"] = Raid.Killed(Exactly(10)) with { Knowledge = Knowledge.ExcessMortality },
        ["detained (stock)"] = Raid.Harmed(Harm.Detained, Exactly(10)) with { Basis = CountBasis.Stock },
        ["detained (flow)"] = Raid.Harmed(Harm.Detained, Exactly(10)) with { Basis = CountBasis.Flow },
        ["detained"] = Raid.Harmed(Harm.Detained, Exactly(10)),
        ["newly displaced"] = Raid.Displaced(Exactly(10)),
        ["living displaced"] = Town.LivingDisplaced(Exactly(10)),
        ["returned"] = Raid.Returned(Exactly(10)),
        ["inhabitants"] = Town.Inhabitants(Exactly(10)),
        ["present"] = Raid.Present(Exactly(10)),
        ["set up"] = Posts.Counts(CountMeasure.SetUp, Exactly(10), "posts"),
        ["encircled"] = Posts.Counts(CountMeasure.Encircled, Exactly(10), "observation points"),
        ["evacuated"] = Posts.Counts(CountMeasure.Evacuated, Exactly(10), "posts"),
        ["strength"] = Posts.Counts(CountMeasure.Strength, Exactly(10), ""),
        ["uncounted"] = Posts.Counts(CountMeasure.Unstated, Exactly(10), ""),
        ["harmed (excess)"] = Raid.Harmed(Harm.KilledOrWounded, Exactly(10)) with { Knowledge = Knowledge.ExcessMortality },
        ["breaches"] = Posts.Counts(CountMeasure.Breaches, Exactly(10), ""),
    };

    [Theory]
    [InlineData("supersedes", "wounded", "killed", "one counts wounded, the other killed")]
    [InlineData("supersedes", "killed-or-wounded", "killed", "one counts killed or wounded, the other killed")]
    [InlineData("supersedes", "newly displaced", "killed", "one counts newly displaced, the other killed")]
    [InlineData("supersedes", "detained (stock)", "detained (flow)", "one is a stock, the other a flow")]
    [InlineData("supersedes", "excess", "documented", "one is excess mortality, the other a count of deaths")]
    [InlineData("repeats", "wounded", "killed", "one counts wounded, the other killed")]
    [InlineData("repeats", "documented", "excess", "one is excess mortality, the other a count of deaths")]
    [InlineData("repeats", "killed", "killed-or-wounded", "one counts killed, the other killed or wounded")]
    [InlineData("paraphrases", "newly displaced", "living displaced", "one counts newly displaced, the other living displaced")]
    [InlineData("paraphrases", "killed-or-wounded", "missing", "one counts killed or wounded, the other missing")]
    [InlineData("supersedes", "encircled", "set up", "one counts encircled, the other set up")]
    [InlineData("part-of", "strength", "breaches", "one counts people, the other things or acts")]
    [InlineData("part-of", "wounded", "killed", "what is wounded is no part of those killed")]
    [InlineData("part-of", "killed-or-wounded", "killed", "what is killed or wounded is no part of those killed")]
    [InlineData("part-of", "killed-or-wounded", "wounded", "what is killed or wounded is no part of those wounded")]
    [InlineData("part-of", "newly displaced", "living displaced", "one is a flow, the other a stock")]
    [InlineData("part-of", "living displaced", "newly displaced", "one is a stock, the other a flow")]
    [InlineData("part-of", "detained (stock)", "detained (flow)", "one is a stock, the other a flow")]
    [InlineData("part-of", "excess", "documented", "one is excess mortality, the other a count of deaths")]
    [InlineData("part-of", "documented", "excess", "one is excess mortality, the other a count of deaths")]
    [InlineData("part-of", "killed", "breaches", "one counts people, the other things or acts")]
    [InlineData("part-of", "breaches", "inhabitants", "one counts people, the other things or acts")]
    [InlineData("overlaps", "killed", "wounded", "nobody is counted as killed and as wounded at once")]
    [InlineData("overlaps", "wounded", "killed", "nobody is counted as killed and as wounded at once")]
    [InlineData("overlaps", "present", "breaches", "one counts people, the other things or acts")]
    [InlineData("disjoint-from", "newly displaced", "living displaced", "one is a flow, the other a stock")]
    [InlineData("disjoint-from", "documented", "excess", "one is excess mortality, the other a count of deaths")]
    public void Fires_where_the_link_cannot_join_them(string link, string from, string to, string what)
    {
        var finding = Check(link, from, to).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4004" && f.Severity == Severity.Error && f.Pointer == "/claims/from/links/0");
        finding.Message.Should().StartWith($"The link {link} joins figures that it cannot join: {what}. They are “");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/to");
        finding.Suggestion.Should().StartWith("Take the link away");
    }

    [Theory]
    [InlineData("supersedes", "killed", "killed")]
    [InlineData("supersedes", "documented", "killed")]
    [InlineData("supersedes", "starved", "killed")] // a word of the user's own
    [InlineData("supersedes", "unstated", "killed")]
    [InlineData("supersedes", "detained", "detained (stock)")]
    [InlineData("paraphrases", "killed-or-wounded", "killed")] // wider words: "dozens of casualties"
    [InlineData("paraphrases", "killed-or-wounded", "wounded")]
    [InlineData("supersedes", "uncounted", "set up")]
    [InlineData("repeats", "affected", "missing")]
    [InlineData("paraphrases", "killed", "excess")] // told again without saying how it is known
    [InlineData("part-of", "killed", "killed-or-wounded")]
    [InlineData("part-of", "wounded", "killed-or-wounded")]
    [InlineData("part-of", "killed", "wounded")] // some of the wounded died
    [InlineData("part-of", "killed", "missing")]
    [InlineData("part-of", "killed", "detained (stock)")]
    [InlineData("part-of", "killed", "inhabitants")]
    [InlineData("part-of", "killed", "present")]
    [InlineData("part-of", "living displaced", "inhabitants")]
    [InlineData("part-of", "newly displaced", "inhabitants")]
    [InlineData("part-of", "returned", "living displaced")]
    [InlineData("part-of", "returned", "newly displaced")]
    [InlineData("part-of", "encircled", "set up")] // units are the sources' words
    [InlineData("part-of", "evacuated", "set up")]
    [InlineData("part-of", "excess", "excess")]
    [InlineData("overlaps", "living displaced", "newly displaced")] // neither holds the other, and people are in both
    [InlineData("overlaps", "killed", "missing")]
    [InlineData("overlaps", "killed", "killed")]
    [InlineData("disjoint-from", "wounded", "killed")] // "78 killed, more than 90 others wounded"
    [InlineData("disjoint-from", "killed", "newly displaced")]
    [InlineData("disjoint-from", "detained (stock)", "killed")]
    [InlineData("alternative-reading-of", "killed", "wounded")]
    [InlineData("resembles", "killed", "wounded")] // a link of the user's own
    public void Is_silent_where_it_can(string link, string from, string to) => Check(link, from, to).Should().BeEmpty();

    [Theory]
    [InlineData("part-of", "killed", "excess")]
    [InlineData("part-of", "excess", "killed")]
    [InlineData("supersedes", "excess", "killed")]
    [InlineData("disjoint-from", "excess", "killed")]
    [InlineData("part-of", "harmed (excess)", "killed-or-wounded")]
    public void Notes_that_a_figure_beside_excess_mortality_does_not_tell_how_it_is_known(string link, string from, string to) =>
        Check(link, from, to).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Suggestion.StartsWith("Say how the figure is known"));

    [Fact]
    public void Is_silent_for_a_rejected_figure_and_for_links_to_what_is_no_figure()
    {
        var killed = Kinds["killed"].Per(Paper).WithId("to");
        var occurred = Raid.Occurred(new(2031, 5, 4)).Per(Paper).WithId("occurred");

        Checking.Against("CM4004", Raid, Paper, killed, Raid.Wounded(Exactly(3)).Per(Paper).Superseding(killed).Standing(StandingKind.Rejected, "an error")).Should().BeEmpty();
        Checking.Against("CM4004", Raid, Paper, occurred, Raid.Wounded(Exactly(3)).Per(Paper).AsPartOf(occurred)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(string link, string from, string to)
    {
        var other = Kinds[to].Per(Paper).WithId("to");
        return Checking.Against("CM4004", Raid, Town, Posts, Paper, other, Kinds[from].Per(Paper).WithId("from").Linked(LinkKind.Parse(link), other));
    }
}
