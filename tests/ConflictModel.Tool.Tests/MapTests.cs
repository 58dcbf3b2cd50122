using System.Text.Json;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

public class MapTests
{
    [Fact]
    public async Task A_record_becomes_a_map_and_what_no_map_shows_is_told()
    {
        using var folder = new TempFolder();
        var (town, strike) = (new Place("Town") { Point = new GeoPoint(36.1, 36.5) }, new Incident("Strike"));
        var file = folder.Write("record.json", ConflictJson.Write([town, strike, new Occurrence(strike) { Where = town }, new Naming(strike, "Raid")]));

        var map = await Command.RunAsync("export", "geojson", file, "-o", folder["map.geojson"]);

        map.ExitCode.Should().Be(0);
        map.Output.Should().BeEmpty();
        map.Error.Should().Contain("naming");
        using var read = JsonDocument.Parse(await File.ReadAllTextAsync(folder["map.geojson"]));
        read.RootElement.GetProperty("features").GetArrayLength().Should().Be(2);
        read.RootElement.GetProperty("leftOut").GetProperty("naming").GetInt32().Should().Be(1);
    }
}
