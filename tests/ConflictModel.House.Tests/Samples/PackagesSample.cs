using ConflictModel.Json;
using ConflictModel.Validation;
using ConflictModel.Views;

namespace ConflictModel.House.Tests.Samples;

/// <summary>What the other packages do with a record: write and read, check, draw.</summary>
public class PackagesSample
{
    [Fact]
    public void Writes_checks_and_draws() => Console.Capture(WriteCheckDraw).Should()
        .StartWith("True\nerror CM2001 at /claims/").And.EndWith("True\n");

    internal static void WriteCheckDraw()
    {
        #region packages
        var truce = new Truce("Harvest truce");
        var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
        ConflictRecord record =
        [
            truce, paper,
            truce.Reached(MilestoneKind.Declared, new(2031, 3, 30)).Per(paper),
            truce.EffectiveFrom(new(2031, 4, 1)).Per(paper),
            truce.Ended(on: new(2031, 3, 1)).Per(paper),
        ];

        var json = ConflictJson.Write(record);
        var read = ConflictJson.Read(json).Require();
        Console.WriteLine(read == record);

        foreach (var finding in ConflictValidator.Validate(record))
        {
            Console.WriteLine(finding);
        }

        var svg = TimelineSvg.Draw(record);
        Console.WriteLine(svg.Contains("Harvest truce"));
        #endregion
    }
}
