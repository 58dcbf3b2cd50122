using System.Text.Json;

namespace ConflictModel.Views;

/// <summary>Writes claims as a page shows them: the sentence, by whose account and where, the exact words, and how much it counts when.</summary>
internal sealed class ClaimJson(
    ConflictRecord record, KnownMoments moments, RecordNames names, IReadOnlyDictionary<EntityId, int> entities, IReadOnlyDictionary<ClaimId, int> claims)
{
    private readonly ClaimsAround around = new(record);

    internal void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id.Value);
        json.WriteText("kind", claim.Kind);
        json.WriteString("told", names.Tell(claim));
        if (record.WhenSaid(claim) is { IsKnown: true } said)
        {
            json.WriteText("said", said.Date.Describe());
        }

        json.WriteText("note", claim.Note);
        json.WriteText("why", claim.Standing.Reason);
        if (!claim.By.Citations.IsEmpty)
        {
            json.WriteArray("sources", claim.By.Citations, citation => Write(json, citation));
        }

        if (!claim.Links.IsEmpty)
        {
            json.WriteSteps("links", claim.Links.Where(l => claims.ContainsKey(l.To)), l => json.WriteStringValue(Texts.Clean(l.Kind.Word.Replace('-', ' '))), l => json.WriteNumberValue(claims[l.To]));
        }

        json.WriteSteps("counts", Weights(claim), w => json.WriteNumberValue(w.Known), w => json.WriteStringValue(w.Weight));
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartArray();
        json.WriteNumberValue(entities.GetValueOrDefault(citation.Source, -1));
        json.WriteStringValue(Texts.Clean(citation.Locator.Text));
        json.WriteStringValue(string.Join('\n', citation.Words.ReplaceLineEndings("\n").Split('\n').Select(Texts.Clean)));
        json.WriteStringValue(citation.Via.IsEmpty ? "" : names.Of(citation.Via));
        json.WriteEndArray();
    }

    /// <summary>Gets how much a claim weighs, from each moment on at which that changes.</summary>
    private IEnumerable<(int Known, string Weight)> Weights(Claim claim)
    {
        var before = "";
        foreach (var place in moments.ChangesOf(around.Linked([claim])))
        {
            var view = moments.Views[place];
            var weight = view.HadBeenSaid(claim) is Certainty.Impossible ? "unsaid" : PooledAnswer.Word(view.WeightOf(claim));
            if (weight != before)
            {
                before = weight;
                yield return (place, weight);
            }
        }
    }
}
