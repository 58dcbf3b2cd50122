namespace ConflictModel.Validation;

/// <summary>A file that was checked, for the log that other programs read.</summary>
public sealed class CheckedFile
{
    /// <summary>Says what was found in a file.</summary>
    /// <param name="path">The file, as a path relative to where the log is read, with either slash; or as an absolute URI.</param>
    /// <param name="report">What was found.</param>
    /// <param name="places">Gives line and column, both from 1, of a JSON pointer in the file; null where the text is not at hand, or for a pointer whose place is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    public CheckedFile(string path, ValidationReport report, Func<string, (int Line, int Column)?>? places = null) =>
        (Path, Report, Places) = (Guard.Against.NullOrWhiteSpace(path), Guard.Against.Null(report), places);

    /// <summary>Gets the file.</summary>
    public string Path { get; }

    /// <summary>Gets what was found.</summary>
    public ValidationReport Report { get; }

    internal Func<string, (int Line, int Column)?>? Places { get; }
}
