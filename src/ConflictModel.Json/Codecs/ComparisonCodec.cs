namespace ConflictModel.Json;

internal sealed class ComparisonCodec() : ClaimCodec<Comparison>("comparison")
{
    protected override Comparison? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        ComparisonKind @as = default;
        Reference<EntityId> to = default;
        string measure = "";
        string scope = "";
        Reference<EntityId> since = default;
        Timing during = default;
        Reference<EntityId> within = default;
        bool ever = default;
        bool scopeIsUnknown = default;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || json.Word("as"u8, ref @as)
                || json.Reference("to"u8, ref to)
                || json.Text("measure"u8, ref measure)
                || json.Text("scope"u8, ref scope)
                || json.Reference("since"u8, ref since)
                || json.Timing("during"u8, ref during)
                || json.Reference("within"u8, ref within)
                || json.Flag("ever"u8, ref ever)
                || json.Flag("scopeIsUnknown"u8, ref scopeIsUnknown)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new Comparison(of, @as)
        {
            To = to,
            Measure = measure,
            Scope = scope,
            Since = since,
            During = during,
            Within = within,
            Ever = ever,
            ScopeIsUnknown = scopeIsUnknown,
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

    protected override void Write(ItemWriter json, Comparison claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Word("as"u8, claim.As);
        json.Reference("to"u8, claim.To);
        json.Text("measure"u8, claim.Measure);
        json.Text("scope"u8, claim.Scope);
        json.Reference("since"u8, claim.Since);
        json.Timing("during"u8, claim.During);
        json.Reference("within"u8, claim.Within);
        json.Flag("ever"u8, claim.Ever);
        json.Flag("scopeIsUnknown"u8, claim.ScopeIsUnknown);
    }
}
