using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Validation;

/// <summary>Visits items once and shows each to the rules that judge its kind.</summary>
internal sealed class RuleWalker
{
    private const int MostFailures = 10;
    private const int Large = 50_000; // items: of fewer, sharing the work takes longer than it saves

    /// <summary>The families that a second walker takes, by the digit of their ids: about half of the work, and what they reckon of a record is mostly their own.</summary>
    private const string Apart = "4678";

    private static readonly HashSet<Rule> Ours = new(Rules.All, ReferenceEqualityComparer.Instance);

    private readonly FindingLog log = new();
    private readonly List<Finding> each = [];
    private readonly Action<Rule, Item?, Exception>? onFault;
    private readonly Dictionary<Rule, int> failures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, Seat[]> byType = [];
    private readonly (Type? Type, Seat[] Seats)[] recent = [(null, []), (null, []), (null, []), (null, [])]; // a record has few types, which alternate
    private Findings? first; // of some rule, to ask about suppressions
    private Seat[] seats;
    private int next;

    private RuleWalker(RecordView view, ValidationOptions options, IEnumerable<Rule> rules)
    {
        onFault = options.OnRuleFault;
        var reckoned = new Reckoned(view);
        seats = [.. rules
            .OrderBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new Seat(r, r.Judgement, new Findings(r, options, view, log, reckoned)))];
        first = seats is [var seat, ..] ? seat.Findings : null;
    }

    /// <summary>Judges a record by all rules: a large one by two walkers at once, each with rules of its own, so that the report is the same.</summary>
    internal static ValidationReport Walk(ConflictRecord record, ValidationOptions options)
    {
        // Whoever is told of faults is told by one thread.
        var isShared = record.Count >= Large && Environment.ProcessorCount > 1 && options.OnRuleFault is null;
        var walker = Of(record, options, [.. options.Rules.Where(r => !isShared || !GoesApart(r))]);
        if (isShared)
        {
            var other = Of(record, options, [.. options.Rules.Where(GoesApart)]);
            var apart = Task.Run(() => other.Judge(record));
            walker.Judge(record); // a user's rules among them, on the thread that asks
            apart.GetAwaiter().GetResult();
            walker.TakeIn(other);
        }
        else
        {
            walker.Judge(record);
        }

        walker.ShowWhole(record, isLast: true);
        return walker.Report(record);
    }

    /// <summary>Makes a walker that judges items each on its own, by the rules that need no more.</summary>
    internal static RuleWalker OfEach(ValidationOptions options)
    {
        var judging = options.OfItemsAlone();
        return new RuleWalker(ConflictRecord.Empty.AsKnownAt(Moment.Unknown).Within(options.Tolerance), judging, judging.Rules);
    }

    /// <summary>Judges one item and gives what was found of it, in a list that the next item takes over.</summary>
    internal List<Finding> ShowEach(Item item)
    {
        each.Clear();
        Show(item);
        if (log.IsEmpty)
        {
            return each;
        }

        foreach (var entry in log.Listed)
        {
            each.Add(entry.Finding);
        }

        log.Listed.Clear();
        log.Suppressed.Clear();
        return each;
    }

    /// <summary>Gives what can only be found when the last item is judged: which suppressions of the options let nothing stand, and how many findings are not listed.</summary>
    internal List<Finding> AtEnd()
    {
        foreach (var seat in seats)
        {
            if (seat.Rule is RemoveSuppressionsThatLetNothingStand)
            {
                RemoveSuppressionsThatLetNothingStand.ReportIdle(seat.Findings);
            }
        }

        return [.. log.Listed.Select(l => l.Finding), .. LeftOut()];
    }

    /// <summary>Tells how many findings were counted and not listed, a finding a rule.</summary>
    private IEnumerable<Finding> LeftOut() => seats.Where(s => s.Findings.LeftOut > 0).Select(s => new Finding(
        s.Rule.Id, s.Findings.Severity, "", s.Findings.LeftOut == 1 ? $"{s.Rule.Id} has 1 more finding, which is counted and not listed." : $"{s.Rule.Id} has {s.Findings.LeftOut} more findings, which are counted and not listed.")
    {
        LeftOut = s.Findings.LeftOut,
    });

    private static RuleWalker Of(ConflictRecord record, ValidationOptions options, Rule[] rules) =>
        new(record.AsKnownAt(Moment.Unknown).Within(options.Tolerance), options, rules);

    /// <summary>Says whether a rule may be asked beside others at once: one of a user's own is not.</summary>
    private static bool GoesApart(Rule rule) => Ours.Contains(rule) && Apart.Contains(rule.Id["CM".Length], StringComparison.Ordinal);

    private void Judge(ConflictRecord record)
    {
        foreach (var item in record)
        {
            Show(item);
        }

        ShowWhole(record, isLast: false);
    }

    /// <summary>Takes over the rules of another walker, and what they found.</summary>
    private void TakeIn(RuleWalker other)
    {
        log.TakeIn(other.log);
        first ??= other.first;
        seats = [.. seats.Concat(other.seats).OrderBy(s => s.Rule.Id, StringComparer.Ordinal)];
    }

    private ValidationReport Report(ConflictRecord record)
    {
        ValueList<Finding> found = [.. log.InOrder(log.Listed, record).Select(e => e.Finding), .. LeftOut()];
        var tallies = seats.Where(s => s.Findings.Count > 0 || s.Findings.Suppressed > 0).Select(s => new RuleTally(s.Rule, s.Findings));
        return new ValidationReport(ValueList.From(seats.Select(s => s.Rule)), found, ValueList.From(log.InOrder(log.Suppressed, record).Select(e => e.LetStand!)), ValueList.From(tallies), Idle());
    }

    /// <summary>Gets the suppressions of the options that let nothing stand, as the rule about them sees it.</summary>
    private ValueList<PathSuppression> Idle() => first is null ? [] : ValueList.From(first.IdleSuppressions());

    private void Show(Item item)
    {
        log.MoveTo(item);
        var judging = SeatsFor(item);
        for (var from = 0; from < judging.Length;)
        {
            from = JudgeAll(judging, from, item);
        }
    }

    /// <summary>Asks the rules from one on; where one of them fails, tells so and stops behind it.</summary>
    /// <returns>The rule to go on with.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever one rule throws must neither stop the others nor pass in silence.")]
    private int JudgeAll(Seat[] judging, int from, Item item)
    {
        var i = from;
        try
        {
            for (; i < judging.Length; i++)
            {
                ref readonly var seat = ref judging[i];
                seat.Judge(item, seat.Findings);
            }
        }
        catch (Exception fault)
        {
            Fail(judging[i++], item, fault);
        }

        return i;
    }

    private Seat[] SeatsFor(Item item)
    {
        var type = item.GetType();
        foreach (var (known, judging) in recent)
        {
            if (known == type)
            {
                return judging;
            }
        }

        if (!byType.TryGetValue(type, out var found))
        {
            byType[type] = found = Judging(item);
        }

        recent[next] = (type, found);
        next = (next + 1) % recent.Length;
        return found;
    }

    // A method of its own, since what a lambda captures is made anew at every call of the method around it.
    private Seat[] Judging(Item item) => [.. seats.Where(s => s.Rule.Judges(item) && !HasGivenUp(s.Rule))];

    private bool HasGivenUp(Rule rule) => failures.GetValueOrDefault(rule) >= MostFailures;

    /// <summary>Asks the rules about the record as a whole.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isLast">Whether all others were asked: then comes the one that must know what they found.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever one rule throws must neither stop the others nor pass in silence.")]
    private void ShowWhole(ConflictRecord record, bool isLast)
    {
        log.MoveToEnd();
        foreach (var seat in seats.Where(s => s.Rule.Judges(record) && s.Rule is RemoveSuppressionsThatLetNothingStand == isLast && !HasGivenUp(s.Rule)))
        {
            try
            {
                seat.Judge(record, seat.Findings);
            }
            catch (Exception fault)
            {
                Fail(seat, null, fault);
            }
        }
    }

    private void Fail(Seat seat, Item? item, Exception fault)
    {
        failures[seat.Rule] = failures.GetValueOrDefault(seat.Rule) + 1;
        var rest = "";
        if (HasGivenUp(seat.Rule))
        {
            rest = " It has failed too often and was not asked about the rest of the record.";
            byType.Clear(); // who judges what is asked anew, without it
            Array.Clear(recent);
        }

        onFault?.Invoke(seat.Rule, item, fault);
        log.Add(
            item,
            new Finding(
                RuleIds.RuleFailed,
                Severity.Error,
                item?.Pointer ?? "",
                $"The rule {seat.Rule.Id} failed here, so this was not checked by it: {fault.GetType().Name}: {fault.Message}{rest}")
            {
                FailedRule = seat.Rule.Id,
            });
    }

    private readonly record struct Seat(Rule Rule, Action<object, Findings> Judge, Findings Findings);
}
