namespace ConflictModel.Views;

/// <summary>What a picture of origins shows.</summary>
/// <param name="Subject">What the claims are about, where that is one thing; else empty.</param>
/// <param name="Columns">The boxes, column by column.</param>
/// <param name="Lines">The lines between them.</param>
/// <param name="Circles">The circles of reporting, told in words, in the order of their numbers.</param>
internal sealed record ProvenanceChart(string Subject, IReadOnlyList<List<ProvenanceBox>> Columns, IReadOnlyList<ProvenanceLine> Lines, IReadOnlyList<string> Circles)
{
    /// <summary>Gets how many claims are drawn.</summary>
    internal required int Claims { get; init; }

    /// <summary>Gets how many documents the claims drawn stand in.</summary>
    internal required int Documents { get; init; }

    /// <summary>Gets how many were left out for want of room, and of how many ways they came.</summary>
    internal required (int Claims, int Ways) LeftOut { get; init; }

    /// <summary>Gets how many had not been said by the moment asked about.</summary>
    internal required int NotYetSaid { get; init; }

    /// <summary>Gets the moment by which claims must have been said, in words; empty where all count.</summary>
    internal required string KnownBy { get; init; }

    internal IEnumerable<ProvenanceBox> Boxes(ProvenanceKind kind) => Columns.SelectMany(c => c).Where(b => b.Kind == kind);
}
