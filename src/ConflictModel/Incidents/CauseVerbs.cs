namespace ConflictModel;

/// <summary>What is said of causes and outcomes.</summary>
public static class CauseVerbs
{
    /// <summary>Says that something came about because of something else, or for a reason in words.</summary>
    /// <param name="of">What came about.</param>
    /// <param name="becauseOf">Because of what.</param>
    /// <param name="words">The reason in the words of the source.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Cause CameAboutBecauseOf(this Entity of, Reference<EntityId> becauseOf, string words = "") =>
        new(Guard.Against.Null(of), becauseOf) { Words = words };

    /// <summary>Says that the reasons are not clear: a fact about what is not known, which an answer can rest on.</summary>
    /// <param name="of">What came about.</param>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    public static Cause HasUnclearReasons(this Entity of) => new(Guard.Against.Null(of), Reference<EntityId>.Unknown);

    /// <summary>Says what came of something; denied, that this did not.</summary>
    /// <param name="of">What had the outcome.</param>
    /// <param name="result">The outcome.</param>
    /// <param name="words">The outcome in the words of the source.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome HadOutcome(this Entity of, OutcomeKind result, string words = "") =>
        new(Guard.Against.Null(of), result) { Words = words };
}
