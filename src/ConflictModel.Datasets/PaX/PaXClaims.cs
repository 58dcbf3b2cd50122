namespace ConflictModel.Datasets;

/// <summary>What one row of PA-X claims: when the text was made, by whom, in which process, of what kind, and what it provides for.</summary>
internal sealed class PaXClaims(DatasetRelease release, List<Item> items)
{
    private const int LongestWords = 500;

    private static readonly (PaXColumn Column, string Scheme)[] Codes =
    [
        (PaXColumn.Stage, "pax-stage"), (PaXColumn.StageSub, "pax-stage-sub"), (PaXColumn.Agtp, "pax-agreement-type"), (PaXColumn.Status, "pax-status"),
        (PaXColumn.Con, "pax-country"), (PaXColumn.Contp, "pax-conflict-type"), (PaXColumn.Reg, "pax-region"),
        (PaXColumn.Loc1ISO, "pax-loc1-iso"), (PaXColumn.Loc2ISO, "pax-loc2-iso"), (PaXColumn.Loc1GWNO, "pax-loc1-gwno"), (PaXColumn.Loc2GWNO, "pax-loc2-gwno"),
    ];

    private static readonly (PaXColumn Column, string Scheme)[] Numbers =
    [
        (PaXColumn.UcdpCon, IdScheme.UcdpConflict.Word), (PaXColumn.UcdpAgr, "pax-ucdp-agreement"),
        (PaXColumn.PamAgr, "pax-pam-agreement"), (PaXColumn.CowWar, "pax-cow-war"),
    ];

    private static readonly char[] Separators = [',', ';'];

    /// <summary>Gives a text on one line, with single blanks.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Add(PaXRow row, PaXEntities entities)
    {
        var by = release.At($"agreement {row.AgtId}, line {row.Line}");
        var process = entities.Process(row, by);
        var (text, stem) = entities.Agreement(row, by);
        var (reached, word) = row.Status == AgreementStatus.Unilateral ? (MilestoneKind.Declared, "declared") : (MilestoneKind.Signed, "signed");
        items.Add(new Milestone(text, reached, row.Dat is { } day ? (ImpreciseDate)day : Timing.Unknown) { Id = Id(word), By = release.Quoting(row, by) });
        Take(row.Part, Role.Party, "parties", "");
        Take(row.ThrdPart, Role.Unstated, "third-parties", "third party");
        if (process != default)
        {
            items.Add(text.MadeIn(process) with { Id = Id("process"), By = by });
        }

        if (row.OthAgr.Trim() is { Length: > 0 } others)
        {
            items.Add(text.RefersTo(Reference<EntityId>.Described("other agreements, as quoted in the note", several: true)) with { Id = Id("other-agreements"), By = by, Note = others });
        }

        Kinds(row, text, stem, by);
        foreach (var provision in row.Provisions.Made)
        {
            Classify("pax-provision", $"{provision.Name} {provision.Level}", $"prov-{provision.Name.ToLowerInvariant()}");
        }

        foreach (var (column, scheme) in Codes)
        {
            Classify(scheme, row.Text(column).Trim(), scheme);
        }

        foreach (var (column, scheme) in Numbers)
        {
            foreach (var number in row.Text(column).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct())
            {
                Classify(scheme, number, $"{scheme}-{number}");
            }
        }

        ClaimId Id(string part) => ClaimId.TryParse($"{stem}-{part}", out var id) ? id : ClaimId.From($"{stem} {part}");

        void Classify(string scheme, string code, string part)
        {
            if (code.Length > 0)
            {
                items.Add(new Classification(text, new Code(scheme, code)) { Id = Id(part), By = by });
            }
        }

        void Take(string words, Role role, string part, string roleWords)
        {
            if (OneLine(words) is { Length: > 0 } told)
            {
                var several = words.Trim().AsSpan().ContainsAny('\n', ';') || (role == Role.Party && row.Status == AgreementStatus.Multiparty);
                items.Add(new Participation(Reference<ActorId>.Described(NoteLog.Shorten(told, LongestWords), several), text.EntityId, role)
                {
                    Id = Id(part),
                    By = by,
                    RoleWords = roleWords,
                    Note = words.Trim() == told && told.Length <= LongestWords ? "" : words.Trim(),
                });
            }
        }
    }

    private void Kinds(PaXRow row, Agreement text, string stem, Attribution by)
    {
        Say(row.Stage, "stage");
        Say(row.StageSub, "sub-stage");
        Say(row.Agtp, "scope");
        Say(row.Status, "status");

        void Say<T>(T kind, string part)
            where T : struct, ICodeList<T>
        {
            if (!kind.Equals(default))
            {
                items.Add(text.ClassifiedAs(kind) with { Id = ClaimId.Parse($"{stem}-{part}"), By = by });
            }
        }
    }
}
