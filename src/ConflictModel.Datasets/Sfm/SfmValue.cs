namespace ConflictModel.Datasets;

/// <summary>A value of a table of Security Force Monitor, with the access points on which it rests and the Monitor's confidence in it.</summary>
/// <param name="Text">The cell as printed; <c>""</c> where it is empty.</param>
/// <param name="Sources">The ids of the access points, in the order printed; they stand for the cell as a whole, also where it holds a list.</param>
/// <param name="Confidence">The confidence.</param>
public sealed record SfmValue(string Text, ValueList<string> Sources, SfmConfidence Confidence)
{
    /// <summary>Gets the cell as printed; <c>""</c> where it is empty.</summary>
    public string Text { get; init => field = Guard.Against.Null(value, nameof(Text)); } = Guard.Against.Null(Text);

    /// <summary>Gets whether the cell holds anything.</summary>
    public bool IsStated => !string.IsNullOrWhiteSpace(Text);

    /// <summary>Gets the parts of a cell that holds a list, parted by semicolons, without the blanks around them.</summary>
    public ValueList<string> Parts => ValueList.From(Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
