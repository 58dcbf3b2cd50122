using System.Text;
using ConflictModel.Views;
using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples.HowTo;

/// <summary>The how-to pages on pictures and on the explorer.</summary>
internal static class PicturesHowTo
{
    internal static string Network()
    {
        #region how-to-draw-network
        var brigade = new Faction("River Brigade");
        var guard = new Faction("Lake Guard");
        var front = new Alliance("Northern Front");
        var southland = new State("Southland");
        var northland = new State("Northland");
        var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
        ConflictRecord record =
        [
            brigade, guard, front, southland, northland, paper,
            brigade.ComponentOf(front).Since(new ImpreciseDate(2029, 1)).Per(paper),
            guard.MemberOf(front).Since(ImpreciseDate.Parse("2031-05")).Per(paper),
            southland.Supports(front, SupportType.Weapons).Since(new ImpreciseDate(2030)).Per(paper),
            northland.HostileTo(front).Per(paper),
        ];

        var day = record.On(new(2031, 5, 4));
        var svg = NetworkSvg.Draw(day, new() { Title = "The valley on 4 May 2031", IdPrefix = "valley" });
        #endregion
        return svg;
    }

    internal static string Origins()
    {
        #region how-to-show-origins
        var raid = new Incident("Night raid");
        var monitor = new Organization("Valley Monitor");
        var clinic = new Organization("River Clinic");
        var agency = new Organization("Wire Agency");
        var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
        var daily = new Source("The Daily") { Published = new(2031, 5, 5) };
        ConflictRecord record =
        [
            raid, monitor, clinic, agency, paper, daily,
            raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor, via: agency).AlsoIn(new Citation(daily))),
            raid.Killed(Between(10, 16)).Per(daily.Quoting(clinic)),
        ];

        var svg = ProvenanceSvg.Draw(record, raid, new() { Title = "Who counted the dead?", IdPrefix = "counted" });
        #endregion
        return svg;
    }

    internal static void Explore()
    {
        var raid = new Incident("Night raid");
        var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
        ConflictRecord record = [raid, paper, raid.Killed(AtLeast(12)).Per(paper).WithId("toll")];

        #region how-to-explore
        using var page = new MemoryStream(); // or File.Create("page.html")
        ExplorerPage.Write(record, page, new ExplorerOptions
        {
            Title = "The valley",
            Findings = [new ExplorerFinding("/claims/toll", "note", "desk", "The clinic was asked again on 9 May.")],
        });

        var html = Encoding.UTF8.GetString(page.ToArray());
        Console.WriteLine(html.Contains("At least 12 people killed in Night raid", StringComparison.Ordinal));
        Console.WriteLine(html.Contains("The clinic was asked again on 9 May.", StringComparison.Ordinal));
        #endregion
    }
}
