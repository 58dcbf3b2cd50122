namespace ConflictModel.Datasets;

/// <summary>The codes of <see cref="DatasetNote"/> and <see cref="DatasetException"/>: permanent, each used for one thing.</summary>
public static partial class NoteCodes
{
    /// <summary>The file cannot be opened: missing, a folder, or not permitted.</summary>
    public const string CannotOpen = "cannot-open";

    /// <summary>The file holds nothing, or nothing but blank lines.</summary>
    public const string EmptyFile = "empty-file";

    /// <summary>The file is not text.</summary>
    public const string BinaryFile = "binary-file";

    /// <summary>The file is compressed and broken, most often cut short.</summary>
    public const string BrokenCompression = "broken-compression";

    /// <summary>The source of the bytes failed while it was read.</summary>
    public const string CannotRead = "cannot-read";

    /// <summary>The first line holds values where column names are needed.</summary>
    public const string NoHeader = "no-header";

    /// <summary>The file has no header; by their number, its columns are taken for those of the published order.</summary>
    public const string AssumedHeader = "assumed-header";

    /// <summary>The file is not separated by commas.</summary>
    public const string WrongSeparator = "wrong-separator";

    /// <summary>The header names one column twice.</summary>
    public const string DuplicateColumn = "duplicate-column";

    /// <summary>The header belongs to another dataset.</summary>
    public const string WrongDataset = "wrong-dataset";

    /// <summary>The header lacks columns without which no row can be read.</summary>
    public const string MissingColumns = "missing-columns";

    /// <summary>Export: the record holds no rows of the dataset.</summary>
    public const string NoRows = "no-rows";

    /// <summary>Export: the record holds rows of the dataset under different headers.</summary>
    public const string SeveralLayouts = "several-layouts";

    /// <summary>A row is longer than the reader's limit.</summary>
    public const string RowTooLong = "row-too-long";

    /// <summary>The header lacks a column that the nearest known layout has.</summary>
    public const string AbsentColumn = "absent-column";

    /// <summary>The header has a column that no known layout has; its cells are kept as printed.</summary>
    public const string UnknownColumn = "unknown-column";

    /// <summary>Rows end with an empty cell more than the header has names for, as exports from the web do.</summary>
    public const string CellBeyondHeader = "cell-beyond-header";

    /// <summary>A row has more or fewer cells than the header.</summary>
    public const string WrongCellCount = "wrong-cell-count";

    /// <summary>A quote is opened and never closed, so that the row cannot be told from the next.</summary>
    public const string OpenQuote = "open-quote";

    /// <summary>A quote stands inside a cell that is not quoted; it is kept as text.</summary>
    public const string StrayQuote = "stray-quote";

    /// <summary>Text follows a closing quote; it is taken as part of the cell.</summary>
    public const string TextAfterQuote = "text-after-quote";

    /// <summary>A row is not UTF-8.</summary>
    public const string NotUtf8 = "not-utf-8";

    /// <summary>A row stands in the file already, to the letter; it is taken once.</summary>
    public const string RepeatedRow = "repeated-row";

    /// <summary>An earlier row has the same id and other cells; the earlier one is taken.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>A row repeats the header.</summary>
    public const string RepeatedHeader = "repeated-header";

    /// <summary>The row below the header holds HXL tags, not values.</summary>
    public const string HxlTags = "hxl-tags";

    /// <summary>A cell that must hold something is empty.</summary>
    public const string EmptyCell = "empty-cell";

    /// <summary>A cell is not the number it should be.</summary>
    public const string NotANumber = "not-a-number";

    /// <summary>A cell is not a calendar day.</summary>
    public const string NotADate = "not-a-date";

    /// <summary>A count of people is below zero.</summary>
    public const string NegativeCount = "negative-count";

    /// <summary>A code is not in the list of its codebook; it is kept as printed.</summary>
    public const string CodeNotInList = "code-not-in-list";

    /// <summary>A coordinate lies outside the globe; it is kept as printed.</summary>
    public const string NotOnGlobe = "not-on-globe";
}
