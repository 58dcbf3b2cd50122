namespace ConflictModel;

/// <summary>Somebody confirmed, denied, condemned, promised, or declined to comment.</summary>
/// <remarks>Quoting is not endorsing. "No comment" is a fact about an absence, with a topic.</remarks>
public sealed record Declaration : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="speaker">Who spoke, or did not.</param>
    /// <param name="act">What was done by it.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Declaration(Reference<ActorId> speaker, SpeechAct act) => (Speaker, Act) = (Guard.Against.Empty(speaker), act);

    /// <inheritdoc/>
    public override string Kind => "declaration";

    /// <summary>Gets who spoke, or did not.</summary>
    public Reference<ActorId> Speaker { get; init; }

    /// <summary>Gets what was done by it.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>Gets the claims it is about; empty where it is about none of the record.</summary>
    public ValueList<ClaimId> About { get; init; }

    /// <summary>Gets what it is about, in words; empty where not given.</summary>
    public string Topic { get; init => field = Guard.Against.Null(value, nameof(Topic)); } = "";

    /// <summary>Gets to whom; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Addressees { get; init; }

    /// <summary>Gets the body spoken for; unknown where not said.</summary>
    public Reference<ActorId> OnBehalfOf { get; init; }

    /// <summary>Gets when; unknown where not said.</summary>
    public Moment On { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("speaker", Speaker);
        visitor.Value("act", Act);
        visitor.Claims("about", About);
        visitor.Text("topic", Topic);
        visitor.References("to", Addressees);
        visitor.Reference("onBehalfOf", OnBehalfOf);
        visitor.Value("on", On);
    }

    internal override string Tell(Names names)
    {
        var behalf = OnBehalfOf == default ? "" : $" for {names.Of(OnBehalfOf)}";
        var topic = Topic.Length > 0 ? $" {Topic}" : About.IsEmpty ? "" : $" {About.Count} of the claims here";
        var when = On.IsKnown ? $" {Timing.FromMoment(On).Describe()}" : "";
        return $"{names.Of(Speaker)}{behalf} {Past(Act)}{topic}{when}";
    }

    private static string Past(SpeechAct act) => act.Word switch
    {
        "confirm" => "confirmed",
        "deny" => "denied",
        "condemn" => "condemned",
        "accuse" => "accused",
        "promise" => "promised",
        "call-for" => "called for",
        "threaten" => "threatened",
        "hope" => "hoped for",
        "decline-to-comment" => "declined to comment on",
        _ => $"spoke ({act}) of",
    };
}
