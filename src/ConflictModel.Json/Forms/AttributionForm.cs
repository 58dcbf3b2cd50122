using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Attribution: <c>{"actor": "observatory", "said": "2020-10-26", "citations": [{"source": "report", "at": "p. 3", "via": ["afp"]}]}</c>.</summary>
/// <remarks>The origin is <c>actor</c> or <c>source</c>; where neither stands it is the keeper of the record.</remarks>
internal static class AttributionForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read(ref MemberReader json, ReadOnlySpan<byte> name, ref Attribution value) => json.Is(name) && Take(ref json, ref value);

    private static bool Take(ref MemberReader json, ref Attribution value)
    {
        var (memory, mark) = (json.Context.Attributions, json.MarkHere());
        if (json.TryRecall(memory, ref value) || !json.EnterObject("an object that says by whose account it is so, such as {\"actor\": \"observatory\"} or {\"source\": \"gazette\"}"))
        {
            return json.MoveOn();
        }

        Reference<ActorId> actor = default;
        SourceId source = default;
        Moment said = default;
        ValueList<Citation> citations = default;
        ValueList<Reference<ActorId>> drawingOn = default;
        var (byActor, bySource) = (false, false);
        while (json.HasMembers())
        {
            _ = json.Saw("actor"u8, ref byActor)
                || json.Reference("actor"u8, ref actor)
                || json.Saw("source"u8, ref bySource)
                || json.ItemId("source"u8, ref source)
                || json.Moment("said"u8, ref said)
                || json.Actors("drawingOn"u8, ref drawingOn)
                || ReadCitations(ref json, "citations"u8, ref citations)
                || json.KeepUnread();
        }

        if (byActor && bySource)
        {
            json.Report(ReadProblems.BadValue, "A claim has one origin: \"actor\" or \"source\", not both.");
        }

        var origin = byActor ? Origin.Of(actor) : source.Value.Length > 0 ? Origin.Of(source) : Origin.Keeper;
        value = new Attribution { Origin = origin, Said = said, DrawingOn = drawingOn, Citations = citations };
        json.Remember(memory, value, mark);
        return json.MoveOn();
    }

    internal static void Write(ItemWriter json, ReadOnlySpan<byte> name, Attribution value)
    {
        if (ReferenceEquals(value, Attribution.Keeper) || value == Attribution.Keeper)
        {
            json.UnreadOnly(name);
            return;
        }

        json.StartObject(name);
        switch (value.Origin.Kind)
        {
            case OriginKind.Actor:
                json.StatedReference("actor"u8, value.Origin.Actor);
                break;
            case OriginKind.Source:
                json.Id("source"u8, value.Origin.Source.Value);
                break;
            default:
                break; // the keeper goes without saying
        }

        json.Moment("said"u8, value.Said);
        json.References("drawingOn"u8, value.DrawingOn);
        WriteCitations(json, "citations"u8, value.Citations);
        json.EndObject(name);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ReadCitations(ref MemberReader json, ReadOnlySpan<byte> name, ref ValueList<Citation> values) => json.Is(name) && TakeCitations(ref json, ref values);

    private static bool TakeCitations(ref MemberReader json, ref ValueList<Citation> values)
    {
        if (!json.EnterArray("an array of citations"))
        {
            return json.MoveOn();
        }

        var list = default(ListBuilder<Citation>);
        while (json.NextElement())
        {
            if (json.EnterObjectHere("a citation") && ReadCitation(ref json) is { } citation)
            {
                list.Add(citation);
            }
        }

        values = list.ToList();
        return json.MoveOn();
    }

    private static Citation? ReadCitation(ref MemberReader json)
    {
        SourceId source = default;
        Locator at = default;
        var words = "";
        ValueList<Reference<ActorId>> via = default;
        while (json.HasMembers())
        {
            _ = json.ItemId("source"u8, ref source)
                || json.Value("at"u8, ref at)
                || json.Text("words"u8, ref words)
                || json.Actors("via"u8, ref via)
                || json.KeepUnread();
        }

        return json.Need(source.Value.Length > 0, "source") ? new Citation(source) { Locator = at, Words = words, Via = via } : null;
    }

    private static void WriteCitations(ItemWriter json, ReadOnlySpan<byte> name, ValueList<Citation> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.StartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.StartElement(i);
            json.Id("source"u8, values[i].Source.Value);
            json.Text("at"u8, values[i].Locator.Text);
            json.Text("words"u8, values[i].Words);
            json.References("via"u8, values[i].Via);
            json.EndElement();
        }

        json.EndArray(name);
    }
}
