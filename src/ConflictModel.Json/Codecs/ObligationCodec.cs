namespace ConflictModel.Json;

internal sealed class ObligationCodec() : ClaimCodec<Obligation>("obligation")
{
    protected override Obligation? Read(ref MemberReader json, ref ClaimParts parts)
    {
        ValueList<Reference<ActorId>> owedBy = default;
        Duty duty = default;
        string what = "";
        ValueList<Reference<ActorId>> towards = default;
        Reference<EntityId> under = default;
        string clause = "";
        Timing due = default;
        ProvisionStrength strength = default;
        PledgeKind pledge = default;
        var where = Area.Unknown;
        Timing from = default;
        Timing until = default;
        Deadline deadline = default;
        var condition = "";
        ClaimId conditionalOn = default;
        Estimate quantity = default;
        var quantityUnit = "";
        ValueList<Instalment> instalments = default;
        Estimate limit = default;
        var limitUnit = "";
        CalendarLength notice = default;
        while (json.HasMembers())
        {
            _ = json.Actors("owedBy"u8, ref owedBy)
                || json.Word("duty"u8, ref duty)
                || json.Words("what"u8, ref what)
                || json.Actors("towards"u8, ref towards)
                || json.Reference("under"u8, ref under)
                || json.Text("clause"u8, ref clause)
                || json.Timing("due"u8, ref due)
                || json.Word("strength"u8, ref strength)
                || json.Word("pledge"u8, ref pledge)
                || AreaForm.Read(ref json, "where"u8, ref where)
                || json.Timing("from"u8, ref from)
                || json.Timing("until"u8, ref until)
                || json.Value("deadline"u8, ref deadline)
                || json.Text("condition"u8, ref condition)
                || json.ItemId("conditionalOn"u8, ref conditionalOn)
                || EstimateForm.Read(ref json, "quantity"u8, ref quantity)
                || json.Text("quantityUnit"u8, ref quantityUnit)
                || InstalmentForm.Read(ref json, "instalments"u8, ref instalments)
                || EstimateForm.Read(ref json, "limit"u8, ref limit)
                || json.Text("limitUnit"u8, ref limitUnit)
                || json.Value("notice"u8, ref notice)
                || parts.Read(ref json);
        }

        return !(json.Need(what.Length > 0, "what") & parts.IsComplete(json)) ? null : new Obligation(owedBy, duty, what)
        {
            Towards = towards,
            Under = under,
            Clause = clause,
            Due = due,
            Strength = strength,
            Pledge = pledge,
            Where = where,
            From = from,
            Until = until,
            Deadline = deadline,
            Condition = condition,
            ConditionalOn = conditionalOn,
            Quantity = quantity,
            QuantityUnit = quantityUnit,
            Instalments = instalments,
            Limit = limit,
            LimitUnit = limitUnit,
            Notice = notice,
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

    protected override void Write(ItemWriter json, Obligation claim)
    {
        json.References("owedBy"u8, claim.Owed);
        json.Word("duty"u8, claim.Duty);
        json.Text("what"u8, claim.What);
        json.References("towards"u8, claim.Towards);
        json.Reference("under"u8, claim.Under);
        json.Text("clause"u8, claim.Clause);
        json.Timing("due"u8, claim.Due);
        json.Word("strength"u8, claim.Strength);
        json.Word("pledge"u8, claim.Pledge);
        AreaForm.Write(json, "where"u8, claim.Where);
        json.Timing("from"u8, claim.From);
        json.Timing("until"u8, claim.Until);
        json.Text("deadline"u8, claim.Deadline.ToString());
        json.Text("condition"u8, claim.Condition);
        if (claim.ConditionalOn.Value.Length > 0)
        {
            json.Id("conditionalOn"u8, claim.ConditionalOn.Value);
        }

        EstimateForm.Write(json, "quantity"u8, claim.Quantity);
        json.Text("quantityUnit"u8, claim.QuantityUnit);
        InstalmentForm.Write(json, "instalments"u8, claim.Instalments);
        EstimateForm.Write(json, "limit"u8, claim.Limit);
        json.Text("limitUnit"u8, claim.LimitUnit);
        json.Text("notice"u8, claim.Notice.ToString());
    }
}
