using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Links between claims: <c>[{"kind": "supersedes", "to": "toll-1"}]</c>.</summary>
internal static class LinkForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<ClaimLink> values) => json.Is(name) && Take(ref json, ref values);

    private static bool Take(ref MemberReader json, ref ValueList<ClaimLink> values)
    {
        if (!json.EnterArray("an array of links"))
        {
            return json.MoveOn();
        }

        var list = default(ListBuilder<ClaimLink>);
        while (json.NextElement())
        {
            if (!json.EnterObjectHere("a link"))
            {
                continue;
            }

            LinkKind kind = default;
            ClaimId to = default;
            while (json.HasMembers())
            {
                _ = json.Word("kind"u8, ref kind) || json.ItemId("to"u8, ref to) || json.KeepUnread();
            }

            json.Need(to.Value.Length > 0, "to");
            list.Add(new ClaimLink(kind, to));
        }

        values = list.ToList();
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, ValueList<ClaimLink> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.StartElement(i);
            json.Word("kind"u8, values[i].Kind);
            json.Id("to"u8, values[i].To.Value);
            json.EndElement();
        }

        json.EndArray(name);
    }
}
