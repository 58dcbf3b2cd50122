using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A cell or a phrase as the source prints it, kept beside what it is taken to mean.</summary>
/// <remarks>Equality is by column and text; there is no natural order; the default value is an empty cell of no column.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct PrintedCell
{
    private readonly string? column;
    private readonly string? text;

    /// <summary>Creates a cell.</summary>
    /// <param name="column">The name of the column or field.</param>
    /// <param name="text">What is printed there; empty for an empty cell.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PrintedCell(string column, string text) => (this.column, this.text) = (Guard.Against.Null(column), Guard.Against.Null(text));

    /// <summary>Gets the name of the column or field.</summary>
    public string Column => column ?? "";

    /// <summary>Gets what is printed there.</summary>
    public string Text => text ?? "";

    /// <summary>Writes column and text.</summary>
    public override string ToString() => $"{Column}={Text}";
}
