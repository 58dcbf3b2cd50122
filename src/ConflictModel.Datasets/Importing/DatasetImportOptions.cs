namespace ConflictModel.Datasets;

/// <summary>How a dataset file becomes items of the model.</summary>
/// <remarks>Two sets of options are equal when their parts are.</remarks>
public sealed record DatasetImportOptions
{
    /// <summary>The options used when none are given.</summary>
    public static DatasetImportOptions Default { get; } = new();

    /// <summary>Gets how the file is read.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public DatasetReadOptions Reading { get; init => field = Guard.Against.Null(value, nameof(Reading)); } = DatasetReadOptions.Default;

    /// <summary>Gets the release that the file belongs to, such as <c>24.1</c>; <see langword="null"/> takes what file and columns tell.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Release { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Release)); }

    /// <summary>Gets which rows become items; <see langword="null"/>, as unless set, takes all.</summary>
    /// <remarks>
    /// <para>It is asked once of each sound row, in file order; the row is of the dataset's own type, such as <see cref="UcdpGedRow"/>. A row that is passed over is a kept row in the account, as one that does not pass the filter of a sum is.</para>
    /// <para>What several rows tell together is told by those that are taken.</para>
    /// </remarks>
    public Func<DatasetRow, bool>? Where { get; init; }

    /// <summary>Gets whether the first claim of each row quotes the row exactly as printed, so that all its cells can be had and exported again; <see langword="true"/> unless set.</summary>
    /// <remarks>It costs the length of the file in what is held or written. Without it, cells that no claim takes up are not kept.</remarks>
    public bool KeepRows { get; init; } = true;
}
