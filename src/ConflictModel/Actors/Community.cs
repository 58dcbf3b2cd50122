using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>People who are not organized as one body: the inhabitants of a town, an ethnic group, civilians.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Community : Actor
{
    /// <summary>Creates a community; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Community(string name, ActorId? id = null)
        : base(name, id)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "community";
}
