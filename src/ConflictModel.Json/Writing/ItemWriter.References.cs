namespace ConflictModel.Json;

/// <content>References: a plain id where named, an object that says what is known where not.</content>
internal sealed partial class ItemWriter
{
    /// <summary>Writes a reference, unless it is unknown.</summary>
    internal void Reference<TId>(ReadOnlySpan<byte> name, Reference<TId> value)
        where TId : struct, IEntityId<TId>
    {
        if (value.Kind is not ReferenceKind.Unknown || HasUnreadIn(name))
        {
            StatedReference(name, value);
        }
    }

    /// <summary>Writes a reference even if it is unknown, where leaving it out would say something else.</summary>
    internal void StatedReference<TId>(ReadOnlySpan<byte> name, Reference<TId> value)
        where TId : struct, IEntityId<TId>
    {
        if (value.TryGetId(out var id))
        {
            Id(name, TextOf(id));
            return;
        }

        StartObject(name);
        Content(value);
        EndObject(name);
    }

    internal void References<TId>(ReadOnlySpan<byte> name, ValueList<Reference<TId>> values)
        where TId : struct, IEntityId<TId>
    {
        if (values.IsEmpty)
        {
            return;
        }

        StartArray(name, isForPeople && IsFlat(values));
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].TryGetId(out var id))
            {
                Quote(CheckedId(TextOf(id)));
                continue;
            }

            StartElement(i);
            Content(values[i]);
            EndElement();
        }

        EndArray(name);
    }

    /// <summary>Says whether all are named, and few, as they mostly are.</summary>
    private static bool IsFlat<TId>(ValueList<Reference<TId>> values)
        where TId : struct, IEntityId<TId>
    {
        var characters = 0;
        foreach (var value in values)
        {
            if (!value.TryGetId(out var id))
            {
                return false;
            }

            characters += id.ToEntityId().Value.Length;
        }

        return IsShort(characters);
    }

    /// <summary>Writes an id of any family with its family, which nothing else tells.</summary>
    private static string TextOf<TId>(TId id)
        where TId : struct, IEntityId<TId> => TId.Family is EntityFamily.None ? id.ToEntityId().ToString() : id.Value;

    private void Content<TId>(Reference<TId> value)
        where TId : struct, IEntityId<TId>
    {
        switch (value.Kind)
        {
            case ReferenceKind.Described:
                Text("described"u8, value.Words);
                Flag("several"u8, value.IsSeveral);
                break;
            case ReferenceKind.Candidates:
                json.StartArray("oneOf"u8, isForPeople && IsShort(value.Candidates.Sum(c => TextOf(c).Length)));
                foreach (var candidate in value.Candidates)
                {
                    Quote(CheckedId(TextOf(candidate)));
                }

                json.EndArray();
                After("oneOf"u8);
                break;
            case ReferenceKind.ToBeAgreed:
                Text("is"u8, "to-be-agreed");
                break;
            case ReferenceKind.None:
                Text("is"u8, "none");
                break;
            case ReferenceKind.Unknown when !weaver.IsAtWork || !weaver.SaysInstead("is"):
                Text("is"u8, "unknown");
                break;
            default:
                break; // said in a way of a later version, and put back with the unread members
        }
    }
}
