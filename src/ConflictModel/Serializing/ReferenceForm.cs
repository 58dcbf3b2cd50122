using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Writes a reference as documents do: a plain id where it names something, an object that says what is known where not, and null where nothing is.</summary>
internal sealed class ReferenceForm<TId> : JsonConverter<Reference<TId>>
    where TId : struct, IEntityId<TId>
{
    private const string Expected = "A reference says one thing: an id, \"described\" (to which \"several\" belongs), \"oneOf\", or \"is\" with none, to-be-agreed or unknown.";

    public override bool HandleNull => true;

    public override Reference<TId> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        try
        {
            return Read(value.RootElement);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new JsonException($"{e.Message} {Expected}", e);
        }
    }

    public override void Write(Utf8JsonWriter writer, Reference<TId> value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case ReferenceKind.Named when value.TryGetId(out var id):
                writer.WriteStringValue(id.ToString());
                break;
            case ReferenceKind.Unknown:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStartObject();
                WriteMembers(writer, value);
                writer.WriteEndObject();
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter writer, Reference<TId> value)
    {
        switch (value.Kind)
        {
            case ReferenceKind.Described:
                writer.WriteString("described"u8, WholeText.Of(value.Words));
                if (value.IsSeveral)
                {
                    writer.WriteBoolean("several"u8, true);
                }

                break;
            case ReferenceKind.Candidates:
                writer.WriteStartArray("oneOf"u8);
                foreach (var candidate in value.Candidates)
                {
                    writer.WriteStringValue(candidate.ToString());
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteString("is"u8, value.Kind is ReferenceKind.None ? "none" : "to-be-agreed");
                break;
        }
    }

    private static Reference<TId> Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => default,
        JsonValueKind.String => Reference<TId>.To(Id(value)),
        JsonValueKind.Object => ReadMembers(value),
        _ => throw new FormatException($"{value.ValueKind} is no reference."),
    };

    private static Reference<TId> ReadMembers(JsonElement value)
    {
        Reference<TId>? said = null;
        var several = false;
        foreach (var member in value.EnumerateObject())
        {
            if (member.NameEquals("several"u8))
            {
                several = member.Value.GetBoolean();
                continue;
            }

            said = said is null ? ReadMember(member) : throw new FormatException($"\"{Quoting.Short(member.Name)}\" stands beside another member.");
        }

        return said is not { } reference ? throw new FormatException("It says nothing.")
            : !several ? reference
            : reference.Kind is ReferenceKind.Described ? Reference<TId>.Described(reference.Words, several)
            : throw new FormatException("\"several\" stands without \"described\".");
    }

    private static Reference<TId> ReadMember(JsonProperty member) => member.Name switch
    {
        "described" => Reference<TId>.Described(Text(member.Value)),
        "oneOf" => Reference<TId>.OneOf([.. member.Value.EnumerateArray().Select(Id)]),
        "is" => Text(member.Value) switch
        {
            "none" => Reference<TId>.None,
            "to-be-agreed" => Reference<TId>.ToBeAgreed,
            "unknown" => default,
            var other => throw new FormatException($"'{Quoting.Short(other)}' is no word for what is known instead of a name."),
        },
        _ => throw new FormatException($"\"{Quoting.Short(member.Name)}\" is no member of a reference."),
    };

    private static TId Id(JsonElement value) => TId.Parse(Text(value), null);

    private static string Text(JsonElement value) =>
        value.GetString() ?? throw new FormatException("null is no text.");
}
