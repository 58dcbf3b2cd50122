using System.Collections.Concurrent;
using ConflictModel;
using ConflictModel.Json;

namespace RecordsApi;

/// <summary>Serves records over HTTP: keeps documents, tells what was in force on a day, and refuses what cannot be read.</summary>
public static class RecordsApp
{
    /// <summary>Creates the application.</summary>
    /// <param name="args">The arguments of the command line, such as <c>--urls http://localhost:5080</c>.</param>
    public static WebApplication Create(string[] args)
    {
        #region api-types
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.TypeInfoResolverChain.Insert(0, ConflictJsonTypes.Default); // ours first
            o.SerializerOptions.TypeInfoResolverChain.Add(RecordsJson.Default);
        });
        #endregion
        builder.Services.AddProblemDetails();
        var app = builder.Build();
        var records = new ConcurrentDictionary<string, ConflictRecord>(StringComparer.Ordinal);

        #region api-put
        app.MapPut("/records/{name}", async (string name, HttpRequest request, CancellationToken cancellation) =>
        {
            var read = await ConflictJson.ReadAnyAsync(request.BodyReader, cancellation: cancellation);
            if (read.Record is not { } record)
            {
                return Results.Problem(
                    title: "The record cannot be read.",
                    detail: $"{read.Problems.Count} problems were found, and nothing was kept.",
                    statusCode: StatusCodes.Status400BadRequest,
                    extensions: new Dictionary<string, object?> { ["problems"] = read.Problems.Select(Fault.Of).ToArray() });
            }

            records[name] = record;
            return Results.NoContent();
        });
        #endregion

        app.MapGet("/records/{name}", (string name) =>
            records.TryGetValue(name, out var record) ? Results.Ok(record) : Unknown(name));

        #region api-on
        app.MapGet("/records/{name}/on/{day}", (string name, string day) =>
            !records.TryGetValue(name, out var record) ? Unknown(name)
            : !ImpreciseDate.TryParse(day, out var date) || !date.IsKnown ? Results.Problem($"'{day}' is no date: give one such as 2020-10-26, or 2020-10.", statusCode: StatusCodes.Status400BadRequest)
            : Results.Ok(State.Of(record.On(date), date)));
        #endregion

        return app;
    }

    private static IResult Unknown(string name) =>
        Results.Problem($"There is no record named '{name}' here: PUT one first.", statusCode: StatusCodes.Status404NotFound);
}
