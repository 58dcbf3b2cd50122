using System.Globalization;
using System.Text;

namespace ConflictModel.Datasets;

/// <summary>What a filter asks for: an id, as printed or as imported, or a name, in letters of either case; compared without making strings of the cells.</summary>
internal sealed class GedMatch
{
    private readonly WantedName wanted;
    private readonly byte[] name;
    private readonly bool isAscii;
    private readonly long? id;

    private GedMatch(string filter, string wanted, string prefix)
    {
        this.wanted = new WantedName(filter, wanted);
        name = Encoding.UTF8.GetBytes(wanted.Trim());
        isAscii = Ascii.IsValid(name);
        id = long.TryParse(wanted.StartsWith(prefix, StringComparison.Ordinal) ? wanted.AsSpan(prefix.Length) : wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Gets the miss; null where a row has what is asked for.</summary>
    public DatasetMiss? Miss => wanted.Miss;

    /// <summary>Makes what a filter asks for; null where it is not set.</summary>
    public static GedMatch? Of(string filter, string? wanted, string prefix) => wanted is null ? null : new GedMatch(filter, wanted, prefix);

    public bool Hits(long id) => Met(this.id == id);

    public bool Hits(ReadOnlySpan<byte> id, ReadOnlySpan<byte> name) =>
        HitsName(name) || Met(this.id is { } wantedId && CellText.TryWhole(id, out var value) && value == wantedId);

    public bool HitsName(ReadOnlySpan<byte> cell)
    {
        var text = CellText.Trim(cell);
        if (text.SequenceEqual(this.name) || (this.isAscii ? Ascii.EqualsIgnoreCase(text, this.name) : IsSameInStrings(text)))
        {
            return Met(true);
        }

        if (!this.wanted.IsMet)
        {
            this.wanted.Instead(Encoding.UTF8.GetString(text));
        }

        return false;
    }

    private bool IsSameInStrings(ReadOnlySpan<byte> text) => string.Equals(Encoding.UTF8.GetString(text), this.wanted.Wanted.Trim(), StringComparison.OrdinalIgnoreCase);

    private bool Met(bool hits)
    {
        if (hits)
        {
            this.wanted.Meet();
        }

        return hits;
    }
}
