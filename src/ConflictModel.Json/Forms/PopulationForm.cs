using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Whom a figure counts: <c>"civilians"</c>, or <c>{"kind": "combatants", "side": "legion", "words": "fighters"}</c>.</summary>
internal static class PopulationForm
{
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Population value)
    {
        if (!json.Is(name))
        {
            return false;
        }

        PopulationKind kind = default;
        if (json.NextIs(JsonTokenType.String))
        {
            json.Word(name, ref kind);
            value = new Population(kind);
            return true;
        }

        if (!json.EnterObject("a word, or an object that says whom it counts"))
        {
            return true;
        }

        Reference<ActorId> side = default;
        var words = "";
        while (json.NextMember())
        {
            _ = json.Word("kind"u8, ref kind)
                || json.Reference("side"u8, ref side)
                || json.Text("words"u8, ref words)
                || json.KeepUnread();
        }

        value = new Population(kind, side, words);
        return true;
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Population value)
    {
        if (value.Side.Kind is ReferenceKind.Unknown && value.Words.Length == 0 && !json.HasUnreadIn(name))
        {
            json.Word(name, value.Kind);
            return;
        }

        json.StartObject(name);
        json.Word("kind"u8, value.Kind);
        json.Reference("side"u8, value.Side);
        json.Text("words"u8, value.Words);
        json.EndObject(name);
    }
}
