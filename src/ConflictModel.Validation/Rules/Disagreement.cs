namespace ConflictModel.Validation;

/// <summary>What messages say of two claims that cannot both be so.</summary>
internal static class Disagreement
{
    /// <summary>What to do where two accounts contradict each other.</summary>
    internal const string OfAccounts = "The accounts contradict each other: mark the one that is wrong as rejected, or both as disputed, and say why.";

    /// <summary>What to do where one account contradicts itself.</summary>
    internal const string WithinAnAccount = "Correct one of the dates; if the source itself has it so, reject the claim that is wrong and say why.";

    /// <summary>Says why a finding is only possible: a sentence, or nothing.</summary>
    internal static string Disputed(Certainty certainty) => certainty is Certainty.Possible ? " One of the two is disputed." : "";
}
