namespace ConflictModel.Views;

/// <summary>Places the boxes of each column so that lines cross little and run as straight as can be.</summary>
internal sealed class ProvenanceLayout
{
    private const int Sweeps = 6;
    private const double Gap = 12;
    private readonly List<ProvenanceFrame>[] columns;
    private readonly Dictionary<ProvenanceBox, ProvenanceFrame> frames = [];
    private readonly ILookup<ProvenanceBox, ProvenanceBox> after;
    private readonly ILookup<ProvenanceBox, ProvenanceBox> before;

    internal ProvenanceLayout(ProvenanceChart chart)
    {
        var (widths, gap) = Widths(chart.Columns.Count);
        var left = PictureFrame.Margin;
        var areSeveral = chart.Columns[0].Count > 1; // letters tell origins apart
        columns = new List<ProvenanceFrame>[chart.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var (at, width) = (left, widths[i]);
            columns[i] = chart.Columns[i].ConvertAll(b => frames[b] = new ProvenanceFrame(b, at, width, areSeveral && (b.Kind is ProvenanceKind.Origin or ProvenanceKind.Claim)));
            left += width + gap;
        }

        after = chart.Lines.ToLookup(l => l.From, l => l.To);
        before = chart.Lines.ToLookup(l => l.To, l => l.From);
        Height = columns.Max(Tall);
        Order();
        if (areSeveral)
        {
            WriteLetters();
        }

        Place();
    }

    /// <summary>Gets how high the columns are.</summary>
    internal double Height { get; }

    internal IReadOnlyList<IReadOnlyList<ProvenanceFrame>> Columns => columns;

    internal ProvenanceFrame Of(ProvenanceBox box) => frames[box];

    /// <summary>Shares the width of the picture among the columns, with room for lines between them.</summary>
    private static (double[] Widths, double Gap) Widths(int count) => count switch
    {
        3 => ([180, 220, 250], 55),
        4 => ([155, 120, 175, 190], 40),
        _ => ([132, 100, 100, 146, 168], 28.5),
    };

    private static double Tall(List<ProvenanceFrame> column) => column.Sum(f => f.Height) + (Gap * Math.Max(0, column.Count - 1));

    /// <summary>Orders each column by where its neighbours stand, back and forth. Claims keep the order of their origins as far as that serves.</summary>
    private void Order()
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var i = columns.Length - 2; i >= 0; i--)
            {
                Order(columns[i], columns[i + 1], after);
            }

            for (var i = 1; i < columns.Length; i++)
            {
                Order(columns[i], columns[i - 1], before);
            }
        }
    }

    private static void Order(List<ProvenanceFrame> column, List<ProvenanceFrame> beside, ILookup<ProvenanceBox, ProvenanceBox> neighbours)
    {
        var places = beside.Select((f, i) => (f.Box, i)).ToDictionary(p => p.Box, p => p.i);
        var ordered = column.Select((f, i) => (Frame: f, Place: neighbours[f.Box].Where(places.ContainsKey).Select(b => (double)places[b]).DefaultIfEmpty(i).Average()))
            .OrderBy(f => f.Place) // stable: what stands alike stays in order
            .Select(f => f.Frame)
            .ToArray();
        column.Clear();
        column.AddRange(ordered);
    }

    /// <summary>Stacks the claims, and puts every other box as near as it may be to the middle of what it leads to.</summary>
    private void Place()
    {
        var last = columns[^1];
        var top = (Height - Tall(last)) / 2;
        foreach (var frame in last)
        {
            frame.Top = top;
            top += frame.Height + Gap;
        }

        for (var i = columns.Length - 2; i >= 0; i--)
        {
            Settle(columns[i]);
        }
    }

    private void Settle(List<ProvenanceFrame> column)
    {
        var free = 0.0;
        foreach (var frame in column)
        {
            var wanted = after[frame.Box].Select(b => frames[b].Middle).DefaultIfEmpty(free).Average() - (frame.Height / 2);
            frame.Top = Math.Max(free, wanted);
            free = frame.Top + frame.Height + Gap;
        }

        var floor = Height;
        for (var i = column.Count - 1; i >= 0; i--)
        {
            column[i].Top = Math.Min(column[i].Top, floor - column[i].Height);
            floor = column[i].Top - Gap;
        }
    }

    /// <summary>Gives the origins letters from above, and their claims the same.</summary>
    private void WriteLetters()
    {
        for (var i = 0; i < columns[0].Count; i++)
        {
            columns[0][i].Box.Letter = Letters(i);
        }

        foreach (var box in columns[^1].Select(f => f.Box))
        {
            box.Letter = box.SaidBy?.Letter ?? "";
        }
    }

    /// <summary>Names a number as the columns of a sheet are named: A to Z, then AA.</summary>
    private static string Letters(int number) => (number < 26 ? "" : Letters((number / 26) - 1)) + (char)('A' + (number % 26));
}
