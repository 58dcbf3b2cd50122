using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A state, which may act through its government or army.</summary>
/// <remarks>Recording a state acknowledges that it acts, not that it is lawful.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record State : Actor
{
    /// <summary>Creates a state; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public State(string name, ActorId? id = null)
        : base(name, id)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "state";
}
