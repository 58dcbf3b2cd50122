namespace ConflictModel.Datasets;

/// <summary>Something a reader has to say about a file, a row or a cell.</summary>
/// <remarks>
/// <para>Two notes are equal when all they say is equal.</para>
/// <para>Notes come in the order in which the file was read; there is no other order between them.</para>
/// </remarks>
/// <param name="Code">What kind of note this is: one of <see cref="NoteCodes"/>, stable between versions.</param>
/// <param name="Severity">How much it matters; <see cref="DatasetNoteSeverity.Error"/> means that the row was not kept.</param>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">The line on which the row begins, counted from 1 with every line break, those inside quotes too; <see langword="null"/> when the note is about the file.</param>
/// <param name="Column">The column as the file prints its name; <see langword="null"/> when the note is about a whole row or file.</param>
/// <param name="Value">The cell as printed, cut after 200 characters; <see langword="null"/> when no single cell is meant.</param>
/// <param name="Message">A sentence that says what is wrong and what to do.</param>
public sealed record DatasetNote(
    string Code,
    DatasetNoteSeverity Severity,
    string File,
    long? Line,
    string? Column,
    string? Value,
    string Message);
