namespace ConflictModel.Datasets;

/// <summary>Those who code the datasets of UCDP.</summary>
internal static class UcdpCoders
{
    public const string Address = "https://ucdp.uu.se/downloads/";

    public static Organization Program { get; } = new("Uppsala Conflict Data Program") { AlsoKnownAs = ["UCDP"] };
}
