namespace ConflictModel.Validation.Tests.Rules.Documents;

public class NameMustBeSpelledOneWayTests
{
    private static readonly Person Director = new("Rami Abdel-Rahman", ActorId.Parse("director"));
    private static readonly Source Paper = new("Morning paper");
    private static readonly Source Radio = new("Evening radio");

    [Fact]
    public void Two_spellings_by_one_account_are_told_with_both()
    {
        var finding = Check(Spelled("Rami Abdel-Rahman").WithId("abdel"), Spelled("Rami Abdul-Rahman").WithId("abdul")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/abdul/called");
        finding.Message.Should().Be(
            "One account spells one name in two ways, “Rami Abdel-Rahman” and “Rami Abdul-Rahman”, both of Rami Abdel-Rahman (says “Morning paper”).");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/abdel/called");
        finding.Suggestion.Should().StartWith("Keep both spellings");
    }

    [Fact]
    public void Accounts_languages_and_users_may_spell_as_they_like()
    {
        Check(Spelled("Rami Abdel-Rahman"), Director.Called("Rami Abdul-Rahman").Per(Radio)).Should().BeEmpty();
        Check(Spelled("Rami Abdel-Rahman"), Director.Called("Rami Abdul-Rahman", "fr").Per(Paper)).Should().BeEmpty();
        Check(Spelled("Rami Abdel-Rahman"), Director.Called("Rami Abdul-Rahman", by: [Director.Id]).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Other_names_of_one_man_are_no_spellings() =>
        Check(Spelled("Rami Abdel-Rahman"), Spelled("Osama Suleiman"), Spelled("Abu Rami al-Halabi")).Should().BeEmpty();

    [Fact]
    public void What_does_not_count_is_left_out()
    {
        Check(Spelled("Rami Abdel-Rahman"), Spelled("Rami Abdul-Rahman").Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Spelled("Rami Abdel-Rahman"), Spelled("Rami Abdul-Rahman").Denied()).Should().BeEmpty();
        Check(Spelled("Rami Abdel-Rahman"), Spelled("Rami Abdul-Rahman").Standing(StandingKind.Disputed, "hardly legible")).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData("Hassan Nasrallah", "Hasan Nasrullah")]
    [InlineData("Mohammed al-Golani", "Muhamad al-Golany")]
    [InlineData("Hussein Qasim", "Husayn Kasem")]
    [InlineData("Abd al-Karim Said", "Abd ul-Karim Sa'id")]
    [InlineData("Jabal al-Duwailah", "Djabal al-Duwaila")]
    [InlineData("Faylaq ar-Rahman", "Faylak al-Rahman")]
    [InlineData("Mansoura Guard", "al-Mansoura Guard")]
    [InlineData("Ansaar ul-Islam", "Ansar al-Islam")]
    [InlineData("Toungoo Column", "Taungoo Column")]
    [InlineData("Mansoura", "Mansuura")] // of eight letters
    [InlineData("Abdul Rahman Guard", "Abdel Rahman Guard")]
    [InlineData("Abdel Rahman Guard", "Abdul Rahman Guard")]
    [InlineData("Mowlana Guards", "Moulana Guards")] // w after a vowel
    [InlineData("Youssef Column", "Youseph Column")]
    [InlineData("Abd al - Karim Said", "Abd al-Kareem Said")]
    [InlineData("Mansoura Guard (north)", "Mansura Guard, north")]
    public void Two_of_one_kind_spelled_alike_may_be_one(string one, string other)
    {
        var finding = Check(new Faction(one, ActorId.Parse("one")), new Faction(other, ActorId.Parse("other"))).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/actors/other/name");
        finding.Message.Should().Be($"“{other}” and “{one}” differ as two spellings of one name do, and may be one body.");
        finding.Related.Should().ContainSingle().Which.Should().Be(new RelatedPlace("/actors/one/name", one));
    }

    [Theory]
    [InlineData("Hama", "Homs")]
    [InlineData("Hama", "Hamah")] // short
    [InlineData("Brigade 9", "Brigade 19")]
    [InlineData("105th Brigade", "101st Brigade")]
    [InlineData("Northern Front", "Southern Front")]
    [InlineData("First Army Group", "Forest Army Group")]
    [InlineData("Second Corps", "Second Corpses")]
    [InlineData("Army of the East", "Army of the West")]
    [InlineData("Abdel-Rahman", "ABDEL RAHMAN")] // case and hyphens alone
    [InlineData("Abdel-Rahman", "Abdel-Rahmān")] // an accent alone
    [InlineData("Popular Front", "Popular Fronts")]
    [InlineData("حلب الشرقية", "حلب الشرقيه")] // no Latin letters
    [InlineData("Jaysh al-Islam", "Jaysh al-Sunna")]
    [InlineData("Myaing township", "Myaung township")] // i is not written for u
    [InlineData("Supporters of UNPP", "Supporters of ANPP")] // a short word differs
    [InlineData("Mong Yang Army", "Mong Yawng Army")]
    [InlineData("Myaung township", "Myaing township")]
    [InlineData("Farouk Assad", "Farou Kessad")] // parted elsewhere
    [InlineData("Hama Brigade", "Hamah Brigade")] // a short word differs
    [InlineData("Kareem Brigade", "Karoom Brigade")] // only a lone e is written for u
    [InlineData("Mohammed Golani", "Mohammed Golano")] // the last vowel
    [InlineData("Toengoo Column", "Teengoo Column")] // the first of two vowels
    [InlineData("Farouk Guards", "Frouk Guards")] // a vowel less
    [InlineData("Duwaila Guards", "Duaila Guards")] // w between vowels is heard
    [InlineData("Mahdi Column", "Maadi Column")] // and h before a consonant
    [InlineData("9 Mansoura Brigade", "19 Mansura Brigade")]
    public void Other_names_are_left_alone(string one, string other) =>
        Check(new Faction(one, ActorId.Parse("one")), new Faction(other, ActorId.Parse("other"))).Should().BeEmpty();

    [Fact]
    public void Two_kinds_are_two_things() =>
        Check(new Faction("Faylaq ar-Rahman", ActorId.Parse("one")), new Person("Faylak al-Rahman", ActorId.Parse("other")), new Incident("Faylaq ar-Rahmen")).Should().BeEmpty();

    [Fact]
    public void Places_known_to_be_apart_are_two()
    {
        Place east = new("East"), west = new("West");
        Check(east, west, new Place("Tell Mannas") { Within = east }, new Place("Tell Menas") { Within = west }).Should().BeEmpty();
        Check(east, west, new Place("Tell Mannas") { Within = east }, new Place("Tell Menas") { Within = east }).Should().ContainSingle();
        Check(new Place("Tell Mannas", PlaceId.Parse("village")), new Place("Tell Menas") { Within = PlaceId.Parse("village") }).Should().BeEmpty();
    }

    [Fact]
    public void Other_ids_of_one_register_tell_two_apart()
    {
        var one = new Faction("Faylaq ar-Rahman", ActorId.Parse("one")) { ExternalIds = [new(IdScheme.Parse("ucdp-actor"), "1")] };
        Check(one, new Faction("Faylak al-Rahman") { ExternalIds = [new(IdScheme.Parse("ucdp-actor"), "2")] }).Should().BeEmpty();
        Check(one, new Faction("Faylak al-Rahman") { ExternalIds = [new(IdScheme.Parse("acled"), "2")] }).Should().ContainSingle();
    }

    private static Naming Spelled(string name) => Director.Called(name).Per(Paper);

    private static ValueList<Finding> Check(params Item[] items) => Checking.Against("CM9004", [Director, Paper, Radio, .. items]);
}
