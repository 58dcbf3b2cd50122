using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>What a row of the wars claims: of what type the war is, who fought in it, when, with what outcome, and how many were killed.</summary>
internal sealed class CowWarClaims(DatasetRelease release, List<Item> items)
{
    private readonly CowStates states = new("cow-wars", items);
    private readonly Dictionary<decimal, MetEntity<ConflictId>> wars = [];
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);

    public void Add(CowWarRow row)
    {
        var by = release.At(row.Ccode is { } state && row.IsInterState ? $"war {row.Number}, state {state}, line {row.Line}" : $"war {row.Number}, line {row.Line}");
        var war = War(row);
        var quoted = release.Quoting(row, by);
        if (row.IsInterState)
        {
            Participant(row, war, by, quoted);
        }
        else
        {
            Whole(row, war, by, quoted);
        }

        war.Call(row.WarName, by, items);
        war.Classify(row.IsInterState ? new Code(ConflictType.Scheme, ConflictType.Interstate.Word) : new Code(ConflictType.Scheme, ConflictType.Intrastate.Word), by, items);
        Tell("cow-war-type", row.Text(CowWarColumn.WarType));
        Tell("cow-region", row.Text(CowWarColumn.V5RegionNum));
        Tell("cow-internationalized", row.Text(CowWarColumn.Intnl));
        Tell("cow-where-fought", row.Text(CowWarColumn.WhereFought));
        foreach (var from in row.TransFrom.Split(',', StringSplitOptions.TrimEntries))
        {
            Tell("cow-transformed-from", from);
        }

        foreach (var to in row.TransTo.Split(',', StringSplitOptions.TrimEntries))
        {
            Tell("cow-transformed-to", to);
        }

        void Tell(string scheme, string printed)
        {
            if (printed.Trim() is { Length: > 0 } code && code is not ("-8" or "-9"))
            {
                war.Classify(new Code(scheme, code), by, items);
            }
        }
    }

    private static string Side(CowWarRow row) => row.Side is { } side ? side.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>Says whether the words for a side may name several: the code beside them is then of one of these only.</summary>
    private static bool MayNameSeveral(string side) => side.AsSpan().ContainsAny(",;/&") || side.Contains(" and ", StringComparison.OrdinalIgnoreCase);

    private static string Told(CowOutcome outcome, bool ofState) => outcome switch
    {
        CowOutcome.Won => ofState ? "won" : "side A won",
        CowOutcome.Lost => ofState ? "lost" : "side B won",
        CowOutcome.Compromise => "compromise or tie",
        CowOutcome.Transformed => "transformed into another type of war",
        CowOutcome.Ongoing => "going on when the dataset closed",
        CowOutcome.Stalemate => "stalemate",
        CowOutcome.BelowWar => "went on below the level of war",
        CowOutcome.ChangedSides => "changed sides",
        _ => "not known",
    };

    private MetEntity<ConflictId> War(CowWarRow row)
    {
        if (!wars.TryGetValue(row.WarNum, out var war))
        {
            var entity = new Conflict(row.WarName.Trim(), ConflictId.Parse($"cow-war-{row.Number}")) { ExternalIds = [new ExternalId(IdScheme.Parse("cow-war"), row.Number)] };
            items.Add(entity);
            wars.Add(row.WarNum, war = new MetEntity<ConflictId>(entity, entity.Id));
        }

        return war;
    }

    /// <summary>Gives what the ids of a row begin with: a state that changed sides has a row for each.</summary>
    private string Stem(CowWarRow row)
    {
        var stem = row.IsInterState ? $"cow-war-{row.Number}-{row.Ccode}-side-{(row.Side is null ? "unknown" : Side(row))}" : $"cow-war-{row.Number}";
        var count = stems[stem] = stems.GetValueOrDefault(stem) + 1;
        return count == 1 ? stem : $"{stem}-again-{count - 1}";
    }

    private void Participant(CowWarRow row, MetEntity<ConflictId> war, Attribution by, Attribution quoted)
    {
        var stem = Stem(row);
        var state = states.Of(row.Ccode!.Value, row.StateName, by);
        var stretches = row.Stretches.IsEmpty ? [default] : row.Stretches.ToArray();
        for (var i = 0; i < stretches.Length; i++)
        {
            items.Add(new Participation(state, war.EntityId, Role.Party)
            {
                Id = ClaimId.Parse($"{stem}-part-{i + 1}"),
                By = i == 0 ? quoted : by,
                Side = Side(row),
                RoleWords = row.Initiator.Trim() == "1" ? "initiator" : "",
                Holds = stretches[i].Interval.IsKnown ? new Validity(stretches[i].Interval) : default,
                Note = $"Outcome: {Told(row.Outcome, ofState: true)}.",
            });
        }

        Deaths(row, war, CowWarColumn.BatDeath, row.BatDeath, new Population(PopulationKind.Combatants, state), $"{stem}-killed", by);
    }

    private void Whole(CowWarRow row, MetEntity<ConflictId> war, Attribution by, Attribution quoted)
    {
        var stem = Stem(row);
        var isOneState = row.Ccode is not null && !MayNameSeveral(row.SideA);
        var a = isOneState ? states.Of(row.Ccode!.Value, row.SideA, by) : Described(row.SideA);
        var b = Described(row.SideB);
        var initiator = row.Initiator.Trim();
        var isKnown = Part(a, row.SideA, "a", quoted) | Part(b, row.SideB, "b", by);
        if (!isKnown && initiator.Length > 0 && initiator is not ("-8" or "-9"))
        {
            items.Add(new Participation(Described(initiator), war.EntityId, Role.Unstated) { Id = ClaimId.Parse($"{stem}-initiator"), By = by, RoleWords = "initiator" });
        }

        if (row.Ccode is { } state && !isOneState)
        {
            items.Add(new Participation(states.Of(state), war.EntityId, Role.Party) { Id = ClaimId.Parse($"{stem}-side-a-state"), By = by, Side = "A", Note = "The state whose number stands beside side A, which may be more than this state." });
        }

        Life(row, war, stem, by);
        if (row.Outcome is not CowOutcome.Unknown)
        {
            items.Add(new Classification(war.EntityId, new Code("cow-outcome", row.Text(CowWarColumn.Outcome).Trim()))
            {
                Id = ClaimId.Parse($"{stem}-outcome"),
                By = by,
                Note = $"Outcome: {Told(row.Outcome, ofState: false)}.",
            });
        }

        Deaths(row, war, CowWarColumn.DeathsSideA, row.DeathsSideA, new Population(PopulationKind.Combatants, a), $"{stem}-killed-a", by);
        Deaths(row, war, CowWarColumn.DeathsSideB, row.DeathsSideB, new Population(PopulationKind.Combatants, b), $"{stem}-killed-b", by);
        Deaths(row, war, CowWarColumn.TotalBDeaths, row.TotalBDeaths, Population.Combatants, $"{stem}-killed", by);

        bool Part(Reference<ActorId> side, string name, string letter, Attribution source)
        {
            var began = initiator.Length > 0 && string.Equals(initiator, name.Trim(), StringComparison.OrdinalIgnoreCase);
            items.Add(new Participation(side, war.EntityId, Role.Party)
            {
                Id = ClaimId.Parse($"{stem}-side-{letter}"),
                By = source,
                Side = letter.ToUpperInvariant(),
                RoleWords = began ? "initiator" : "",
            });
            return began;
        }
    }

    private static Reference<ActorId> Described(string words) => words.Trim() is { Length: > 0 } told ? Reference<ActorId>.Described(told) : Reference<ActorId>.Unknown;

    private void Life(CowWarRow row, MetEntity<ConflictId> war, string stem, Attribution by)
    {
        for (var i = 0; i < row.Stretches.Count; i++)
        {
            var (start, end) = row.Stretches[i];
            var isLast = i == row.Stretches.Count - 1;
            Reach(i == 0 ? MilestoneKind.Began : MilestoneKind.Resumed, start);
            Reach(isLast ? MilestoneKind.Ended : MilestoneKind.Suspended, end);

            void Reach(MilestoneKind kind, CowDate date)
            {
                if (date.IsNone)
                {
                    return; // that the cells do not apply does not say that it began or ended
                }

                var milestone = new Milestone(war.EntityId, kind, date.Date) { Id = ClaimId.Parse($"{stem}-{kind}-{i + 1}"), By = by };
                items.Add(date.IsStillGoingOn ? milestone.Denied() : milestone);
            }
        }
    }

    private void Deaths(CowWarRow row, MetEntity<ConflictId> war, CowWarColumn column, int? number, Population people, string id, Attribution by)
    {
        // A code such as -9 is no number that somebody printed: it stands in the note.
        var printed = row.Text(column).Trim();
        if (printed.Length == 0)
        {
            return;
        }

        var isCode = printed is "-7" or "-8" or "-9";

        items.Add(new CasualtyEstimate(war.EntityId, Harm.Killed, number is { } known ? Estimate.BestOf(known) : default)
        {
            Id = ClaimId.Parse(id),
            By = by,
            Knowledge = Knowledge.Estimated,
            People = people,
            Period = row.Stretches.IsEmpty ? default : DateParts.Between(row.Stretches[0].Start.Date, row.Stretches[^1].End.Date),
            Printed = isCode ? default : row.Printed(column),
            Note = isCode ? $"Printed: {CowWarColumns.Known.Name(column)} {printed}, no number of people." : number is null ? "What is printed cannot be read as a number of people." : "",
        });
    }
}
