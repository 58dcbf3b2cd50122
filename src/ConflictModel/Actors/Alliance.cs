using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A body that others join: a front, a coalition, an umbrella army, an operations room.</summary>
/// <remarks>A pledge between states is an <see cref="Agreement"/> with <see cref="Obligation"/>s; "an ally of" is a relation between actors.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Alliance : Actor
{
    /// <summary>Creates an alliance; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Alliance(string name, ActorId? id = null)
        : base(name, id)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "alliance";
}
