namespace ConflictModel.Json;

internal sealed class ControlCodec() : ClaimCodec<Control>("control")
{
    protected override Control? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<ActorId> controller = default;
        PlaceId place = default;
        ControlDegree degree = default;
        var degreeWords = "";
        Share share = default;
        Denominator denominator = default;
        var part = "";
        while (json.HasMembers())
        {
            _ = json.Reference("controller"u8, ref controller)
                || json.ItemId("place"u8, ref place)
                || json.Word("degree"u8, ref degree)
                || json.Text("degreeWords"u8, ref degreeWords)
                || ShareForm.Read(ref json, "share"u8, ref share)
                || json.Word("denominator"u8, ref denominator)
                || json.Text("part"u8, ref part)
                || parts.Read(ref json);
        }

        return !(json.Need(place.Value.Length > 0, "place") & parts.IsComplete(json)) ? null : new Control(controller, place, degree)
        {
            DegreeWords = degreeWords,
            Share = share,
            Denominator = denominator,
            Part = part,
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

    protected override void Write(ItemWriter json, Control claim)
    {
        json.Reference("controller"u8, claim.Controller);
        json.Reference<PlaceId>("place"u8, claim.Place);
        json.Word("degree"u8, claim.Degree);
        json.Text("degreeWords"u8, claim.DegreeWords);
        ShareForm.Write(json, "share"u8, claim.Share);
        json.Word("denominator"u8, claim.Denominator);
        json.Text("part"u8, claim.Part);
    }
}
