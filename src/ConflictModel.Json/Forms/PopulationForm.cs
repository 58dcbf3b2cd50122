using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Whom a figure counts: <c>"civilians"</c>, or <c>{"kind": "combatants", "side": "legion", "age": "children", "words": "fighters"}</c>.</summary>
internal static class PopulationForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Population value) => json.Is(name) && Take(ref json, name, ref value);

    private static bool Take(ref MemberReader json, ReadOnlySpan<byte> name, ref Population value)
    {
        PopulationKind kind = default;
        if (json.NextIs(JsonTokenType.String))
        {
            var end = json.Word(name, ref kind);
            value = new Population(kind);
            return end;
        }

        if (!json.EnterObject("a word, or an object that says whom it counts"))
        {
            return json.MoveOn();
        }

        Reference<ActorId> side = default;
        var (words, age, sex, role) = ("", default(AgeGroup), default(Sex), default(PersonRole));
        while (json.HasMembers())
        {
            _ = json.Word("kind"u8, ref kind)
                || json.Reference("side"u8, ref side)
                || json.Word("age"u8, ref age)
                || json.Word("sex"u8, ref sex)
                || json.Word("role"u8, ref role)
                || json.Text("words"u8, ref words)
                || json.KeepUnread();
        }

        value = new Population(kind, side, words) { Age = age, Sex = sex, Role = role };
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Population value)
    {
        if (value == new Population(value.Kind) && !json.HasUnreadIn(name))
        {
            json.Word(name, value.Kind);
            return;
        }

        json.StartObject(name);
        json.Word("kind"u8, value.Kind);
        json.Reference("side"u8, value.Side);
        json.Word("age"u8, value.Age);
        json.Word("sex"u8, value.Sex);
        json.Word("role"u8, value.Role);
        json.Text("words"u8, value.Words);
        json.EndObject(name);
    }
}
