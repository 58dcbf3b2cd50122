using System.Text;

namespace ConflictModel.Json;

/// <content>Whether a name stands twice in an object, and whether it stands there at all.</content>
internal ref partial struct MemberReader
{
    /// <summary>From here on looks at the names of the current object, whether one stands twice, beginning with those that came before.</summary>
    /// <returns>False where the current member is such a one: it was reported and passed over.</returns>
    internal bool WatchNames()
    {
        if (frame.IsWatched)
        {
            return true;
        }

        (frame.IsWatched, frame.FirstName) = (true, context.Names.Count);
        for (var past = Members(frame.Start); past.ReadNameOrEnd() && frame.Start + past.TokenStart < frame.Name; past.Skip())
        {
            var known = past.ValueSpan;
            if (!past.ValueIsEscaped || TryUnescape(past, out known))
            {
                TryAdd(known, frame.Start + past.TokenStart); // those that stand twice were reported
            }
        }

        return frame.Name < 0 || IsNew();
    }

    /// <summary>Says whether the object just left had a name.</summary>
    private readonly bool HadName(string member)
    {
        var known = Encoding.UTF8.GetBytes(member);
        for (var past = Members(context.Frames[depth + 1].Start); past.ReadNameOrEnd(); past.Skip())
        {
            if (IsName(past, known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Enters an object once more.</summary>
    private readonly JsonCursor Members(int start)
    {
        var past = new JsonCursor(utf8[start..], ReadContext.MaxDepth);
        past.Read();
        return past;
    }

    /// <summary>Says whether the name that stands here is new in its object; one that is not is reported and passed over with its value.</summary>
    private bool IsNew()
    {
        if (TryAdd(name, Offset))
        {
            return true;
        }

        PassDuplicate();
        return false;
    }

    private readonly bool TryAdd(ReadOnlySpan<byte> known, int start) =>
        context.Names.TryAdd(utf8, frame.FirstName, ref frame.Seen, known, Utf8Interner.Hash(known), start + 1);

    private void PassDuplicate()
    {
        var twice = Encoding.UTF8.GetString(name);
        context.Problems.Add(
            ReadProblems.DuplicateName, $"{ParentPointer()}/{JsonPointer.Escape(twice)}", Offset, $"The name \"{Shown.Short(twice)}\" stands twice in one object: keep one of the two.");
        json.Skip();
    }

    private static bool TryUnescape(scoped in JsonCursor json, out ReadOnlySpan<byte> unescaped)
    {
        var sound = TryString(json, out var text);
        unescaped = Encoding.UTF8.GetBytes(text);
        return sound;
    }
}
