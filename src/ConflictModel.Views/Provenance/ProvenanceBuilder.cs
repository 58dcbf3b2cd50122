namespace ConflictModel.Views;

/// <summary>Makes the boxes of origins, relays and documents, and the lines that lead to the claims, column by column.</summary>
internal sealed class ProvenanceBuilder
{
    private const int MostRelayColumns = 2;
    private const int MostDocuments = 12; // of one account
    private readonly RecordView view;
    private readonly RecordNames names;
    private readonly int relayColumns;
    private readonly Dictionary<(ProvenanceKind Kind, int Column, string Key), ProvenanceBox> boxes = [];
    private readonly Dictionary<(ProvenanceBox From, ProvenanceBox To), ProvenanceLine> lines = [];
    private readonly Dictionary<ProvenanceBox, Origin> voices = [];
    private readonly Dictionary<int, List<Claim>> claimsOf = [];
    private readonly Dictionary<int, ProvenanceBox> origins = [];
    private readonly Dictionary<int, HashSet<SourceId>> documentsOf = [];

    internal ProvenanceBuilder(RecordView view, List<ClaimPath> ways)
    {
        (this.view, names) = (view, new RecordNames(view.Record));
        relayColumns = Math.Min(MostRelayColumns, ways.SelectMany(w => w.By.Citations).Select(c => c.Via.Count).DefaultIfEmpty(0).Max());
        Columns = [.. Enumerable.Range(0, relayColumns + 3).Select(_ => new List<ProvenanceBox>())];
    }

    /// <summary>Gets the columns: origins, relays in one column or two, documents, claims.</summary>
    internal List<List<ProvenanceBox>> Columns { get; }

    internal IReadOnlyList<ProvenanceLine> Lines => [.. lines.Values];

    /// <summary>Gets how many documents the claims stand in, with those that share a box.</summary>
    internal int Documents => documentsOf.Values.SelectMany(d => d).Distinct().Count();

    private int DocumentColumn => relayColumns + 1;

    private int ClaimColumn => relayColumns + 2;

    /// <summary>Adds claims that came the same way, with all that they came through.</summary>
    internal void Add(ClaimPath way, IReadOnlyList<ClaimEntry> entries, string more)
    {
        var origin = OriginOf(way);
        var claims = Box(ProvenanceKind.Claim, ClaimColumn, $"{Columns[ClaimColumn].Count}", "");
        claims.Entries.AddRange(entries);
        claims.Details.AddRange(more.Length > 0 ? [more] : []);
        claims.SaidBy = origin;
        var counts = way.Claims.Exists(c => view.WeightOf(c) is not Certainty.Impossible);
        if (way.By.Citations.IsEmpty)
        {
            Link(origin, claims, counts);
        }

        foreach (var citation in way.By.Citations.Take(MostDocuments))
        {
            var document = DocumentOf(citation.Source);
            var last = origin;
            foreach (var relay in RelaysOf(citation))
            {
                Link(last, relay, counts);
                last = relay;
            }

            Link(last, document, counts);
            Link(document, claims, counts);
        }

        if (way.By.Citations.Count > MostDocuments)
        {
            var rest = Box(ProvenanceKind.Document, DocumentColumn, $"\n{Columns[ClaimColumn].Count}", Texts.Counted(way.By.Citations.Count - MostDocuments, "more document"));
            Link(origin, rest, counts);
            Link(rest, claims, counts);
        }
    }

    /// <summary>Marks who is a party, who stands in a circle, and how many documents repeat an origin.</summary>
    internal void Mark(ValueList<ReportingCircle> circles)
    {
        foreach (var (number, box) in origins)
        {
            // An origin that names its own source for one claim does not draw on it for all others.
            var drawingOn = claimsOf[number].Select(c => names.Of(c.By.DrawingOn)).Distinct().ToArray();
            box.Details.AddRange(drawingOn.Where(d => d.Length > 0).Select(d => $"drawing on {d}{(drawingOn.Length > 1 ? ", for some of it" : "")}"));
            var count = documentsOf[number].Count;
            if (count > 1)
            {
                box.Details.Add($"one origin, in {Texts.Counted(count, "document")}");
            }

            box.Party = Texts.Clean(view.PartyReason(voices[box], claimsOf[number]));
            box.Sentences.Add(Texts.Sentence(box.Name, [.. box.Details, box.Party.Length > 0 ? $"a party to it: {box.Party}" : ""]));
        }

        for (var i = 0; i < circles.Count; i++)
        {
            foreach (var (box, voice) in voices.Where(v => circles[i].Voices.Contains(v.Value)))
            {
                box.Circle = i + 1;
            }
        }
    }

