using NodaTime;

namespace ConflictModel;

/// <summary>Something in or about a document that speaks for or against the day it was written on.</summary>
/// <remarks>
/// <para>Clues are of two sorts: two wordings of the document about one event, which must agree (<see cref="SameEvent"/>),
/// and a wording beside what is known from elsewhere (<see cref="Dated"/> and the others). Derive from it to add a sort of
/// your own; <see cref="Judge"/> is all it needs.</para>
/// <para>Equality is by what a clue holds.</para>
/// </remarks>
public abstract record AnchorClue
{
    /// <summary>Gets what the clue is about, as part of a sentence: "the strike"; empty where not said.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string About { get; init => field = Guard.Against.Null(value, nameof(About)); } = "";

    /// <summary>Gets how much the clue counts where anchors break and strain equally many; 1 unless set, 0 to 1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set outside its bounds.</exception>
    public int Weight { get; init => field = Guard.Against.OutOfRange(value, nameof(Weight), 0, 1000); } = 1;

    /// <summary>Makes the clue that the document dates something past in words, and its date is known from elsewhere.</summary>
    /// <remarks>
    /// Satisfied where both can be the same day, "about" being granted its tolerance; strained up to twice that, and where
    /// the words only suggest otherwise ("more than nine years ago", of fourteen); broken beyond, and where what is told
    /// as past would lie after the anchor.
    /// </remarks>
    /// <param name="said">What the document says.</param>
    /// <param name="known">When it was, or began after "since", by other knowledge.</param>
    /// <param name="about">What it is about, as part of a sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="said"/> or <paramref name="about"/> is null.</exception>
    public static AnchorClue Dated(RelativeDate said, ImpreciseDate known, string about = "") =>
        new DatedClue(Guard.Against.Null(said), known, IsToCome: false) { About = about };

    /// <summary>Makes the clue that the document announces something in words, and its date is known from elsewhere.</summary>
    /// <remarks>As <see cref="Dated"/>, but broken where what is told as still to come would lie before the anchor.</remarks>
    /// <param name="said">What the document says.</param>
    /// <param name="known">When it was, by other knowledge.</param>
    /// <param name="about">What it is about, as part of a sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="said"/> or <paramref name="about"/> is null.</exception>
    public static AnchorClue Announced(RelativeDate said, ImpreciseDate known, string about = "") =>
        new DatedClue(Guard.Against.Null(said), known, IsToCome: true) { About = about };

    /// <summary>Makes the clue that two wordings of the document date one event, and so must agree.</summary>
    /// <remarks>Satisfied where both can be the same day, "about" being granted its tolerance; strained up to twice that; broken beyond.</remarks>
    /// <param name="one">One wording.</param>
    /// <param name="other">The other wording.</param>
    /// <param name="about">What both are about, as part of a sentence.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AnchorClue SameEvent(RelativeDate one, RelativeDate other, string about = "") =>
        new SameEventClue(Guard.Against.Null(one), Guard.Against.Null(other)) { About = about };

    /// <summary>Makes the clue that the document knows of something, and so is not older.</summary>
    /// <remarks>Broken before the earliest day it can have been; strained where only "about" allows it.</remarks>
    /// <param name="known">When it was, by other knowledge.</param>
    /// <param name="about">What it is about, as part of a sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    public static AnchorClue NotBefore(ImpreciseDate known, string about = "") => new LimitClue(known, IsLatest: false) { About = about };

    /// <summary>Makes the clue that the document was there by then: it was quoted or collected, or speaks of somebody as alive.</summary>
    /// <remarks>Broken after the latest day it can have been; strained where only "about" allows it.</remarks>
    /// <param name="known">When it was, by other knowledge.</param>
    /// <param name="about">What it is about, as part of a sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    public static AnchorClue NotAfter(ImpreciseDate known, string about = "") => new LimitClue(known, IsLatest: true) { About = about };

    /// <summary>Makes the clue that the document states its date.</summary>
    /// <remarks>Another anchor strains it and never breaks it: a dateline may be that of a copy.</remarks>
    /// <param name="date">The date stated.</param>
    public static AnchorClue Stated(ImpreciseDate date) => new StatedClue(date);

    /// <summary>Judges an anchor.</summary>
    /// <param name="anchor">The day that the document may have been written on, in the ISO calendar.</param>
    public abstract ClueJudgement Judge(LocalDate anchor);

    /// <summary>Judges days apart by the days that are granted: once satisfies, twice strains.</summary>
    private protected static ClueVerdict ByDays(int daysApart, int granted) =>
        daysApart <= granted ? ClueVerdict.Satisfied : daysApart <= 2 * granted ? ClueVerdict.Strained : ClueVerdict.Broken;

    private protected static string Apart(int days, int granted) =>
        days == 0 ? "they agree"
        : FormattableString.Invariant($"{days} {CountRule.Noun(CountUnit.Days, days)} apart")
            + (granted == 0 ? "" : days <= granted ? ", which “about” allows" : days <= 2 * granted ? ", more than “about” allows, but less than twice" : ", more than twice what “about” allows");
}
