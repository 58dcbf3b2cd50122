namespace ConflictModel.Validation;

/// <summary>A superlative must hold against the record.</summary>
/// <remarks>
/// <para>
/// Silent while nothing certainly surpasses: "about 80" is no more than 78, and of two raids of one month neither is the later. Where nobody
/// knows the scope, or it stands in words alone ("before this one"), what surpasses may lie outside it: a note. Claims that do not count are
/// left alone: denied, only planned or read so, rejected, superseded.
/// </para>
/// <para>
/// A whole surpasses none of its parts; but where "ever", or in a scope that is not known, is said of a toll, and the whole it is counted
/// into has more than twice as many, a note says that most died elsewhere. Of very many that rank higher the thousand highest are looked at.
/// </para>
/// </remarks>
internal sealed class SuperlativeMustHoldAgainstTheRecord() : Rule<Comparison>(
    RuleIds.SuperlativeMustHoldAgainstTheRecord, Severity.Warning, "A superlative must hold against the record.")
{
    private const int MostLookedAt = 1_000;
    private const int AtOnce = 50;

    public override string Why =>
        "“The latest”, “the largest ever” are the boldest words of a report, and are quoted most. They hold within a scope only: since the truce, before Monday, in one province.";

    public override string Fix =>
        "Say within what it is meant to hold (since, during, within). If the source said it without a scope, keep the claim, and say that the scope is not known, or mark it as disputed with what surpasses it.";

    public override string Source => "ConflictModel: a superlative is a claim, and is held against the rest of the record within its scope (docs/comparisons.md).";

    protected override void Check(Comparison comparison, Findings findings)
    {
        if (!Superlatives.IsOne(comparison.As) || !findings.View.MayCount(comparison))
        {
            return;
        }

        var superlatives = findings.Shared(view => new Superlatives(view));
        if (Surpassing(comparison, superlatives, findings) is { } check)
        {
            Report(comparison, check, findings);
        }
        else if ((comparison.Ever || HasOpenScope(comparison)) && superlatives.WholeOf(comparison) is { } whole)
        {
            ReportWhole(comparison, whole.Part, whole.Whole, findings);
        }
    }

    private static ComparisonCheck? Surpassing(Comparison comparison, Superlatives superlatives, Findings findings)
    {
        // An open scope leaves all possible: it is asked what surpasses whatever the scope may be.
        var asked = HasOpenScope(comparison) ? comparison with { Scope = "", ScopeIsUnknown = false } : comparison;
        foreach (var some in superlatives.Above(comparison).Take(MostLookedAt).Chunk(AtOnce))
        {
            var check = findings.View.Check(asked, ValueList.From(some));
            if (check.Certainty is Certainty.Impossible)
            {
                return check;
            }
        }

        return null;
    }

    private static bool HasOpenScope(Comparison comparison) =>
        comparison.ScopeIsUnknown
        || (comparison.Scope.Length > 0 && !comparison.Ever && comparison.Since == default && !comparison.During.IsKnown && comparison.Within == default);

    private static void Report(Comparison comparison, ComparisonCheck check, Findings findings)
    {
        var record = findings.Record;
        var against = check.Counterexamples.First(c => c.Certainty is Certainty.Certain);
        var told = against.Claims.IsEmpty ? against.Value.Name : record.Tell(against.Claims[0]);
        var isOpen = HasOpenScope(comparison);
        var certainty = findings.View.WeightOf(comparison).And(isOpen ? Certainty.Possible : Certainty.Certain);
        findings.Listing(comparison, certainty)?.Report(
            comparison,
            $"A superlative does not hold{(isOpen ? " as far as the record tells" : "")}: {Quoted.Of(record.Tell(comparison))}; but {Quoted.Of(told)}.{(isOpen ? $" It may still hold within its scope, {(comparison.Scope.Length > 0 ? $"“{comparison.Scope}”, which stands in words only" : "which nobody knows")}." : "")}",
            "as",
            certainty,
            [.. against.Claims.Take(2).Select(c => new RelatedPlace(c.Pointer, record.Tell(c)))],
            isOpen
                ? "Say in the record within what it holds (since, during, within), if the source tells it; do not repeat the superlative without its scope."
                : "Do not repeat it without its scope. Keep the claim as the source's words, and mark it as disputed with what surpasses it.");
    }

    private static void ReportWhole(Comparison comparison, Figure part, Figure whole, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        findings.Listing(comparison, Certainty.Possible)?.Report(
            comparison,
            $"A superlative is told without a scope in which it can be held against others: {Quoted.Of(record.Tell(comparison))}. Its toll is {view.NumberOf(part).Describe()} of {view.NumberOf(whole).Describe()}, so that most died elsewhere, in what the record does not tell: {Quoted.Of(record.Tell(whole))}.",
            "as",
            Certainty.Possible,
            [new RelatedPlace(whole.Pointer, record.Tell(whole)), new RelatedPlace(part.Pointer, record.Tell(part))],
            "Keep it as the speaker's words. Ask whether a narrower scope was meant, such as since a truce, before repeating it.");
    }
}
