namespace ConflictModel.Json;

internal sealed class DateClueCodec() : ClaimCodec<DateClue>("dateClue")
{
    protected override DateClue? Read(ref MemberReader json, ref ClaimParts parts)
    {
        SourceId source = default;
        var words = "";
        EntityId of = default;
        MilestoneKind point = default;
        var readAs = "";
        Timing known = default;
        var isToCome = false;
        ValueList<ClaimId> dates = default;
        while (json.HasMembers())
        {
            _ = json.ItemId("in"u8, ref source)
                || json.Words("words"u8, ref words)
                || json.Entity("of"u8, ref of)
                || json.Word("point"u8, ref point)
                || json.Text("readAs"u8, ref readAs)
                || json.Timing("known"u8, ref known)
                || json.Flag("isToCome"u8, ref isToCome)
                || json.Claims("dates"u8, ref dates)
                || parts.Read(ref json);
        }

        var whole = json.Need(source.Value.Length > 0, "in") & json.Need(words.Length > 0, "words") & json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json);
        return !whole ? null : new DateClue(source, words, of)
        {
            Point = point,
            ReadAs = readAs,
            Known = known,
            IsToCome = isToCome,
            Dates = dates,
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

    protected override void Write(ItemWriter json, DateClue claim)
    {
        json.Id("in"u8, claim.In.Value);
        json.Text("words"u8, claim.Words);
        json.Entity("of"u8, claim.Of);
        json.Word("point"u8, claim.Point);
        json.Text("readAs"u8, claim.ReadAs);
        json.Timing("known"u8, claim.Known);
        json.Flag("isToCome"u8, claim.IsToCome);
        json.Claims("dates"u8, claim.Dates);
    }
}
