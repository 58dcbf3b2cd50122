namespace ConflictModel.Views;

/// <summary>Lines of one kind that leave from one box, or arrive at one: they share the upright part of their way.</summary>
internal sealed class NetworkBundle(NetworkWire first)
{
    internal List<NetworkWire> Wires { get; } = [first];

    internal IEnumerable<NetworkPort> Ports => Wires.SelectMany(w => new[] { w.A, w.B }).Distinct();

    internal int Channel => first.Channel;

    internal bool IsBracket => first.IsBracket;

    /// <summary>Gets or sets the track that its upright part runs on, from the left.</summary>
    internal int Track { get; set; }

    internal double Top => Ports.Min(p => p.Y);

    internal double Bottom => Ports.Max(p => p.Y);

    internal bool IsStraight => !IsBracket && Bottom - Top < 0.5;
}
