using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Finds where in a document or stream the things stand that JSON pointers name, in one pass over the text.</summary>
/// <remarks>What no pointer leads to is skipped whole, so that a few pointers cost little more than looking for their items.</remarks>
internal sealed class PlaceFinder
{
    private const int MaxDepth = 1000;
    private readonly Node root = new();
    private readonly List<(int Offset, Node Node)> found = [];

    internal PlaceFinder(IEnumerable<string> pointers)
    {
        foreach (var pointer in pointers)
        {
            var node = root;
            foreach (var step in pointer.Split('/').Skip(1))
            {
                node = node.Make(JsonPointer.Unescape(step));
            }

            node.Pointers.Add(pointer);
        }
    }

    internal Dictionary<string, TextPlace> In(ReadOnlySpan<byte> utf8)
    {
        var text = TextCheck.WithoutMark(utf8);
        found.Add((0, root));
        if (FormDetection.Of(text) is ConflictJsonForm.Stream)
        {
            WalkLines(text);
        }
        else
        {
            Walk(text, 0, root);
        }

        return Placed(text);
    }

    private void WalkLines(ReadOnlySpan<byte> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf((byte)'\n');
            var line = length < 0 ? text[start..] : text.Slice(start, length);
            if (TryItemOf(line) is { } node)
            {
                found.Add((start, node));
                Walk(line, start, node);
            }

            start += line.Length + 1;
        }
    }

    /// <summary>Gives the node of the item that a line holds, where a pointer leads to it; null for a line that cannot be read.</summary>
    private Node? TryItemOf(ReadOnlySpan<byte> line)
    {
        try
        {
            return ItemOf(line);
        }
        catch (Exception fault) when (IsOfText(fault))
        {
            return null;
        }
    }

    private Node? ItemOf(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
        string? kind = null, id = null;
        if (line.IsEmpty || !json.Read() || json.TokenType is not JsonTokenType.StartObject)
        {
            return null;
        }

        while ((kind is null || id is null) && json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var (isKind, isId) = (json.ValueTextEquals("kind"u8), json.ValueTextEquals("id"u8));
            json.Read();
            if (json.TokenType is JsonTokenType.String && (isKind || isId))
            {
                (kind, id) = isKind ? (json.GetString(), id) : (kind, json.GetString());
            }
            else
            {
                json.Skip();
            }
        }

        return kind is null || id is null ? null : root.Child(CodecRegistry.Find(kind)?.Section ?? kind)?.Child(id);
    }

    private void Walk(ReadOnlySpan<byte> text, int start, Node node)
    {
        try
        {
            var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MaxDepth });
            if (json.Read())
            {
                Enter(ref json, start, node);
            }
        }
        catch (Exception fault) when (IsOfText(fault))
        {
            // A text that breaks off has places up to there; the reader tells what is wrong with it.
        }
    }

    /// <summary>Says whether a text is to blame: it is no JSON, or a name in it no UTF-8.</summary>
    private static bool IsOfText(Exception fault) => fault is JsonException or InvalidOperationException;

    private void Enter(ref Utf8JsonReader json, int start, Node node)
    {
        if (node.IsLeaf || json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            json.Skip();
            return;
        }

        var isArray = json.TokenType is JsonTokenType.StartArray;
        for (var index = 0; json.Read() && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            var offset = start + (int)json.TokenStartIndex;
            var child = isArray ? node.Child(index.ToString(System.Globalization.CultureInfo.InvariantCulture)) : node.Child(json.GetString() ?? "");
            if (!isArray)
            {
                json.Read();
            }

            if (child is null)
            {
                json.Skip();
            }
            else
            {
                found.Add((offset, child));
                Enter(ref json, start, child);
            }
        }
    }

    /// <summary>Turns offsets into lines and columns, in one pass; what was not found takes the place of what encloses it.</summary>
    private Dictionary<string, TextPlace> Placed(ReadOnlySpan<byte> text)
    {
        found.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
        var (line, lineStart) = (1, 0);
        foreach (var (offset, node) in found)
        {
            for (var next = text[lineStart..offset].IndexOf((byte)'\n'); next >= 0; next = text[lineStart..offset].IndexOf((byte)'\n'))
            {
                line++;
                lineStart += next + 1;
            }

            node.Place ??= new TextPlace(line, Encoding.UTF8.GetCharCount(text[lineStart..offset]) + 1);
        }

        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        root.Hand(new TextPlace(1, 1), places);
        return places;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? children;

        internal List<string> Pointers { get; } = [];

        internal TextPlace? Place { get; set; }

        internal bool IsLeaf => children is null;

        internal Node? Child(string name) => children?.GetValueOrDefault(name);

        internal Node Make(string name)
        {
            children ??= new(StringComparer.Ordinal);
            if (!children.TryGetValue(name, out var child))
            {
                children[name] = child = new Node();
            }

            return child;
        }

        internal void Hand(TextPlace enclosing, Dictionary<string, TextPlace> places)
        {
            var place = Place ?? enclosing;
            foreach (var pointer in Pointers)
            {
                places[pointer] = place;
            }

            foreach (var child in children?.Values ?? Enumerable.Empty<Node>())
            {
                child.Hand(place, places);
            }
        }
    }
}
