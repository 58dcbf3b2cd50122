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
        Moment on = default;
        while (json.NextMember())
        {
            _ = json.Reference("speaker"u8, ref speaker)
                || json.Word("act"u8, ref act)
                || json.Claims("about"u8, ref about)
                || json.Text("topic"u8, ref topic)
                || json.References("to"u8, ref to)
                || json.Reference("onBehalfOf"u8, ref onBehalfOf)
                || json.Moment("on"u8, ref on)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Declaration(speaker, act)
        {
            About = about,
            Topic = topic,
            Addressees = to,
            OnBehalfOf = onBehalfOf,
            On = on,
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
        json.Moment("on"u8, claim.On);
    }
}
