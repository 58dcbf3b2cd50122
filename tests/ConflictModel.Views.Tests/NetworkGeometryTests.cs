namespace ConflictModel.Views.Tests;

/// <summary>What must be so of every network, over invented ones.</summary>
public class NetworkGeometryTests
{
    public static TheoryData<int, int, int> Networks
    {
        get
        {
            var data = new TheoryData<int, int, int>();
            for (var seed = 1; seed <= 12; seed++)
            {
                data.Add(seed, 4 + (seed * 4), seed * 4);
            }

            data.Add(20, 60, 0);
            data.Add(21, 40, 120);
            data.Add(22, 6, 40);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void All_is_drawn_within_the_picture(int seed, int actors, int relations)
    {
        var drawing = Draw(seed, actors, relations);
        var paper = new NetworkDrawing.Box(0, 0, drawing.Size.Width, drawing.Size.Height);
        drawing.Actors.Concat(drawing.Bodies).Concat(drawing.Texts.Select(t => t.Box)).Concat(drawing.Lines.SelectMany(l => l))
            .Should().OnlyContain(box => paper.Holds(box));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Boxes_stand_apart_or_inside_one_another(int seed, int actors, int relations)
    {
        var drawing = Draw(seed, actors, relations);
        var boxes = drawing.Actors.Concat(drawing.Bodies).ToArray();
        Pairs(boxes).Where(p => p.One.Overlaps(p.Other) && !p.One.Holds(p.Other) && !p.Other.Holds(p.One)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void No_line_runs_through_the_box_of_an_actor(int seed, int actors, int relations)
    {
        var drawing = Draw(seed, actors, relations);
        var boxes = drawing.Actors.ToArray();
        drawing.Lines.SelectMany(l => l).Select(Thick).Where(piece => boxes.Any(b => piece.Overlaps(b))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void No_line_runs_through_a_word_and_no_two_words_overlap(int seed, int actors, int relations)
    {
        var drawing = Draw(seed, actors, relations);
        var texts = drawing.Texts.ToArray();
        Pairs(texts).Where(p => p.One.Box.Overlaps(p.Other.Box)).Should().BeEmpty();
        drawing.Lines.SelectMany(l => l).Select(Thick).Where(piece => texts.Any(t => piece.Overlaps(t.Box))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Two_draws_are_identical(int seed, int actors, int relations)
    {
        var first = NetworkSvg.Draw(RandomNetwork.Of(seed, actors, relations), RandomNetwork.Day);
        first.Should().Be(NetworkSvg.Draw(RandomNetwork.Of(seed, actors, relations), RandomNetwork.Day));
        first.Should().NotContain("NaN").And.NotContain("Infinity");
    }

    [Fact]
    public void What_runs_through_something_would_be_seen()
    {
        var spoilt = new NetworkDrawing(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 100">
              <rect class="actor" x="10" y="10" width="50" height="30"/>
              <text class="word" x="70" y="29">supports</text>
              <text class="word" x="160" y="29" text-anchor="end">weapons and more</text>
              <path class="line possible" d="M0 25H120Q125 25 125 30V90"/>
            </svg>
            """);
        var line = spoilt.Lines.Should().ContainSingle().Subject.Select(Thick).ToArray();
        line.Should().HaveCount(3).And.Contain(piece => piece.Overlaps(spoilt.Actors.Single()));
        line.Should().Contain(piece => spoilt.Texts.Any(t => t.Box.Overlaps(piece)));
        Pairs(spoilt.Texts.ToArray()).Should().ContainSingle(p => p.One.Box.Overlaps(p.Other.Box));
    }

    private static NetworkDrawing Draw(int seed, int actors, int relations) => new(NetworkSvg.Draw(RandomNetwork.Of(seed, actors, relations), RandomNetwork.Day));

    private static NetworkDrawing.Box Thick(NetworkDrawing.Box piece) => piece with { Top = piece.Top - 0.7, Bottom = piece.Bottom + 0.7, Left = piece.Left - 0.1, Right = piece.Right + 0.1 };

    private static IEnumerable<(T One, T Other)> Pairs<T>(T[] all) =>
        all.SelectMany((one, i) => all.Skip(i + 1).Select(other => (one, other)));
}
