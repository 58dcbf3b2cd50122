using System.Text.Json;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

/// <summary>A map of a record: RFC 7946 kept, nothing invented, and what is left out is listed.</summary>
public class GeoJsonTests
{
    [Fact]
    public void Every_item_is_a_feature_or_counted_or_left_out_with_a_reason()
    {
        var (features, result) = Map(Sample.Record);
        var ids = features.Select(f => f.GetProperty("id").GetString()).ToArray();
        ids.Should().OnlyHaveUniqueItems().And.HaveCount(result.Features);
        ids.Should().NotIntersectWith(result.LeftOut.Select(l => l.Pointer));
        result.LeftOut.Should().OnlyContain(l => l.Reason.Length > 0);
        Sample.Record.Where(i => i is not (Figure or Incident)).Select(i => i.Pointer).Should().BeSubsetOf(ids.Concat(result.LeftOut.Select(l => l.Pointer)));
    }

    [Fact]
    public void Features_have_the_members_that_the_standard_demands()
    {
        var (features, result) = Map(Sample.Record);
        features.Should().OnlyContain(f => f.GetProperty("type").GetString() == "Feature" && f.GetProperty("properties").ValueKind == JsonValueKind.Object);
        features.Count(f => f.GetProperty("geometry").ValueKind == JsonValueKind.Null).Should().Be(result.Unlocated);
    }

    [Fact]
    public void Longitude_stands_before_latitude()
    {
        var (features, _) = Map([new Place("Idlib") { Point = new GeoPoint(35.93, 36.63) }]);
        var geometry = features.Single().GetProperty("geometry");
        geometry.GetProperty("type").GetString().Should().Be("Point");
        geometry.GetProperty("coordinates").GetRawText().Should().Be("[36.63,35.93]");
    }

    [Fact]
    public void A_toll_that_nobody_tells_is_null_and_a_bound_keeps_its_word()
    {
        var (strike, raid) = (new Incident("Strike"), new Incident("Raid"));
        var (features, _) = Map([strike, raid, new Occurrence(strike), new Occurrence(raid), strike.Killed(Estimate.AtLeast(78))]);
        var (told, untold) = (features[0].GetProperty("properties").GetProperty("killed"), features[1].GetProperty("properties").GetProperty("killed"));
        told.GetProperty("low").GetInt64().Should().Be(78);
        told.GetProperty("text").GetString().Should().Be("at least 78");
        told.GetProperty("high").ValueKind.Should().Be(JsonValueKind.Null);
        untold.GetProperty("low").ValueKind.Should().Be(JsonValueKind.Null);
        told.GetProperty("policy").GetString().Should().NotBeEmpty();
    }

    private static (JsonElement[] Features, GeoJsonResult Result) Map(ConflictRecord record)
    {
        using var stream = new MemoryStream();
        var result = GeoJson.Write(record, stream);
        var root = JsonDocument.Parse(stream.ToArray()).RootElement;
        root.GetProperty("type").GetString().Should().Be("FeatureCollection");
        return ([.. root.GetProperty("features").EnumerateArray()], result);
    }
}
