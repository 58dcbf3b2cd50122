namespace ConflictModel;

/// <summary>Airwars' grading.</summary>
internal sealed class AirwarsScheme : GradeScheme
{
    public override string Name => "airwars";

    public override bool Has(string word) => AirwarsGrade.TryParse(word, out var grade) && grade.IsKnown && grade != default;

    protected override string Meaning(string word) => AirwarsGrade.Parse(word).Describe();

    protected override GradeOrder Order(string one, string other) => (Height(one), Height(other)) switch
    {
        (0, _) or (_, 0) => GradeOrder.Incomparable,
        var (a, b) => a < b ? GradeOrder.Lower : a > b ? GradeOrder.Higher : GradeOrder.Same,
    };

    private static int Height(string word)
    {
        var grade = AirwarsGrade.Parse(word);
        return grade == AirwarsGrade.Confirmed ? 3 : grade == AirwarsGrade.Fair ? 2 : grade == AirwarsGrade.Weak ? 1 : 0;
    }
}
