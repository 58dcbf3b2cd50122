namespace ConflictModel;

/// <summary>A cell or a phrase as the source prints it, kept beside what it is taken to mean.</summary>
/// <param name="Column">The name of the column or field.</param>
/// <param name="Text">What is printed there.</param>
public readonly record struct PrintedCell(string Column, string Text)
{
    /// <summary>Writes column and text.</summary>
    public override string ToString() => $"{Column}={Text}";
}
