namespace ConflictModel.Datasets;

/// <summary>Those who code the datasets of the Correlates of War.</summary>
internal static class CowCoders
{
    public const string Address = "https://correlatesofwar.org/data-sets/";

    public static Organization Project { get; } = new("Correlates of War Project") { AlsoKnownAs = ["COW"] };
}
