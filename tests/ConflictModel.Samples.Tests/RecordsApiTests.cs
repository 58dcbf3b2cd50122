using System.Net;
using System.Text;
using System.Text.Json;
using ConflictModel.Json;
using RecordsApi;

namespace ConflictModel.Samples.Tests;

/// <summary>The sample of a web service, over real HTTP.</summary>
public sealed class RecordsApiTests : IAsyncLifetime, IDisposable
{
    private static readonly Truce Harvest = new("Harvest truce");
    private static readonly ConflictRecord Record = [Harvest, Harvest.EffectiveFrom(new(2031, 4, 1)), Harvest.Ended(on: new(2031, 6, 30))];

    private readonly Microsoft.AspNetCore.Builder.WebApplication app = RecordsApp.Create(["--urls", "http://127.0.0.1:0"]);
    private readonly HttpClient client = new();

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_record_that_was_put_is_served_as_it_was()
    {
        (await Put("harvest", ConflictJson.Write(Record))).StatusCode.Should().Be(HttpStatusCode.NoContent);

        using var got = await client.GetAsync(new Uri("/records/harvest", UriKind.Relative));

        got.StatusCode.Should().Be(HttpStatusCode.OK);
        got.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        ConflictJson.Read(await got.Content.ReadAsStringAsync()).Require().Equals(Record).Should().BeTrue();
    }

    [Theory]
    [InlineData("2031-05-01", "certain")]
    [InlineData("2031-06", "possible")]
    public async Task A_day_tells_what_was_in_force_and_how_sure_that_is(string day, string certainty)
    {
        await Put("harvest", ConflictJson.Write(Record));

        var state = await Json(await client.GetAsync(new Uri($"/records/harvest/on/{day}", UriKind.Relative)));

        state.GetProperty("day").GetString().Should().Be(day);
        var truce = state.GetProperty("truces").EnumerateArray().Should().ContainSingle().Subject;
        (truce.GetProperty("id").GetString(), truce.GetProperty("certainty").GetString()).Should().Be(("truce:harvest-truce", certainty));
    }

    [Fact]
    public async Task A_bad_document_is_refused_with_all_its_problems_and_nothing_is_kept()
    {
        const string Bad = """{"conflictModel":"1.0","truces":{"t":{"kind":"truce"}},"claims":{"c":{"kind":"milestone","of":"truce:t","at":"2031-13"}}}""";

        using var refused = await Put("bad", Bad);

        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        refused.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json", "RFC 9457 names it so");
        var problem = await Json(refused);
        problem.GetProperty("status").GetInt32().Should().Be(400);
        problem.GetProperty("title").GetString().Should().Be("The record cannot be read.");
        problem.GetProperty("problems").EnumerateArray().Select(p => (p.GetProperty("code").GetString(), p.GetProperty("pointer").GetString(), p.GetProperty("line").GetInt32()))
            .Should().Equal(("missing-member", "/truces/t", 1), ("bad-date", "/claims/c/at", 1));
        (await client.GetAsync(new Uri("/records/bad", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused_with_a_sentence()
    {
        await Put("harvest", ConflictJson.Write(Record));

        using var refused = await client.GetAsync(new Uri("/records/harvest/on/yesterday", UriKind.Relative));

        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Json(refused)).GetProperty("detail").GetString().Should().Contain("'yesterday' is no date");
    }

    private static async Task<JsonElement> Json(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private async Task<HttpResponseMessage> Put(string name, string document)
    {
        using var content = new StringContent(document, Encoding.UTF8, "application/json");
        return await client.PutAsync(new Uri($"/records/{name}", UriKind.Relative), content);
    }
}
