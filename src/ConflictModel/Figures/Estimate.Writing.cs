using System.Globalization;

namespace ConflictModel;

/// <content>Writing the compact text form, and telling the number in prose.</content>
public readonly partial record struct Estimate
{
    /// <summary>Words that stand before what they count without "of": "several people", "dozens of people".</summary>
    private static readonly string[] Adjectives = ["several", "a few", "many"];

    /// <summary>Writes the estimate in the form that <see cref="Parse"/> reads. What was computed or invented says so.</summary>
    public override string ToString()
    {
        if (Wording == Wording.Invented || Wording == Wording.Computed)
        {
            return Plain() + (Wording == Wording.Invented ? InventedMark : ComputedMark);
        }

        if (IsBestOnly)
        {
            return $"best {Digits(best)}";
        }

        var text = Bounds();
        return SaysBestApart ? $"{text}, best {Digits(best)}" : text;
    }

    /// <summary>Writes bounds and best value each for itself, as a number of no source's is read again.</summary>
    private string Plain()
    {
        if (Least == Greatest && hasBest && Least == best)
        {
            return Digits(best);
        }

        var bounds = (Least, Greatest) switch
        {
            ({ } low, { } high) => $"{Digits(low)}-{Digits(high)}",
            ({ } low, null) => $"at least {Digits(low)}",
            (null, { } high) => $"up to {Digits(high)}",
            _ => "",
        };
        return !hasBest ? bounds.Length == 0 ? "unknown" : bounds : bounds.Length == 0 ? $"best {Digits(best)}" : $"{bounds}, best {Digits(best)}";
    }

    /// <summary>Tells the estimate as prose does, thousands set off: "more than 380,000".</summary>
    public string Describe()
    {
        if (Wording == Wording.ShareOf)
        {
            return DescribeShare();
        }

        if (Wording == Wording.NoneReported)
        {
            return "none reported";
        }

        if (Wording == Wording.Invented)
        {
            return Made(Least, Greatest, Best, Wording.Computed).Describe() + InventedMark;
        }

        if (IsBestOnly)
        {
            return string.Create(CultureInfo.InvariantCulture, $"a best estimate of {best:N0}");
        }

        var text = Bounds(n => n.ToString("N0", CultureInfo.InvariantCulture), " to ");
        return SaysBestApart
            ? string.Create(CultureInfo.InvariantCulture, $"{text} (best {best:N0})")
            : IsKnown ? text : "an unknown number";
    }

    /// <summary>Tells the words, and what they come to: "the majority of 235,000 (at least 117,501)"; of an "about", what they come to about.</summary>
    private string DescribeShare(string people = "")
    {
        var joint = said!.IndexOf(" of ", StringComparison.Ordinal); // said: by the one factory that gives this wording
        var (share, whole) = (Share.Parse(said[..joint]), Parse(said[(joint + 4)..]));
        var comes = LowKind is not BoundKind.None || HighKind is not BoundKind.None ? Made(Least, Greatest, Best, Wording.Computed).Describe()
            : hasBest ? string.Create(CultureInfo.InvariantCulture, $"about {best:N0}")
            : whole.Best is { } near ? share.Near(near)
            : "";
        return $"{share} of {(people.Length > 0 ? whole.Counting(people) : whole.Describe())}{(comes.Length > 0 ? $" ({comes})" : "")}";
    }

    /// <summary>Gets a value indicating whether the best value stands beside the bounds: not where one number says both.</summary>
    private bool SaysBestApart =>
        hasBest && Wording != Wording.ShareOf && Wording != Wording.Exactly && Wording != Wording.About && !(Wording == Wording.Computed && Least == best && Greatest == best);

    /// <summary>Tells the estimate before what it counts: "at least 78 people", "dozens of people", "an unknown number of people".</summary>
    internal string Counting(string people)
    {
        if (Wording == Wording.ShareOf)
        {
            return DescribeShare(people);
        }

        if (Wording == Wording.NoneReported)
        {
            return $"an unknown number (none reported) of {people}";
        }

        var told = Describe();
        var joint = !IsKnown || (Wording == Wording.InWords && !Array.Exists(Adjectives, a => told.StartsWith(a, StringComparison.Ordinal))) ? " of " : " ";
        return told + joint + (IsWrittenAsOne ? Singular(people) : people);
    }

    private bool IsWrittenAsOne =>
        (Least == 1 && (Greatest == 1 || Wording == Wording.AtLeast || (Wording == Wording.Computed && Greatest is null)))
        || (Wording == Wording.MoreThan && Least == 2) || (IsBestOnly && best == 1);

    /// <summary>Puts the first noun of the words into the singular: "people of Northland", "observation posts", "children"; of two, one or the other: "women and girls".</summary>
    private static string Singular(string people)
    {
        var of = people.IndexOf(" of ", StringComparison.Ordinal);
        var (nouns, rest) = of < 0 ? (people, "") : (people[..of], people[of..]);
        return string.Join(" or ", nouns.Split(" and ").Select(SingularNoun)) + rest;
    }

    private static string SingularNoun(string noun)
    {
        var word = noun[(noun.LastIndexOf(' ') + 1)..];
        var one = word switch
        {
            "people" => "person",
            "children" => "child",
            "men" or "women" => $"{word[..^2]}an",
            _ when word.EndsWith("ies", StringComparison.Ordinal) => $"{word[..^3]}y",
            _ when word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
            _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => word[..^1],
            _ => word,
        };
        return string.Concat(noun.AsSpan(0, noun.Length - word.Length), one);
    }

    private string Bounds(Func<long, string>? write = null, string to = "-")
    {
        write ??= Digits;
        return Wording.Word switch
        {
            "in-words" when to == "-" && said!.EndsWith(')') && !said.EndsWith(" (acled)", StringComparison.Ordinal) => $"{said[..^1]}{OwnMark}{Digits(low)})",
            "in-words" or "share-of" => said!, // set by the factories that give these wordings
            "none-reported" => "none reported",
            "at-least" => $"at least {write(low)}",
            "more-than" => $"more than {write(low)}",
            "up-to" => $"up to {write(high)}",
            "fewer-than" => $"fewer than {write(high)}",
            "nearly" => $"nearly {write(high)}",
            "about" => $"about {write(best)}",
            "exactly" => write(low),
            "between" => write(low) + to + write(high),
            _ => (Least, Greatest) switch
            {
                ({ } least, { } greatest) when least == greatest => write(least),
                ({ } least, { } greatest) => write(least) + to + write(greatest),
                ({ } least, null) => $"at least {write(least)}",
                (null, { } greatest) => $"up to {write(greatest)}",
                _ => "unknown",
            },
        };
    }
}
