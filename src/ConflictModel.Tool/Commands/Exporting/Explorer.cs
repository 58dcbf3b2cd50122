using ConflictModel.Validation;
using ConflictModel.Views;

namespace ConflictModel.Tool.Commands;

/// <summary>The page to explore a record, with what the rules find in it.</summary>
internal static class Explorer
{
    internal static void Write(ConflictRecord record, Stream stream) =>
        ExplorerPage.Write(record, stream, new ExplorerOptions { Findings = ValueList.From(ConflictValidator.Validate(record).Select(Remark)) });

    private static ExplorerFinding Remark(Finding finding) => new(finding.Pointer, finding.Severity.ToString().ToLowerInvariant(), finding.Id, Sentence(finding))
    {
        WhatToDo = finding.Suggestion,
    };

    /// <summary>Tells a finding with the other places it speaks of.</summary>
    private static string Sentence(Finding finding) =>
        finding.Message
        + (finding.Certainty is Certainty.Possible ? " (possibly)" : "")
        + string.Concat(finding.Related.Where(r => r.Message.Length > 0).Select(r => $" Beside it: {r.Message}."));
}
