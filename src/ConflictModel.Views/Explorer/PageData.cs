using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ConflictModel.Views;

/// <summary>Writes all that the script of a page may show, as JSON that cannot end the block it stands in.</summary>
internal sealed class PageData
{
    private readonly ConflictRecord record;
    private readonly ExplorerOptions options;
    private readonly KnownMoments moments;
    private readonly Entity[] entities;
    private readonly Claim[] claims;
    private readonly Dictionary<EntityId, int> entityNumbers = [];
    private readonly Dictionary<ClaimId, int> claimNumbers = [];
    private readonly AnswerPool pool;
    private readonly RecordNames names;
    private readonly ThingStates[] states;
    private readonly IReadOnlyList<ThingFigure>[] figures;
    private readonly int curtailed;
    private readonly int unasked;

    internal PageData(ConflictRecord record, ExplorerOptions options)
    {
        (this.record, this.options) = (record, options);
        entities = [.. record.Entities];
        claims = [.. record.Claims];
        Number(entities.Select(e => e.EntityId), entityNumbers);
        Number(claims.Select(c => c.Id), claimNumbers);
        names = new RecordNames(record);
        moments = new KnownMoments(record, options.MostMoments);
        pool = new AnswerPool(claimNumbers);
        var (stateFinder, figureFinder) = (new StateFinder(record, options, moments, pool), new FigureFinder(record, moments, pool));
        states = [.. entities.Select(stateFinder.Of)];
        figures = [.. entities.Select(figureFinder.Of)];
        (curtailed, unasked) = (stateFinder.Curtailed, stateFinder.Unasked);
        ChangingDays = [.. pool.Courses.SelectMany(c => c).Select(c => c.From).OfType<long>().Distinct().Order()];
        Pictures = [.. ExplorerPictures.All.Select(p => new PictureStates(p, options, moments, ChangingDays))];
        Title = Heading();
    }

    internal string Title { get; }

    /// <summary>Gets the days on which an answer in the page changes.</summary>
    internal IReadOnlyList<long> ChangingDays { get; }

    internal IReadOnlyList<PictureStates> Pictures { get; }

    internal string Counts => $"{Texts.Counted(entities.Length, "entity", "entities")} and {Texts.Counted(claims.Length, "claim")}";

    internal void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }); // which escapes <, > and & still
        json.WriteStartObject();
        json.WriteString("title", Title);
        json.WriteString("counts", Counts);
        json.WriteArray("limits", Limits(), json.WriteStringValue);
        json.WriteArray("rules", Rules(), json.WriteStringValue);
        json.WriteArray("moments", moments.Days, day => json.WriteDay(day));
        json.WriteArray("days", ChangingDays, day => json.WriteDay(day));
        json.WriteArray("answers", pool.Answers, answer => Write(json, answer));
        json.WriteArray("courses", pool.Courses, course => json.WriteSteps(course, c => json.WriteNumber(c.From), c => json.WriteNumberValue(c.Answer)));
        var entityJson = new EntityJson(record, moments, names, entityNumbers, claimNumbers);
        json.WriteArray("entities", Enumerable.Range(0, entities.Length), number => entityJson.Write(json, entities[number], states[number], figures[number]));
        var claimJson = new ClaimJson(record, moments, names, entityNumbers, claimNumbers);
        json.WriteArray("claims", claims, claim => claimJson.Write(json, claim));
        var places = new FindingPlaces(entities, claims);
        json.WriteArray("findings", options.Findings, finding => Write(json, finding, places));
        json.WriteArray("pictures", Pictures, picture => Write(json, picture));
        json.WriteEndObject();
        json.Flush();
    }

    private static void Number<TId>(IEnumerable<TId> ids, Dictionary<TId, int> numbers)
        where TId : notnull
    {
        foreach (var id in ids)
        {
            numbers[id] = numbers.Count;
        }
    }

    private static void Write(Utf8JsonWriter json, PooledAnswer answer)
    {
        json.WriteStartArray();
        json.WriteStringValue(answer.Degree);
        json.WriteStringValue(answer.Head);
        json.WriteNumbers(answer.Claims);
        json.WriteSteps(answer.LeftOut, l => json.WriteNumberValue(l.Claim), l => json.WriteStringValue(l.Reason));
        json.WriteStringValue(answer.Value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ExplorerFinding finding, FindingPlaces places)
    {
        var (isClaim, number) = places.Of(finding.Pointer);
        json.WriteStartObject();
        json.WriteText("pointer", finding.Pointer);
        json.WriteText("severity", finding.Severity);
        json.WriteText("id", finding.Id);
        json.WriteText("sentence", finding.Sentence);
        json.WriteText("todo", finding.WhatToDo);
        json.WriteText("link", finding.Link.StartsWith("https://", StringComparison.Ordinal) ? finding.Link : "");
        if (number >= 0)
        {
            json.WriteNumber(isClaim ? "claim" : "entity", number);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PictureStates picture)
    {
        json.WriteStartObject();
        json.WriteString("name", picture.Picture.Name);
        json.WriteString("title", picture.Picture.Title);
        json.WriteBoolean("byDay", picture.Picture.ChangesByDay);
        json.WriteArray("states", picture.States, state =>
        {
            json.WriteStartArray();
            json.WriteNumber(state.From);
            json.WriteNumberValue(state.Known);
            json.WriteNumberValue(state.Drawing);
            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private string Heading()
    {
        if (Texts.Clean(options.Title.Trim()) is { Length: > 0 } given)
        {
            return given;
        }

        var conflicts = entities.OfType<Conflict>().Take(2).ToArray();
        return conflicts.Length == 1 ? Texts.Clean(conflicts[0].Name) : "A record of armed conflict";
    }

    private IEnumerable<string> Rules()
    {
        yield return $"Whether a truce is in force is answered by the rule “{Texts.Clean(options.TruceRule.Name)}”; texts by the declared end.";
        yield return options.Persistence is Persistence.AsSaid
            ? "A relation whose end nobody tells goes on, for certain, to the day on which it was said; after that it is possible."
            : "A relation goes on until somebody tells its end.";
        yield return "Figures are those of the latest of each origin, then the envelope across origins; unknown is not zero.";
        yield return "As known at a day means: by what had been said, or published, by the end of that day. It is this record that is asked, not the record as it was kept then.";
    }

    private IEnumerable<string> Limits()
    {
        if (moments.Found > moments.Days.Count)
        {
            yield return $"What had been said can be asked at {moments.Days.Count} of the {Texts.Counted(moments.Found, "day")} on which something was said, chosen at even steps.";
        }

        if (curtailed > 0)
        {
            yield return $"{Texts.Counted(curtailed, "thing has", "things have")} so many days and moments that what is shown of each on a day is by all that the record holds, at whatever moment it is asked.";
        }

        if (unasked > 0)
        {
            yield return $"{Texts.Counted(unasked, "thing has", "things have")} so many dated claims that what holds of each on a day is not shown. The claims themselves are.";
        }

        foreach (var picture in Pictures.Where(p => p.States.Count < p.Asked))
        {
            yield return $"{picture.Picture.Title}: drawn at {picture.States.Count} of {picture.Asked} days or moments, for want of room; the line below it says at which.";
        }
    }
}
