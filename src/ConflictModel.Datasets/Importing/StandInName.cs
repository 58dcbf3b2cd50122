namespace ConflictModel.Datasets;

/// <summary>The names that imports give to what a file numbers and does not name.</summary>
internal static class StandInName
{
    private static readonly (string Stem, string Before, string After)[] Forms =
    [
        ("ucdp-actor-", "UCDP actor ", ""),
        ("ucdp-conflict-", "UCDP conflict ", ""),
        ("ucdp-dyad-", "UCDP dyad ", ""),
        ("ucdp-old-conflict-", "UCDP conflict ", " before 2017"),
        ("ucdp-pa-", "UCDP peace agreement ", ""),
        ("cow-state-", "State ", " of the Correlates of War"),
        ("pax-", "PA-X agreement ", ""),
        ("sfm-source-", "Access point ", ""),
    ];

    /// <summary>Gives the name for what has an id of a stem.</summary>
    public static string Of(string stem, string number) =>
        Array.Find(Forms, form => form.Stem == stem) is { Stem: not null } known ? $"{known.Before}{number}{known.After}" : throw new ArgumentException($"No stand-in is known for {stem}.", nameof(stem));

    /// <summary>Says whether an entity bears such a name: nobody calls it so.</summary>
    public static bool IsOf(Entity entity) =>
        Array.Exists(Forms, form => entity.EntityId.Value.StartsWith(form.Stem, StringComparison.Ordinal) && entity.Name == $"{form.Before}{entity.EntityId.Value[form.Stem.Length..]}{form.After}");
}
