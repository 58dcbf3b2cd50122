namespace ConflictModel.Datasets;

/// <summary>What the rows of the members of an alliance claim: from when to when each was party to it, and what it owed in each phase.</summary>
internal sealed class AtopMemberClaims(DatasetTable table, DatasetRelease release, AtopEntities entities, List<Item> items)
{
    private readonly AtopCodeClaims codes = new(items);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly HashSet<int> lives = [];

    public void Add(List<AtopRow> run)
    {
        var alliance = entities.Alliance(run[0]);
        if (lives.Add(run[0].Atopid))
        {
            Life(run, alliance);
        }

        foreach (var row in run)
        {
            Add(row, run, alliance);
        }
    }

    private static Attribution At(DatasetRelease release, AtopRow row) =>
        release.At($"alliance {AtopEntities.Text(row.Atopid)}, member {AtopEntities.Text(row.Member!.Value)}, line {row.Line}");

    /// <summary>Tells when the alliance began and ended, as the dates of its members do: it begins with the first who enters, and ends with the last who leaves.</summary>
    private void Life(List<AtopRow> run, InstrumentId alliance)
    {
        var first = run.Find(row => run.TrueForAll(other => other.Entry.Date.IsBefore(row.Entry.Date) is Certainty.Impossible || other.Entry == row.Entry));
        if (first is not null)
        {
            items.Add(new Milestone(alliance, MilestoneKind.Effective, first.Entry.Date)
            {
                Id = ClaimId.Parse($"{alliance}-first-entry"),
                By = At(release, first),
                Note = "The earliest entry of a member.",
            });
        }

        var open = run.Find(row => row.HasEnded is false);
        var last = open ?? run.Find(row => run.TrueForAll(other => row.Exit.Date.IsBefore(other.Exit.Date) is Certainty.Impossible || other.Exit == row.Exit));
        if (last?.HasEnded is not null)
        {
            var ended = new Milestone(alliance, MilestoneKind.Ended, last.Exit.Date)
            {
                Id = ClaimId.Parse($"{alliance}-last-exit"),
                By = At(release, last),
                Note = open is null ? "The latest exit of a member." : "A member was still in it when the dataset closed.",
            };
            items.Add(open is null ? ended : ended.Denied());
        }
    }

    private void Add(AtopRow row, List<AtopRow> run, InstrumentId alliance)
    {
        var number = row.Member!.Value;
        var member = entities.State(number);
        var by = At(release, row);
        var stem = Stem(row, alliance);
        var phase = row.Phase is > 0 ? $"Phase {row.Phase} of {row.Maxphase}." : "";
        var held = new Validity(row.Entry.Date.IsKnown || row.Exit.Date.IsKnown ? DateParts.Between(row.Entry.Date, row.Exit.Date) : default);
        items.Add(new Participation(member, alliance.ToEntityId(), Role.Party) { Id = ClaimId.Parse($"{stem}-party"), By = release.Quoting(row, by), Holds = held, Note = $"{phase} {Ended(row)}".Trim() });
        var others = run.Select(other => other.Member!.Value).Distinct().Where(other => other != number).ToList();
        foreach (var pledge in AtopPledge.All)
        {
            if (pledge.Of(row) is { } pledged)
            {
                var owed = new Obligation([member], pledge.Duty, pledge.What)
                {
                    Id = ClaimId.Parse($"{stem}-{pledge.Kind}"),
                    By = by,
                    Holds = held,
                    Towards = others.Count == 1 && row.Bilat is true ? [entities.State(others[0])] : [],
                    Under = alliance.ToEntityId(),
                    Pledge = pledge.Kind,
                    Condition = pledged ? pledge.Condition(row) : "",
                    Note = (others.Count > 1 || row.Bilat is not true) && pledged ? $"Owed to at least one of the other members; to which is not told. {phase}".Trim() : phase,
                };
                items.Add(pledged ? owed : owed.Denied());
            }
        }

        codes.Add(row, alliance, AtopColumns.Codes.Except(AtopColumns.OfMember), "member-code-", $"So in the row of member {AtopEntities.Text(number)}. {phase}".Trim(), by);
    }

    /// <summary>Tells how the part of a member ended, in the codes of the row.</summary>
    private static string Ended(AtopRow row)
    {
        AtopColumn[] columns = [AtopColumn.Term, AtopColumn.Termmode, AtopColumn.Termcaus];
        var codes = columns.Where(column => row.Code(column) is not null and not 0).Select(column => $"{AtopColumns.Known.Name(column)} {row.Code(column)}").ToList();
        return codes.Count == 0 ? "" : $"Printed of the end: {string.Join(", ", codes)}.";
    }

    private string Stem(AtopRow row, InstrumentId alliance)
    {
        var phase = row.Phase is > 0 ? $"-phase-{AtopEntities.Text(row.Phase.Value)}" : "";
        var stem = $"{alliance}-{AtopEntities.Text(row.Member!.Value)}{phase}";
        var count = stems[stem] = stems.GetValueOrDefault(stem) + 1;
        if (count == 1)
        {
            return stem;
        }

        table.Notes.Add(
            NoteCodes.AtopMemberAgain,
            DatasetNoteSeverity.Note,
            row.Line,
            "member",
            row.Text(AtopColumn.Member),
            "The member has an earlier row for the same phase of the alliance, as one that left and came back: both are told.");
        return $"{stem}-again-{AtopEntities.Text(count - 1)}";
    }
}
