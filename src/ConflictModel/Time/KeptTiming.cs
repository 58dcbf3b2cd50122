namespace ConflictModel;

/// <summary>A time as claims keep it, in half its size where it is a moment, as nearly all are.</summary>
/// <remarks>Only <see cref="Timing"/> itself holds all forms side by side, so that asking about them allocates nothing.</remarks>
internal readonly record struct KeptTiming
{
    private readonly Moment moment;
    private readonly Rare<Timing>? other;

    private KeptTiming(Timing timing)
    {
        if (timing.Lasted || timing.IsSet)
        {
            other = Rare<Timing>.Of(timing);
        }
        else
        {
            moment = timing.Moment;
        }
    }

    public static implicit operator KeptTiming(Timing timing) => new(timing);

    public static implicit operator Timing(KeptTiming kept) => kept.other is { } other ? other.Value : kept.moment;
}
