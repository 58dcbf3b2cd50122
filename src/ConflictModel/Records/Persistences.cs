namespace ConflictModel;

/// <summary>What rules of persistence are called in answers.</summary>
internal static class Persistences
{
    internal static string RuleName(this Persistence persistence) => persistence is Persistence.AsSaid ? "holds as said" : "goes on until an end is said";
}
