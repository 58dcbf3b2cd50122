using System.Text;

namespace ConflictModel.Datasets;

/// <summary>How a dataset file is read.</summary>
public sealed record DatasetReadOptions
{
    /// <summary>The options used when none are given.</summary>
    public static DatasetReadOptions Default { get; } = new();

    /// <summary>Gets the name that notes give the file; <see langword="null"/> takes the path, or <c>-</c> for a stream.</summary>
    public string? FileName { get; init; }

    /// <summary>Gets the longest row accepted, in bytes; a longer one stops the reading with a <see cref="DatasetException"/>.</summary>
    /// <remarks>It bounds the memory that a quote left open can take. Rows of the known datasets stay far below.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1,024 to 1,073,741,824.</exception>
    public int MaxRowBytes
    {
        get;
        init
        {
            Guard.Against.OutOfRange(value, nameof(MaxRowBytes), 1 << 10, 1 << 30);
            field = value;
        }
    } = 16 << 20;

    /// <summary>Gets the encoding of the file's text; <see langword="null"/> takes UTF-8, or what a byte order mark tells.</summary>
    /// <remarks>
    /// Older files are often in <see cref="Encoding.Latin1"/> or Windows-1252; the latter comes with
    /// <see cref="CodePagesEncodingProvider"/>. Nothing is guessed: a row that is not UTF-8 is reported unless its encoding is declared.
    /// </remarks>
    public Encoding? Encoding { get; init; }

    /// <summary>Gets how many notes a reader holds; later ones are counted and go to <see cref="OnNote"/> only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxNotes
    {
        get;
        init
        {
            Guard.Against.Negative(value, nameof(MaxNotes));
            field = value;
        }
    } = 100_000;

    /// <summary>Gets what is told of every note as it is made, held or not.</summary>
    public Action<DatasetNote>? OnNote { get; init; }

    /// <summary>Gets what tells when to stop: before the next row, whoever reads the file, imports it or sums it gets an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }
}
