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
        member = "point";
        if (item is Place place)
        {
            return place.Point;
        }

        if (item is Claim { Standing.Kind: var standing } && standing == StandingKind.Rejected)
        {
            return default;
        }

        var area = Of(item, out var of);
        member = $"{of}/point";
        return area?.Point ?? default;
    }
}
