using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary>Prints findings for people: grouped by rule, the gravest first, each with its line, the other places it speaks of, and what to do.</summary>
internal sealed class FindingText(Terminal terminal)
{
    private const int ExcerptIndent = 13; // "    " and "123456 | "

    /// <summary>Prints what was found in a file, under its name where it is one of several.</summary>
    internal void Print(CheckedRecord file, bool withSuppressed, bool isOneOfSeveral)
    {
        var report = file.Report;
        if (isOneOfSeveral && (!report.IsEmpty || (withSuppressed && !report.Suppressed.IsEmpty)))
        {
            terminal.PrintPainted(terminal.Painted($"{file.File}:", Paint.Bold));
            terminal.Print("");
        }

        var duties = report.Rules.ToDictionary(r => r.Id, r => r.Duty, StringComparer.Ordinal);
        var groups = Listed(report).GroupBy(f => (f.Severity, f.Id)).OrderByDescending(g => g.Key.Severity).ToList();
        foreach (var group in groups)
        {
            Heading(group.Key.Severity, group.Key.Id, duties.GetValueOrDefault(group.Key.Id, RuleExplanation.OfFailures.Duty));
            foreach (var finding in group)
            {
                Print(file, finding);
            }

            var isLast = groups.Last(g => g.Key.Id == group.Key.Id).Key == group.Key; // what is possible of a rule is a note, and a group of its own
            if (isLast && report.Tallies.FirstOrDefault(t => t.Rule.Id == group.Key.Id) is { } tally && tally.Found > tally.Listed)
            {
                terminal.Print($"  … and {tally.Found - tally.Listed} more of {tally.Rule.Id}, counted and not listed.");
            }

            terminal.Print("");
        }

        if (withSuppressed)
        {
            foreach (var (finding, reason) in report.Suppressed.Select(s => (s.Finding, s.Reason)))
            {
                terminal.Print($"let stand {finding.Id} {Where(file, finding.Pointer)}");
                Say("  ", finding.Message);
                Say("  ", $"Why: {reason}");
                terminal.Print("");
            }
        }
    }

    /// <summary>Tells in a line how much was found of each severity.</summary>
    internal static string Summary(CheckedRecord file)
    {
        var report = file.Report;
        var kinds = new[] { Severity.Error, Severity.Warning, Severity.Note }
            .Select(s => (Severity: s, Count: report.Tallies.Sum(t => t.FoundOf(s)) + report.Findings.Count(f => f.Id == RuleIds.RuleFailed && f.Severity == s)))
            .Where(k => k.Count > 0)
            .ToList();
        var (found, listed) = (kinds.Sum(k => k.Count), Listed(report).Count());
        return $"{file.File}: {Counted(found, "finding")}{(found > 0 ? $" ({string.Join(", ", kinds.Select(k => Counted(k.Count, k.Severity.ToString().ToLowerInvariant())))})" : "")}"
            + (listed < found ? $", {listed} listed" : "")
            + (report.Suppressed.IsEmpty ? "." : $"; {report.Suppressed.Count} let stand.");
    }

    private void Print(CheckedRecord file, Finding finding)
    {
        terminal.Print($"  {Where(file, finding.Pointer)}{(finding.Certainty is Certainty.Possible ? " (possibly)" : "")}");
        Say("    ", finding.Message);
        if (file.PlaceOf(finding.Pointer) is { } place && finding.Pointer.Length > 0)
        {
            terminal.PrintPainted($"    {terminal.Painted($"{place.Line,6} | ", Paint.Faint)}{terminal.Painted(file.Excerpt(place, terminal.Width - ExcerptIndent), Paint.Plain)}");
        }

        foreach (var related in finding.Related)
        {
            Say("    ", $"Beside it, {Where(file, related.Pointer)}: {related.Message}");
        }

        if (finding.Suggestion.Length > 0)
        {
            Say("    ", $"To do: {finding.Suggestion}");
        }
    }

    private void Heading(Severity severity, string id, string duty)
    {
        var paint = severity switch
        {
            Severity.Error => Paint.Red,
            Severity.Warning => Paint.Yellow,
            _ => Paint.Cyan,
        };
        terminal.PrintPainted($"{terminal.Painted(severity.ToString().ToLowerInvariant(), paint)} {terminal.Painted($"{id} {duty}", Paint.Bold)}");
    }

    private void Say(string indent, string text)
    {
        foreach (var line in TextWrap.Lines(text, terminal.Width - indent.Length))
        {
            terminal.Print(indent + line);
        }
    }

    private static string Where(CheckedRecord file, string pointer) =>
        pointer.Length == 0 ? file.Whole : file.PlaceOf(pointer) is { } place ? $"{pointer} (line {place.Line})" : pointer;

    /// <summary>Gets the findings without those that only count others, which is told at the end of their group.</summary>
    private static IEnumerable<Finding> Listed(ValidationReport report) => report.Findings.Where(f => f.LeftOut == 0);

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
