namespace ConflictModel;

/// <summary>One thing that a claim may be taken to say, how surely it says that, and the other claims needed to read it so.</summary>
internal readonly record struct Meaning<TValue>(TValue Value, Certainty Certainty, ValueList<Claim> With = default);
