using System.Text;

namespace ConflictModel.Views;

/// <summary>Writes a network as a flowchart: bodies as subgraphs around their members, other relations as arrows.</summary>
internal sealed class MermaidNetwork
{
    private readonly StringBuilder text = new();
    private readonly Network network;
    private readonly NetworkWords words;
    private readonly RecordNames names;
    private readonly Nesting nesting;
    private readonly Dictionary<ActorId, string> ids;
    private readonly ILookup<ActorId, Actor> inside;
    private readonly HashSet<ActorId> selves = [];

    internal MermaidNetwork(Network network, NetworkOptions options)
    {
        this.network = network;
        names = new RecordNames(network.Day.Record);
        words = new NetworkWords(network, options, names);
        nesting = Nesting.Of(network);
        ids = network.Actors.Select((a, i) => (a.Id, Name: $"a{i + 1}")).ToDictionary(p => p.Id, p => p.Name);
        inside = network.Actors.Where(a => nesting.Homes.ContainsKey(a.Id)).ToLookup(a => nesting.Homes[a.Id].To);
    }

    internal string Write()
    {
        var told = words.All();
        Line(0, "flowchart LR");
        Line(1, $"accTitle: {MermaidLabel.Of(told.Heading)}");
        Line(1, $"accDescr: {MermaidLabel.Of(told.Lead)}");
        var lines = nesting.Lines.Select(Arrow).ToArray();
        foreach (var actor in network.Actors.Where(a => !nesting.Homes.ContainsKey(a.Id)))
        {
            Write(actor, 1);
        }

        foreach (var line in lines)
        {
            Line(1, line);
        }

        string[] notes = [.. network.Actors.Count == 0 ? [told.Lead] : Array.Empty<string>(), .. told.Notes];
        for (var i = 0; i < notes.Length; i++)
        {
            Line(1, $"""note{i + 1}["{MermaidLabel.Of(notes[i], MermaidLabel.LongestNote)}"]:::note""");
        }

        Line(1, "classDef possible stroke-dasharray: 5 4");
        Line(1, "classDef note fill:none,stroke:none");
        return text.ToString();
    }

    private void Write(Actor actor, int depth)
    {
        var home = nesting.Homes.GetValueOrDefault(actor.Id);
        var way = home is null ? "" : home.IsCertain ? $", {home.Words}" : $", possibly {home.Words}";
        var label = $"\"{MermaidLabel.Of($"{Texts.Isolate(names.Of(actor))} ({actor.Kind}{way})")}\"";
        var possible = home is { IsCertain: false };
        if (!inside.Contains(actor.Id))
        {
            Line(depth, $"{ids[actor.Id]}{(actor is State ? $"[{label}]" : $"({label})")}{(possible ? ":::possible" : "")}");
            return;
        }

        Line(depth, $"subgraph {ids[actor.Id]}[{label}]");
        if (selves.Contains(actor.Id))
        {
            Line(depth + 1, $"""{ids[actor.Id]}self("itself")""");
        }

        foreach (var member in inside[actor.Id])
        {
            Write(member, depth + 1);
        }

        Line(depth, "end");
        if (possible)
        {
            Line(depth, $"class {ids[actor.Id]} possible");
        }
    }

    private string Arrow(NetworkTie tie)
    {
        var (solid, dotted) = tie.Kind switch
        {
            TieKind.Support => ("==>", "-.->"),
            TieKind.Alliance => ("===", "-.-"),
            TieKind.Closeness => ("--o", "-.-o"),
            TieKind.Hostility => tie.IsMutual ? ("x--x", "x-.-x") : ("--x", "-.-x"),
            _ => ("-->", "-.->"),
        };
        var label = MermaidLabel.Of(tie.IsCertain ? tie.Words : $"possibly {tie.Words}");
        return $"{End(tie.From, tie.To)} {(tie.IsCertain ? solid : dotted)}|\"{label}\"| {End(tie.To, tie.From)}";
    }

    /// <summary>Names an end: a body that the other end lies in is named by a sign inside it, since Mermaid draws no arrow from a box to what it holds.</summary>
    private string End(ActorId actor, ActorId other)
    {
        if (actor == other || !nesting.Holds(actor, other))
        {
            return ids[actor];
        }

        selves.Add(actor);
        return $"{ids[actor]}self";
    }

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
