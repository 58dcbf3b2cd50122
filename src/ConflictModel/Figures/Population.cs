using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Whom a figure counts: which kind of people, of which side, age, sex and role, in which words of the source.</summary>
/// <remarks>
/// <para>Equality is by all of these: figures of different populations are no rivals of one another.</para>
/// <para>There is no natural order.</para>
/// <para>The default value is people of any kind.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct Population
{
    private readonly PopulationParts? parts; // most figures count a kind of people, and say no more of them

    /// <summary>Creates a population.</summary>
    /// <param name="kind">Which kind of people; unstated for any.</param>
    /// <param name="side">Whose people; unknown where not said.</param>
    /// <param name="words">The words of the source; empty where not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public Population(PopulationKind kind, Reference<ActorId> side = default, string words = "") =>
        (Kind, parts) = (kind, Guard.Against.Null(words).Length == 0 && side == default ? null : new PopulationParts(side, default, default, default, words));

    /// <summary>Gets people of any kind.</summary>
    public static Population Anyone => default;

    /// <summary>Gets those who take part in the fighting.</summary>
    public static Population Combatants => new(PopulationKind.Combatants);

    /// <summary>Gets those who do not.</summary>
    public static Population Civilians => new(PopulationKind.Civilians);

    /// <summary>Gets which kind of people; unstated for any.</summary>
    public PopulationKind Kind { get; }

    /// <summary>Gets whose people; unknown where not said.</summary>
    public Reference<ActorId> Side => Parts.Side;

    /// <summary>Gets how old they are; unstated for any age.</summary>
    public AgeGroup Age { get => Parts.Age; init => parts = value == Age ? parts : Parts with { Age = value }; }

    /// <summary>Gets of which sex they are; unstated for any.</summary>
    public Sex Sex { get => Parts.Sex; init => parts = value == Sex ? parts : Parts with { Sex = value }; }

    /// <summary>Gets what they do; unstated for anything.</summary>
    public PersonRole Role { get => Parts.Role; init => parts = value == Role ? parts : Parts with { Role = value }; }

    /// <summary>Gets the words of the source; empty where not given.</summary>
    public string Words => Parts.Words;

    /// <summary>Asks whether nobody can be of both populations: nobody is a combatant and a civilian at once, or a man and a woman.</summary>
    /// <remarks>Two sources may file one person differently, so this is sure only within one account. Sides tell nothing, since one may lie within another.</remarks>
    /// <param name="other">The other population.</param>
    /// <returns><see cref="Certainty.Certain"/> where a stated kind, age or sex excludes it; else possible.</returns>
    public Certainty IsDisjointFrom(Population other) =>
        Differ(Kind, other.Kind) || Differ(Sex, other.Sex) || Differ(OfAge(Age), OfAge(other.Age)) ? Certainty.Certain : Certainty.Possible;

    /// <summary>Compares by kind, side, age, sex, role and words.</summary>
    /// <param name="other">The population to compare with.</param>
    public bool Equals(Population other) =>
        Kind == other.Kind && (ReferenceEquals(parts, other.parts) || Parts == other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Side, Age, Sex, Role, Words);

    /// <summary>Writes what is stated.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        Kind == default ? "" : Kind.Word,
        Age == default ? "" : Age.Word,
        Sex == default ? "" : Sex.Word,
        Role == default ? "" : Role.Word,
        Side == default ? "" : $"of {Side}",
        Words,
    }.Where(w => w.Length > 0));

    private PopulationParts Parts => parts ?? PopulationParts.None;

    internal string Tell(Names names)
    {
        var people = Words.Length > 0 ? Words : Told();
        return Side == default ? people : $"{people} of {names.Of(Side)}";
    }

    internal void Visit(ContentVisitor visitor)
    {
        visitor.Value("people", Kind);
        visitor.Reference("side", Side);
        visitor.Value("age", Age);
        visitor.Value("sex", Sex);
        visitor.Value("role", Role);
        visitor.Text("peopleWords", Words);
    }

    /// <summary>Tells people without a source's words: "civilians", "female civilian children", "women and girls", "leaders".</summary>
    private string Told()
    {
        // "Female people" is nobody's English.
        if (Role == default && Age == default && Kind == default && (Sex == Sex.Female || Sex == Sex.Male))
        {
            return Sex == Sex.Female ? "women and girls" : "men and boys";
        }

        var noun = Role != default ? Role.Word.Replace('-', ' ') : Age != default ? Age.Word : Kind != default ? Kind.Word : "people";
        string[] before =
        [
            Sex == default ? "" : Sex.Word,
            Kind == default || noun == Kind.Word ? "" : Kind.Word.TrimEnd('s'),
            Age == default || noun == Age.Word ? "" : Age.Word,
            noun,
        ];
        return string.Join(' ', before.Where(w => w.Length > 0));
    }

    private static AgeGroup OfAge(AgeGroup age) =>
        age == AgeGroup.Infants || age == AgeGroup.Adolescents ? AgeGroup.Children : age == AgeGroup.Elderly ? AgeGroup.Adults : age;

    private static bool Differ<T>(T one, T other)
        where T : struct, IVocabulary<T> =>
        !one.Equals(default) && !other.Equals(default) && one.IsKnown && other.IsKnown && !one.Equals(other);
}
