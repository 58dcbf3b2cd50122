namespace ConflictModel.Validation;

/// <summary>Where a rule reports what it finds, under its own id and no other.</summary>
public sealed class Findings
{
    private readonly Rule rule;
    private readonly ValidationOptions options;
    private readonly FindingLog log;
    private readonly Reckoned reckoned;

    internal Findings(Rule rule, ValidationOptions options, RecordView view, FindingLog log, Reckoned reckoned)
    {
        (this.rule, this.options, this.log, this.reckoned, View) = (rule, options, log, reckoned, view);
        (Severity, PossibleSeverity) = (options.SeverityOf(rule), options.PossibleSeverityOf(rule));
    }

    /// <summary>Gets the record that is judged; an empty one where items are judged each on its own.</summary>
    public ConflictRecord Record => View.Record;

    /// <summary>Gets the record with all its claims counting and the tolerance of the options, for asking how certain an order of dates is.</summary>
    public RecordView View { get; }

    /// <summary>Gets a value indicating whether another finding would still be kept, so that a costly message need not be made in vain.</summary>
    public bool WouldKeep => Count < options.MostFindingsOfARule;

    /// <summary>Gets how many findings the rule has made, those beyond the limit included and those let stand not.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets how many findings were kept.</summary>
    internal int Listed => Math.Min(Count, options.MostFindingsOfARule);

    /// <summary>Gets how many findings, those beyond the limit included, were of what is only possibly wrong.</summary>
    internal int Possible { get; private set; }

    /// <summary>Gets how many findings were counted and not kept.</summary>
    internal int LeftOut => Count - Listed;

    /// <summary>Gets how many findings were let stand.</summary>
    internal int Suppressed { get; private set; }

    /// <summary>Gets how much the rule's findings matter here.</summary>
    internal Severity Severity { get; }

    /// <summary>Gets how much it matters here what the rule finds only possibly wrong.</summary>
    internal Severity PossibleSeverity { get; }

    /// <summary>Reports something wrong at an item.</summary>
    /// <param name="at">The item.</param>
    /// <param name="message">A sentence that quotes the values, and by whose account they stand.</param>
    /// <param name="member">The member of the item, such as <c>number</c> or <c>links/0</c>; empty for the whole item.</param>
    /// <param name="certainty">Whether it is certainly wrong, or possibly: a finding that is only possible is a note, unless options say otherwise (<see cref="ValidationOptions.Treating"/>).</param>
    /// <param name="related">The other places it speaks of.</param>
    /// <param name="suggestion">What to do about it; empty where nothing general can be said.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="message"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is <see cref="Certainty.Impossible"/>.</exception>
    public void Report(
        Item at,
        string message,
        string member = "",
        Certainty certainty = Certainty.Certain,
        ValueList<RelatedPlace> related = default,
        string suggestion = "")
    {
        Guard.Against.Null(at);
        Guard.Against.Null(member);
        Add(at, member, message, certainty, related, suggestion);
    }

    /// <summary>Reports something wrong with the record as a whole.</summary>
    /// <param name="message">A sentence that quotes the values, and by whose account they stand.</param>
    /// <param name="certainty">Whether it is certainly wrong, or possibly.</param>
    /// <param name="related">The places it speaks of.</param>
    /// <param name="suggestion">What to do about it; empty where nothing general can be said.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="message"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is <see cref="Certainty.Impossible"/>.</exception>
    public void Report(string message, Certainty certainty = Certainty.Certain, ValueList<RelatedPlace> related = default, string suggestion = "") =>
        Add(null, "", message, certainty, related, suggestion);

    /// <summary>Gets this, where something more at an item would be listed or is let stand; where not, counts it and gives null, so that <c>findings.Listing(claim)?.Report(claim, …)</c> makes no text in vain.</summary>
    /// <param name="at">The item.</param>
    /// <param name="certainty">Whether it is certainly wrong, or possibly: as it will be reported.</param>
    internal Findings? Listing(Item at, Certainty certainty = Certainty.Certain)
    {
        if (WouldKeep || options.HasSuppressions || !at.Suppressions.IsEmpty)
        {
            return this;
        }

        CountOne(certainty);
        return null;
    }

