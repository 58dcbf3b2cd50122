namespace ConflictModel;

/// <summary>Tells whether areas lie in a place, as far as a record says which place lies within which.</summary>
internal sealed class PlaceMatch
{
    private readonly Dictionary<PlaceId, Certainty> reach = [];

    internal PlaceMatch(ConflictRecord record, PlaceId asked)
    {
        foreach (var (around, _) in record.Index.Control.Around(asked))
        {
            reach[around] = Certainty.Possible; // somewhere in the country may be here
        }

        foreach (var (within, isSure) in record.Index.Control.Within(asked))
        {
            reach[within] = isSure ? Certainty.Certain : Certainty.Possible;
        }

        reach[asked] = Certainty.Certain;
    }

    /// <summary>Asks whether some of an area lies there; possible where it has words or a point only, impossible where nothing relates its places to this one.</summary>
    internal Certainty Of(Area area) =>
        area.Places.IsEmpty ? Certainty.Possible : area.Places.Select(Of).Aggregate(Certainty.Impossible, Certainties.Or);

    internal Certainty Of(Reference<PlaceId> place) => place.Kind switch
    {
        ReferenceKind.Named => place.TryGetId(out var id) ? Of(id) : Certainty.Impossible,
        ReferenceKind.Candidates => place.Candidates.Select(Of).Aggregate(Certainty.Impossible, Certainties.Or).And(Certainty.Possible),
        ReferenceKind.None => Certainty.Impossible,
        _ => Certainty.Possible,
    };

    private Certainty Of(PlaceId id) => reach.GetValueOrDefault(id, Certainty.Impossible);
}
