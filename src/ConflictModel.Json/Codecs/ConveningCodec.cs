namespace ConflictModel.Json;

internal sealed class ConveningCodec() : ClaimCodec<Convening>("convening")
{
    protected override Convening? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        Timing when = default;
        Area where = Area.Unknown;
        string topic = "";
        string medium = "";
        var recurrence = "";
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || json.Timing("when"u8, ref when)
                || AreaForm.Read(ref json, "where"u8, ref where)
                || json.Text("topic"u8, ref topic)
                || json.Text("medium"u8, ref medium)
                || json.Text("recurrence"u8, ref recurrence)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new Convening(of)
        {
            When = when,
            Where = where,
            Topic = topic,
            Medium = medium,
            Recurrence = recurrence,
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

    protected override void Write(ItemWriter json, Convening claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Timing("when"u8, claim.When);
        AreaForm.Write(json, "where"u8, claim.Where);
        json.Text("topic"u8, claim.Topic);
        json.Text("medium"u8, claim.Medium);
        json.Text("recurrence"u8, claim.Recurrence);
    }
}
