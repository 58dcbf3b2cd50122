using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>What a row at the level of alliances claims: when the alliance began and ended, who is party to it, and what some of its members, or all, owe.</summary>
internal sealed class AtopAllianceClaims(DatasetRelease release, AtopEntities entities, List<Item> items)
{
    private readonly AtopCodeClaims codes = new(items);
    private readonly HashSet<int> met = [];

    public void Add(AtopRow row)
    {
        var alliance = entities.Alliance(row);
        var again = met.Add(row.Atopid) ? "" : $"-line-{row.Line}";
        var by = release.At($"alliance {AtopEntities.Text(row.Atopid)}, line {row.Line}");
        var members = row.Members.Distinct().Select(entities.State).ToList();
        items.Add(new Milestone(alliance, MilestoneKind.Effective, row.Begin.Date) { Id = ClaimId.Parse($"{alliance}-began{again}"), By = release.Quoting(row, by) });
        if (row.HasEnded is { } hasEnded)
        {
            var ended = new Milestone(alliance, MilestoneKind.Ended, row.End.Date) { Id = ClaimId.Parse($"{alliance}-ended{again}"), By = by };
            items.Add(hasEnded ? ended : ended.Denied());
        }

        foreach (var member in members)
        {
            items.Add(new Participation(member, alliance.ToEntityId(), Role.Party) { Id = ClaimId.Parse($"{alliance}-party-{member}{again}"), By = by });
        }

        foreach (var pledge in AtopPledge.All)
        {
            if (pledge.Of(row) is { } pledged)
            {
                Pledged(row, pledge, pledged, alliance, members, again, by);
            }
        }

        if (row is { Speclgth: 1, Length: > 0 and var months })
        {
            items.Add(new TermProvision(alliance, Term.Of(Period.FromMonths(months))) { Id = ClaimId.Parse($"{alliance}-term{again}"), By = by });
        }

        codes.Add(row, alliance, AtopColumns.Codes.Where(column => !AtopColumns.OfMember.Contains(column)), "code-", "", by);
    }

    private void Pledged(AtopRow row, AtopPledge pledge, bool pledged, InstrumentId alliance, List<Reference<ActorId>> members, string again, Attribution by)
    {
        var held = new Classification(alliance, new Code("atop-obligation", pledge.Column))
        {
            Id = ClaimId.Parse($"{alliance}-{pledge.Kind}{again}"),
            By = by,
            Note = pledged ? "At least one member had it, in at least one phase." : "No member had it, in any phase.",
        };
        items.Add(pledged ? held : held.Denied());

        // A code of the whole says that all owe it only where members do not differ and nothing changed.
        if (pledged && row is { Asymm: 0, Maxphase: 0 } && members.Count > 1)
        {
            items.Add(new Obligation(ValueList.From(members), pledge.Duty, pledge.What)
            {
                Id = ClaimId.Parse($"{alliance}-owed-{pledge.Kind}{again}"),
                By = by,
                Under = alliance.ToEntityId(),
                Pledge = pledge.Kind,
                Condition = pledge.Condition(row),
            });
        }
    }
}
