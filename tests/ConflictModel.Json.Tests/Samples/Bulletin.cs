namespace ConflictModel.Json.Tests.Samples;

/// <summary>What a newsroom of its own might send about.</summary>
internal sealed class Bulletin
{
    public ConflictRecord Record { get; set; } = ConflictRecord.Empty;

    public Claim? Claim { get; set; }

    public ImpreciseDate On { get; set; }

    public Moment? Until { get; set; }

    public Estimate Toll { get; set; }

    public IncidentId Of { get; set; }

    public Dictionary<ActorId, int> Counts { get; set; } = [];
}
