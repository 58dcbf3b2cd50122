using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Findings that are let stand: <c>[{"rule": "CM4002", "reason": "So the report has it."}]</c>.</summary>
internal static class SuppressionForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<Suppression> values) => json.Is(name) && Take(ref json, ref values);

    private static bool Take(ref MemberReader json, ref ValueList<Suppression> values)
    {
        if (!json.EnterArray("an array of suppressions"))
        {
            return json.MoveOn();
        }

        var list = default(ListBuilder<Suppression>);
        while (json.NextElement())
        {
            if (!json.EnterObjectHere("a suppression"))
            {
                continue;
            }

            var (rule, reason) = ("", "");
            while (json.HasMembers())
            {
                _ = json.Words("rule"u8, ref rule) || json.Words("reason"u8, ref reason) || json.KeepUnread();
            }

            var named = json.Need(rule.Length > 0, "rule");
            if (json.Need(reason.Length > 0, "reason") && named)
            {
                list.Add(new Suppression(rule, reason));
            }
        }

        values = list.ToList();
        return json.MoveOn();
    }

    /// <summary>Gives an item that was read the suppressions that were read with it; few have any.</summary>
    internal static Item? Put(Item? item, ValueList<Suppression> values) =>
        item is null || values.IsEmpty ? item : item.WithSuppressions(values);

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, ValueList<Suppression> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.StartElement(i);
            json.Text("rule"u8, values[i].Rule);
            json.Text("reason"u8, values[i].Reason);
            json.EndElement();
        }

        json.EndArray(name);
    }
}
