using System.Globalization;
using System.Text;

namespace ConflictModel.Datasets;

/// <summary>What a filter asks for: an id, as printed or as imported, or an exact name; compared without making strings of the cells.</summary>
internal readonly struct GedMatch(string? wanted, string prefix)
{
    private readonly byte[]? name = wanted is null ? null : Encoding.UTF8.GetBytes(wanted);
    private readonly long? id = long.TryParse(
        wanted is not null && wanted.StartsWith(prefix, StringComparison.Ordinal) ? wanted.AsSpan(prefix.Length) : wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public bool IsAny => this.name is null;

    public bool Hits(long id) => this.id == id;

    public bool Hits(ReadOnlySpan<byte> id, ReadOnlySpan<byte> name) =>
        name.SequenceEqual(this.name) || (this.id is { } wantedId && CellText.TryWhole(id, out var value) && value == wantedId);
}
