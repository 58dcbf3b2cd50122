namespace ConflictModel.Datasets;

/// <summary>What a row of the table of incidents claims: when and where it was, what is alleged to have been done, and by whom.</summary>
internal sealed class SfmIncidentClaims(SfmTeller teller, List<Item> items)
{
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    public void Add(SfmIncidentRow row)
    {
        var stem = $"sfm-incident-{row.Id}";
        var by = teller.Row(row, "incident");
        var when = When(row);
        var place = SfmPlaceName.Parse(row.Location).Name;
        var incident = new Incident(Name(row, place, when), IncidentId.Parse(stem)) { ExternalIds = [new ExternalId(IdScheme.Parse("security-force-monitor"), row.Id)] };
        if (met.Add(row.Id))
        {
            items.Add(incident);
        }

        teller.Quote(row, "incidents", incident, stem, by);
        var occurrence = new Occurrence(incident)
        {
            When = when,
            Where = teller.Entities.Area(row.Location, row.LocationDescription, by),
            Actors = [.. Perpetrators(row, by)],
            Note = row.ViolationDescription.Trim(),
        };
        teller.Tell($"{stem}-occurred", occurrence, by, row.Sources);
        Filed("violation", "sfm-violation-type", SfmIncidentRow.Parts(row.ViolationType));
        Filed("perpetrator-class", "sfm-perpetrator-classification", SfmIncidentRow.Parts(row.PerpetratorClassification));
        Filed("status", "sfm-incident-status", row.UpdateStatus.Trim() is { Length: > 0 } status ? [status] : [], row.Updated.Date);
        if (row.FirstAllegation.Date.IsKnown)
        {
            teller.Tell($"{stem}-alleged", new Milestone(incident, MilestoneKind.Published, row.FirstAllegation.Date) { Note = "The first allegation." }, by, row.Sources);
        }

        void Filed(string what, string scheme, string[] codes, ImpreciseDate on = default)
        {
            foreach (var code in codes)
            {
                teller.Tell(
                    $"{stem}-{what}",
                    new Classification(incident, new Code(scheme, code)) { Holds = on.IsKnown ? new Validity(new ImpreciseInterval(on, on), endIsLastSeen: true, startIsFirstSeen: true) : default },
                    by,
                    row.Sources);
            }
        }
    }

    private static string Name(SfmIncidentRow row, string place, Timing when)
    {
        var what = SfmIncidentRow.Parts(row.ViolationType) is { Length: > 0 } kinds ? string.Join(", ", kinds) : $"Incident {row.Id}";
        return $"{what}{(place.Length > 0 ? $": {place}" : "")}{(when.IsKnown ? $", {when}" : "")}";
    }

    private static Timing When(SfmIncidentRow row)
    {
        var (start, end) = (row.Start.Date, row.End.Date);
        return row.IsReversed ? default
            : start.IsKnown && start == end ? start
            : start.IsKnown || end.IsKnown ? new ImpreciseInterval(start, end)
            : default(Timing);
    }

    private IEnumerable<Reference<ActorId>> Perpetrators(SfmIncidentRow row, Attribution by) =>
        Named(row.PerpetratorPersonIds, row.PerpetratorPersonName, (id, name) => teller.Entities.Person(id, name, by))
            .Concat(Named(row.PerpetratorUnitIds, row.PerpetratorUnitName, (id, name) => teller.Entities.Unit(id, name, by)));

    /// <summary>Pairs ids and names where there are as many of each; names without ids are described.</summary>
    private static List<Reference<ActorId>> Named(ValueList<string> ids, string cell, Func<string, string, Reference<ActorId>> refer)
    {
        var names = SfmIncidentRow.Parts(cell);
        var paired = ids.Count == names.Length;
        return ids.IsEmpty
            ? [.. names.Select(name => refer("", name))]
            : [.. ids.Select((id, i) => refer(id, paired ? names[i] : ""))];
    }
}
