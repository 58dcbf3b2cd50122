using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Where something was or holds: <c>{"places": ["idlib"], "parts": [{"words": "parts of", "of": "hama"}], "except": ["harem"], "point": {…}, "precision": "ucdp-where-prec:4", "words": "near the border"}</c>.</summary>
internal static class AreaForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Area value) => json.Is(name) && Take(ref json, ref value);

    private static bool Take(ref MemberReader json, ref Area value)
    {
        var (memory, mark) = (json.Context.Areas, json.MarkHere());
        if (json.TryRecall(memory, ref value) || !json.EnterObject("an object that says where, such as {\"places\": [\"quay\"]}"))
        {
            return json.MoveOn();
        }

        ValueList<Reference<PlaceId>> places = default;
        GeoPoint point = default;
        Code precision = default;
        var (words, along) = ("", "");
        ValueList<PlacePart> parts = default;
        ValueList<Reference<PlaceId>> except = default;
        long? metres = null;
        while (json.HasMembers())
        {
            _ = json.References("places"u8, ref places)
                || PlacePartForm.Read(ref json, "parts"u8, ref parts)
                || json.References("except"u8, ref except)
                || json.Count("withinMetres"u8, ref metres)
                || json.Text("along"u8, ref along)
                || PointForm.Read(ref json, "point"u8, ref point)
                || SchemedText.Read(ref json, "precision"u8, ref precision)
                || json.Text("words"u8, ref words)
                || json.KeepUnread();
        }

        value = new Area { Places = places, Parts = parts, Except = except, WithinMetres = metres ?? 0, Along = along, Point = point, Precision = precision, Words = words };
        json.Remember(memory, value, mark);
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Area value)
    {
        if (ReferenceEquals(value, Area.Unknown) || value == Area.Unknown)
        {
            json.UnreadOnly(name);
            return;
        }

        json.StartObject(name);
        json.References("places"u8, value.Places);
        PlacePartForm.Write(json, "parts"u8, value.Parts);
        json.References("except"u8, value.Except);
        json.Count("withinMetres"u8, value.WithinMetres == 0 ? null : value.WithinMetres);
        json.Text("along"u8, value.Along);
        PointForm.Write(json, "point"u8, value.Point);
        SchemedText.Write(json, "precision"u8, value.Precision);
        json.Text("words"u8, value.Words);
        json.EndObject(name);
    }
}
