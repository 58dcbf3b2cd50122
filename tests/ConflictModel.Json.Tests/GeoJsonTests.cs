using System.Text.Json;
using ConflictModel.Json.Tests.Samples;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;

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

    [Fact]
    public void A_reader_of_others_reads_the_same_features_at_the_same_places()
    {
        var options = new JsonSerializerOptions();
        options.Converters.Add(new GeoJsonConverterFactory());
        var mixed = new MixedClaims(new Random(19950713));
        ConflictRecord[] records = [Sample.Record, .. Enumerable.Range(0, 300).Select(_ => mixed.NextRecord())];
        var located = 0;
        foreach (var record in records)
        {
            using var stream = new MemoryStream();
            var result = GeoJson.Write(record, stream);

            var read = JsonSerializer.Deserialize<FeatureCollection>(stream.ToArray(), options)!; // no document is null

            read.Should().HaveCount(result.Features);
            read.Count(f => f.Geometry is null).Should().Be(result.Unlocated);
            foreach (var geometry in read.Where(f => f.Geometry is not null).Select(f => f.Geometry))
            {
                located++;
                geometry.Coordinates.Should().OnlyContain(c => c.X >= -180 && c.X <= 180 && c.Y >= -90 && c.Y <= 90);
            }
        }

        located.Should().BeGreaterThan(30);
    }

    [Fact]
    public void What_is_shown_is_carried_whole()
    {
        var (features, _) = Map(Sample.Record);
        var pointers = features.Select(f => f.GetProperty("id").GetString()).ToHashSet();
        var lines = features.Select(f => f.GetProperty("properties").GetProperty("item").GetRawText());
        using var stream = new MemoryStream();
        ConflictJson.WriteStream(Sample.Record.Where(i => pointers.Contains(i.Pointer)), stream);

        lines.Should().Equal(System.Text.Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n').Skip(1));
    }

    [Fact]
    public void The_file_itself_says_what_it_leaves_out()
    {
        using var stream = new MemoryStream();
        var result = GeoJson.Write(Sample.Record, stream);

        var stated = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("leftOut");

        stated.EnumerateObject().ToDictionary(k => k.Name, k => k.Value.GetInt32())
            .Should().Equal(result.LeftOut.GroupBy(o => o.Kind).ToDictionary(k => k.Key, k => k.Count()));
    }

    [Fact]
    public void A_geometry_that_says_less_than_its_area_says_so()
    {
        var (idlib, harem) = (new Place("Idlib") { Point = new GeoPoint(35.93, 36.63) }, new Place("Harem"));
        var raid = new Incident("Raid");
        var (features, _) = Map(
        [
            idlib, harem, raid,
            new Occurrence(raid) { Where = idlib },
            new Occurrence(raid) { Where = new Area { Places = [idlib.Id], Except = [harem.Id] } },
            new Occurrence(raid) { Where = new Area { Places = [idlib.Id, harem.Id] } },
        ]);

        features.Skip(2).Select(f => f.GetProperty("properties").GetProperty("isPartial").GetBoolean()).Should().Equal(false, true, true);
    }

    [Fact]
    public void Every_figure_of_an_incident_is_told_beside_the_toll()
    {
        var (raid, war, hospital) = (new Incident("Raid"), new Conflict("War"), new Organization("Ost Hospital"));
        var dead = (raid.Killed(Estimate.Between(12, 19)) with { People = Population.Civilians, By = new Attribution { Origin = Origin.Of(hospital.Id) } }).WithId("dead");
        var hurt = new CasualtyEstimate(raid, Harm.Wounded, Estimate.Exactly(30)) { Id = ClaimId.Parse("hurt") };
        var elsewhere = new CasualtyEstimate(war, Harm.Killed, Estimate.AtLeast(100)) { Id = ClaimId.Parse("all") };
        var silent = new Incident("Silent raid");

        var (features, result) = Map([raid, war, hospital, new Occurrence(raid) { Conflict = war.Id }, dead, hurt, elsewhere, silent, silent.Killed(Estimate.Exactly(1)).WithId("unheard")]);

        var properties = features.Single().GetProperty("properties");
        properties.GetProperty("conflict").GetString().Should().Be("War");
        properties.GetProperty("killed_text").GetString().Should().Be("at least 12");
        properties.GetProperty("killed_low").GetInt64().Should().Be(12);
        properties.GetProperty("killed_high").ValueKind.Should().Be(JsonValueKind.Null);
        properties.GetProperty("figures").EnumerateArray().Select(f => f.GetRawText()).Should().Equal(
            """{"claim":"dead","kind":"casualtyEstimate","text":"12 to 19 civilians","people":"civilians","harm":"killed","low":12,"best":null,"high":19,"by":"Ost Hospital","certainty":"certain"}""",
            """{"claim":"hurt","kind":"casualtyEstimate","text":"30 people","people":null,"harm":"wounded","low":30,"best":30,"high":30,"by":"the keeper of the record","certainty":"certain"}""");
        result.LeftOut.Where(o => o.Kind == "casualtyEstimate").Select(o => (o.Pointer, o.Reason)).Should().Equal(
            ("/claims/all", "it is of no incident, and only figures of incidents are told"),
            ("/claims/unheard", "no account tells when or where its incident was"));
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
