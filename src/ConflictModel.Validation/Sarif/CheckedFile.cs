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

    private CheckedFile(string path, ValueList<ReadingFault> faults)
        : this(path, ValidationReport.Empty) => Faults = faults;

    /// <summary>Gets the file.</summary>
    public string Path { get; }

    /// <summary>Gets what was found; nothing where the file could not be read.</summary>
    public ValidationReport Report { get; }

    /// <summary>Gets what keeps the file from being read; empty where it was checked.</summary>
    public ValueList<ReadingFault> Faults { get; }

    /// <summary>Says that a file could not be read, so that a log tells it beside those that were checked.</summary>
    /// <param name="path">The file, as a path relative to where the log is read, with either slash; or as an absolute URI.</param>
    /// <param name="faults">What is wrong with it, at least one fault.</param>
    /// <exception cref="ArgumentNullException">An argument or a fault is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank, or there is no fault.</exception>
    public static CheckedFile Unreadable(string path, params IEnumerable<ReadingFault> faults)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var all = ValueList.From(Guard.Against.Null(faults).Select(f => Guard.Against.Null(f, nameof(faults))));
        return all.IsEmpty
            ? throw new ArgumentException("A file that could not be read has at least one fault: say what it is.", nameof(faults))
            : new CheckedFile(path, all);
    }

    internal Func<string, (int Line, int Column)?>? Places { get; }
}
