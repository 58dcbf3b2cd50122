using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConflictModel.Views.Tests;

/// <summary>An explorer page as its script reads it, so that what it would show can be held to what the model answers.</summary>
internal sealed partial class ExplorerData
{
    private readonly Dictionary<string, JsonElement> entities;
    private readonly Dictionary<string, JsonElement> claims;
    private readonly (long From, int To)[][] courses;
    private readonly (string Degree, int Claims, string Value)[] answers;
    private readonly Dictionary<string, (string Question, string Other, (long From, int To)[] Courses)[]> states;

    private ExplorerData(string html)
    {
        Html = html;
        Root = JsonDocument.Parse(DataBlock().Match(html).Groups[1].Value).RootElement;
        entities = Root.GetProperty("entities").EnumerateArray().ToDictionary(e => e.GetProperty("id").GetString()!); // the page gives each an id
        claims = Root.GetProperty("claims").EnumerateArray().ToDictionary(e => e.GetProperty("id").GetString()!); // likewise
        courses = [.. Root.GetProperty("courses").EnumerateArray().Select(Steps)];
        answers = [.. Root.GetProperty("answers").EnumerateArray().Select(a => (a[0].GetString()!, a[2].GetArrayLength(), a[4].GetString()!))]; // texts are texts
        states = entities.ToDictionary(e => e.Key, e => e.Value.TryGetProperty("states", out var all)
            ? all.EnumerateArray().Select(s => (s[0].GetString()!, Other(s), Steps(s[3]))).ToArray() // likewise
            : []);
    }

    internal string Html { get; }

    internal JsonElement Root { get; }

    internal string[] Limits => [.. Root.GetProperty("limits").EnumerateArray().Select(l => l.GetString()!)]; // the page writes texts alone

    /// <summary>Gets the days on which what had been said can be asked.</summary>
    internal string[] Moments => [.. Root.GetProperty("moments").EnumerateArray().Select(m => m[2].GetString()!)]; // likewise

    internal string[] Days => [.. Root.GetProperty("days").EnumerateArray().Select(m => m[2].GetString()!)]; // likewise

    internal static ExplorerData Of(ConflictRecord record, ExplorerOptions? options = null)
    {
        using var stream = new MemoryStream();
        ExplorerPage.Write(record, stream, options);
        return new ExplorerData(Encoding.UTF8.GetString(stream.ToArray()));
    }

    internal JsonElement Entity(string id) => entities[id];

    internal JsonElement Claim(string id) => claims[id];

    /// <summary>Gets the answer that the page shows about a thing: the degree, and how many claims it rests on.</summary>
    /// <param name="id">The thing.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="day">The day, counted from 1970.</param>
    /// <param name="known">The place among the moments; the last is everything.</param>
    /// <param name="other">Of whom or which claim it tells besides, by id; anything unless given.</param>
    internal (string Degree, int Claims) Answer(string id, string question, long day, int known, string other = "")
    {
        var state = states[id].FirstOrDefault(s => s.Question == question && (other.Length == 0 || s.Other == other));
        return state.Courses is null ? ("no", 0) : answers[Last(courses[Last(state.Courses, known)], day)] is var answer ? (answer.Degree, answer.Claims) : default;
    }

    internal string Figure(string id, string measure, int known) =>
        answers[Last(Steps(Entity(id).GetProperty("figures").EnumerateArray().Single(f => f[0].GetString() == measure)[1]), known)].Value;

    internal string Weight(string claim, int known) =>
        Claim(claim).GetProperty("counts").EnumerateArray().Last(s => s[0].GetInt32() <= known)[1].GetString()!; // a text

    private static (long From, int To)[] Steps(JsonElement steps) =>
        [.. steps.EnumerateArray().Select(s => (s[0].ValueKind is JsonValueKind.Null ? long.MinValue : s[0].GetInt64(), s[1].GetInt32()))];

    private static int Last((long From, int To)[] steps, long by) => steps.Last(s => s.From <= by).To;

    private string Other(JsonElement state) =>
        state[1].GetInt32() is >= 0 and var entity ? Root.GetProperty("entities")[entity].GetProperty("id").GetString()!
        : state[2].GetInt32() is >= 0 and var claim ? Root.GetProperty("claims")[claim].GetProperty("id").GetString()!
        : "";

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataBlock();
}
