using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <content>Ids, references, and codes.</content>
internal ref partial struct MemberReader
{
    /// <summary>Takes the id of the item, once all its members are read.</summary>
    internal readonly bool TryId<TId>(out TId id)
        where TId : struct, IItemId<TId>
    {
        if (TId.TryParse(Id, null, out id))
        {
            return true;
        }

        if (Id.Length == 0 && stream && (head & Head.Id) == 0)
        {
            context.Problems.Add(ReadProblems.MissingMember, "", itemStart, "The member \"id\" is missing: an item that stands alone, as on a line of a stream, has one.");
            return false;
        }

        try
        {
            TId.Parse(Id, null);
        }
        catch (FormatException e)
        {
            context.Problems.Add(ReadProblems.BadId, "", itemStart, e.Message);
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Entity(ReadOnlySpan<byte> known, ref EntityId value) => Is(known) && TakeEntity(ref value);

    private bool TakeEntity(ref EntityId value)
    {
        json.ReadValueOfName();
        if (json.TokenType is JsonTokenType.String && !json.ValueIsEscaped && context.Interner.TryEntityId(json.ValueSpan, out value))
        {
            return MoveOn();
        }

        Parsed(ref value, ReadProblems.BadId, static s => EntityId.Parse(s));
        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool ItemId<TId>(ReadOnlySpan<byte> known, ref TId value)
        where TId : struct, IItemId<TId> => Is(known) && TakeItemId(ref value);

    private bool TakeItemId<TId>(ref TId value)
        where TId : struct, IItemId<TId>
    {
        json.ReadValueOfName();
        value = IdHere<TId>();
        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Claims(ReadOnlySpan<byte> known, ref ValueList<ClaimId> values) => Is(known) && TakeClaims(ref values);

    private bool TakeClaims(ref ValueList<ClaimId> values)
    {
        if (EnterArray("an array of ids of claims"))
        {
            var list = default(ListBuilder<ClaimId>);
            while (NextElement())
            {
                list.Add(IdHere<ClaimId>());
            }

            values = list.ToList();
        }

        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Reference<TId>(ReadOnlySpan<byte> known, ref Reference<TId> value)
        where TId : struct, IEntityId<TId> => Is(known) && TakeReference(ref value);

    private bool TakeReference<TId>(ref Reference<TId> value)
        where TId : struct, IEntityId<TId>
    {
        json.ReadValueOfName();
        value = ReferenceHere<TId>();
        return MoveOn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool References<TId>(ReadOnlySpan<byte> known, ref ValueList<Reference<TId>> values)
        where TId : struct, IEntityId<TId> => Is(known) && TakeReferences(ref values);

    private bool TakeReferences<TId>(ref ValueList<Reference<TId>> values)
        where TId : struct, IEntityId<TId>
    {
        ReadReferences(ref values);
        return MoveOn();
    }

    private void ReadReferences<TId>(ref ValueList<Reference<TId>> values)
        where TId : struct, IEntityId<TId>
    {
        if (!EnterArray("an array of references"))
        {
            return;
        }

        var list = default(ListBuilder<Reference<TId>>);
        while (NextElement())
        {
            list.Add(ReferenceHere<TId>());
        }

        values = list.ToList();
    }

    /// <summary>Reads whom a claim means, remembering lists: the same few parties are named over and over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Actors(ReadOnlySpan<byte> known, ref ValueList<Reference<ActorId>> values) => Is(known) && TakeActors(ref values);

    private bool TakeActors(ref ValueList<Reference<ActorId>> values)
    {
        var (memory, mark) = (context.Actors, MarkHere());
        if (!TryRecall(memory, ref values))
        {
            ReadReferences(ref values);
            Remember(memory, values, mark);
        }

        return MoveOn();
    }

    private TId IdHere<TId>()
        where TId : struct, IItemId<TId>
    {
        var id = default(TId);
        if (TryText(out var text) && !TId.TryParse(text, null, out id))
        {
            ReportFormat(ReadProblems.BadId, text, static s => TId.Parse(s, null));
        }

        return id;
    }

    private Reference<TId> ReferenceHere<TId>()
        where TId : struct, IEntityId<TId>
    {
        if (json.TokenType is not JsonTokenType.String)
        {
            return ReferenceInstead<TId>();
        }

        var id = IdHere<TId>();
        return id.Value.Length > 0 ? ConflictModel.Reference<TId>.To(id) : default;
    }

    /// <summary>Reads what is known instead of an id.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // rare
    private Reference<TId> ReferenceInstead<TId>()
        where TId : struct, IEntityId<TId>
    {
        if (!EnterObjectHere("an id, or an object that says what is known instead"))
        {
            return default;
        }

        var (described, several, stated) = ("", false, "");
        ValueList<TId> candidates = default;
        var (hasDescribed, hasCandidates, hasStated) = (false, false, false);
        var unread = context.Unread.Count;
        while (HasMembers())
        {
            _ = Saw("described"u8, ref hasDescribed)
                || Words("described"u8, ref described)
                || Flag("several"u8, ref several)
                || Saw("oneOf"u8, ref hasCandidates)
                || Candidates("oneOf"u8, ref candidates)
                || Saw("is"u8, ref hasStated)
                || Stated("is"u8, ref stated)
                || KeepUnread();
        }

        var forms = (hasDescribed ? 1 : 0) + (hasCandidates ? 1 : 0) + (hasStated ? 1 : 0);
        if (forms > 1 || (forms == 0 && context.Unread.Count == unread) || (several && described.Length == 0))
        {
            Report(ReadProblems.BadValue, "A reference says one thing: \"described\" (to which \"several\" belongs), \"oneOf\" or \"is\".");
        }

        return described.Length > 0 ? ConflictModel.Reference<TId>.Described(described, several)
            : !candidates.IsEmpty ? ConflictModel.Reference<TId>.OneOf(candidates)
            : stated == "none" ? ConflictModel.Reference<TId>.None
            : stated == "to-be-agreed" ? ConflictModel.Reference<TId>.ToBeAgreed
            : default; // unknown; or said in a way of a later version, which is kept unread
    }

    private bool Candidates<TId>(ReadOnlySpan<byte> known, ref ValueList<TId> values)
        where TId : struct, IEntityId<TId>
    {
        if (!Is(known))
        {
            return false;
        }

        if (!EnterArray("an array of ids"))
        {
            return MoveOn();
        }

        var list = default(ListBuilder<TId>);
        var saved = context.Problems.Met;
        while (NextElement())
        {
            list.Add(IdHere<TId>());
        }

        var read = list.ToList();
        if (context.Problems.Met != saved)
        {
            return MoveOn(); // one that could not be read names nothing
        }

        if (read.Distinct().Count() >= 2)
        {
            values = read;
        }
        else
        {
            Report(ReadProblems.BadValue, "Give at least two different candidates; one is a name.");
        }

        return MoveOn();
    }

    /// <summary>Reads what is said instead of a name; a word of a later version stays unread.</summary>
    private bool Stated(ReadOnlySpan<byte> known, ref string value)
    {
        if (!Is(known))
        {
            return false;
        }

        var ahead = json;
        ahead.Read();
        if (ahead.TokenType is JsonTokenType.String && TryString(ahead, out var text) && text is not ("unknown" or "none" or "to-be-agreed"))
        {
            return Keep();
        }

        json.ReadValueOfName();
        _ = TryText(out value);
        return MoveOn();
    }
}
