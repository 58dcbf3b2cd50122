using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Validity: <c>"2019-12~/2020-03-05"</c>, or <c>{"during": "…", "startIsFirstSeen": true, "endIsLastSeen": true, "someTimeIn": "…"}</c>.</summary>
internal static class ValidityForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Validity value) => json.Is(name) && Take(ref json, name, ref value);

    private static bool Take(ref MemberReader json, ReadOnlySpan<byte> name, ref Validity value)
    {
        var (during, someTimeIn) = (ImpreciseInterval.Unknown, ImpreciseInterval.Unknown);
        if (json.NextIs(JsonTokenType.String))
        {
            var end = json.Interval(name, ref during);
            value = new Validity(during);
            return end;
        }

        if (!json.EnterObject("a stretch of time, or an object with \"during\""))
        {
            return json.MoveOn();
        }

        var (first, last) = (false, false);
        while (json.HasMembers())
        {
            _ = json.Interval("during"u8, ref during)
                || json.Flag("startIsFirstSeen"u8, ref first)
                || json.Flag("endIsLastSeen"u8, ref last)
                || json.Interval("someTimeIn"u8, ref someTimeIn)
                || json.KeepUnread();
        }

        value = new Validity(during, first, last, someTimeIn);
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Validity value)
    {
        if (!value.StartIsFirstSeen && !value.EndIsLastSeen && !value.SomeTimeIn.IsKnown && !json.HasUnreadIn(name))
        {
            json.Interval(name, value.During);
            return;
        }

        json.StartObject(name);
        json.Interval("during"u8, value.During);
        json.Flag("startIsFirstSeen"u8, value.StartIsFirstSeen);
        json.Flag("endIsLastSeen"u8, value.EndIsLastSeen);
        json.Interval("someTimeIn"u8, value.SomeTimeIn);
        json.EndObject(name);
    }
}
