using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An agreement: a text that parties made, whether signed or not.</summary>
/// <remarks>Who signed, guaranteed or witnessed it, and when it took effect, are claims about it; so are its stage, scope and status (<see cref="AgreementStage"/>), by <c>ClassifiedAs</c>. Field term: peace agreement (PA-X).</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Agreement : Instrument
{
    /// <summary>Creates an agreement; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Agreement(string name, InstrumentId? id = null)
        : base(name, id)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "agreement";
}
