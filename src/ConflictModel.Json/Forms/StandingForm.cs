using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Standing: <c>"disputed"</c>, or <c>{"as": "disputed", "by": "observatory", "on": "2020-11", "reason": "…"}</c>.</summary>
internal static class StandingForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Standing value) => json.Is(name) && Take(ref json, name, ref value);

    private static bool Take(ref MemberReader json, ReadOnlySpan<byte> name, ref Standing value)
    {
        StandingKind kind = default;
        if (json.NextIs(JsonTokenType.String))
        {
            var end = json.Word(name, ref kind);
            value = new Standing { Kind = kind };
            return end;
        }

        if (!json.EnterObject("a word, or an object that says how it stands"))
        {
            return json.MoveOn();
        }

        Reference<ActorId> by = default;
        Moment on = default;
        var reason = "";
        while (json.HasMembers())
        {
            _ = json.Word("as"u8, ref kind)
                || json.Reference("by"u8, ref by)
                || json.Moment("on"u8, ref on)
                || json.Text("reason"u8, ref reason)
                || json.KeepUnread();
        }

        value = new Standing { Kind = kind, By = by, On = on, Reason = reason };
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Standing value)
    {
        if (ReferenceEquals(value, Standing.Unassessed) || value == new Standing { Kind = value.Kind })
        {
            if (!json.HasUnreadIn(name))
            {
                json.Word(name, value.Kind);
                return;
            }
        }

        json.StartObject(name);
        json.Word("as"u8, value.Kind);
        json.Reference("by"u8, value.By);
        json.Moment("on"u8, value.On);
        json.Text("reason"u8, value.Reason);
        json.EndObject(name);
    }
}
