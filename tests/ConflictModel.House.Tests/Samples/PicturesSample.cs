using ConflictModel.Tool.Tour.Idlib;
using ConflictModel.Views;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The code on the pages of pictures.</summary>
public class PicturesSample
{
    [Fact]
    public void The_network_of_a_day_is_drawn()
    {
        var record = IdlibRecord.Build();

        #region pictures-network
        var svg = NetworkSvg.Draw(record.On(new(2020, 10, 26)));
        #endregion

        svg.Should().Contain("Sham Legion is close to Türkiye.");
    }

    [Fact]
    public void The_view_settles_what_is_drawn()
    {
        var record = IdlibRecord.Build();

        #region pictures-network-view
        var known = record.AsKnownAt(new(2020, 10, 26)).On(new(2020, 12, 1))
            .Under(Persistence.UntilEnded)
            .Within(DateTolerance.Strict);

        var later = NetworkSvg.Draw(known, new NetworkOptions { Title = "After the strike", IdPrefix = "later" });
        #endregion

        later.Should().Contain("After the strike").And.Contain("goes on until an end is said");
    }

    internal static void Mermaid()
    {
        var north = new State("Northland");
        var brigade = new Faction("River Brigade");
        var front = new Alliance("Northern Front");
        var truce = new Truce("Harvest truce");
        var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
        ConflictRecord record =
        [
            north, brigade, front, truce, paper,
            brigade.ComponentOf(front).Per(paper),
            north.Supports(front).Per(paper),
            truce.EffectiveFrom(new(2031, 4, 1)).Per(paper),
        ];

        #region pictures-mermaid
        Console.WriteLine(MermaidText.Network(record.On(new(2031, 5, 4))));
        Console.WriteLine(MermaidText.Timeline(record));
        #endregion
    }
}
