namespace ConflictModel.Json;

internal sealed class PlaceCodec() : EntityCodec<Place, PlaceId>("place")
{
    protected override Place? Read(ref MemberReader json, ref EntityParts<PlaceId> parts)
    {
        Reference<PlaceId> within = default;
        GeoPoint point = default;
        while (json.HasMembers())
        {
            _ = parts.ReadNames(ref json)
                || json.Reference("within"u8, ref within)
                || PointForm.Read(ref json, "point"u8, ref point)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Place(parts.Name, parts.Id)
        {
            Within = within,
            Point = point,
            AlsoKnownAs = parts.AlsoKnownAs,
            ExternalIds = parts.ExternalIds,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Place entity)
    {
        json.Reference("within"u8, entity.Within);
        PointForm.Write(json, "point"u8, entity.Point);
    }
}
