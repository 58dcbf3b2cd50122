namespace ConflictModel.Benchmarks.Json;

internal static class StreamLines
{
    /// <summary>Finds the lines that hold items: all but the first, which has the version.</summary>
    internal static IEnumerable<(int Start, int Length)> Of(byte[] stream)
    {
        for (var start = Array.IndexOf(stream, (byte)'\n') + 1; start < stream.Length;)
        {
            var end = Array.IndexOf(stream, (byte)'\n', start);
            yield return (start, end - start);
            start = end + 1;
        }
    }
}
