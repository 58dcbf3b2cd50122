using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How firmly an actor has hold of a place.</summary>
/// <remarks>
/// <para>Said of one actor at a time: where several contest a place, each has a claim of its own.</para>
/// <para>The five-way scale of SIGAR's district stability (control and influence of either side, contested) and the three-way one of FDD's Long War Journal (held by either side, contested) are told in these words; the source's own stand beside them (<see cref="ConflictModel.Control.DegreeWords"/>).</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ControlDegree>))]
public readonly record struct ControlDegree : IVocabulary<ControlDegree>
{
    private readonly string? word;

    private ControlDegree(string? word) => this.word = word;

    /// <summary>It keeps physical influence over the place and can keep an enemy from using it (ISW). SIGAR: control; Long War Journal: held.</summary>
    public static ControlDegree Control => new("control");

    /// <summary>It has more say there than anybody else, without control. SIGAR: influence.</summary>
    public static ControlDegree Influence => new("influence");

    /// <summary>It fights for the place with others, and none of them has it. SIGAR and Long War Journal: contested.</summary>
    public static ControlDegree Contested => new("contested");

    /// <summary>It is there: active, based, seen. That is no control, and denies none.</summary>
    public static ControlDegree Presence => new("presence");

    /// <summary>It does not control the place.</summary>
    public static ControlDegree None => new("none");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static ControlDegree Unstated => default;

    /// <inheritdoc/>
    public static ValueList<ControlDegree> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static ControlDegree Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a degree of control"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ControlDegree result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static ControlDegree IParsable<ControlDegree>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ControlDegree>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ControlDegree result) => TryParse(s, out result);

    /// <summary>Says whether what denies this degree speaks against another, too: who is not there at all does not control it either.</summary>
    internal bool DeniedSpeaksAgainst(ControlDegree other) =>
        this == Presence ? other.IsKnown && other != None
        : this == Influence ? other == Influence || other == Control || other == Unstated
        : this == Control || this == Unstated ? other == Control || other == Unstated
        : other == this;

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<ControlDegree> Known = [Control, Influence, Contested, Presence, None];
    }
}
