namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets tables with tags of the Humanitarian Exchange Language (HXL); any record can be exported to it.</summary>
    public static Dataset Hxl { get; } = new(
        "hxl",
        "Humanitarian Exchange Language",
        "As the makers of the table ask; of the tags: HXL Working Group, Humanitarian Exchange Language, https://hxlstandard.org.",
        "That of the table; HXL is an open standard.",
        static (table, options) => new HxlImport(table, options))
    {
        Columns = HxlMeanings.Tags,
        HasTagRow = true,
        Writer = HxlWriter.Write,
        Counting = new HxlCounting(),
    };
}
