namespace ConflictModel;

/// <summary>Holds a comparison against all else that a record tells.</summary>
internal sealed class ComparisonSearch(RecordView view, Comparison comparison, ValueList<Entity>? among = null)
{
    private readonly Question question = new(view, "held against the record, {value}", comparison.Of, default, "");
    private readonly Question surpasses = new(view, "{value} speaks against it", comparison.Of, default, "");
    private readonly List<Answer<Entity>> counterexamples = [];
    private readonly List<Claim> claims = [];

    internal ComparisonCheck Run()
    {
        var certainty = Affirmed();
        certainty = comparison.Polarity is Polarity.Negated ? certainty.Not() : certainty;
        claims.AddRange(counterexamples.SelectMany(c => c.Claims));
        return new(comparison, certainty, ValueList.From(claims.Distinct<Claim>(ReferenceEqualityComparer.Instance)), question, ValueList.From(counterexamples));
    }

    private Certainty Affirmed()
    {
        var kind = comparison.As;
        if (kind == ComparisonKind.Before || kind == ComparisonKind.After || kind == ComparisonKind.TogetherWith)
        {
            return comparison.To.TryGetId(out var to) ? Ordered(to) : Certainty.Possible;
        }

        if (kind == ComparisonKind.MoreThan || kind == ComparisonKind.LessThan || kind == ComparisonKind.Equal)
        {
            return comparison.To.TryGetId(out var to) ? Numbered(to) : Certainty.Possible;
        }

        return kind == ComparisonKind.Latest || kind == ComparisonKind.Earliest ? ByTime()
            : kind == ComparisonKind.Most || kind == ComparisonKind.Largest || kind == ComparisonKind.Least || kind == ComparisonKind.Smallest ? ByNumber()
            : Certainty.Possible;
    }

    private Certainty Ordered(EntityId to)
    {
        var answer = new OrderSearch(view, comparison.Of, to, except: comparison).Run(question).First(a => a.Value == comparison.As);
        claims.AddRange(answer.Claims);
        return answer.Certainty;
    }

    private Certainty Numbered(EntityId to)
    {
        if (ComparedNumbers.Of(view, comparison.Of, comparison.Measure) is not { } mine || ComparedNumbers.Of(view, to, comparison.Measure) is not { } other)
        {
            return Certainty.Possible;
        }

        claims.AddRange(mine.Claims.Concat(other.Claims));
        return comparison.As == ComparisonKind.Equal ? ComparedNumbers.IsEqual(mine.Value, other.Value)
            : comparison.As == ComparisonKind.MoreThan ? ComparedNumbers.IsMore(mine.Value, other.Value)
            : ComparedNumbers.IsMore(other.Value, mine.Value);
    }

    private Certainty ByTime()
    {
        var mine = EventTimes.Of(view, comparison.Of);
        claims.AddRange(mine.AllClaims());
        return Superlative(mine.Any(a => a.Certainty is not Certainty.Impossible), other =>
        {
            var times = EventTimes.Of(view, other);
            return (EventTimes.Compare(times, mine, (a, b) => comparison.As == ComparisonKind.Latest ? a.IsAfter(b, view.Tolerance) : a.IsBefore(b, view.Tolerance)), ValueList.From(times.AllClaims()));
        });
    }

    private Certainty ByNumber()
    {
        if (ComparedNumbers.Of(view, comparison.Of, comparison.Measure) is not { } mine)
        {
            return Certainty.Possible;
        }

        claims.AddRange(mine.Claims);
        var isTop = comparison.As == ComparisonKind.Most || comparison.As == ComparisonKind.Largest;
        return Superlative(mine.Value.IsKnown, other =>
        {
            var number = ComparedNumbers.Of(view, other, comparison.Measure);
            return number is null ? (Certainty.Possible, default)
                : (isTop ? ComparedNumbers.IsMore(number.Value, mine.Value) : ComparedNumbers.IsMore(mine.Value, number.Value), number.Claims);
        });
    }

    /// <summary>Looks for others of the same kind, within the scope, that surpass what is said to be the first; what it is a part of, or has as parts, is none.</summary>
    private Certainty Superlative(bool isKnown, Func<Entity, (Certainty Surpasses, ValueList<Claim> Claims)> compare)
    {
        if (!view.Record.TryFind(comparison.Of, out var subject))
        {
            return Certainty.Possible;
        }

        var scope = new ComparisonScope(view, comparison);
        var others = (among ?? view.Record.Entities)
            .Where(e => e.GetType() == subject.GetType() && e.EntityId != subject.EntityId && !AreRelated(e, subject))
            .Select(e => (Entity: e, IsIn: scope.Holds(e)))
            .Where(e => e.IsIn is not Certainty.Impossible)
            .ToArray();
        foreach (var (other, isIn) in others)
        {
            var (surpassed, told) = compare(other);
            if (surpassed.And(isIn).And(scope.IsKnown ? Certainty.Certain : Certainty.Possible) is not Certainty.Impossible and var certainty)
            {
                counterexamples.Add(new(other, certainty, told, surpasses));
            }
        }

        var holds = counterexamples.Exists(c => c.Certainty is Certainty.Certain) ? Certainty.Impossible
            : counterexamples.Count > 0 || others.Length == 0 || !isKnown ? Certainty.Possible
            : scope.Holds(subject);
        return scope.IsKnown ? holds : Certainty.Possible;
    }

    private bool AreRelated(Entity one, Entity other) =>
        one is Incident a && other is Incident b && (IncidentParts.IsWithin(view.Record, a, b.Id) || IncidentParts.IsWithin(view.Record, b, a.Id));
}
