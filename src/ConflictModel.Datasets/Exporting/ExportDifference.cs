namespace ConflictModel.Datasets;

/// <summary>One way in which an exported file differs from the record, or from the rows it was imported from.</summary>
/// <remarks>Two differences are equal when all they say is equal.</remarks>
/// <param name="Code">What kind of difference this is: one of <see cref="ExportCodes"/>.</param>
/// <param name="Pointer">The item that it is about, as a JSON pointer into the document; empty where no item is meant.</param>
/// <param name="Column">The column; <see langword="null"/> when no single cell is meant.</param>
/// <param name="Printed">The cell as imported; <see langword="null"/> when no single cell is meant.</param>
/// <param name="Written">The cell as written; <see langword="null"/> when no single cell is meant.</param>
/// <param name="Message">A sentence that says what differs and why.</param>
public sealed record ExportDifference(string Code, string Pointer, string? Column, string? Printed, string? Written, string Message);
