using ConflictModel.Validation;

namespace ConflictModel.Tool.Tour;

/// <content>What the rules find: the gravest first, rule by rule, each with what to do.</content>
internal sealed partial class TourGuide
{
    private void Findings()
    {
        Head("WHAT THE RULES FIND");
        var report = ConflictValidator.Validate(record);
        if (report.IsEmpty)
        {
            Say($"{Rules.All.Count} rules were asked, and none finds fault with this {record}.");
            return;
        }

        if (!report.Has(Severity.Error))
        {
            Say("None of it is an error of the record: it is what the article says, as it says it, and what a reader should know before repeating it.");
        }

        var duties = report.Rules.ToDictionary(r => r.Id, r => r.Duty, StringComparer.Ordinal);
        foreach (var group in report.GroupBy(f => (f.Severity, f.Id)).OrderByDescending(g => g.Key.Severity).ThenBy(g => g.Key.Id, StringComparer.Ordinal))
        {
            Say($"\n{group.Key.Severity.ToString().ToLowerInvariant()} {group.Key.Id}: {duties.GetValueOrDefault(group.Key.Id, "A rule failed while it judged.")}");
            Tell([.. group]);
        }
    }

    /// <summary>Tells the findings of a rule; what to do is told once after those that share it.</summary>
    private void Tell(Finding[] findings)
    {
        for (var i = 0; i < findings.Length; i++)
        {
            Say($"- {findings[i].Pointer}: {findings[i].Message}");
            if (findings[i].Suggestion.Length > 0 && (i == findings.Length - 1 || findings[i + 1].Suggestion != findings[i].Suggestion))
            {
                Say($"  To do: {findings[i].Suggestion}");
            }
        }
    }
}
