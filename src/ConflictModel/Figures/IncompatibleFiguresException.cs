namespace ConflictModel;

/// <summary>Figures of different kinds were to be made into one number, or figures that one cannot add: nothing sensible can be made of them.</summary>
/// <remarks>Its message says which two figures differ, in what, and by whose account they stand.</remarks>
public sealed class IncompatibleFiguresException : InvalidOperationException
{
    /// <summary>Creates an exception without a message.</summary>
    public IncompatibleFiguresException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What differs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public IncompatibleFiguresException(string message)
        : base(Guard.Against.Null(message))
    {
    }

    /// <summary>Creates an exception with a message and its cause.</summary>
    /// <param name="message">What differs.</param>
    /// <param name="innerException">The cause.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IncompatibleFiguresException(string message, Exception innerException)
        : base(Guard.Against.Null(message), Guard.Against.Null(innerException))
    {
    }
}
