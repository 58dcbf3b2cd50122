namespace ConflictModel.Json;

internal sealed class AgreementCodec() : EntityCodec<Agreement, InstrumentId>("agreement")
{
    protected override Agreement? Read(ref MemberReader json, ref EntityParts<InstrumentId> parts)
    {
        AgreementStage stage = default;
        while (json.NextMember())
        {
            _ = json.Word("stage"u8, ref stage)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Agreement(parts.Name, parts.Id)
        {
            Stage = stage,
            AlsoKnownAs = parts.AlsoKnownAs,
            ExternalIds = parts.ExternalIds,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Agreement entity)
    {
        json.Word("stage"u8, entity.Stage);
    }
}
