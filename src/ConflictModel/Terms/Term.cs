using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>How long something is to last, how that is lengthened, and what notice ends it.</summary>
/// <remarks>
/// <para>Open-ended, unknown and unstated are three things: there is no end, nobody knows the end, nobody says anything of one.</para>
/// <para>Equality is by what is said, so that <c>P30D</c> and <c>P1M</c> differ; there is no natural order.</para>
/// <para>The default is <see cref="Unstated"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Term
{
    private Term(TermKind kind) => Kind = kind;

    /// <summary>Gets the term of which nothing is said.</summary>
    public static Term Unstated { get; } = new(TermKind.Unstated);

    /// <summary>Gets the term that is there, and that nobody knows.</summary>
    public static Term Unknown { get; } = new(TermKind.Unknown);

    /// <summary>Gets the term that has no end.</summary>
    public static Term OpenEnded { get; } = new(TermKind.OpenEnded);

    /// <summary>Gets what is known of it.</summary>
    public TermKind Kind { get; }

    /// <summary>Gets a value indicating whether anything is said of it.</summary>
    public bool IsStated => this != Unstated;

    /// <summary>Gets the length, in years, months, weeks and days; <see cref="Period.Zero"/> where it is not given by one.</summary>
    public Period Length { get; private init; } = Period.Zero;

    /// <summary>Gets the end; unknown where it is not given by one.</summary>
    public Timing End { get; private init; }

    /// <summary>Gets the milestone that the length counts from; its effect where unstated, and of an extension the end of the term before it.</summary>
    public MilestoneKind CountedFrom { get; init; }

    /// <summary>Gets how it is lengthened when it runs out.</summary>
    public RenewalKind Renewal { get; init; }

    /// <summary>Gets for how long each time; <see cref="Period.Zero"/> where that is the length again.</summary>
    public Period RenewedFor { get; private init; } = Period.Zero;

    /// <summary>Gets how long before its end notice must be given; <see cref="Period.Zero"/> where nothing is said.</summary>
    public Period Notice { get; private init; } = Period.Zero;

    /// <summary>Gets those who may give notice; empty where not said.</summary>
    public ValueList<Reference<ActorId>> NoticeBy { get; init; }

    /// <summary>Makes the term of a length.</summary>
    /// <param name="length">The length: days or more, none negative, not all zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no such length.</exception>
    public static Term Of(Period length) => new(TermKind.Length) { Length = Checked(length, nameof(length)) };

    /// <summary>Makes the term that lasts until a date.</summary>
    /// <param name="end">The end.</param>
    /// <exception cref="ArgumentException">The date is unknown: see <see cref="Unknown"/>.</exception>
    public static Term Until(Timing end) => end.IsKnown
        ? new(TermKind.End) { End = end }
        : throw new ArgumentException("An unknown end is Term.Unknown.", nameof(end));

    /// <summary>Makes the term that counts from another milestone than its effect.</summary>
    /// <param name="milestone">The milestone.</param>
    public Term From(MilestoneKind milestone) => this with { CountedFrom = milestone };

    /// <summary>Makes the term that goes on by itself when it runs out, unless somebody gives notice in time.</summary>
    /// <param name="length">For how long each time; the length of the term unless given.</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is no length of days or more.</exception>
    public Term RenewedTacitly(Period? length = null) => Renewed(RenewalKind.Tacit, length);

    /// <summary>Makes the term that goes on if the parties agree to it.</summary>
    /// <param name="length">For how long each time; the length of the term unless given.</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is no length of days or more.</exception>
    public Term RenewedByConsent(Period? length = null) => Renewed(RenewalKind.ByConsent, length);

    /// <summary>Makes the term that is not renewed.</summary>
    public Term NotRenewed() => Renewed(RenewalKind.None, null);

    /// <summary>Makes the term that somebody can end by notice.</summary>
    /// <param name="before">How long before the end notice must be given: days or more, none negative, not all zero.</param>
    /// <param name="by">Those who may give it; empty where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="before"/> is no such length, or a reference names nothing.</exception>
    public Term WithNotice(Period before, ValueList<Reference<ActorId>> by = default) =>
        this with { Notice = Checked(before, nameof(before)), NoticeBy = Guard.Against.Empty(by) };

    /// <summary>Writes what it says, as part of a sentence: "6 months, renewed tacitly, 30 days' notice".</summary>
    public override string ToString() => Tell(null);

    internal string Tell(Names? names)
    {
        var head = Kind switch
        {
            TermKind.OpenEnded => "no end",
            TermKind.Unknown => "an unknown term",
            TermKind.Length => TermWords.Of(Length) + (CountedFrom == default ? "" : $" from when it was {CountedFrom}"),
            TermKind.End => $"until {Ending()}",
            _ => "an unstated term",
        };
        var renewed = Renewal == RenewalKind.Tacit ? ", renewed tacitly" : Renewal == RenewalKind.ByConsent ? ", renewed by consent" : Renewal == RenewalKind.None ? ", not renewed" : Renewal == default ? "" : $", renewal: {Renewal}";
        var each = RenewedFor == Period.Zero ? "" : $" for {TermWords.Of(RenewedFor)} each time";
        var notice = Notice == Period.Zero ? "" : $", unless notice is given {TermWords.Of(Notice)} before";
        var by = NoticeBy.IsEmpty ? "" : $" by {names?.Of(NoticeBy) ?? string.Join(" and ", NoticeBy)}";
        return head + renewed + each + notice + by;
    }

    internal void Visit(ContentVisitor visitor)
    {
        if (Kind is not TermKind.Unstated)
        {
            visitor.Text("term", Kind.ToString());
        }

        visitor.Text("length", Text(Length));
        visitor.Value("until", End);
        visitor.Value("countedFrom", CountedFrom);
        visitor.Value("renewal", Renewal);
        visitor.Text("renewedFor", Text(RenewedFor));
        visitor.Text("notice", Text(Notice));
        visitor.References("noticeBy", NoticeBy);
    }

    private static string Text(Period length) => length == Period.Zero ? "" : length.ToString();

    internal static Period Checked(Period length, string name) => CalendarLength.IsCalendar(Guard.Against.Null(length, name)) && length != Period.Zero
        ? length
        : throw new ArgumentException($"A term has days or more, none negative and not all zero: '{length}' is none.", name);

    private Term Renewed(RenewalKind kind, Period? length) =>
        this with { Renewal = kind, RenewedFor = length is null ? Period.Zero : Checked(length, nameof(length)) };

    private string Ending()
    {
        var words = End.Describe();
        return words.StartsWith("on ", StringComparison.Ordinal) || words.StartsWith("in ", StringComparison.Ordinal) ? words[3..] : words;
    }
}
