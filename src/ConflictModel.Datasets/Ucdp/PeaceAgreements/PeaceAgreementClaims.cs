namespace ConflictModel.Datasets;

/// <summary>What one row claims: an agreement, when it was signed and ended, who takes part in it, what it provides for.</summary>
internal sealed class PeaceAgreementClaims(DatasetRelease release, List<Item> items)
{
    private const int LongestWords = 500;

    private static readonly PeaceAgreementColumn[] Codes =
    [
        PeaceAgreementColumn.Region, PeaceAgreementColumn.Outlin, PeaceAgreementColumn.DyVi05, PeaceAgreementColumn.CoVi01,
        PeaceAgreementColumn.Noconf, PeaceAgreementColumn.Termdur, PeaceAgreementColumn.Noconf11, PeaceAgreementColumn.Inclusive,
        PeaceAgreementColumn.NoDyad, PeaceAgreementColumn.OutIss, PeaceAgreementColumn.Frame,
    ];

    public void Add(UcdpPeaceAgreementRow row, PeaceAgreementEntities entities)
    {
        var stem = $"ucdp-pa-{row.Paid}";
        var by = release.At($"agreement {row.Paid}, line {row.Line}");
        var parties = entities.Parties(row, by);
        var process = row.ProcId is { } number ? entities.Process(number, by) : default;
        var name = row.PaName.Trim() is { Length: > 0 } printed ? printed : StandInName.Of("ucdp-pa-", $"{row.Paid}");
        var text = new Agreement(name, InstrumentId.Parse(stem)) { ExternalIds = [new ExternalId(IdScheme.Parse("ucdp-peace-agreement"), $"{row.Paid}")] };
        items.Add(text);
        items.Add(new Milestone(text, MilestoneKind.Signed, row.PaDate is { } day ? (ImpreciseDate)day : Timing.Unknown)
        {
            Id = ClaimId.Parse($"{stem}-signed"),
            By = release.Quoting(row, by),
            Note = row.PaComment.Trim(),
        });
        for (var i = 0; i < parties.Count; i++)
        {
            items.Add(new Participation(parties[i], text.EntityId, Role.Party) { Id = ClaimId.Parse($"{stem}-party-{i + 1}"), By = by });
        }

        Describe(row.PaSign, row.CSign, Role.Signatory, "signatories", "");
        Describe(row.Pa3rd, row.C3rd, Role.Unstated, "third-parties", "third party");
        if (row.Cid is { } conflict)
        {
            items.Add(new Classification(text, new Code(PeaceAgreementEntities.Old("conflict").Word, $"{conflict}")) { Id = ClaimId.Parse($"{stem}-conflict-{conflict}"), By = by });
        }

        if (process != default)
        {
            items.Add(text.MadeIn(process) with { Id = ClaimId.Parse($"{stem}-process"), By = by });
        }

        Ended(row, text, stem, by);
        Classify(row, text, stem, by);

        void Describe(string words, string comment, Role role, string part, string roleWords)
        {
            if (words.Trim() is { Length: > 0 } told)
            {
                items.Add(new Participation(Reference<ActorId>.Described(NoteLog.Shorten(told, LongestWords), several: true), text.EntityId, role)
                {
                    Id = ClaimId.Parse($"{stem}-{part}"),
                    By = by,
                    RoleWords = roleWords,
                    Note = comment.Trim(),
                });
            }
        }
    }

    private static string Published(PeaceAgreementColumn column) => PeaceAgreementColumns.Known.Name(column);

    private static string Slug(PeaceAgreementColumn column) => Published(column).ToLowerInvariant().Replace('_', '-');

    private void Ended(UcdpPeaceAgreementRow row, Agreement text, string stem, Attribution by)
    {
        if (row.Ended is not { } ended)
        {
            return;
        }

        var unread = row.Duration.Trim().Length > 0 && !row.EndedOn.IsKnown ? $"Printed: Duration {row.Duration.Trim()}. " : "";
        var end = new Milestone(text, MilestoneKind.Ended, row.EndedOn)
        {
            Id = ClaimId.Parse($"{stem}-ended"),
            By = by,
            Note = $"{unread}{row.CDuration.Trim()}".Trim(),
        };
        items.Add(ended ? end : end.Denied());
    }

    private void Classify(UcdpPeaceAgreementRow row, Agreement text, string stem, Attribution by)
    {
        if (row.PaType is not UcdpPeaceAgreementType.Unknown)
        {
            var type = row.PaType switch
            {
                UcdpPeaceAgreementType.Full => UcdpAgreementType.Full,
                UcdpPeaceAgreementType.Partial => UcdpAgreementType.Partial,
                _ => UcdpAgreementType.Process,
            };
            items.Add(text.ClassifiedAs(type) with { Id = ClaimId.Parse($"{stem}-type"), By = by });
        }

        if (row.Inc is not UcdpAgreementIncompatibility.Unknown)
        {
            var about = row.Inc switch
            {
                UcdpAgreementIncompatibility.Territory => IncompatibilityKind.Territory,
                UcdpAgreementIncompatibility.Government => IncompatibilityKind.Government,
                _ => IncompatibilityKind.GovernmentAndTerritory,
            };
            items.Add(text.ClassifiedAs(about) with { Id = ClaimId.Parse($"{stem}-incompatibility"), By = by });
        }

        foreach (var column in PeaceAgreementColumns.Provisions)
        {
            if (row.Text(column).Trim() is var printed && printed is ("1" or "0"))
            {
                var provision = new Classification(text, new Code("ucdp-pa-provision", Published(column)))
                {
                    Id = ClaimId.Parse($"{stem}-provision-{Slug(column)}"),
                    By = by,
                    Note = column == PeaceAgreementColumn.Reaffirm ? row.ReaffirmId.Trim() : "",
                };
                items.Add(printed == "1" ? provision : provision.Denied());
            }
        }

        foreach (var column in Codes)
        {
            if (row.Text(column).Trim() is { Length: > 0 } printed && printed != "-99")
            {
                items.Add(new Classification(text, new Code($"ucdp-pa-{Slug(column)}", printed)) { Id = ClaimId.Parse($"{stem}-{Slug(column)}"), By = by });
            }
        }
    }
}
