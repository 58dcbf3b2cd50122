namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the UCDP Georeferenced Event Dataset.</summary>
    public static Dataset UcdpGed { get; } = new(
        "ucdp-ged",
        "UCDP Georeferenced Event Dataset",
        "Sundberg, Ralph & Erik Melander (2013) Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4): 523–532; "
            + "Högbladh, Stina: UCDP GED Codebook, Uppsala University; and the article “Organized violence” of the release's year in the Journal of Peace Research.",
        "CC BY 4.0 for current releases; older ones were published free to use with citation.",
        static (table, options) => new UcdpGedImport(table, options))
    {
        Columns = GedColumns.Known.Names,
        Headless = GedColumns.Headless,
        Rewrite = GedRewrite.Write,
        Counting = new GedCounting(),
    };
}
