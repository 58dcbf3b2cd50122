using System.Text;

namespace ConflictModel.Json.Tests;

public class RefusalTests
{
    private const string Head = "{\n  \"conflictModel\": \"1.0\"";

    /// <summary>Gets texts, each with one fault at the place marked by §.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "§", "truncated", "" },
        { "§hello", "not-json", "" },
        { "§[]", "wrong-type", "" },
        { Head + ",\n  \"actors\": {\n    \"a\": { \"kind\": \"state\"§,", "truncated", "/actors/a/kind" },
        { Head + ",\n  \"actors\": {\n    \"a\": { \"kind\": \"sta§", "truncated", "/actors/a" },
        { Head + ",\n  \"actors\": { §// no\n}}", "not-json", "/actors" },
        { Head + ",\n§}", "not-json", "" },
        { Head + "}\n§{}", "not-json", "" },
        { "§{ \"actors\": {} }", "missing-version", "" },
        { "{ \"conflictModel\": §1 }", "bad-version", "/conflictModel" },
        { "{ \"conflictModel\": §\"one\" }", "bad-version", "/conflictModel" },
        { "{ \"conflictModel\": §\"2.0\", \"actors\": 5 }", "newer-version", "/conflictModel" },
        { Head + ",\n  §\"conflictModel\": \"1.0\"}", "duplicate-name", "/conflictModel" },
        { Head + ",\n  \"actors\": §[] }", "wrong-type", "/actors" },
        { Head + ",\n  \"monuments\": §[] }", "bad-section", "/monuments" },
        { Head + ",\n  \"monuments\": { \"x\": §5 } }", "bad-section", "/monuments/x" },
        { Actors("\"a\": §5"), "wrong-type", "/actors/a" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": \"A\" },\n§\"a\": { \"kind\": \"state\", \"name\": \"B\" }"), "duplicate-id", "/actors/a" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": \"A\", §\"name\": \"B\" }"), "duplicate-name", "/actors/a/name" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": \"A\", §\"n\\u0061me\": \"B\" }"), "duplicate-name", "/actors/a/name" },
        { Actors("\"a\": { \"kind\": \"state\", \"x\": \"A\", \"name\": \"A\", §\"x\": \"B\" }"), "duplicate-name", "/actors/a/x" },
        { Actors("\"a\": §{ \"kind\": \"state\" }"), "missing-member", "/actors/a" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": §null }"), "wrong-type", "/actors/a/name" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": §\"  \" }"), "bad-value", "/actors/a/name" },
        { Actors("\"ä\": { \"kind\": \"state\", \"name\": §\"\\ud800\" }"), "bad-text", "/actors/ä/name" },
        { Actors("\"a\": { \"kind\": \"state\", \"x\": \"إدلب 😀\", \"name\": §5 }"), "wrong-type", "/actors/a/name" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": \"A\", §\"\\ud800\": 1 }"), "bad-text", "/actors/a" },
        { Actors("\"a b\": §{ \"kind\": \"state\", \"name\": \"A\" }"), "bad-id", "/actors/a b" },
        { Actors("\"a\": §{ \"name\": \"A\" }"), "missing-kind", "/actors/a" },
        { Actors("\"a\": §{ \"kind\": 5, \"name\": \"A\" }"), "missing-kind", "/actors/a" },
        { Actors("\"a\": §{ \"kind\": \"truce\", \"name\": \"A\" }"), "wrong-section", "/actors/a" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": \"A\", §\"id\": \"b\" }"), "reserved-name", "/actors/a/id" },
        { Control("§{ \"kind\": \"control\", \"controller\": \"a\" }"), "missing-member", "/claims/c" },
        { Control("{ \"kind\": \"control\", \"place\": §7 }"), "wrong-type", "/claims/c/place" },
        { Control("{ \"kind\": \"control\", \"place\": \"p\", \"share\": §\"110%\" }"), "bad-estimate", "/claims/c/share" },
        { Claim("\"of\": \"incident:i\", \"number\": §\"lots\""), "bad-estimate", "/claims/c/number" },
        { Claim("\"of\": \"incident:i\", \"number\": §17"), "wrong-type", "/claims/c/number" },
        { Claim("\"of\": \"incident:i\", \"period\": §\"2005-02-31\""), "bad-date", "/claims/c/period" },
        { Claim("\"of\": \"incident:i\", \"holds\": §\"2005/2004\""), "bad-date", "/claims/c/holds" },
        { Claim("\"of\": \"incident:i\", \"holds\": { \"someTimeIn\": §\"2005/2004\" }"), "bad-date", "/claims/c/holds/someTimeIn" },
        { Claim("\"of\": \"incident:i\", \"by\": { \"said\": §\"2005-02-31\" }"), "bad-date", "/claims/c/by/said" },
        { Claim("\"of\": \"incident:i\", \"by\": { \"actor\": \"i\", \"source\": \"i\" §}"), "bad-value", "/claims/c/by" },
        { Claim("\"of\": \"incident:i\", \"by\": { \"citations\": [ {\n \"via\": [\"a\", §\"b c\"], \"source\": \"s\" } ] }"), "bad-id", "/claims/c/by/citations/0/via/1" },
        { Claim("\"of\": \"incident:i\", \"by\": { \"citations\": [ { §} ] }"), "missing-member", "/claims/c/by/citations/0" },
        { Claim("\"of\": \"incident:i\", \"by\": { \"citations\": [ { \"source\": \"s\", \"at\": §\" \" } ] }"), "bad-value", "/claims/c/by/citations/0/at" },
        { Claim("\"of\": \"incident:i\", \"by\": { \"citations\": [ { \"source\": \"s\", \"at\": §3 } ] }"), "wrong-type", "/claims/c/by/citations/0/at" },
        { Source("\"copies\": [ { \"hash\": §\"sha256:00\" } ]"), "bad-value", "/sources/s/copies/0/hash" },
        { Source("\"copies\": [ §5 ]"), "wrong-type", "/sources/s/copies/0" },
        { Source("\"copies\": §{}"), "wrong-type", "/sources/s/copies" },
        { Source("\"retrieved\": §\"2005-02-31\""), "bad-date", "/sources/s/retrieved" },
        { Claim("\"of\": \"incident:i\", \"polarity\": §\"perhaps\""), "bad-word", "/claims/c/polarity" },
        { Claim("\"of\": \"incident:i\", \"mood\": §\" \""), "bad-word", "/claims/c/mood" },
        { Claim("\"of\": \"incident:i\", \"people\": { \"side\": {§} }"), "bad-value", "/claims/c/people/side" },
        { Claim("\"of\": \"incident:i\", \"people\": { \"side\": { \"oneOf\": [\"i\", \"i\"§] } }"), "bad-value", "/claims/c/people/side/oneOf" },
        { Claim("\"of\": \"incident:i\", \"people\": { \"side\": { \"oneOf\": [\"i\", §\"b c\", \"j\"] } }"), "bad-id", "/claims/c/people/side/oneOf/1" },
        { Claim("\"of\": \"incident:i\", \"by\": { \"source\": §\"b c\" }"), "bad-id", "/claims/c/by/source" },
        { Claim("\"of\": \"incident:i\", \"number\": { \"word\": \"dozens\", \"least\": 30, \"table\": \"my) table\" §}"), "bad-value", "/claims/c/number" },
        { Claim("\"of\": \"incident:i\", \"number\": { \"word\": \"dozens\", \"least\": 30, \"table\": \"Literal\" §}"), "bad-value", "/claims/c/number" },
        { Claim("\"of\": \"incident:i\", \"number\": { \"word\": \"dozens\", \"least\": 30, \"table\": \"literal\" §}"), "bad-value", "/claims/c/number" },
        { Claim("\"of\": \"incident:i\", \"grades\": [§\"B2\"]"), "bad-value", "/claims/c/grades/0" },
        { Claim("\"of\": §\"i\""), "bad-id", "/claims/c/of" },
        { Claim("\"number\": \"5\"").Replace("\"c\": ", "\"c\": §", StringComparison.Ordinal), "missing-member", "/claims/c" },
        { Claim("§\"of\": \"incident:nowhere\""), "dangling-reference", "/claims/c/of" },
        { Place("\"latitude\": §1e400, \"longitude\": 5"), "bad-value", "/places/p/point/latitude" },
        { Place("\"latitude\": 91, \"longitude\": 5 §"), "bad-value", "/places/p/point" },
        { Place("\"latitude\": 9 §"), "missing-member", "/places/p/point" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": \"A\", \"x\": " + new string('[', 61) + "§[" + new string(']', 62) + " }"), "too-deep", "/actors/a/x" },
        { Actors("\"a\": {\"kind\":\"sta§\nte\",\"name\":\"A\"}"), "not-json", "/actors/a" },
        { Actors("\"a\": { \"kind\": \"state\", \"name\": \"A§\0\" }"), "not-json", "/actors/a/name" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_with_its_place(string marked, string code, string place)
    {
        var before = marked[..marked.IndexOf('§', StringComparison.Ordinal)];
        var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

        var result = ConflictJson.Read(marked.Replace("§", "", StringComparison.Ordinal));

        result.Record.Should().BeNull();
        var told = result.Problems.Where(p => p.Code == code || p.Code != RecordProblems.DanglingReference).Should().ContainSingle().Subject; // some of the claims refer to what is not there
        (told.Code, told.Pointer, told.Line, told.Column).Should().Be((code, place, line, column), told.Message);
        told.Message.Should().EndWith(".");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] bad = [.. "{ \"conflictModel\":\n \"1.0"u8, 0xC3, .. "\" }"u8];
        var told = ConflictJson.Read(bad).Problems.Should().ContainSingle().Subject;
        (told.Code, told.Line, told.Column).Should().Be(("not-utf8", 2, 6));
        ConflictJson.Read(Encoding.Unicode.GetPreamble()).Problems.Should().ContainSingle().Which.Message.Should().Contain("UTF-16");
        var half = ConflictJson.Read("{\n \"\ud800").Problems.Should().ContainSingle().Subject;
        (half.Code, half.Line, half.Column).Should().Be(("bad-text", 2, 3));
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        ConflictJson.Read([0xEF, 0xBB, 0xBF, .. "{ \"conflictModel\": \"1.7\" }"u8]).Require().Count.Should().Be(0);

    [Fact]
    public void A_document_that_is_too_large_is_refused() =>
        ConflictJson.Read("{ \"conflictModel\": \"1.0\" }", new ConflictReadOptions { MaxDocumentBytes = 10 })
            .Problems.Should().ContainSingle().Which.Code.Should().Be("too-large");

    [Fact]
    public void One_reading_finds_all_that_is_wrong_in_the_order_of_the_text()
    {
        var result = ConflictJson.Read(
            """
            {
              "conflictModel": "1.0",
              "claims": {
                "m1": { "kind": "membership", "member": "x y", "as": "member", "note": 5 },
                "m2": { "kind": "milestone", "reached": "ended", "at": "soon" },
                "m3": { "kind": "milestone", "of": "truce:gone", "links": [ { "kind": "supersedes", "to": "m1" } ] },
                "m4": { "kind": "milestone", "of": "actor:bad" }
              },
              "actors": { "bad": { "kind": "state" } }
            }
            """);

        result.Problems.Select(p => $"{p.Line} {p.Code} {p.Pointer}").Should().Equal(
            "4 bad-id /claims/m1/member",
            "4 wrong-type /claims/m1/note",
            "5 missing-member /claims/m2",
            "5 bad-date /claims/m2/at",
            "6 dangling-reference /claims/m3/of",
            "9 missing-member /actors/bad");
        result.Invoking(r => r.Require()).Should().Throw<ConflictJsonException>().WithMessage("*6 problems*4:*bad-id*9:*").Which.Problems.Should().HaveCount(6);
    }

    [Fact]
    public void Problems_beyond_the_most_asked_for_are_counted()
    {
        var many = string.Join(",", Enumerable.Range(0, 50).Select(i => $"\"a{i}\": 5"));
        var problems = ConflictJson.Read(Actors(many), new ConflictReadOptions { MaxProblems = 10 }).Problems;
        problems.Should().HaveCount(11);
        problems[^1].Should().Match<ReadProblem>(p => p.Code == "too-many-problems" && p.Message.StartsWith("40 further"));
    }

    /// <summary>Names are told apart by numbers made of them; of names so much alike as these, each must still be found once, and each double twice.</summary>
    [Fact]
    public void Names_that_stand_twice_are_found_among_names_much_alike()
    {
        const int Seed = 20200305;
        var random = new Random(Seed);
        for (var run = 0; run < 2000; run++)
        {
            var names = Enumerable.Range(0, random.Next(2, 40)).Select(_ => NameMuchAlike(random)).ToList();
            var members = string.Concat(names.Select(n => $", \"{(random.Next(4) == 0 ? Escaped(n) : n)}\": 0"));
            var doubles = names.Count - names.Distinct().Count();
            var result = ConflictJson.Read(Actors($"\"a\": {{ \"kind\": \"state\", \"name\": \"A\"{members}}}"), new ConflictReadOptions { MaxProblems = 100 });
            result.Problems.Should().HaveCount(doubles, "{0} has so many doubles (seed {1}, run {2})", members, Seed, run)
                .And.NotContain(p => p.Code != "duplicate-name");
        }

        static string NameMuchAlike(Random random) =>
            $"{"xy"[random.Next(2)]}{new string('-', random.Next(3) * 4)}{(random.Next(3) == 0 ? "é" : "")}{random.Next(6)}{new string('-', random.Next(3) * 8)}";

        static string Escaped(string name) => string.Concat(name.Select(c => $"\\u{(int)c:x4}"));
    }

    [Fact]
    public void A_large_object_with_a_name_twice_is_found_out()
    {
        var members = string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"x{i}\": {i}"));
        ConflictJson.Read(Actors($"\"a\": {{ \"kind\": \"state\", \"name\": \"A\", {members} }}")).Require().Single().Unread.Should().HaveCount(5000);
        ConflictJson.Read(Actors($"\"a\": {{ \"kind\": \"state\", \"name\": \"A\", {members}, \"x4321\": 0 }}"))
            .Problems.Should().ContainSingle().Which.Pointer.Should().Be("/actors/a/x4321");
    }

    [Fact]
    public void What_cannot_be_read_back_is_not_written()
    {
        Writing(new State("x\ud800", ActorId.Parse("x"))).Should().Throw<ArgumentException>().WithMessage("/actors/x *half a character*");
        FluentActions.Invoking(() => ConflictJson.WriteStream([new State("x", default(ActorId))], Stream.Null)).Should().Throw<ArgumentException>().WithMessage("*empty id*");
        Writing(new UnreadItem("k", "/monuments/x", "{")).Should().Throw<ArgumentException>().WithMessage("*JSON*");
        Writing(new UnreadItem("k", "/monuments/x", "5")).Should().Throw<ArgumentException>().WithMessage("*object*");
    }

    private static Action Writing(Item item) => () => ConflictJson.Write([item]);

    private static string Actors(string items) => $"{Head},\n  \"actors\": {{\n{items} }} }}";

    private static string Place(string members) =>
        $"{Head},\n\"places\": {{\n \"p\": {{ \"kind\": \"place\", \"name\": \"P\", \"point\": {{ {members}}} }} }} }}";

    private static string Source(string members) => Head + $",\n  \"sources\": {{ \"s\": {{ \"kind\": \"source\", \"name\": \"S\", {members} }} }}\n}}";

    private static string Control(string claim) =>
        $"{Head}, \"places\": {{ \"p\": {{ \"kind\": \"place\", \"name\": \"P\" }} }},\n  \"claims\": {{\n\"c\": {claim} }} }}";

    private static string Claim(string members) =>
        $"{Head}, \"incidents\": {{ \"i\": {{ \"kind\": \"incident\", \"name\": \"I\" }} }},\n  \"claims\": {{\n\"c\": {{ \"kind\": \"casualtyEstimate\", {members} }} }} }}";
}
