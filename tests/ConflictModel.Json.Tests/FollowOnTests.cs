namespace ConflictModel.Json.Tests;

/// <summary>What is wrong is told once: an item that stood there and could not be read is not missing, too, and what is wrong beside it is told in the same round.</summary>
public class FollowOnTests
{
    private const string Toll = """"claims":{"toll":{"kind":"casualtyEstimate","of":"incident:raid","harm":"killed","number":"3"}}}"""";

    [Theory]
    [InlineData(""""incidents":{"raid":{"kind":"incident"}}"""", ReadProblems.MissingMember)]
    [InlineData(""""incidents":{"raid":{"name":"Raid"}}"""", ReadProblems.MissingKind)]
    [InlineData(""""incidents":{"raid":{"kind":"incident","name":7}}"""", ReadProblems.WrongType)]
    [InlineData(""""incidents":{"raid":3}"""", ReadProblems.WrongType)]
    [InlineData(""""incidents":[]"""", ReadProblems.WrongType)]
    [InlineData(""""places":{"raid":{"kind":"incident","name":"Raid"}}"""", ReadProblems.WrongSection)]
    [InlineData(""""places":{"raid":{"kind":"incident"}}"""", ReadProblems.MissingMember, ReadProblems.WrongSection)]
    public void What_refers_to_an_item_that_could_not_be_read_is_not_told(string section, params string[] codes) =>
        ConflictJson.Read($$"""{"conflictModel":"1.0","{{section}},"{{Toll}}""").Problems.Select(p => p.Code).Should().BeEquivalentTo(codes);

    [Theory]
    [InlineData("""{"kind":"incident","id":"raid"}""", ReadProblems.MissingMember)]
    [InlineData("""{"id":"raid","name":"Raid"}""", ReadProblems.MissingKind)]
    [InlineData("""{"kind":"incident", "id" : "raid","name":}""", ReadProblems.NotJson)]
    public void Nor_is_it_in_a_stream(string line, string code) =>
        ConflictJson.ReadAny(System.Text.Encoding.UTF8.GetBytes($$"""
            {"conflictModel":"1.0"}
            {{line}}
            {"kind":"casualtyEstimate","id":"toll","of":"incident:raid","harm":"killed","number":"3"}
            """)).Problems.Select(p => p.Code).Should().Equal(code);

    [Fact]
    public void What_a_claim_refers_to_is_told_beside_what_is_wrong_with_it() =>
        ConflictJson.Read("""
            {"conflictModel":"1.0","incidents":{"raid":{"kind":"incident","name":"Raid"}},
            "claims":{"told":{"kind":"occurrence","of":"riad","when":"3 May 2031"}}}
            """).Problems.Select(p => (p.Code, p.Pointer)).Should().Equal((RecordProblems.DanglingReference, "/claims/told/of"), (ReadProblems.BadDate, "/claims/told/when"));

    [Fact]
    public void A_member_that_could_not_be_read_refers_to_nothing_and_is_told_once() =>
        ConflictJson.Read("""{"conflictModel":"1.0","claims":{"told":{"kind":"occurrence","of":"a b"}}}""").Problems.Select(p => p.Code).Should().Equal(ReadProblems.BadId);

    [Fact]
    public void What_stands_twice_tells_where_it_stands_first()
    {
        ConflictJson.Read("""
            {"conflictModel":"1.0","incidents":{
            "raid":{"kind":"incident","name":"Raid"},

            "raid":{"kind":"incident","name":"Other"}},
            "incidents":{}}
            """).Problems.Select(p => (p.Code, p.Line, p.Message)).Should().Equal(
                (ReadProblems.DuplicateId, 4, "The id \"raid\" stands twice in this section, first in line 2: give one of the two items another."),
                (ReadProblems.DuplicateName, 5, "The name \"incidents\" stands twice, first in line 1: make one part of the two."));
        ConflictJson.ReadAny("""
            {"conflictModel":"1.0"}
            {"kind":"incident","id":"raid","name":"Raid"}

            {"kind":"incident","id":"raid","name":"Other"}
            """u8).Problems.Should().ContainSingle().Which.Should().Match<ReadProblem>(p => p.Line == 4 && p.Message.EndsWith("(The other stands in line 2.)"));
    }
}
