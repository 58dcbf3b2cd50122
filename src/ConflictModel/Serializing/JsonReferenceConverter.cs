using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Lets <see cref="JsonSerializer"/> write a <see cref="Reference{TId}"/> as documents do: a plain id where it names something, an object that says what is known where not, and null where nothing is.</summary>
/// <remarks>References name it themselves, so that types of your own may hold them: nothing needs to be set up.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonReferenceConverter : JsonConverterFactory
{
    // Every family by name: a type made while the program runs would not be there once it is compiled ahead of time.
    private static readonly Dictionary<Type, JsonConverter> Forms = new()
    {
        [typeof(Reference<EntityId>)] = new ReferenceForm<EntityId>(),
        [typeof(Reference<ActorId>)] = new ReferenceForm<ActorId>(),
        [typeof(Reference<PlaceId>)] = new ReferenceForm<PlaceId>(),
        [typeof(Reference<ConflictId>)] = new ReferenceForm<ConflictId>(),
        [typeof(Reference<DyadId>)] = new ReferenceForm<DyadId>(),
        [typeof(Reference<IncidentId>)] = new ReferenceForm<IncidentId>(),
        [typeof(Reference<InstrumentId>)] = new ReferenceForm<InstrumentId>(),
        [typeof(Reference<TruceId>)] = new ReferenceForm<TruceId>(),
        [typeof(Reference<DeploymentId>)] = new ReferenceForm<DeploymentId>(),
        [typeof(Reference<ProcessId>)] = new ReferenceForm<ProcessId>(),
        [typeof(Reference<MeetingId>)] = new ReferenceForm<MeetingId>(),
        [typeof(Reference<SourceId>)] = new ReferenceForm<SourceId>(),
    };

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Forms.ContainsKey(Guard.Against.Null(typeToConvert));

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Forms.GetValueOrDefault(Guard.Against.Null(typeToConvert));
}
