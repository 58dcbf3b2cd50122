using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Validation;

/// <summary>Visits items once and shows each to the rules that judge its kind.</summary>
internal sealed class RuleWalker
{
    private const int MostFailures = 10;
    private readonly FindingLog log = new();
    private readonly List<Finding> each = [];
    private readonly Seat[] seats;
    private readonly Dictionary<Type, Seat[]> byType = [];
    private Type? lastType;
    private Seat[] lastSeats = [];

    private RuleWalker(RecordView view, ValidationOptions options, IEnumerable<Rule> rules)
    {
        var shared = new Dictionary<Type, object> { [typeof(FindingLog)] = log };
        seats = [.. rules
            .OrderBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new Seat(r, new Findings(r, options, view, log, shared)))];
    }

    /// <summary>Judges a record by all rules.</summary>
    internal static ValidationReport Walk(ConflictRecord record, ValidationOptions options)
    {
        var walker = new RuleWalker(record.AsKnownAt(Moment.Unknown).Within(options.Tolerance), options, options.Rules);
        foreach (var item in record)
        {
            walker.Show(item);
        }

        walker.ShowWhole(record);
        return walker.Report(record);
    }

    /// <summary>Makes a walker that judges items each on its own, by the rules that need no more.</summary>
    internal static RuleWalker OfEach(ValidationOptions options) => new(
        ConflictRecord.Empty.AsKnownAt(Moment.Unknown).Within(options.Tolerance), options, options.Rules.Where(r => r.Reach is RuleReach.Item));

    /// <summary>Judges one item and gives what was found of it, in a list that the next item takes over.</summary>
    internal List<Finding> ShowEach(Item item)
    {
        each.Clear();
        Show(item);
        foreach (var (finding, _, _) in log.Listed)
        {
            each.Add(finding);
        }

        log.Listed.Clear();
        log.Suppressed.Clear();
        return each;
    }

    /// <summary>Tells how many findings were counted and not listed, a finding a rule.</summary>
    internal IEnumerable<Finding> LeftOut() => seats.Where(s => s.Findings.LeftOut > 0).Select(s => new Finding(
        s.Rule.Id, s.Findings.Severity, "", $"{s.Rule.Id} has {s.Findings.LeftOut} more findings, which are counted and not listed."));

    private ValidationReport Report(ConflictRecord record)
    {
        ValueList<Finding> found = [.. log.InOrder(record), .. LeftOut()];
        var tallies = seats.Where(s => s.Findings.Count > 0 || s.Findings.Suppressed > 0).Select(s => new RuleTally(s.Rule, s.Findings));
        return new ValidationReport(found, ValueList.From(log.Suppressed), ValueList.From(tallies));
    }

    private void Show(Item item)
    {
        log.MoveTo(item);
        var type = item.GetType();
        if (type != lastType)
        {
            (lastType, lastSeats) = (type, SeatsFor(type, item));
        }

        foreach (var seat in lastSeats)
        {
            if (seat.Failures < MostFailures)
            {
                Judge(seat, item, item);
            }
        }
    }

    // Apart from the walk, since what a lambda captures is made anew at every call.
    private Seat[] SeatsFor(Type type, Item item)
    {
        if (!byType.TryGetValue(type, out var judging))
        {
            byType[type] = judging = [.. seats.Where(s => s.Rule.Judges(item))];
        }

        return judging;
    }

    private void ShowWhole(ConflictRecord record)
    {
        log.MoveToEnd();
        foreach (var seat in seats.Where(s => s.Rule.Judges(record)).OrderBy(s => s.Rule is RemoveSuppressionsThatLetNothingStand)) // which must know what all others found
        {
            Judge(seat, record, null);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever one rule throws must neither stop the others nor pass in silence.")]
    private void Judge(Seat seat, object subject, Item? item)
    {
        try
        {
            seat.Rule.Judge(subject, seat.Findings);
        }
        catch (Exception fault)
        {
            seat.Failures++;
            var rest = seat.Failures < MostFailures ? "" : " It has failed too often and was not asked about the rest of the record.";
            log.Add(
                item,
                new Finding(
                    RuleIds.RuleFailed,
                    Severity.Error,
                    item?.Pointer ?? "",
                    $"The rule {seat.Rule.Id} failed here, so this was not checked by it: {fault.GetType().Name}: {fault.Message}{rest}"));
        }
    }

    private sealed class Seat(Rule rule, Findings findings)
    {
        internal Rule Rule => rule;

        internal Findings Findings => findings;

        internal int Failures { get; set; }
    }
}
