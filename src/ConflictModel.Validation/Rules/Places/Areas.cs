namespace ConflictModel.Validation;

/// <summary>Finds the area that a claim tells, and the member that tells it.</summary>
internal static class Areas
{
    /// <summary>Gets the area; null where the item tells none.</summary>
    internal static Area? Of(Item item, out string member)
    {
        member = item switch
        {
            AreaProvision => "area",
            Positioning => "at",
            _ => "where",
        };
        return item switch
        {
            Occurrence occurrence => occurrence.Where,
            Milestone milestone => milestone.Where,
            Positioning positioning => positioning.At,
            Declaration declaration => declaration.Where,
            Convening convening => convening.Where,
            AreaProvision provision => provision.Area,
            Obligation obligation => obligation.Where,
            _ => null,
        };
    }

    /// <summary>Gets the point of a place or of the area that a claim tells, and the member that holds it; the unknown one for a rejected claim.</summary>
    internal static GeoPoint PointOf(Item item, out string member)
    {
        member = item switch
        {
            Place => "point",
            AreaProvision => "area/point",
            Positioning => "at/point",
            _ => "where/point",
        };
        return item is Place place ? place.Point
            : item is Claim { Standing.Kind: var standing } && standing == StandingKind.Rejected ? default
            : Of(item, out _)?.Point ?? default;
    }
}
