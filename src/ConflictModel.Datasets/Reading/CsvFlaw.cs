namespace ConflictModel.Datasets;

/// <summary>What is wrong with the quoting of a record.</summary>
internal enum CsvFlaw
{
    None = 0,
    StrayQuote,
    TextAfterQuote,
    OpenQuote,
}
