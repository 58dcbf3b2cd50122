using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class TourTests
{
    [Fact]
    public async Task The_tour_tells_strike_toll_members_and_truce()
    {
        var tour = await Command.RunAsync("tour");

        tour.ExitCode.Should().Be(0);
        string.Join(' ', tour.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should()
            .Contain("At least 78 combatants killed in Jabal al-Duwailah strike")
            .And.Contain("superseded by at least 78")
            .And.Contain("at least 56 combatants killed")
            .And.Contain("Sham Legion belongs to National Liberation Front on 26 October 2020: certain")
            .And.Contain("Sham Legion belongs to National Army on 26 October 2020: certain")
            .And.Contain("Idlib truce is in force on 26 October 2020: certain")
            .And.Contain("Idlib truce had been violated")
            .And.Contain("dates itself 6 November 2025");
    }

    [Fact]
    public async Task The_tour_explains_every_number_and_how_they_nest()
    {
        var tour = await Command.RunAsync("tour");

        string.Join(' ', tour.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should()
            .Contain("At least 22 people killed in US bombing on Thursday")
            .And.Contain("How: 17 + at least 5 = at least 22, since they are said to be disjoint")
            .And.Contain("How: at least 78 + at least 22 = at least 100")
            .And.Contain("at least 78 combatants killed in Jabal al-Duwailah strike, says Syrian Observatory for Human Rights, via AFP, in “Report on the Jabal al-Duwailah strike” (26 October 2020): revised up; stands")
            .And.Contain("Most of about 235,000 people (more than about 117,500)")
            .And.Contain("About half of about 3,000,000 people (about 1,500,000) living displaced")
            .And.Contain("One origin tells it. Corroborated: no.")
            .And.Contain("controls about half of Idlib (by which measure is not said) on 26 October 2020: certain")
            .And.Contain("Syria does not control Idlib on 26 October 2020: certain");
    }

    [Fact]
    public async Task The_numbers_of_the_article_nest_as_they_must()
    {
        using var folder = new TempFolder();
        await Command.RunAsync("tour", "--out", folder["idlib"]);
        var record = ConflictJson.Read(await File.ReadAllTextAsync(Path.Combine(folder["idlib"], "idlib.json"))).Require();

        var tree = record.FigureTree();

        tree.HasContradiction.Should().BeFalse();
        tree.Roots.SelectMany(r => Ids(r, "")).Should().Equal(
            "s43-inhabitants",
            "  s44-displaced",
            "s54-posts",
            "  s55-encircled",
            "  s56-one",
            "s61-killed",
            "  s05-killed",
            "  s40-killed",
            "  s48-killed",
            "    s48-leaders",
            "  s49-killed",
            "s63-displaced",
            "  s33-displaced",
            "    s34-returned",
            "      s35-returned",
            "  s63-inside",
            "  s63-outside");
    }

    private static IEnumerable<string> Ids(FigureNode node, string margin) =>
        node.Parts.SelectMany(p => Ids(p, margin + "  ")).Prepend(margin + node.Figure.Id.Value);

    [Fact]
    public async Task The_tour_invents_no_earlier_count() =>
        (await Command.RunAsync("tour")).Output.Should().NotContain("at least 34", "the article gives 56 and 78, no other toll");

    [Fact]
    public async Task The_tour_ends_with_what_the_rules_find_the_gravest_first_and_what_to_do()
    {
        var lines = (await Command.RunAsync("tour")).Lines;

        var found = lines.SkipWhile(l => l != "WHAT THE RULES FIND").ToArray();
        found.Where(l => l.StartsWith("warning ", StringComparison.Ordinal) || l.StartsWith("note ", StringComparison.Ordinal)).Should()
            .Contain("warning CM9001: A source's printed date must fit the dates inside.").And
            .Contain("note CM9003: Two things must come in one order.").And.OnlyHaveUniqueItems("each rule is one group");
        Array.FindLastIndex(found, l => l.StartsWith("warning ", StringComparison.Ordinal)).Should()
            .BeLessThan(Array.FindIndex(found, l => l.StartsWith("note ", StringComparison.Ordinal)));
        var told = string.Join(' ', string.Join(' ', found).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        told.Should().Contain("- /sources/article/published: “Report on the Jabal al-Duwailah strike” prints the date 6 November 2025")
            .And.Contain("To do: Keep the printed date and the claim of the other day side by side")
            .And.Contain("To do: Keep both. Only the source can decide");
        System.Text.RegularExpressions.Regex.Matches(told, "Only the source can decide").Should().ContainSingle("three readings share one advice");
    }

    [Fact]
    public async Task The_tour_fits_eighty_columns() =>
        (await Command.RunAsync("tour")).Lines.Should().OnlyContain(line => line.Length <= 80);

    [Fact]
    public async Task The_tour_writes_the_record_and_its_picture()
    {
        using var folder = new TempFolder();

        var tour = await Command.RunAsync("tour", "--out", folder["idlib"]);

        tour.ExitCode.Should().Be(0);
        Directory.GetFiles(folder["idlib"]).Select(Path.GetFileName).Should().BeEquivalentTo("idlib.json", "idlib.html", "timeline.svg", "network.svg", "figures.svg", "provenance.svg", "map.svg");
    }
}
