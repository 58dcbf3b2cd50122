namespace ConflictModel.Views;

/// <summary>The box of an actor, with the boxes inside it; or a gap through which a line passes a column.</summary>
internal sealed class NetworkBox(string name)
{
    internal const double NameLine = 15;
    internal const double DetailLine = 13;
    internal const double Gap = 12;
    internal const double Inset = 9;
    private const double Between = 8;
    private const double LeastWidth = 90;
    private const double NameSize = 12.9; // strong letters are wider than their 12.5 pixels
    private const double DetailSize = 10.8;

    private List<NetworkBox[]> rows = [];

    /// <summary>Gets the actor; null for a gap.</summary>
    internal Actor? Actor { get; init; }

    internal string Name => name;

    /// <summary>Gets what it is, and how it belongs to the box around it.</summary>
    internal string Detail { get; init; } = "";

    /// <summary>Gets the membership by which it stands inside another; null where it does not.</summary>
    internal NetworkTie? Home { get; init; }

    internal List<NetworkBox> Children { get; } = [];

    internal List<NetworkPort> Left { get; } = [];

    internal List<NetworkPort> Right { get; } = [];

    internal int Column { get; private set; }

    /// <summary>Gets or sets the place among all boxes of the column, from the top.</summary>
    internal int Row { get; set; }

    /// <summary>Gets the box that stands in the column itself and holds this one, or is it.</summary>
    internal NetworkBox Outermost { get; private set; } = null!; // set by MoveTo, before anything is drawn

    internal double X { get; private set; }

    internal double Y { get; private set; }

    internal double Width { get; private set; }

    internal double Height { get; private set; }

    /// <summary>Gets how high it is without the boxes inside it.</summary>
    internal double OwnHeight { get; private set; }

    internal List<string> NameLines { get; private set; } = [];

    internal List<string> DetailLines { get; private set; } = [];

    internal IEnumerable<NetworkBox> All => Children.SelectMany(c => c.All).Prepend(this);

    internal void PutInto(int column)
    {
        Column = column;
        Children.ForEach(c => c.PutInto(column));
    }

    /// <summary>Breaks the names into lines, and so finds all heights.</summary>
    internal void Measure(double width)
    {
        Width = width;
        if (Actor is null)
        {
            Height = OwnHeight = 10;
            return;
        }

        NameLines = TextWidth.Wrap(Name, NameSize, width - 16, 3);
        DetailLines = TextWidth.Wrap(Detail, DetailSize, width - 16, 3);
        var text = (NameLines.Count * NameLine) + (DetailLines.Count * DetailLine) + 11;
        OwnHeight = Math.Max(text, Math.Max(PortHeight(Left), PortHeight(Right)));
        rows = Rows(width - (2 * Inset));
        Height = OwnHeight + (rows.Count == 0 ? 0 : rows.Sum(r => r.Max(b => b.Height) + Between) + 2);
    }

    internal void MoveTo(double x, double y) => MoveTo(x, y, this);

    private void MoveTo(double x, double y, NetworkBox outermost)
    {
        (X, Y, Outermost) = (x, y, outermost);
        Place(Left);
        Place(Right);
        var top = y + OwnHeight;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                row[i].MoveTo(x + Inset + (i * (row[i].Width + Between)), top, outermost);
            }

            top += row.Max(b => b.Height) + Between;
        }
    }

    /// <summary>Sets those that lines lead to one below the other, so that each can be reached from both sides; the others side by side below them.</summary>
    private List<NetworkBox[]> Rows(double width)
    {
        var quiet = Children.Where(c => c.Children.Count + c.Left.Count + c.Right.Count == 0).ToArray();
        var side = quiet.Length < 2 ? 1 : Math.Min(quiet.Length, Math.Max(1, (int)((width + Between) / (LeastWidth + Between))));
        var narrow = (width - (Between * (side - 1))) / side;
        foreach (var child in Children)
        {
            child.Measure(quiet.Contains(child) ? narrow : width);
        }

        return [.. Children.Except(quiet).Select(c => new[] { c }), .. quiet.Chunk(side)];
    }

    private static double PortHeight(List<NetworkPort> ports) => ports.Sum(p => p.Height) + 4;

    private void Place(List<NetworkPort> ports)
    {
        var top = Y + ((OwnHeight - ports.Sum(p => p.Height)) / 2);
        foreach (var port in ports)
        {
            top += port.Height;
            port.Y = ports.Count == 1 && port.LabelLines.Count < 2 ? Y + (OwnHeight / 2) : top - port.Below;
        }
    }
}
