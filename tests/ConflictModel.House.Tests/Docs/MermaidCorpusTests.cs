using ConflictModel.Tool.Tour.Idlib;
using ConflictModel.Views;

namespace ConflictModel.House.Tests.Docs;

/// <summary>Writes Mermaid text where the checks of the repository hand it to Mermaid's own parser.</summary>
public class MermaidCorpusTests
{
    private static readonly ImpreciseDate Day = new(2031, 5, 4);

    private static readonly string[] Hostile =
    [
        "end", "graph", "subgraph", "title", "section x : y", "\"]; click a1 href \"javascript:alert(1)\"", "<img src=x onerror=alert(1)>", "`**bold**`",
        "1. item", "- item", "%%{init: {}}%%", "%% comment", "a|b --> c", "#quot;", "fa:fa-ban", "@{ shape: circle }", ":::possible", "$$x^2$$", "لواء الفجر", "ends\\",
        "&lt;b&gt;", "style a1 fill:red", "https://example.org", "---", "o", "x", "line\nbreak", "half \ud83d pair", "accTitle: x", "direction TB",
    ];

    [Fact]
    public void Texts_are_written_for_the_parser()
    {
        var (idlib, hostile) = (IdlibRecord.Build(), Record());
        Keep("idlib-network", MermaidText.Network(idlib.On(IdlibCast.Day)));
        Keep("idlib-timeline", MermaidText.Timeline(idlib));
        Keep("hostile-network", MermaidText.Network(hostile.On(Day), new() { Title = Hostile[5] })).Should().HaveCountGreaterThan(Hostile.Length);
        Keep("hostile-timeline", MermaidText.Timeline(hostile, new() { Title = Hostile[5] })).Should().HaveCountGreaterThan(Hostile.Length);
        Keep("empty-network", MermaidText.Network(ConflictRecord.Empty.On(Day)));
        Keep("empty-timeline", MermaidText.Timeline(ConflictRecord.Empty));
    }

    /// <summary>Makes a record in which every hostile word is a name, a way to belong, a kind of support, and a title.</summary>
    private static ConflictRecord Record()
    {
        var source = new Source("Source") { Published = Day };
        Alliance[] all = [.. Hostile.Select((name, n) => new Alliance(name, ActorId.Parse($"n{n}")))];
        var items = new List<Item> { source };
        for (var i = 0; i < all.Length; i++)
        {
            var (truce, before) = (new Truce(Hostile[i], TruceId.Parse($"t{i}")), all[(i + all.Length - 1) % all.Length]);
            items.AddRange([all[i], truce, truce.EffectiveFrom(Day).Per(source)]);
            items.Add((i % 3) switch
            {
                0 => all[i].MemberOf(before).Per(source),
                1 => new Obligation([all[i].ToReference()], Duty.ToDo, Hostile[i]) { Towards = [before.ToReference()] }.Per(source),
                _ => new Alignment(all[i], before, AlignmentKind.HostileTo).Per(source),
            });
        }

        items.Add(all[0].Supports(all[^1]).Per(source)); // its own body: a line leads from a box to what holds it
        items.Add(all[2].UnderUmbrellaOf(all[8]).SomeTimeIn(ImpreciseInterval.Parse("2031/2032")).Per(source)); // a possible body with somebody in it
        return ConflictRecord.Create([.. items]);
    }

    private static string[] Keep(string name, string text)
    {
        var folder = Repository.PathOf("artifacts/mermaid");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{name}.mmd"), text);
        return text.Split('\n');
    }
}
