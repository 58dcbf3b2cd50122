namespace ConflictModel.Validation;

/// <summary>Something that keeps a file from being read, and so from being checked.</summary>
public sealed record ReadingFault
{
    /// <summary>Tells what is wrong with a file.</summary>
    /// <param name="code">A stable word for the kind of fault, such as <c>not-json</c>.</param>
    /// <param name="message">A sentence that says what is wrong.</param>
    /// <param name="pointer">Where, as a JSON pointer; empty for the whole file.</param>
    /// <param name="place">Line and column, both from 1; null where no place is known.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">The code or the message is blank.</exception>
    public ReadingFault(string code, string message, string pointer = "", (int Line, int Column)? place = null)
    {
        Code = SafeText.Of(Guard.Against.NullOrWhiteSpace(code));
        Message = SafeText.Of(Guard.Against.NullOrWhiteSpace(message));
        Pointer = SafeText.Of(Guard.Against.Null(pointer));
        Place = place;
    }

    /// <summary>Gets a stable word for the kind of fault.</summary>
    public string Code { get; }

    /// <summary>Gets a sentence that says what is wrong.</summary>
    public string Message { get; }

    /// <summary>Gets where, as a JSON pointer; empty for the whole file.</summary>
    public string Pointer { get; }

    /// <summary>Gets line and column, both from 1; null where no place is known.</summary>
    public (int Line, int Column)? Place { get; }
}
