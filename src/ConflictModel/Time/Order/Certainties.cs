namespace ConflictModel;

/// <summary>The logic of three values: certain, possible, impossible.</summary>
public static class Certainties
{
    /// <summary>Answers whether both hold: as certain as the less certain of the two.</summary>
    /// <param name="one">One answer.</param>
    /// <param name="other">The other answer.</param>
    public static Certainty And(this Certainty one, Certainty other) => one < other ? one : other;

    /// <summary>Answers whether at least one holds: as certain as the more certain of the two.</summary>
    /// <param name="one">One answer.</param>
    /// <param name="other">The other answer.</param>
    public static Certainty Or(this Certainty one, Certainty other) => one > other ? one : other;

    /// <summary>Answers whether it does not hold: certain and impossible change places.</summary>
    /// <param name="answer">The answer to turn round.</param>
    public static Certainty Not(this Certainty answer) => (Certainty)(-(int)answer);
}
