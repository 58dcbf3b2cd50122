using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An act that an authority lays down alone: a law, a decree, an order, such as an amnesty or a state of emergency.</summary>
/// <remarks>
/// <para>It has no parties. Who enacted it (<c>EnactedBy</c>), when it took effect, and which text it carries out are claims about it; so is what kind of act it is, by <c>ClassifiedAs</c> with a code of the list that you go by.</para>
/// <para>What a party declares alone and nobody enacts, such as a ceasefire, is a <see cref="Truce"/>; what a body of states resolves is a <see cref="Resolution"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Enactment : Instrument
{
    /// <summary>Creates an enactment; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Enactment(string name, InstrumentId? id = null)
        : base(name, id)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "enactment";
}
