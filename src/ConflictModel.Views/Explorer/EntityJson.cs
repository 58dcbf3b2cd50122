using System.Text.Json;

namespace ConflictModel.Views;

/// <summary>Writes entities as a page shows them: names, the claims about them, and what is answered about them when.</summary>
internal sealed class EntityJson(
    ConflictRecord record, KnownMoments moments, RecordNames names, IReadOnlyDictionary<EntityId, int> entities, IReadOnlyDictionary<ClaimId, int> claims)
{
    private readonly ClaimsAround around = new(record);

    internal void Write(Utf8JsonWriter json, Entity entity, ThingStates states, IReadOnlyList<ThingFigure> figures)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.EntityId.ToString());
        json.WriteString("family", EntityFamilies.Word(entity.EntityId.Family));
        json.WriteText("kind", entity.Kind);
        json.WriteText("name", entity.Name);
        if (!entity.AlsoKnownAs.IsEmpty)
        {
            json.WriteArray("aka", entity.AlsoKnownAs, name => json.WriteStringValue(Texts.Clean(name)));
        }

        if (!entity.ExternalIds.IsEmpty)
        {
            json.WriteArray("ids", entity.ExternalIds, id => json.WriteStringValue(Texts.Clean(id.ToString())));
        }

        if (entity is Source source)
        {
            json.WriteText("told", record.Tell(source));
            json.WriteText("address", source.Address);
        }

        json.WriteNumbers("claims", record.ClaimsAbout(entity).Select(c => claims[c.Id]));
        if (entity is Incident incident)
        {
            json.WriteArray("summary", Summary(incident), step =>
            {
                json.WriteStartArray();
                json.WriteNumberValue(step.Known);
                json.WriteStringValue(step.When);
                json.WriteStringValue(step.Parties);
                json.WriteStringValue(step.Figures);
                json.WriteEndArray();
            });
        }

        json.WriteText("limit", states.Limit);
        if (states.All.Count > 0)
        {
            json.WriteArray("states", states.All, state => Write(json, state));
        }

        if (figures.Count > 0)
        {
            json.WriteArray("figures", figures, figure =>
            {
                json.WriteStartArray();
                json.WriteStringValue(figure.Measure);
                json.WriteSteps(figure.Course, c => json.WriteNumberValue(c.Known), c => json.WriteNumberValue(c.Answer));
                json.WriteEndArray();
            });
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ThingState state)
    {
        json.WriteStartArray();
        json.WriteStringValue(state.Question);
        json.WriteNumberValue(entities.GetValueOrDefault(state.Entity, -1));
        json.WriteNumberValue(claims.GetValueOrDefault(state.Claim, -1));
        json.WriteSteps(state.Courses, c => json.WriteNumberValue(c.Known), c => json.WriteNumberValue(c.Course));
        json.WriteEndArray();
    }

    /// <summary>Tells an incident in the words of the timeline, as known at every moment at which they change.</summary>
    private IEnumerable<(int Known, string When, string Parties, string Figures)> Summary(Incident incident)
    {
        (string, string, string)? before = null;
        foreach (var place in moments.ChangesOf(around.Of(incident)))
        {
            var row = new IncidentRows(moments.Views[place], names).Row(incident);
            var told = (row.Dates, row.Detail, row.Figures);
            if (told != before)
            {
                before = told;
                yield return (place, told.Dates, told.Detail, told.Figures);
            }
        }
    }
}
