namespace ConflictModel.Datasets;

/// <summary>A date of a table of Security Force Monitor, with the access points on which it rests and the Monitor's confidence in it.</summary>
/// <param name="Text">The cell as printed, such as <c>2013-01-</c> or <c>10/21/2008</c> (month first); <c>""</c> where it is empty.</param>
/// <param name="Date">The date as exactly as the cells tell it; one of two where the cell and its parts differ; unknown where none can be read.</param>
/// <param name="Sources">The ids of the access points, in the order printed.</param>
/// <param name="Confidence">The confidence.</param>
public sealed record SfmDate(string Text, ImpreciseDate Date, ValueList<string> Sources, SfmConfidence Confidence)
{
    /// <summary>Gets the cell as printed; <c>""</c> where it is empty.</summary>
    public string Text { get; init => field = Guard.Against.Null(value, nameof(Text)); } = Guard.Against.Null(Text);
}
