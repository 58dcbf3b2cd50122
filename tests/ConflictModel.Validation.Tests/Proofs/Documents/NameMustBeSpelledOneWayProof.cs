namespace ConflictModel.Validation.Tests.Proofs.Documents;

public sealed class NameMustBeSpelledOneWayProof : RuleProof
{
    public override string Rule => RuleIds.NameMustBeSpelledOneWay;

    public override ConflictRecord Fires()
    {
        #region CM9004-fires
        var colonel = new Person("Samir Abdel-Karim");
        var paper = new Source("Morning paper");
        ConflictRecord record =
        [
            colonel, paper,
            colonel.Called("Samir Abdel-Karim").Per(paper.Itself().At("paragraph 2")),
            colonel.Called("Samir Abdul-Karim").Per(paper.Itself().At("paragraph 9")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM9004-silent
        var colonel = new Person("Samir Abdel-Karim");
        var (paper, radio) = (new Source("Morning paper"), new Source("Evening radio"));
        ConflictRecord record =
        [
            colonel, paper, radio,
            new Place("Hama"), new Place("Homs"), new Faction("Brigade 9"), new Faction("Brigade 19"), // short, and with digits
            colonel.Called("Samir Abdel-Karim").Per(paper),
            colonel.Called("Samir Abdul-Karim").Per(radio), // each spells as it likes
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var (one, other) = ((string, string)[])[("Yusuf al-Hassani", "Yousef al-Hasani"), ("Abdel Qadir Mansour", "Abdul Kader Mansur"), ("Mohammed Saleh", "Muhamad Salih")] is var all ? all[random.Next(all.Length)] : default;
        return random.Next(2) == 0
            ? clean.With(new Person(one, ActorId.Parse("spelled")), new Person(other, ActorId.Parse("spelled-otherwise")))
            : clean.With(clean.Director.Called(one).Per(clean.Told).WithId("spelled"), clean.Director.Called(other).Per(clean.Told).WithId("spelled-otherwise"));
    }
}
