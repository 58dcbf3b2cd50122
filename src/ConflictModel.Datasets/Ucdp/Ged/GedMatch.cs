using System.Globalization;
using System.Text;

namespace ConflictModel.Datasets;

/// <summary>What a filter asks for: an id or an exact name, compared without making strings of the cells.</summary>
internal readonly struct GedMatch(string? wanted)
{
    private readonly byte[]? _name = wanted is null ? null : Encoding.UTF8.GetBytes(wanted);
    private readonly long? _id = long.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public bool IsAny => _name is null;

    public bool Hits(ReadOnlySpan<byte> id, ReadOnlySpan<byte> name) =>
        name.SequenceEqual(_name) || (_id is { } wantedId && CellText.TryWhole(id, out var value) && value == wantedId);
}
