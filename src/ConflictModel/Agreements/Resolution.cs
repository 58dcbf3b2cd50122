using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A resolution of a body, such as the United Nations Security Council.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Resolution : Instrument
{
    /// <summary>Creates a resolution; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Resolution(string name, InstrumentId? id = null)
        : base(name, id)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "resolution";
}
