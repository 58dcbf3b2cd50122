namespace ConflictModel.Json;

internal sealed class SourceCodec() : EntityCodec<Source, SourceId>("source")
{
    protected override Source? Read(ref MemberReader json, ref EntityParts<SourceId> parts)
    {
        SourceKind sourceKind = default;
        Moment published = default;
        Reference<ActorId> publisher = default;
        var address = "";
        Moment retrieved = default;
        ValueList<ArchiveCopy> copies = default;
        while (json.HasMembers())
        {
            _ = parts.ReadNames(ref json)
                || json.Word("sourceKind"u8, ref sourceKind)
                || json.Moment("published"u8, ref published)
                || json.Reference("publisher"u8, ref publisher)
                || json.Text("address"u8, ref address)
                || json.Moment("retrieved"u8, ref retrieved)
                || ArchiveForm.Read(ref json, "copies"u8, ref copies)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Source(parts.Name, parts.Id)
        {
            SourceKind = sourceKind,
            Published = published,
            Publisher = publisher,
            Address = address,
            Retrieved = retrieved,
            Copies = copies,
            AlsoKnownAs = parts.AlsoKnownAs,
            ExternalIds = parts.ExternalIds,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Source entity)
    {
        json.Word("sourceKind"u8, entity.SourceKind);
        json.Moment("published"u8, entity.Published);
        json.Reference("publisher"u8, entity.Publisher);
        json.Text("address"u8, entity.Address);
        json.Moment("retrieved"u8, entity.Retrieved);
        ArchiveForm.Write(json, "copies"u8, entity.Copies);
    }
}
