using ConflictModel.Json;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary>What there is to say of a rule, or of what is found under an id that is no rule's.</summary>
internal sealed record RuleExplanation(string Id, string Name, Severity Severity, string Duty, string Why, string Fix, string Source)
{
    /// <summary>Gets the explanation of the findings that tell that a rule failed.</summary>
    internal static RuleExplanation OfFailures { get; } = new(
        RuleIds.RuleFailed,
        nameof(RuleIds.RuleFailed),
        Severity.Error,
        "A rule failed while it judged.",
        "What a rule did not check must not look clean. The others went on; the finding names the rule that failed, where, and by what. It can neither be left out nor let stand, and its severity stays.",
        "If the rule is yours, mend it: it must bear whatever a record may hold. If its id begins with CM, the fault is the library's: please report it with the message and, if you may share it, the item.",
        "ConflictModel: nothing is dropped in silence.");

    /// <summary>Finds what there is to say of an id or a name.</summary>
    /// <exception cref="UsageException">Nothing has that id or name.</exception>
    internal static RuleExplanation Find(string word)
    {
        var all = ValidationOptions.Default.Rules.Select(Of).Prepend(OfFailures).ToList();
        return all.Find(e => Is(e.Id, word) || Is(e.Name, word))
            ?? throw new UsageException($"no rule and no problem of reading has the id {word}: {NearWord.Question(word, all.Select(e => e.Id).Concat(UnreadableInputException.Codes))}rules go from {all[0].Id} to {all[^1].Id}, with gaps; what keeps a file from being read has words such as {ReadProblems.NotJson} and {ReadProblems.BadDate}, all in docs/read-problems.md.");
    }

    internal void Print(Terminal terminal)
    {
        terminal.Print($"{Id} {Name} ({Severity.ToString().ToLowerInvariant()})");
        foreach (var (heading, text) in new[] { ("", Duty), ("Why: ", Why), ("To mend: ", Fix), ("Severity: ", Weight), ("Source: ", Source) })
        {
            if (text.Length > 0)
            {
                terminal.Print("");
                foreach (var line in TextWrap.Lines(heading + text, terminal.Width))
                {
                    terminal.Print(line);
                }
            }
        }
    }

    /// <summary>Gets how much it matters, where what is only possible matters less than the word of the rule tells.</summary>
    private string Weight => Severity == Severity.Note || this == OfFailures ? ""
        : $"{Severity.ToString().ToLowerInvariant()} for what is certainly wrong. What is only possibly wrong is told as a note, unless a configuration gives it more weight: \"possible\": {{ \"{Id}\": \"{Severity.ToString().ToLowerInvariant()}\" }}.";

    private static RuleExplanation Of(Rule rule) => new(rule.Id, rule.Name, rule.Severity, rule.Duty, rule.Why, rule.Fix, rule.Source);

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
