namespace ConflictModel.Json;

/// <summary>Bounds within which a reader works.</summary>
public sealed record ConflictReadOptions
{
    /// <summary>Gets the bounds that are used unless others are given.</summary>
    public static ConflictReadOptions Default { get; } = new();

    /// <summary>Gets how many bytes a document may have; 1 GiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is less than 1.</exception>
    public int MaxDocumentBytes { get; init => field = Guard.Against.OutOfRange(value, nameof(MaxDocumentBytes), 1, int.MaxValue); } = 1 << 30;

    /// <summary>Gets how many bytes one line of a stream may have; 16 MiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is less than 1.</exception>
    public int MaxLineBytes { get; init => field = Guard.Against.OutOfRange(value, nameof(MaxLineBytes), 1, int.MaxValue); } = 16 << 20;

    /// <summary>Gets after how many problems a reader stops telling more; 100 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is less than 1.</exception>
    public int MaxProblems { get; init => field = Guard.Against.OutOfRange(value, nameof(MaxProblems), 1, int.MaxValue); } = 100;

    /// <summary>Gets what is told of each line of a stream that cannot be read, which is then passed over; where null, reading the stream ends with an exception at the first such line.</summary>
    /// <remarks>Only the readers of streams that hand out one item at a time ask for it.</remarks>
    public Action<ReadProblem>? OnProblem { get; init; }

    /// <summary>Gets what is told of each line of a stream before its item is handed out: the number of the line, from 1, and its text without the end.</summary>
    /// <remarks>
    /// <para>So whoever goes through items knows where each stands. The text is good until the next item is asked for; copy what is to be kept.</para>
    /// <para>Only the readers of streams that hand out one item at a time tell it; also of the line with the version, and of lines that cannot be read.</para>
    /// </remarks>
    public Action<int, ReadOnlyMemory<byte>>? OnLine { get; init; }
}
