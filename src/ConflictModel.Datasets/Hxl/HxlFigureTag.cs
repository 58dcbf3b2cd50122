namespace ConflictModel.Datasets;

/// <summary>What a tag such as <c>#affected+killed+f+min</c> counts: which harm or displacement, of whom, and which of the numbers of a figure.</summary>
internal sealed record HxlFigureTag(Harm Harm, DisplacementMeasure Measure, bool IsDisplacement, Population People, HxlNumber Number, string Stem)
{
    private static readonly Dictionary<string, Harm> Harms = new(StringComparer.Ordinal)
    {
        ["killed"] = Harm.Killed, ["injured"] = Harm.Wounded, ["missing"] = Harm.Missing, ["abducted"] = Harm.Abducted, ["kidnapped"] = Harm.Abducted, ["detained"] = Harm.Detained, ["arrested"] = Harm.Detained,
    };

    private static readonly Dictionary<string, AgeGroup> Ages = new(StringComparer.Ordinal)
    {
        ["infants"] = AgeGroup.Infants, ["children"] = AgeGroup.Children, ["adolescents"] = AgeGroup.Adolescents, ["adults"] = AgeGroup.Adults, ["elderly"] = AgeGroup.Elderly,
    };

    private static readonly string[] Displaced = ["displaced", "idps", "refugees", "returnees"];

    /// <summary>Gets a value indicating whether it tells harm that only events do.</summary>
    public bool TellsHarm => !IsDisplacement && Harm != Harm.Affected;

    /// <summary>Gives the tag of a harm, of whomever it befell.</summary>
    public static string TagOf(Harm harm) => harm == Harm.Affected ? "#affected" : $"#affected+{Harms.First(each => each.Value == harm).Key}";

    /// <summary>Reads a tag; answers null where an attribute is not known, or two of one kind leave open what is counted.</summary>
    public static HxlFigureTag? TryRead(HxlTag tag)
    {
        var left = tag.Attributes.ToHashSet(StringComparer.Ordinal);
        left.Remove("ind"); // individuals, which is what a figure counts; households, +hh, are not
        if (!TryTake(left, ["min", "max", "words"], out var number)
            || !TryTake(left, [.. Harms.Keys], out var harm)
            || !TryTake(left, Displaced, out var displaced)
            || !TryTake(left, ["f", "m"], out var sex)
            || !TryTake(left, [.. Ages.Keys], out var age)
            || !TryTake(left, ["civilians", "combatants"], out var kind)
            || !TryTake(left, ["stock", "newdisp"], out var flow)
            || !TryTake(left, ["conflict", "disaster"], out var cause)
            || left.Count > 0
            || (harm.Length > 0 && displaced.Length > 0)
            || (displaced.Length == 0 && (flow.Length > 0 || cause.Length > 0))
            || (displaced == "returnees" && flow.Length > 0))
        {
            return null;
        }

        var words = Words(displaced, cause);
        var people = new Population(kind == "civilians" ? PopulationKind.Civilians : kind == "combatants" ? PopulationKind.Combatants : default, default, words)
        {
            Sex = sex == "f" ? Sex.Female : sex == "m" ? Sex.Male : default,
            Age = age.Length > 0 ? Ages[age] : default,
        };
        var measure = displaced == "returnees" ? DisplacementMeasure.Returned
            : flow == "stock" ? DisplacementMeasure.LivingDisplaced
            : flow == "newdisp" ? DisplacementMeasure.NewlyDisplaced
            : DisplacementMeasure.Unstated;
        return new HxlFigureTag(
            harm.Length > 0 ? Harms[harm] : Harm.Affected,
            measure,
            displaced.Length > 0,
            people,
            number switch { "min" => HxlNumber.Least, "max" => HxlNumber.Greatest, "words" => HxlNumber.Words, _ => HxlNumber.Plain },
            string.Join('-', tag.Attributes.Where(attribute => attribute != number).DefaultIfEmpty("affected")));
    }

    // Those displaced by different causes, and refugees and others, are different people: their words keep them apart.
    private static string Words(string displaced, string cause) =>
        (displaced, cause) switch
        {
            ("", _) or ("displaced" or "returnees", "") => "",
            ("displaced", _) => $"people displaced by {cause}",
            ("idps", "") => "internally displaced people",
            ("idps", _) => $"people internally displaced by {cause}",
            (_, "") => displaced,
            _ => $"{displaced} from {cause}",
        };

    /// <summary>Takes the one of some attributes that is there; answers false where there are several.</summary>
    private static bool TryTake(HashSet<string> left, string[] among, out string taken)
    {
        var found = among.Where(left.Remove).ToList();
        taken = found.Count == 1 ? found[0] : "";
        return found.Count <= 1;
    }
}
