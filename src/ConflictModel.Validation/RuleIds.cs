namespace ConflictModel.Validation;

/// <summary>The permanent ids of the library's rules. An id is never given to another duty, not even after its rule is gone.</summary>
/// <remarks>The first digit tells the family: 0 the checking itself, 1 what is written and identity, 2 agreements, truces and deployments, 3 time, 4 figures and shares, 5 claims about claims, 6 provenance, 7 actors and their relations, 8 places, 9 documents as a whole. Rules of your own take letters other than CM.</remarks>
public static partial class RuleIds
{
    /// <summary>A rule failed while it judged. Its severity cannot be changed, nor can it be left out: what was not checked must not look clean.</summary>
    public const string RuleFailed = "CM0001";

    /// <summary>Remove suppressions that let nothing stand.</summary>
    public const string RemoveSuppressionsThatLetNothingStand = "CM0002";

    /// <summary>Asks whether a rule of the library has the id.</summary>
    internal static bool IsKnown(string id) => id == RuleFailed || Rules.All.Any(r => r.Id == id);
}
