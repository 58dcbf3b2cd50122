using System.Text;
using System.Text.Json;
using ConflictModel.Json;

namespace ConflictModel.House.Tests.Samples;

internal static class GeoJsonSample
{
    internal static void Map()
    {
        #region geojson-map
        var town = new Place("Kafr Takharim") { Point = new GeoPoint(latitude: 36.117, longitude: 36.515) };
        var strike = new Incident("Strike on the training camp");
        ConflictRecord record =
        [
            town, strike,
            strike.Occurred(new(2020, 10, 26)) with { Where = town },
            strike.Killed(Estimate.AtLeast(78)),
            new Naming(strike, "Jabal al-Duwailah strike"),
        ];

        using var file = new MemoryStream();
        var result = GeoJson.Write(record, file);

        Console.WriteLine(result);
        foreach (var omission in result.LeftOut)
        {
            Console.WriteLine($"left out: {omission.Kind}: {omission.Reason}");
        }

        using var map = JsonDocument.Parse(Encoding.UTF8.GetString(file.ToArray()));
        var feature = map.RootElement.GetProperty("features")[1];
        Console.WriteLine(feature.GetProperty("geometry"));
        Console.WriteLine(feature.GetProperty("properties").GetProperty("killed"));
        #endregion
    }
}
