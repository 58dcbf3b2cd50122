using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Copies of a source: <c>[{"address": "https://…", "captured": "2020-10-27", "hash": "sha256:9f86…"}]</c>.</summary>
internal static class ArchiveForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<ArchiveCopy> values) => json.Is(name) && Take(ref json, ref values);

    private static bool Take(ref MemberReader json, ref ValueList<ArchiveCopy> values)
    {
        if (!json.EnterArray("an array of copies"))
        {
            return json.MoveOn();
        }

        var list = default(ListBuilder<ArchiveCopy>);
        while (json.NextElement())
        {
            if (!json.EnterObjectHere("a copy"))
            {
                continue;
            }

            var address = "";
            Moment captured = default;
            ContentHash hash = default;
            while (json.HasMembers())
            {
                _ = json.Text("address"u8, ref address)
                    || json.Moment("captured"u8, ref captured)
                    || json.Value("hash"u8, ref hash)
                    || json.KeepUnread();
            }

            list.Add(new ArchiveCopy { Address = address, Captured = captured, Hash = hash });
        }

        values = list.ToList();
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, ValueList<ArchiveCopy> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.StartElement(i);
            json.Text("address"u8, values[i].Address);
            json.Moment("captured"u8, values[i].Captured);
            json.Text("hash"u8, values[i].Hash.ToString());
            json.EndElement();
        }

        json.EndArray(name);
    }
}
