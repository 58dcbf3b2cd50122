namespace ConflictModel.Datasets;

/// <summary>A dataset file cannot be read at all; the message is one sentence that says why and what to do.</summary>
/// <remarks>Rows handed out before it was thrown are sound, but the file is not complete without the rest.</remarks>
public sealed class DatasetException : Exception
{
    /// <summary>Creates an exception for an unreadable file.</summary>
    /// <param name="code">One of <see cref="NoteCodes"/>.</param>
    /// <param name="file">The file as the caller named it.</param>
    /// <param name="message">One sentence: what is wrong and what to do.</param>
    /// <param name="line">The line where reading stopped, if one can be named.</param>
    /// <param name="innerException">What caused it, if anything did.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="file"/> is <see langword="null"/>.</exception>
    public DatasetException(string code, string file, string message, long? line = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        File = Guard.Against.Null(file);
        Line = line;
    }

    /// <summary>Gets the kind of fault, one of <see cref="NoteCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Gets the file as the caller named it.</summary>
    public string File { get; }

    /// <summary>Gets the line where reading stopped; <see langword="null"/> when the fault is of the whole file.</summary>
    public long? Line { get; }
}
