namespace ConflictModel.Datasets;

/// <summary>The datasets that can be imported, by name.</summary>
public static class KnownDatasets
{
    /// <summary>Gets the UCDP Georeferenced Event Dataset.</summary>
    public static Dataset UcdpGed { get; } = new(
        "ucdp-ged",
        "UCDP Georeferenced Event Dataset",
        "Sundberg, Ralph & Erik Melander (2013) Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4): 523–532; "
            + "Högbladh, Stina: UCDP GED Codebook, Uppsala University; and the article “Organized violence” of the release's year in the Journal of Peace Research.",
        "CC BY 4.0 for current releases; older ones were published free to use with citation.",
        static (table, options) => new UcdpGedImport(table, options));

    /// <summary>Gets all of them, in the order of their names.</summary>
    public static IReadOnlyList<Dataset> All { get; } = [UcdpGed];

    /// <summary>Finds a dataset by its name.</summary>
    /// <param name="name">The name, such as <c>ucdp-ged</c>.</param>
    /// <returns>The dataset; <see langword="null"/> where none has the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static Dataset? Find(string name)
    {
        Guard.Against.Null(name);
        return All.FirstOrDefault(dataset => dataset.Name == name);
    }
}
