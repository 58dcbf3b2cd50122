namespace ConflictModel.Validation;

/// <summary>Findings of a rule that options let stand, wherever they are or at some places, with the reason.</summary>
public sealed record PathSuppression
{
    private readonly string[] steps;

    internal PathSuppression(string rule, string reason, string at)
    {
        Rule = Guard.Against.NullOrWhiteSpace(rule);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        At = Guard.Against.Null(at);
        if (at.Length > 0 && at[0] != '/')
        {
            throw new ArgumentException($"A place is a JSON pointer, such as /claims/toll-2 or /claims/toll-*; not '{SafeText.Of(at)}'.", nameof(at));
        }

        steps = at.Split('/');
    }

    /// <summary>Gets the id of the rule.</summary>
    public string Rule { get; }

    /// <summary>Gets why its findings are let stand.</summary>
    public string Reason { get; }

    /// <summary>Gets the place and all below it, as a JSON pointer in which <c>*</c> stands for any run of signs but a slash; empty for the whole record.</summary>
    public string At { get; }

    /// <summary>Compares rule, reason and place.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(PathSuppression? other) => other is not null && Rule == other.Rule && Reason == other.Reason && At == other.At;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Reason, At);

    internal bool Covers(string pointer)
    {
        var found = pointer.Split('/');
        if (found.Length < steps.Length)
        {
            return false;
        }

        for (var i = 0; i < steps.Length; i++)
        {
            if (!Matches(steps[i], found[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Matches(ReadOnlySpan<char> step, ReadOnlySpan<char> found)
    {
        var star = step.IndexOf('*');
        if (star < 0)
        {
            return step.SequenceEqual(found);
        }

        if (!found.StartsWith(step[..star], StringComparison.Ordinal))
        {
            return false;
        }

        var rest = step[(star + 1)..];
        for (var from = star; from <= found.Length; from++)
        {
            if (Matches(rest, found[from..]))
            {
                return true;
            }
        }

        return false;
    }
}
