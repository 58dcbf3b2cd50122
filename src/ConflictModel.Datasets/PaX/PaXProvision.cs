namespace ConflictModel.Datasets;

/// <summary>How far an agreement provides for one thing, as PA-X codes it.</summary>
/// <remarks>The default value is of no column and unknown.</remarks>
public readonly record struct PaXProvision
{
    private readonly string? name;

    internal PaXProvision(string name, int? level)
    {
        this.name = name;
        Level = level;
    }

    /// <summary>Gets the name of the column, such as <c>SsrDdr</c>.</summary>
    public string Name => name ?? string.Empty;

    /// <summary>Gets the level: 0 none, 1 mentioned, 2 provided for loosely, 3 in detail; columns that only tell whether have 0 and 1.</summary>
    /// <remarks><see langword="null"/> where the cell is empty, <c>NA</c>, not in the list, or the column absent: that is not 0. Source: PA-X Codebook.</remarks>
    public int? Level { get; }
}
