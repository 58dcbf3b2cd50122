namespace ConflictModel.Json;

internal sealed class NamingCodec() : ClaimCodec<Naming>("naming")
{
    protected override Naming? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        string called = "";
        string language = "";
        ValueList<Reference<ActorId>> users = default;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || json.Words("called"u8, ref called)
                || json.Text("language"u8, ref language)
                || json.Actors("users"u8, ref users)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & json.Need(called.Length > 0, "called") & parts.IsComplete(json)) ? null : new Naming(of, called)
        {
            Language = language,
            Users = users,
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

    protected override void Write(ItemWriter json, Naming claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Text("called"u8, claim.Called);
        json.Text("language"u8, claim.Language);
        json.References("users"u8, claim.Users);
    }
}