    private ProvenanceBox OriginOf(ClaimPath way)
    {
        var origin = view.Record.OriginOf(way.By);
        if (!origins.TryGetValue(way.Origin, out var box))
        {
            box = Box(ProvenanceKind.Origin, 0, $"{way.Origin}", new ClaimAccount(view.Record).Speaker(way.By));
            if (origin.Kind is OriginKind.Source)
            {
                box.Details.Add("the document itself, where it names nobody");
            }

            (origins[way.Origin], voices[box], claimsOf[way.Origin], documentsOf[way.Origin]) = (box, origin, [], []);
        }

        claimsOf[way.Origin].AddRange(way.Claims);
        documentsOf[way.Origin].UnionWith(way.By.Citations.Select(c => c.Source));
        return box;
    }

    private IEnumerable<ProvenanceBox> RelaysOf(Citation citation)
    {
        for (var i = 0; i < citation.Via.Count && i < relayColumns; i++)
        {
            var isLast = i == relayColumns - 1;
            var here = isLast ? ValueList.From(citation.Via.Skip(i)) : [citation.Via[i]];
            var box = Box(ProvenanceKind.Relay, i + 1, string.Join('\n', here.Select(v => v.ToString())), string.Join(", then ", here.Select(names.OfOne)));
            if (here is [var one])
            {
                voices[box] = Origin.Of(one);
            }

            yield return box;
        }
    }

    private ProvenanceBox DocumentOf(SourceId id)
    {
        if (boxes.TryGetValue((ProvenanceKind.Document, DocumentColumn, id.Value), out var known))
        {
            return known;
        }

        var box = Box(ProvenanceKind.Document, DocumentColumn, id.Value, $"“{Texts.Isolate(names.Of(id))}”");
        if (view.Record.TryFind(id, out var entity) && entity is Source source)
        {
            if (source.Publisher != default)
            {
                box.Details.Add($"published by {names.OfOne(source.Publisher)}");
            }

            box.Details.AddRange(Dates(source).Select(Texts.Clean));
            box.Sentences.Add($"{Texts.Clean(view.Record.Tell(source))}.");
            if (source.Publisher.Kind is ReferenceKind.Named)
            {
                voices[box] = Origin.Of(source.Publisher);
            }
        }

        return box;
    }

    /// <summary>Tells when a document was published: as it says, and as others date it.</summary>
    private IEnumerable<string> Dates(Source source)
    {
        var others = view.Counting<Milestone>(source).Where(m => m.Of == source.EntityId && m.Reached == MilestoneKind.Published && m.At.IsKnown).Select(m => m.At.Describe()).Distinct().ToArray();
        if (others.Length == 0)
        {
            yield return source.Published.IsKnown ? source.Published.Describe() : "undated";
            yield break;
        }

        yield return source.Published.IsKnown ? $"dates itself {source.Published.Describe()}" : "gives no date of its own";
        foreach (var other in others)
        {
            yield return $"published {other}, by another account";
        }
    }

    private ProvenanceBox Box(ProvenanceKind kind, int column, string key, string name)
    {
        if (!boxes.TryGetValue((kind, column, key), out var box))
        {
            boxes.Add((kind, column, key), box = new ProvenanceBox(kind, column, name));
            Columns[column].Add(box);
        }

        return box;
    }

    /// <summary>Draws a line, through a passage in every column between: lines that leave one box for farther columns share it.</summary>
    private void Link(ProvenanceBox from, ProvenanceBox to, bool counts)
    {
        var last = from;
        for (var column = from.Column + 1; column < to.Column; column++)
        {
            var passage = Box(ProvenanceKind.Passage, column, $"{from.Kind} {from.Column} {Columns[from.Column].IndexOf(from)}", "");
            Line(last, passage, counts);
            last = passage;
        }

        Line(last, to, counts);
    }

    private void Line(ProvenanceBox from, ProvenanceBox to, bool counts)
    {
        if (!lines.TryGetValue((from, to), out var line))
        {
            lines.Add((from, to), line = new ProvenanceLine(from, to));
        }

        line.Counts |= counts;
    }
}
