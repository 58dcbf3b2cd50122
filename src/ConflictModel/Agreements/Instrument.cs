using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A text that lays something down: an agreement between parties, a resolution of a body, or the enactment of an authority.</summary>
[JsonConverter(typeof(JsonRefusal))]
public abstract record Instrument : Entity
{
    private protected Instrument(string name, InstrumentId? id)
        : base(name) => Id = id ?? InstrumentId.From(Name);

    /// <summary>Gets the id that claims refer to.</summary>
    public InstrumentId Id { get; }

    /// <inheritdoc/>
    public sealed override EntityId EntityId => Id;

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="instrument">Whose id.</param>
    public static implicit operator InstrumentId(Instrument? instrument) => instrument?.Id ?? default;

    /// <summary>Refers to the instrument; null refers to an empty id, which no record accepts.</summary>
    /// <param name="instrument">The instrument.</param>
    public static implicit operator Reference<InstrumentId>(Instrument? instrument) => Reference<InstrumentId>.To(instrument?.Id ?? default);

    /// <summary>Refers to the instrument.</summary>
    public Reference<InstrumentId> ToReference() => Id;
}
