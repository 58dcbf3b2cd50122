using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>The four columns of one figure of incidents: its number, its bounds, its words.</summary>
internal sealed class HxlFigureColumns
{
    private readonly Figure example;
    private readonly string tag;

    private HxlFigureColumns(Figure example, string tag) => (this.example, this.tag) = (example, tag);

    /// <summary>Gets the headers and tags.</summary>
    public IEnumerable<(string Header, string Tag)> Columns
    {
        get
        {
            var counted = example switch
            {
                CasualtyEstimate toll => toll.Harm.Word,
                DisplacementEstimate moved when moved.Measure != DisplacementMeasure.Unstated => moved.Measure.Word,
                _ => "displaced",
            };
            var people = example.People.ToString();
            var name = $"{char.ToUpperInvariant(counted[0])}{counted[1..].Replace('-', ' ')}{(people.Length > 0 ? ", " : "")}{people}";
            return [(name, tag), ($"{name}, least", $"{tag}+min"), ($"{name}, most", $"{tag}+max"), ($"{name}, in words", $"{tag}+words")];
        }
    }

    public string[] Blank { get; } = ["", "", "", ""];

    /// <summary>Finds the figures that incidents of a record have, in the order in which they come.</summary>
    public static IReadOnlyList<HxlFigureColumns> Of(ConflictRecord record) =>
        [.. record.OfType<Figure>()
            .Where(figure => figure.Of.Family is EntityFamily.Incident)
            .Select(figure => (Figure: figure, Tag: TagOf(figure)))
            .Where(each => each.Tag is not null)
            .DistinctBy(each => each.Tag)
            .Select(each => new HxlFigureColumns(each.Figure, each.Tag!))];

    /// <summary>Gives the tag that says what a figure counts and of whom; null where none does.</summary>
    public static string? TagOf(Figure figure)
    {
        var people = figure.People;
        var measured = figure switch
        {
            CasualtyEstimate { Harm: { IsKnown: true } harm } when people.Words.Length == 0 && harm != Harm.Unstated => Attribute(harm),
            DisplacementEstimate moved => Attributes(moved),
            _ => null,
        };
        if (measured is null || people.Side != Reference<ActorId>.Unknown || people.Role != default || !people.Age.IsKnown || !people.Sex.IsKnown || !people.Kind.IsKnown)
        {
            return null;
        }

        var age = people.Age == default ? "" : $"+{people.Age.Word}";
        var sex = people.Sex == Sex.Female ? "+f" : people.Sex == Sex.Male ? "+m" : "";
        var kind = people.Kind == default ? "" : $"+{people.Kind.Word}";
        return $"#affected{measured}{age}{sex}{kind}";
    }

    /// <summary>Gives the cells of an incident: what the record answers for it, and blanks where nobody tells.</summary>
    public IEnumerable<string> Cells(RecordView view, Incident incident, HashSet<string> carried)
    {
        var answer = example switch
        {
            CasualtyEstimate toll => view.Casualties(incident, toll.Harm, toll.People),
            DisplacementEstimate moved => view.Displacement(incident, moved.Measure, moved.People),
            _ => null,
        };
        if (answer is null || answer.Figures.IsEmpty)
        {
            return NoneReported(view, incident, carried) ? ["", "", "", Estimate.NoneReported.ToString()] : Blank;
        }

        carried.UnionWith(answer.Figures.Select(figure => figure.Pointer));
        var value = answer.Value;
        return [Number(value.Best), Number(value.Least), Number(value.Greatest), value.ToString()];
    }

    /// <summary>Says whether all that is told is that nobody reported any: more than that nothing is known, and no number.</summary>
    private bool NoneReported(RecordView view, Incident incident, HashSet<string> carried)
    {
        var told = view.Record.ClaimsAbout(incident).OfType<Figure>()
            .Where(figure => figure.Of == incident.EntityId && figure.IsAffirmedAndActual && TagOf(figure) == tag && view.WeightOf(figure) is not Certainty.Impossible).ToList();
        if (told.Count == 0 || told.Exists(figure => figure.Number != Estimate.NoneReported))
        {
            return false;
        }

        carried.UnionWith(told.Select(figure => figure.Pointer));
        return true;
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Attribute(Harm harm) =>
        harm == Harm.Affected ? "" : harm == Harm.Wounded ? "+injured" : $"+{harm.Word.Replace('-', '_')}";

    private static string? Attributes(DisplacementEstimate figure)
    {
        if (figure.Measure == DisplacementMeasure.Returned)
        {
            return figure.People.Words.Length == 0 ? "+returnees" : null;
        }

        var who = figure.People.Words switch
        {
            "" => "+displaced",
            "internally displaced people" => "+idps",
            "people displaced by conflict" => "+displaced+conflict",
            "people internally displaced by conflict" => "+idps+conflict",
            "refugees" => "+refugees",
            _ => null,
        };
        var flow = figure.Measure == DisplacementMeasure.LivingDisplaced ? "+stock" : figure.Measure == DisplacementMeasure.NewlyDisplaced ? "+newdisp" : "";
        return who is null || !figure.Measure.IsKnown ? null : $"{who}{flow}";
    }
}
