using System.Text;
using ConflictModel.Validation;
using ConflictModel.Views;
using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on the explorer.</summary>
internal static class ExplorerSample
{
    internal static void Write()
    {
        #region explorer-write
        var monitor = new Organization("Valley Monitor");
        var truce = new Truce("Harvest truce");
        var raid = new Incident("Night raid");
        var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
        var daily = new Source("The Daily") { Published = new(2031, 5, 9) };
        var first = raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor).Saying("twelve or more dead"));
        ConflictRecord record =
        [
            monitor, truce, raid, paper, daily, first,
            truce.EffectiveFrom(new(2031, 4, 1)).Per(paper),
            truce.Ended(new(2031, 5, 20)).Per(daily),
            raid.Occurred(on: new(2031, 5, 3)).Per(paper),
            raid.Killed(AtLeast(30)).Per(daily.Quoting(monitor)).Superseding(first),
        ];

        using var page = new MemoryStream(); // or File.Create("page.html")
        ExplorerPage.Write(record, page, new ExplorerOptions
        {
            Title = "The valley in spring 2031",
            Findings = [.. ConflictValidator.Validate(record).Select(f =>
                new ExplorerFinding(f.Pointer, f.Severity.ToString(), f.Id, f.Message) { WhatToDo = f.Suggestion })],
        });

        var html = Encoding.UTF8.GetString(page.ToArray());
        Console.WriteLine(html.Split('\n')[0]);
        Console.WriteLine(html.Contains("<title>The valley in spring 2031</title>", StringComparison.Ordinal));
        Console.WriteLine(html.Contains("At least 30 people killed in Night raid", StringComparison.Ordinal)); // by all that was said
        Console.WriteLine(html.Contains("At least 12 people killed in Night raid", StringComparison.Ordinal)); // by 4 May
        #endregion
    }
}
