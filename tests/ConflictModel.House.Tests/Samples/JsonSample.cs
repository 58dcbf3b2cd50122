using System.Text;
using ConflictModel.Json;

namespace ConflictModel.House.Tests.Samples;

internal static class JsonSample
{
    internal static void Refused()
    {
        #region json-refused
        var result = ConflictJson.Read(
            """
            {
              "conflictModel": "1.0",
              "incidents": { "strike": { "kind": "incident", "name": "Strike" } },
              "claims": {
                "toll": { "kind": "casualtyEstimate", "of": "incident:strike", "number": "78 to 56 or so" },
                "truce": { "kind": "milestone", "of": "truce:idlib", "reached": "effective", "at": "2005-02-31" }
              }
            }
            """);

        Console.WriteLine(result.IsRead);
        foreach (var problem in result.Problems)
        {
            Console.WriteLine($"line {problem.Line}, column {problem.Column}, {problem.Pointer}: {problem.Code}");
            Console.WriteLine($"  {problem.Message}");
        }
        #endregion
    }

    internal static void Streamed()
    {
        #region json-stream
        using var file = new MemoryStream();
        ConflictJson.WriteStream([new Incident("Strike"), new CasualtyEstimate(IncidentId.From("Strike"), Harm.Killed, Estimate.AtLeast(78))], file);
        Console.WriteLine(Encoding.UTF8.GetString(file.ToArray()));

        file.Position = 0;
        foreach (var figure in ConflictJson.ReadStream(file).OfType<CasualtyEstimate>())
        {
            Console.WriteLine(figure.Number);
        }
        #endregion
    }

    internal static void PassedOver()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """
                {"conflictModel":"1.0"}
                {"kind":"incident","id":"strike","name":"Strike"}
                {"kind":"incident","id":"raid","name":7}
                {"kind":"incident","id":"battle","name":"Battle"}

                """);
            #region json-problems
            var options = new ConflictReadOptions { OnProblem = problem => Console.WriteLine($"passed over: {problem}") };
            using var file = File.OpenRead(path);
            foreach (var item in ConflictJson.ReadStream(file, options))
            {
                Console.WriteLine(item);
            }
            #endregion
        }
        finally
        {
            File.Delete(path);
        }
    }

    internal static async Task<int> CopiedAsync(Stream source, Stream target, CancellationToken cancellation = default)
    {
        #region json-async
        var tolls = 0;
        await ConflictJson.WriteStreamAsync(Tolls(), target, cancellation); // or a PipeWriter
        return tolls;

        async IAsyncEnumerable<Item> Tolls()
        {
            await foreach (var item in ConflictJson.ReadStreamAsync(source, cancellation: cancellation)) // or a PipeReader
            {
                if (item is CasualtyEstimate)
                {
                    tolls++;
                    yield return item;
                }
            }
        }
        #endregion
    }

    internal static void Tomorrow()
    {
        #region json-tomorrow
        var record = ConflictJson.Read(
            """
            {
              "conflictModel": "1.7",
              "incidents": { "strike": { "kind": "incident", "severity": 5, "name": "Strike" } },
              "monuments": { "arch": { "kind": "monument", "height": 20 } }
            }
            """).Require();

        Console.WriteLine(ConflictJson.Write(record));
        #endregion
    }
}
