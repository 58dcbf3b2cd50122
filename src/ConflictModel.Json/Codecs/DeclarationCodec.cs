namespace ConflictModel.Json;

internal sealed class DeclarationCodec() : ClaimCodec<Declaration>("declaration")
{
    protected override Declaration? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<ActorId> speaker = default;
        SpeechAct act = default;
        ValueList<ClaimId> about = default;
        string topic = "";
        ValueList<Reference<ActorId>> to = default;
        Reference<ActorId> onBehalfOf = default;
        Timing on = default;
        string capacity = "";
        Area where = Area.Unknown;
        string medium = "";
        bool repeatedly = default;
        string language = "";
        while (json.HasMembers())
        {
            _ = json.Reference("speaker"u8, ref speaker)
                || json.Word("act"u8, ref act)
                || json.Claims("about"u8, ref about)
                || json.Text("topic"u8, ref topic)
                || json.Actors("to"u8, ref to)
                || json.Reference("onBehalfOf"u8, ref onBehalfOf)
                || json.Timing("on"u8, ref on)
                || json.Text("capacity"u8, ref capacity)
                || AreaForm.Read(ref json, "where"u8, ref where)
                || json.Text("medium"u8, ref medium)
                || json.Flag("repeatedly"u8, ref repeatedly)
                || json.Text("language"u8, ref language)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Declaration(speaker, act)
        {
            About = about,
            Topic = topic,
            Addressees = to,
            OnBehalfOf = onBehalfOf,
            On = on,
            Capacity = capacity,
            Where = where,
            Medium = medium,
            Repeatedly = repeatedly,
            Language = language,
            Id = parts.Id,
            By = parts.By,
            Holds = parts.Holds,
            Polarity = parts.Polarity,
            Mood = parts.Mood,
            Standing = parts.Standing,
            Grades = parts.Grades,
            Links = parts.Links,
            Note = parts.Note,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Declaration claim)
    {
        json.Reference("speaker"u8, claim.Speaker);
        json.Word("act"u8, claim.Act);
        json.Claims("about"u8, claim.About);
        json.Text("topic"u8, claim.Topic);
        json.References("to"u8, claim.Addressees);
        json.Reference("onBehalfOf"u8, claim.OnBehalfOf);
        json.Timing("on"u8, claim.On);
        json.Text("capacity"u8, claim.Capacity);
        AreaForm.Write(json, "where"u8, claim.Where);
        json.Text("medium"u8, claim.Medium);
        json.Flag("repeatedly"u8, claim.Repeatedly);
        json.Text("language"u8, claim.Language);
    }
}
