using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Parts of places: <c>[{"words": "northwest of", "of": "idlib"}]</c>.</summary>
internal static class PlacePartForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<PlacePart> values) => json.Is(name) && Take(ref json, ref values);

    private static bool Take(ref MemberReader json, ref ValueList<PlacePart> values)
    {
        if (!json.EnterArray("an array of parts of places"))
        {
            return json.MoveOn();
        }

        var list = default(ListBuilder<PlacePart>);
        while (json.NextElement())
        {
            if (!json.EnterObjectHere("a part of a place"))
            {
                continue;
            }

            var words = "";
            Reference<PlaceId> of = default;
            while (json.HasMembers())
            {
                _ = json.Words("words"u8, ref words) || json.Reference("of"u8, ref of) || json.KeepUnread();
            }

            if (json.Need(words.Length > 0, "words"))
            {
                list.Add(new PlacePart(words, of));
            }
        }

        values = list.ToList();
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, ValueList<PlacePart> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.StartElement(i);
            json.Text("words"u8, values[i].Words);
            json.Reference("of"u8, values[i].Of);
            json.EndElement();
        }

        json.EndArray(name);
    }
}
