namespace ConflictModel.House.Tests.Docs;

/// <summary>What the examples on the pages print, by the name that a fence gives: <c>output=front-door</c>.</summary>
/// <remarks>Each function runs the example and returns its output; the page is compared with that, never with a copy.</remarks>
internal static class DocOutputs
{
    public static Dictionary<string, Func<string>> All { get; } = [];
}
