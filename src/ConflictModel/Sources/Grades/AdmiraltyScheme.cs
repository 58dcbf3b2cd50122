namespace ConflictModel;

/// <summary>The Admiralty code. A grade is the higher where it is so in one respect and no lower in the other.</summary>
internal sealed class AdmiraltyScheme : GradeScheme
{
    public override string Name => "admiralty";

    public override bool Has(string word) => AdmiraltyGrade.TryParse(word, out _);

    protected override string Meaning(string word) => AdmiraltyGrade.Parse(word).Describe();

    protected override GradeOrder Order(string one, string other) => AdmiraltyGrade.Parse(one).ComparedWith(AdmiraltyGrade.Parse(other));
}
