namespace ConflictModel.Validation;

/// <summary>Which rules check a record, and how much their findings matter.</summary>
/// <remarks>A value that changes by copies: <c>ValidationOptions.Default.Without(RuleIds.ProvideASource).With(mine)</c>.</remarks>
public sealed record ValidationOptions
{
    /// <summary>Gets the options under which all rules of the library count as they are.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Gets the rules that check.</summary>
    public ValueList<Rule> Rules { get; private init; } = Validation.Rules.All;

    /// <summary>Gets how far a qualified date ("about") may stray; <see cref="DateTolerance.ByPrecision"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public DateTolerance Tolerance { get; init => field = Guard.Against.Null(value, nameof(Tolerance)); } = DateTolerance.ByPrecision;

    /// <summary>Gets how many findings of one rule are listed; 100 unless set. One finding more tells how many were left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is less than one.</exception>
    public int MostFindingsOfARule { get; init => field = Guard.Against.OutOfRange(value, nameof(MostFindingsOfARule), 1, int.MaxValue); } = 100;

    /// <summary>Gets the findings that are let stand wherever they are, apart from those that an item lets stand itself.</summary>
    public ValueList<PathSuppression> Suppressions { get; init; }

    /// <summary>Gets a value indicating whether suppressions of these options that let nothing stand are found themselves; true unless set. Where one set of options serves several records, set it to false and ask each report (<see cref="ValidationReport.IdleSuppressions"/>): what is idle in all of them is idle.</summary>
    public bool TellsIdleSuppressions { get; init; } = true;

    /// <summary>Gets the ids that a configuration names and no rule has so far: they wait for <see cref="With(Rule[])"/>, and nothing is checked until it has come.</summary>
    public ValueList<string> UnknownRules { get; private init; }

    internal bool HasSuppressions => !Suppressions.IsEmpty;

    /// <summary>Gets what is told of an exception that a rule throws, beside the finding that says so (<see cref="RuleIds.RuleFailed"/>): the rule, the item it judged (null for the whole record), and the exception with its stack.</summary>
    public Action<Rule, Item?, Exception>? OnRuleFault { get; init; }

    private ValueList<(string Id, Severity Severity)> Severities { get; init; }

    private ValueList<(string Id, Severity Severity)> PossibleSeverities { get; init; }

    private ValueList<string> LeftOut { get; init; }

    /// <summary>Makes the options that add rules. What a configuration said of them before counts: whether they are left out, and how much they matter.</summary>
    /// <param name="rules">The rules to add.</param>
    /// <exception cref="ArgumentException">An id is taken already, or begins with CM, as the library's do.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValidationOptions With(params Rule[] rules)
    {
        Guard.Against.Null(rules);
        var all = ValueList.From(Rules.Concat(rules));
        var twice = all.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1 || g.Key == RuleIds.RuleFailed);
        if (twice is not null)
        {
            throw new ArgumentException($"The id {twice.Key} is taken: a rule has an id of its own.", nameof(rules));
        }

        if (rules.FirstOrDefault(r => r.Id.StartsWith("CM", StringComparison.Ordinal) && !RuleIds.IsKnown(r.Id)) is { } foreign)
        {
            throw new ArgumentException($"The id {foreign.Id} begins with CM, as the library's do: a later version may use it for a rule of its own. Give your rule another.", nameof(rules));
        }

