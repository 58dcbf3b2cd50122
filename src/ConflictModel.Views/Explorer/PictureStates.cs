using System.Text;

namespace ConflictModel.Views;

/// <summary>Draws a picture at the days and moments at which it can change, as far as there is room, each drawing once.</summary>
internal sealed class PictureStates
{
    private const string StyleStart = "<style>";
    private const string StyleEnd = "</style>";

    /// <summary>How many items all drawings of one picture may go through together: a large record is drawn at fewer days and moments, so that a page is made in seconds.</summary>
    private const int MostItemsDrawn = 250_000;

    private readonly List<string> drawings = [];
    private readonly HashSet<string> styles = new(StringComparer.Ordinal);
    private readonly List<(long? From, int Known, int Drawing)> states = [];

    internal PictureStates(ExplorerPicture picture, ExplorerOptions options, KnownMoments moments, IReadOnlyList<long> days)
    {
        Picture = picture;
        long?[] from = picture.ChangesByDay ? [null, .. days.Select(d => (long?)d)] : [null];
        var byDrawing = new Dictionary<string, int>(StringComparer.Ordinal);
        var bytes = 0L;

        // What is asked most comes first: all that the record holds, the latest day; then what had been said earlier, the latest first.
        Take([.. from.AsEnumerable().Reverse().Select(d => (d, moments.Last))]);
        if (!picture.ChangesByDay)
        {
            Take([.. Enumerable.Range(0, moments.Last).Reverse().Select(k => ((long?)null, k))]);
        }

        states.Sort((a, b) => a.Known != b.Known ? a.Known.CompareTo(b.Known) : Nullable.Compare(a.From, b.From));
        Asked = picture.ChangesByDay ? from.Length : moments.Views.Count;

        void Take((long? From, int Known)[] wanted)
        {
            var least = Math.Max(1, (int)Math.Ceiling((double)wanted.Length * moments.Views[moments.Last].Record.Count / MostItemsDrawn));
            var size = 0L;
            for (var i = 0; i < wanted.Length; i += Math.Max(least, Step(wanted.Length - i, size, options.MostPictureBytes - bytes)))
            {
                var (day, known) = wanted[i];
                var (svg, style) = Apart(picture.Draw(moments.Views[known].On(Date(day, from)), options));
                styles.Add(style);
                if (!byDrawing.TryGetValue(svg, out var number))
                {
                    size = Encoding.UTF8.GetByteCount(svg);
                    if (bytes + size > options.MostPictureBytes && drawings.Count > 0)
                    {
                        return;
                    }

                    bytes += size;
                    byDrawing[svg] = number = drawings.Count;
                    drawings.Add(svg);
                }

                states.Add((day, known, number));
            }
        }
    }

    internal ExplorerPicture Picture { get; }

    /// <summary>Gets the style of the drawings; it stands in the head of the page once.</summary>
    internal string Style => string.Concat(styles);

    /// <summary>Gets the drawings, without their style.</summary>
    internal IReadOnlyList<string> Drawings => drawings;

    /// <summary>Gets from which day on, and as known at which moment, which drawing holds.</summary>
    internal IReadOnlyList<(long? From, int Known, int Drawing)> States => states;

    /// <summary>Gets how many states there would be.</summary>
    internal int Asked { get; }

    /// <summary>Steps wider where there is no room for all that are left.</summary>
    private static int Step(int left, long size, long room) =>
        size == 0 || room >= size * left ? 1 : (int)Math.Clamp(((size * left) + room - 1) / Math.Max(room, 1), 1, int.MaxValue / 2);

    private static ImpreciseDate Date(long? day, long?[] from) =>
        from.Length == 1 ? ImpreciseDate.Unknown : ImpreciseDate.FromLocalDate(Days.Date(day ?? from[1]!.Value - 1)); // more than one: the second is a day

    /// <summary>Takes the style out of a drawing. Names are escaped in it, so that the first such element is the picture's own.</summary>
    private static (string Drawing, string Style) Apart(string svg)
    {
        var start = svg.IndexOf(StyleStart, StringComparison.Ordinal);
        var end = svg.IndexOf(StyleEnd, StringComparison.Ordinal);
        return start < 0 || end < start ? (svg, "") : (svg[..start] + svg[(end + StyleEnd.Length)..], svg[(start + StyleStart.Length)..end]);
    }
}
