namespace ConflictModel.House.Tests.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="File">The page, from the root.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Indent">How far the fence stands in, as in a list.</param>
/// <param name="Info">What stands behind the opening fence.</param>
/// <param name="Text">The lines between the fences, without the indent.</param>
internal sealed record Fence(string File, int Line, int Indent, string Info, string Text)
{
    /// <summary>Gets how many lines stand between the fences.</summary>
    public int Length { get; init; } = Text.Length == 0 ? 0 : Text.Split('\n').Length;

    public string Language => Info.Split(' ')[0];

    public override string ToString() => $"{File}:{Line}";

    /// <summary>Gets the value of <c>key=value</c> in the info string, or null.</summary>
    public string? Named(string key) =>
        Info.Split(' ').Skip(1).FirstOrDefault(word => word.StartsWith(key + "=", StringComparison.Ordinal))?[(key.Length + 1)..];
}
