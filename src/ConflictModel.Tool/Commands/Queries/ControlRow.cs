namespace ConflictModel.Tool.Commands.Queries;

/// <summary>One hold of a place, as a row of text or one JSON object.</summary>
internal sealed class ControlRow(Answer<PlaceControl> answer, ConflictRecord record)
{
    private readonly PlaceControl hold = answer.Value;

    internal string Text()
    {
        var share = !hold.Share.IsKnown ? ""
            : hold.Denominator == Denominator.Unstated ? $" over {hold.Share} (of what is not said)"
            : $" over {hold.Share} of the {hold.Denominator}";
        var degree = hold.Degree == ControlDegree.None ? $"no {(hold.Denied == ControlDegree.Unstated ? "hold" : hold.Denied)}" : hold.Degree.Word;
        var part = hold.Part.Length > 0 ? $" ({hold.Part})" : "";
        var place = hold.Scope switch
        {
            ControlScope.Part => $", in its part {Place}",
            ControlScope.Surrounding => $", in {Place} around it",
            _ => "",
        };
        var who = hold.Controller.TryGetId(out var id) ? $"{Controller} ({id})" : Controller;
        var reason = hold.Reason.Length > 0 ? $": {hold.Reason}" : "";
        return $"{RelationQuery.Word(answer.Certainty),-9} {who}: {degree}{share}{part}{place}{reason}";
    }

    internal string Line() => JsonLine.Of(json =>
    {
        json.WriteText("controller", hold.Controller.TryGetId(out var id) ? id.Value : null);
        json.WriteString("name", Controller);
        if (!hold.Controller.Candidates.IsEmpty)
        {
            json.WriteStartArray("oneOf");
            foreach (var candidate in hold.Controller.Candidates)
            {
                json.WriteStringValue(candidate.Value);
            }

            json.WriteEndArray();
        }

        json.WriteString("certainty", RelationQuery.Word(answer.Certainty));
        json.WriteString("degree", hold.Degree.Word);
        if (hold.Degree == ControlDegree.None)
        {
            json.WriteString("denied", hold.Denied.Word);
        }

        // Without a share there is nothing of which the denominator could be unstated.
        json.WriteText("share", hold.Share.IsKnown ? hold.Share.ToString() : null);
        json.WriteText("denominator", hold.Share.IsKnown ? hold.Denominator.Word : null);
        json.WriteText("part", hold.Part.Length > 0 ? hold.Part : null);
        json.WriteString("place", hold.Place.Value);
        json.WriteString("scope", hold.Scope.ToString().ToLowerInvariant());
        json.WriteText("reason", hold.Reason.Length > 0 ? hold.Reason : null);
        RelationQuery.WriteClaims(json, answer.Claims);
    });

    private string Place => record.TryFind(hold.Place, out var found) ? found.Name : hold.Place.Value;

    private string Controller =>
        hold.Controller.TryGetId(out var id) ? Name(id)
        : hold.Controller.Candidates.IsEmpty ? hold.Controller.ToString()
        : string.Join(" or ", hold.Controller.Candidates.Select(Name));

    private string Name(ActorId id) => record.TryFind(id, out var found) ? found.Name : id.Value;
}
