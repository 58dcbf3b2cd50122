using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Somebody confirmed, denied, condemned, promised, or declined to comment.</summary>
/// <remarks>
/// <para>Quoting is not endorsing. "No comment" is a fact about an absence, with a topic.</para>
/// <para>Somebody who confirms a part and withholds the rest makes two: one that confirms a claim, one that declines to comment, with its topic.</para>
/// <para>What is done against a promise contradicts it in the world, not in the record, which holds both.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
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

    /// <summary>Gets when: a moment, or a stretch of time in which nothing was said, or the same again and again; unknown where not said.</summary>
    public Timing On { get; init; }

    /// <summary>Gets in which capacity the speaker spoke at the time, in words: "as envoy"; empty where not said.</summary>
    public string Capacity { get; init => field = Guard.Against.Null(value, nameof(Capacity)); } = "";

    /// <summary>Gets where it was said; unknown where not told.</summary>
    public Area Where { get; init => field = Guard.Against.Null(value, nameof(Where)); } = Area.Unknown;

    /// <summary>Gets by what medium, in words: "on television", "to the agency"; empty where not said.</summary>
    public string Medium { get; init => field = Guard.Against.Null(value, nameof(Medium)); } = "";

    /// <summary>Gets a value indicating whether it was said again and again.</summary>
    public bool Repeatedly { get; init; }

    /// <summary>Gets the tag of the language it was said in: "ar"; empty where not told.</summary>
    public string Language { get; init => field = Guard.Against.Null(value, nameof(Language)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("speaker", Speaker);
        visitor.Value("act", Act);
        visitor.Claims("about", About);
        visitor.Text("topic", Topic);
        visitor.References("to", Addressees);
        visitor.Reference("onBehalfOf", OnBehalfOf);
        visitor.Value("on", On);
        visitor.Text("capacity", Capacity);
        Where.Visit(visitor);
        visitor.Text("medium", Medium);
        visitor.Text("repeatedly", Repeatedly ? "yes" : "");
        visitor.Text("language", Language);
    }

    internal override string Tell(Names names)
    {
        var behalf = OnBehalfOf == default ? "" : $" for {names.Of(OnBehalfOf)}";
        var topic = Topic.Length > 0 ? $" {Topic}" : About.IsEmpty ? "" : $" {About.Count} of the claims here";
        var capacity = Capacity.Length > 0 ? $" ({Capacity})" : "";
        var addressees = Addressees.IsEmpty ? "" : $", addressing {names.Of(Addressees)}";
        var when = On.IsKnown ? $" {On.Describe()}" : "";
        var where = Where.IsKnown ? $" {Where.Tell("in", names)}" : "";
        return $"{names.Of(Speaker)}{capacity}{behalf} {(Repeatedly ? "repeatedly " : "")}{Past(Act)}{topic}{where}{when}{(Medium.Length > 0 ? $", {Medium}" : "")}{addressees}";
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
        "state" => "stated",
        "announce" => "announced",
        "accept" => "accepted",
        "reject" => "rejected",
        "demand" => "demanded",
        "warn" => "warned of",
        "welcome" => "welcomed",
        "regret" => "regretted",
        "express-concern" => "was concerned about",
        "apologise" => "apologised for",
        "decline-to-comment" => "declined to comment on",
        _ => $"spoke ({act}) of",
    };
}
