namespace ConflictModel.Datasets;

/// <summary>What a row of the table of sources claims: a source, with the place in it on which values rest.</summary>
internal sealed class SfmSourceClaims(SfmTeller teller)
{
    private const int Sha256Digits = 64;

    public void Add(SfmSourceRow row)
    {
        var stem = $"sfm-source-{row.Id}";
        var by = teller.Row(row, "access point");
        var publisher = teller.Entities.Publication(row.PublicationIds is [var publication] ? publication : "", row.PublicationName, by);
        var source = new Source(row.Title.Trim() is { Length: > 0 } title ? title : $"Access point {row.Id}", SourceId.Parse(stem))
        {
            Published = row.Published,
            Publisher = publisher,
            Address = row.Url.Trim(),
            Retrieved = row.Accessed,
            Copies = ValueList.From(Copies(row)),
        };
        var isNew = teller.Entities.Add(row.Id, source);
        EntityId of = source.Id;
        teller.Quote(row, "sources", of, stem, by);
        if (!isNew)
        {
            teller.Tell($"{stem}-title", new Naming(of, source.Name), by, default(ValueList<string>));
        }

        Filed("type", "sfm-source-type", row.Type);
        Filed("access-point", "sfm-access-point", $"{row.AccessPointType.Trim()} {row.AccessPointTrigger.Trim()}");
        Filed("author", "sfm-author", row.Author);
        Filed("restricted", "sfm-restricted", row.IsRestricted ? "restricted" : "");
        if (row.PublicationCountry.Trim() is { Length: > 0 } country && publisher.TryGetId(out var id))
        {
            teller.Tell($"{id}-country", new Classification(id, new Code("sfm-country", country)), by, default(ValueList<string>));
        }

        void Filed(string what, string scheme, string text)
        {
            if (text.Trim() is { Length: > 0 } said)
            {
                teller.Tell($"{stem}-{what}", new Classification(of, new Code(scheme, said)), by, default(ValueList<string>));
            }
        }
    }

    private static IEnumerable<ArchiveCopy> Copies(SfmSourceRow row)
    {
        if (row.ArchiveUrl.Trim().Length > 0 || row.Archived.IsKnown)
        {
            yield return new ArchiveCopy { Address = row.ArchiveUrl.Trim(), Captured = row.Archived };
        }

        // A hash of this length is SHA-256 wherever archives of web pages give one; another stays in the row.
        if (row.ContentSha.Trim() is { Length: Sha256Digits } digits && ContentHash.TryParse($"sha256:{digits}", out var hash))
        {
            yield return new ArchiveCopy { Hash = hash };
        }
    }
}
