using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>A point on the globe: <c>{"latitude": 35.9, "longitude": 36.6}</c>, named so that nobody takes one for the other.</summary>
internal static class PointForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref GeoPoint value) => json.Is(name) && Take(ref json, ref value);

    private static bool Take(ref MemberReader json, ref GeoPoint value)
    {
        if (!json.EnterObject("an object with \"latitude\" and \"longitude\""))
        {
            return json.MoveOn();
        }

        double? latitude = null, longitude = null;
        while (json.HasMembers())
        {
            _ = json.Number("latitude"u8, ref latitude) || json.Number("longitude"u8, ref longitude) || json.KeepUnread();
        }

        if (!(json.Need(latitude is not null, "latitude") & json.Need(longitude is not null, "longitude"))
            || latitude is not { } north || longitude is not { } east)
        {
            return json.MoveOn();
        }

        if (north is < -90 or > 90 || east is < -180 or > 180)
        {
            json.Report(ReadProblems.BadValue, FormattableString.Invariant($"{north} {east} is no point: latitude goes from -90 to 90, longitude from -180 to 180."));
            return json.MoveOn();
        }

        value = new GeoPoint(north, east);
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, GeoPoint value)
    {
        if (value is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            return;
        }

        json.StartObject(name);
        json.Number("latitude"u8, latitude);
        json.Number("longitude"u8, longitude);
        json.EndObject(name);
    }
}
