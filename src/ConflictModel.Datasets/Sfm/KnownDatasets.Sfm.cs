namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the tables of Security Force Monitor: units, persons, incidents and sources; several files can be imported together.</summary>
    public static Dataset Sfm { get; } = new(
        "sfm",
        "Security Force Monitor",
        "Security Force Monitor, Columbia Law School Human Rights Institute, https://securityforcemonitor.org.",
        "CC BY 4.0.",
        static (tables, options) => new SfmImport(tables, options))
    {
        Columns = SfmColumns.AllNames,
    };
}
