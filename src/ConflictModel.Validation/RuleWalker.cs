using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Validation;

/// <summary>Visits a record once and shows each item to the rules that judge its kind.</summary>
internal sealed class RuleWalker
{
    private const int MostFailures = 10;
    private readonly ConflictRecord record;
    private readonly List<Finding> found = [];
    private readonly Seat[] seats;
    private readonly Dictionary<Type, Seat[]> byType = [];

    internal RuleWalker(ConflictRecord record, ValidationOptions options)
    {
        this.record = record;
        var view = record.AsKnownAt(Moment.Unknown).Within(options.Tolerance);
        var shared = new Dictionary<Type, object>();
        seats = [.. options.Rules
            .OrderBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new Seat(r, new Findings(r, options.SeverityOf(r), view, options.MostFindingsOfARule, found, shared)))];
    }

    internal ValueList<Finding> Walk()
    {
        foreach (var item in record)
        {
            Show(item, item.Pointer);
        }

        Show(record, "");
        foreach (var seat in seats.Where(s => s.Findings.LeftOut > 0))
        {
            found.Add(new Finding(
                seat.Rule.Id, seat.Findings.Severity, "", $"{seat.Rule.Id} has {seat.Findings.LeftOut} more findings, which are counted and not listed."));
        }

        return ValueList.From(found);
    }

    private void Show(object subject, string pointer)
    {
        if (!byType.TryGetValue(subject.GetType(), out var judging))
        {
            byType[subject.GetType()] = judging = [.. seats.Where(s => s.Rule.Judges(subject))];
        }

        foreach (var seat in judging)
        {
            if (seat.Failures < MostFailures)
            {
                Judge(seat, subject, pointer);
            }
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever one rule throws must neither stop the others nor pass in silence.")]
    private void Judge(Seat seat, object subject, string pointer)
    {
        try
        {
            seat.Rule.Judge(subject, seat.Findings);
        }
        catch (Exception fault)
        {
            seat.Failures++;
            var rest = seat.Failures < MostFailures ? "" : " It has failed too often and was not asked about the rest of the record.";
            found.Add(new Finding(
                RuleIds.RuleFailed,
                Severity.Error,
                pointer,
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