        var added = rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var off = UnknownRules.Where(id => added.Contains(id) && LeftOut.Contains(id)).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Rules = ValueList.From(all.Where(r => !off.Contains(r.Id))),
            LeftOut = ValueList.From(LeftOut.Where(id => off.Contains(id) || !added.Contains(id))),
            UnknownRules = ValueList.From(UnknownRules.Where(id => !added.Contains(id))),
        };
    }

    /// <summary>Makes the options that add a pack of rules.</summary>
    /// <param name="pack">The rules to add.</param>
    /// <exception cref="ArgumentException">An id is taken already, or begins with CM, as the library's do.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValidationOptions With(IEnumerable<Rule> pack) => With(Guard.Against.Null(pack).ToArray());

    /// <summary>Makes the options under which findings of a rule are let stand, wherever they are or at some places.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="because">Why, as a sentence.</param>
    /// <param name="at">The place and all below it, as a JSON pointer in which <c>*</c> stands for any run of signs but a slash: <c>/claims/toll-*</c>; empty for the whole record.</param>
    /// <exception cref="ArgumentException">No rule has the id, the reason is blank, or the place is no pointer.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValidationOptions Suppressing(string id, string because, string at = "")
    {
        Find(id, nameof(id));
        return this with { Suppressions = Suppressions.With(new PathSuppression(id, because, at)) };
    }

    /// <summary>Makes the options that a configuration asks for, on top of these: severities, rules left out, findings let stand.</summary>
    /// <param name="json">The configuration: <c>{"rules": {"CM6001": "off", "CM4012": "warning"}, "possible": {"CM4021": "warning"}, "suppress": [{"rule": "CM4002", "at": "/claims/toll-*", "reason": "…"}], "mostFindingsOfARule": 50}</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <remarks>It may name rules that are added later; of ids that begin with CM it knows whether there is such a rule. Where a name is still unknown when something is to be checked, that is refused: see <see cref="UnknownRules"/>.</remarks>
    /// <exception cref="FormatException">It is not such a configuration: the message says where and what is wrong.</exception>
    public ValidationOptions Configured(string json) => ConfigurationReader.Read(Guard.Against.Null(json), this);

    /// <summary>Makes the options that leave rules out.</summary>
    /// <param name="ids">The rules' ids.</param>
    /// <exception cref="ArgumentException">No rule has the id: a slip of the pen must not pass for a choice.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValidationOptions Without(params string[] ids)
    {
        Guard.Against.Null(ids);
        foreach (var id in ids)
        {
            Find(id, nameof(ids));
        }

        return this with { Rules = ValueList.From(Rules.Where(r => !ids.Contains(r.Id))), LeftOut = ValueList.From(LeftOut.Union(ids)) };
    }

    /// <summary>Makes the options under which a rule's findings matter more or less.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="severity">How much they matter.</param>
    /// <param name="alsoWhenPossible">Whether what is only possibly wrong matters as much, too; else it stays a note, or what was said of it before.</param>
    /// <exception cref="ArgumentException">No rule has the id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is unstated or no severity.</exception>
    public ValidationOptions Treating(string id, Severity severity, bool alsoWhenPossible = false)
    {
        Find(id, nameof(id));
        Guard.Against.OutOfRange((int)severity, nameof(severity), (int)Severity.Note, (int)Severity.Error);
        var treated = this with { Severities = Set(Severities, id, severity) };
        return alsoWhenPossible ? treated.TreatingPossible(id, severity) : treated;
    }

    internal Severity SeverityOf(Rule rule) => Find(Severities, rule.Id) ?? rule.Severity;

    /// <summary>Gets how much it matters what a rule finds only possibly wrong.</summary>
    internal Severity PossibleSeverityOf(Rule rule) => Find(PossibleSeverities, rule.Id) ?? Severity.Note;

    /// <summary>Makes the options under which what a rule finds only possibly wrong matters more than a note.</summary>
    internal ValidationOptions TreatingPossible(string id, Severity severity)
    {
        Find(id, nameof(id));
        return this with { PossibleSeverities = Set(PossibleSeverities, id, severity) };
    }

    private static ValueList<(string Id, Severity Severity)> Set(ValueList<(string Id, Severity Severity)> severities, string id, Severity severity) =>
        ValueList.From(severities.Where(s => s.Id != id).Append((id, severity)));

    private static Severity? Find(ValueList<(string Id, Severity Severity)> severities, string rule)
    {
        foreach (var (id, severity) in severities)
        {
            if (id == rule)
            {
                return severity;
            }
        }

        return null;
    }

    /// <summary>Gets why a finding is let stand; null where it is not. All suppressions that match are marked as used.</summary>
    internal string? ReasonToLetStand(string id, string pointer, HashSet<PathSuppression> used)
    {
        string? reason = null;
        foreach (var suppression in (IEnumerable<PathSuppression>)Suppressions)
        {
            if (suppression.Rule == id && suppression.Covers(pointer))
            {
                used.Add(suppression);
                reason ??= suppression.Reason;
            }
        }

        return reason;
    }

    /// <summary>Makes the options under which those rules count that need nothing but the item, and the one that looks after suppressions.</summary>
    internal ValidationOptions OfItemsAlone() =>
        this with { Rules = ValueList.From(Rules.Where(r => r.Reach is RuleReach.Item || r is RemoveSuppressionsThatLetNothingStand)) };

    /// <summary>Makes the options that know an id, or wait for the rule that has it.</summary>
    internal ValidationOptions Awaiting(string id)
    {
        if (id.StartsWith("CM", StringComparison.Ordinal) || id.Trim().Length == 0 || Knows(id) || NearIds.MeantBy(id, Validation.Rules.All) is not null)
        {
            Find(id, nameof(id));
            return this;
        }

        return this with { UnknownRules = UnknownRules.With(id) };
    }

    internal ValidationOptions RequireKnownRules() => UnknownRules.IsEmpty
        ? this
        : throw new ArgumentException(
            $"The configuration names rules that were not added: {string.Join("; ", UnknownRules.Select(id => $"'{SafeText.Of(id)}'{Near(id)}"))} Add them with With, or correct their ids.",
            "options");

    private void Find(string id, string parameter)
    {
        if (!Knows(id))
        {
            throw new ArgumentException(
                id == RuleIds.RuleFailed
                    ? $"{id} tells that a rule failed: it can neither be left out nor let stand nor changed, since what was not checked must not look clean."
                    : $"No rule has the id '{SafeText.Of(id ?? "")}'{Near(id ?? "")}",
                parameter);
        }
    }

    private bool Knows(string id) => Rules.Any(r => r.Id == id) || LeftOut.Contains(id) || UnknownRules.Contains(id);

    /// <summary>Says which rules are likely meant, as the end of a sentence.</summary>
    private string Near(string id)
    {
        var near = NearIds.Of(id, Validation.Rules.All.Concat(Rules));
        return near.Count == 0 ? "." : $"; did you mean {string.Join(" or ", near)}?";
    }
}
