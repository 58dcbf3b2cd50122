namespace ConflictModel.Json;

/// <summary>What all claims have, while one is being read.</summary>
internal ref struct ClaimParts
{
    internal Attribution By = Attribution.Keeper;
    internal Validity Holds;
    internal Polarity Polarity;
    internal Mood Mood;
    internal Standing Standing = Standing.Unassessed;
    internal ValueList<Grade> Grades;
    internal ValueList<ClaimLink> Links;
    internal string Note = "";
    internal ValueList<Suppression> Suppressions;

    public ClaimParts()
    {
    }

    internal ClaimId Id { get; private set; }

    internal ValueList<UnreadMember> Unread { get; private set; }

    /// <summary>Reads a member that every claim may have, or keeps it unread.</summary>
    internal bool Read(ref MemberReader json) =>
        AttributionForm.Read(ref json, "by"u8, ref By)
        || ValidityForm.Read(ref json, "holds"u8, ref Holds)
        || PolarityForm.Read(ref json, "polarity"u8, ref Polarity)
        || json.Word("mood"u8, ref Mood)
        || StandingForm.Read(ref json, "standing"u8, ref Standing)
        || SchemedText.Read(ref json, "grades"u8, ref Grades)
        || LinkForm.Read(ref json, "links"u8, ref Links)
        || json.Text("note"u8, ref Note)
        || SuppressionForm.Read(ref json, "suppressions"u8, ref Suppressions)
        || json.KeepUnread();

    /// <summary>Says whether the claim can be made, once its members are read.</summary>
    internal bool IsComplete(in MemberReader json)
    {
        var known = json.TryId<ClaimId>(out var id);
        (Id, Unread) = (id, json.TakeUnread());
        return known;
    }

    internal static void Write(ItemWriter json, Claim claim)
    {
        AttributionForm.Write(json, "by"u8, claim.By);
        ValidityForm.Write(json, "holds"u8, claim.Holds);
        PolarityForm.Write(json, "polarity"u8, claim.Polarity);
        json.Word("mood"u8, claim.Mood);
        StandingForm.Write(json, "standing"u8, claim.Standing);
        SchemedText.Write(json, "grades"u8, claim.Grades);
        LinkForm.Write(json, "links"u8, claim.Links);
        json.Text("note"u8, claim.Note);
        SuppressionForm.Write(json, "suppressions"u8, claim.Suppressions);
    }
}
