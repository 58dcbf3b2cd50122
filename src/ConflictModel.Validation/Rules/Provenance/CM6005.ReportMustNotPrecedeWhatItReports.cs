namespace ConflictModel.Validation;

/// <summary>A report must not come before what it reports.</summary>
/// <remarks>
/// Judged are dated claims of what happened: occurrences, meetings, declarations, violations, tolls and displacement with a period, and
/// milestones other than those that a text sets beforehand (its effect, its end, its extension; in a document, such as a treaty or a
/// decree, any: it forms a commission from a day on). A toll or a displacement without a period, and a violation without a date, are of the
/// day of their incident: as the same account dates it, or else as all others do, which makes a note. A source is of the day that the keeper
/// dates it by, or else of the printed one; of several the earliest counts, or the day on which the origin said so. Silent while the order
/// is open, for neighbouring days (the world's calendars differ by one), for what is planned, denied, rejected or superseded, for what
/// happens again and again, for what the keeper concludes from a source, and for a toll beside whose incident the same fault is told.
/// </remarks>
internal sealed class ReportMustNotPrecedeWhatItReports() : Rule<Claim>(
    RuleIds.ReportMustNotPrecedeWhatItReports, Severity.Error, "A report must not come before what it reports.")
{
    public override string Why =>
        "Nobody reports what has not happened yet. Either the source or the event has a wrong date, the wrong source is cited, or what was announced is told as if it had happened.";

    public override string Fix =>
        "Check both dates. Where the source prints a wrong one, keep it and add a claim of the keeper's own on when it was published. What the source only announces is planned: InMood(Mood.Planned).";

    public override string Source => "Berkeley Protocol on Digital Open Source Investigations: when an item was made is verified against the event that it shows; ConflictModel: a dateline that precedes its inner dates is told.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.By.Origin.Kind is OriginKind.Keeper)
        {
            return;
        }

        var (when, member) = When(claim);
        if (!when.IsKnown)
        {
            if (IncidentOf(claim) is { } incident)
            {
                CheckIncident(claim, incident, findings);
            }

            return;
        }

        var said = findings.Record.WhenSaid(claim);
        if (!DayOrder.IsBefore(said, when, findings.View.Tolerance) || findings.View.Counts(claim) is not (var counts and not Certainty.Impossible))
        {
            return;
        }

        if (claim is Milestone && IsLaidDown(claim, findings.Record))
        {
            return;
        }

        var ownWord = claim.By.Said.IsKnown;
        findings.Listing(claim, counts)?.Report(
            claim,
            $"This is told to have happened {when.Describe()}, but {(ownWord ? "was said" : "was published")} before, {Timing.FromMoment(said).Describe()}: {Quoted.Of(findings.Record.Tell(claim))}.",
            member,
            counts,
            ownWord ? [] : Sources(claim, findings.Record),
            "Correct the date that is wrong. If the source prints a wrong date, add the keeper's own dating of it; if it only announces, mark the claim as planned.");
    }

    /// <summary>Gets the incident that a claim without a date of its own is of.</summary>
    private static IncidentId? IncidentOf(Claim claim) => claim switch
    {
        CasualtyEstimate or DisplacementEstimate when claim is Figure { Of: { Family: EntityFamily.Incident } of } => IncidentId.Parse(of.Value),
        Violation violation when violation.Act.TryGetId(out var act) => act,
        _ => null,
    };

    /// <summary>Holds the day of saying to the day of the incident.</summary>
    private static void CheckIncident(Claim claim, IncidentId incident, Findings findings)
    {
        var said = findings.Record.WhenSaid(claim);
        if (!said.IsKnown || findings.View.Counts(claim) is Certainty.Impossible
            || OccurrenceIndex.In(findings).Find(incident, findings) is not { } dated)
        {
            return;
        }

        var compared = dated.Of(claim);
        foreach (var occurrence in compared)
        {
            if (occurrence.Recurrence.Length > 0 || !IsSaidBefore(said, occurrence, findings) || IsSaidBefore(findings.Record.WhenSaid(occurrence), occurrence, findings))
            {
                return;
            }
        }

        var happened = compared.MinBy(o => o.When.Began, ImpreciseDate.ByEarliest)!; // there is one at least
        var record = findings.Record;
        var ownWord = claim.By.Said.IsKnown;
        var certainty = Disagreement.Weigh(claim, happened, findings);
        findings.Listing(claim, certainty)?.Report(
            claim,
            $"This {(ownWord ? "was said" : "was published")} {Timing.FromMoment(said).Describe()}, before it happened {happened.When.Describe()} ({findings.Account(happened)}): {Quoted.Of(record.Tell(claim))}.",
            claim is Violation ? "act" : "of",
            certainty,
            [.. ownWord ? [] : Sources(claim, record), new RelatedPlace($"{happened.Pointer}/when", record.Tell(happened))],
            "Correct the date that is wrong, or name the incident that is meant. If the source prints a wrong date, add the keeper's own dating of it.");
    }

    private static bool IsSaidBefore(Moment said, Occurrence occurrence, Findings findings) => DayOrder.IsBefore(said, occurrence.When, findings.View.Tolerance);

    /// <summary>Gets the time of what happened, and the member it stands in; unknown for what can be told beforehand.</summary>
    private static (Timing When, string Member) When(Claim claim) => claim switch
    {
        Occurrence { Recurrence.Length: > 0 } or Convening { Recurrence.Length: > 0 } => default,
        Milestone milestone when IsSetBeforehand(milestone) => default,
        Figure figure => figure is CasualtyEstimate or DisplacementEstimate ? (figure.Period, "period") : default,
        _ => ClaimDay.Of(claim),
    };

    private static bool IsSetBeforehand(Milestone milestone)
    {
        var reached = milestone.Reached;
        if (milestone.Of.Family is EntityFamily.Source || reached == MilestoneKind.Effective || reached == MilestoneKind.Expired || reached == MilestoneKind.Planned)
        {
            return true;
        }

        return milestone.Of.Family is EntityFamily.Instrument or EntityFamily.Truce
            && (reached.IsEnd || reached == MilestoneKind.Extended || reached == MilestoneKind.Renewed || reached == MilestoneKind.Suspended || reached == MilestoneKind.Resumed);
    }

    /// <summary>Says whether documents alone tell it, which lay down what is to come.</summary>
    private static bool IsLaidDown(Claim claim, ConflictRecord record)
    {
        foreach (var citation in claim.By.Citations)
        {
            if (!record.TryFind(citation.Source, out var found) || found is not ConflictModel.Source source || source.SourceKind != SourceKind.Document)
            {
                return false;
            }
        }

        return !claim.By.Citations.IsEmpty;
    }

    private static ValueList<RelatedPlace> Sources(Claim claim, ConflictRecord record)
    {
        var places = new List<RelatedPlace>();
        foreach (var citation in claim.By.Citations)
        {
            if (record.TryFind(citation.Source, out var found) && found is Source source)
            {
                places.Add(new RelatedPlace($"{source.Pointer}/published", record.Tell(source)));
            }
        }

        return ValueList.From(places);
    }
}
