namespace ConflictModel.Validation;

/// <summary>What is found of two claims that cannot both be so: a fault of one account that contradicts itself; of two, only data.</summary>
internal static class Disagreement
{
    /// <summary>What to do where two accounts contradict each other.</summary>
    internal const string OfAccounts = "The accounts contradict each other: mark the one that is wrong as rejected, or both as disputed, and say why.";

    /// <summary>What to do where one account contradicts itself.</summary>
    internal const string WithinAnAccount = "Correct one of the dates; if the source itself has it so, reject the claim that is wrong and say why.";

    /// <summary>Says how sure it is that something is wrong: as sure as the two claims count where one account tells both; only possible where two accounts do.</summary>
    internal static Certainty Weigh(Claim one, Claim other, Findings findings) =>
        IsWithinOneAccount(one, other, findings) ? Lives.Weight(one, other, findings) : Certainty.Possible;

    internal static bool IsWithinOneAccount(Claim one, Claim other, Findings findings) => one.By.SharesOriginWith(other.By, findings.Record);

    /// <summary>Says that a claim is disputed: a sentence, or nothing.</summary>
    internal static string Disputed(Certainty certainty) => certainty is Certainty.Possible ? " One of the two is disputed." : "";
}