    /// <summary>Says by whose account a claim stands: "says Observatory, in “Dozens killed”".</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public string Account(Claim claim) => Accounts.Of(Guard.Against.Null(claim), Record);

    /// <summary>Asks whether a claim counts, and how surely: what does not is no fault of the record.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns><see cref="Certainty.Impossible"/> for one that is denied, only planned or supposed, rejected or superseded; <see cref="Certainty.Possible"/> for one that is disputed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public Certainty Counts(Claim claim) => View.Counts(Guard.Against.Null(claim));

    /// <summary>Gets the items of the record by their kind, for rules that need not see all of it.</summary>
    internal ItemsByKind Items => reckoned.Items;

    /// <summary>Gets what is reckoned once of a record and used at every item, by this rule and others.</summary>
    /// <typeparam name="T">The type of what is reckoned, by which it is found again.</typeparam>
    /// <param name="reckon">Reckons it, for whoever asks first.</param>
    internal T Shared<T>(Func<RecordView, T> reckon)
        where T : class => reckoned.Of(reckon);

    /// <summary>Gets what is reckoned once of items of some kinds, as the other does.</summary>
    /// <typeparam name="T">The type of what is reckoned, by which it is found again.</typeparam>
    /// <param name="reckon">Reckons it, for whoever asks first.</param>
    internal T Shared<T>(Func<RecordView, ItemsByKind, T> reckon)
        where T : class => reckoned.Of(reckon);

    /// <summary>Gets the claims about an entity; cheap where the rule before asked for the same.</summary>
    internal ValueList<Claim> ClaimsAbout(EntityId id) => reckoned.ClaimsAbout(id);

    /// <summary>Asks whether a suppression of a rule has let something stand at an item so far.</summary>
    internal bool HasLetStand(Item item, string id) => log.Used.Contains((item, id));

    /// <summary>Gets the suppressions of the options that have let nothing stand so far, of rules that check here.</summary>
    internal IEnumerable<PathSuppression> IdleSuppressions() =>
        options.Suppressions.Where(s => s.Rule != RuleIds.RemoveSuppressionsThatLetNothingStand && Checks(s.Rule) && !log.UsedOfOptions.Contains(s));

    /// <summary>Gets a value indicating whether idle suppressions of the options are told.</summary>
    internal bool TellsIdleSuppressions => options.TellsIdleSuppressions;

    /// <summary>Asks whether a rule checks here.</summary>
    internal bool Checks(string id) => options.Rules.Any(r => r.Id == id);

    /// <summary>Gets the id of the rule that is meant by an id in another case, or by a rule's name; null where it is an id, or no rule's.</summary>
    internal string? MeantBy(string id) => NearIds.MeantBy(id, options.Rules) ?? NearIds.MeantBy(id, Rules.All);

    private void Add(Item? at, string member, string message, Certainty certainty, ValueList<RelatedPlace> related, string suggestion)
    {
        Guard.Against.NullOrWhiteSpace(message);
        var (reason, byItem) = ReasonToLetStand(at, member);
        if (reason is null && !WouldKeep)
        {
            CountOne(certainty);
            return;
        }

        var finding = new Finding(rule.Id, certainty is Certainty.Possible ? PossibleSeverity : Severity, Pointer(at, member), message)
        {
            Certainty = certainty,
            Related = related,
            Suggestion = suggestion,
        };
        if (reason is null)
        {
            log.Add(at, finding);
            CountOne(certainty);
        }
        else
        {
            log.AddSuppressed(at, finding, reason, byItem);
            Suppressed++;
        }
    }

    private void CountOne(Certainty certainty)
    {
        Count++;
        Possible += certainty is Certainty.Possible ? 1 : 0;
    }

    private (string? Reason, bool ByItem) ReasonToLetStand(Item? at, string member)
    {
        var reason = options.HasSuppressions ? options.ReasonToLetStand(rule.Id, Pointer(at, member), log.UsedOfOptions) : null;
        if (at is not null)
        {
            foreach (var suppression in (IEnumerable<Suppression>)at.Suppressions)
            {
                if (suppression.Rule == rule.Id)
                {
                    return (suppression.Reason, true);
                }
            }
        }

        return (reason, false);
    }

    private static string Pointer(Item? at, string member) => at is null ? "" : member.Length == 0 ? at.Pointer : $"{at.Pointer}/{member}";
}
