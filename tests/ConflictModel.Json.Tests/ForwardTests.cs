namespace ConflictModel.Json.Tests;

public class ForwardTests
{
    private const string Tomorrow =
        """
        {
          "$schema": "https://example.org/conflictmodel.json",
          "conflictModel": "1.0",
          "title": "Tomorrow’s record",
          "actors": {
            "russia": {
              "first": true,
              "kind": "state",
              "colour": {
                "r": 1.50,
                "g": [
                  1e400,
                  "\u00e9 \"x\\",
                  {},
                  []
                ]
              },
              "shade": null,
              "name": "Russia",
              "a/b~c": -0.0
            },
            "net": {
              "kind": "network",
              "hubs": [
                "russia"
              ]
            }
          },
          "incidents": {
            "strike": {
              "kind": "incident",
              "name": "Strike"
            }
          },
          "sources": {
            "report": {
              "kind": "source",
              "name": "Report",
              "sourceKind": "hologram"
            }
          },
          "monuments": {
            "y": {
              "kind": "monument",
              "height": 3
            },
            "z/~ ä": {
              "height": 4
            }
          },
          "claims": {
            "c": {
              "kind": "casualtyEstimate",
              "of": "incident:strike",
              "harm": "frightened",
              "number": "at least 78",
              "people": {
                "tone": 1,
                "kind": "children"
              },
              "by": {
                "actor": {
                  "rumour": "of the town"
                },
                "weight": 2,
                "citations": [
                  {
                    "source": "report",
                    "mood": "grim",
                    "words": "x",
                    "via": [
                      "russia",
                      {
                        "described": "a friend",
                        "since": 2019
                      },
                      {
                        "is": "rumoured"
                      }
                    ]
                  }
                ]
              },
              "standing": {
                "votes": 5
              },
              "links": [
                {
                  "kind": "outshines",
                  "to": "o",
                  "by": 3
                }
              ]
            },
            "o": {
              "kind": "omen",
              "of": "actor:net"
            },
            "p": {
              "kind": "participation",
              "actor": "net",
              "in": "incident:strike",
              "role": "bystander"
            }
          }
        }

        """;

    [Fact]
    public void What_tomorrow_adds_survives_in_its_place()
    {
        var record = ConflictJson.Read(Tomorrow).Require();

        ConflictJson.Write(record).Should().Be(Tomorrow);
        record.OfType<UnreadItem>().Select(i => (i.Kind, i.Pointer)).Should().Equal(
            ("", "/$schema"), ("", "/title"), ("network", "/actors/net"), ("monument", "/monuments/y"), ("", "/monuments/z~1~0 ä"), ("omen", "/claims/o"));
        var claim = record.Claims.OfType<CasualtyEstimate>().Single();
        claim.Harm.IsKnown.Should().BeFalse();
        claim.Unread.Select(u => (u.Pointer, u.After)).Should().Equal(
            ("/people/tone", ""), ("/by/actor/rumour", ""), ("/by/weight", "actor"), ("/by/citations/0/mood", "source"),
            ("/by/citations/0/via/1/since", "described"), ("/by/citations/0/via/2/is", ""), ("/standing/votes", ""), ("/links/0/by", "to"));
        record.Entities.First().Unread[1].Should().Be(new UnreadMember("/colour", "kind", "{\"r\":1.50,\"g\":[1e400,\"\\u00e9 \\\"x\\\\\",{},[]]}"));
    }

    [Fact]
    public void What_tomorrow_adds_survives_a_stream_too()
    {
        var record = ConflictJson.Read(Tomorrow).Require();
        using var stream = new MemoryStream();

        ConflictJson.WriteStream(record, stream);
        var again = ConflictJson.ReadAny(stream.ToArray());

        again.Form.Should().Be(ConflictJsonForm.Stream);
        again.Problems.Should().BeEmpty();
        again.Require().Equals(record).Should().BeTrue();
        ConflictJson.Write(again.Require()).Should().Be(Tomorrow);
    }

    [Fact]
    public void A_kind_whose_section_a_stream_does_not_name_survives()
    {
        var lines = "{\"conflictModel\":\"1.0\"}\n{\"kind\":\"monument\",\"id\":\"y\",\"height\":3}\n"u8.ToArray();

        var record = ConflictJson.ReadAny(lines).Require();

        record.Single().Pointer.Should().Be("/others/y");
        using var stream = new MemoryStream();
        ConflictJson.WriteStream(record, stream);
        stream.ToArray().Should().Equal(lines);
        ConflictJson.Read(ConflictJson.Write(record)).Require().Equals(record).Should().BeTrue();
    }

    [Fact]
    public void What_followed_a_member_that_is_gone_is_kept_at_the_end()
    {
        var person = new Person("Ann") { Unread = [new("/x", "alsoKnownAs", "1"), new("/y", "x", "2"), new("/by/z", "", "3")] };
        ConflictJson.Write([person]).Should().Contain("\"name\": \"Ann\",\n      \"x\": 1,\n      \"y\": 2\n");
    }

    [Fact]
    public void A_later_minor_version_opens() => ConflictJson.Read("{ \"conflictModel\": \"1.7\" }").Version.Should().Be("1.7");

    [Fact]
    public void Two_claims_of_one_account_share_it_and_each_keeps_what_is_not_known_here()
    {
        var document =
            """
            {"conflictModel":"1.0","actors":{"afp":{"kind":"organization","name":"AFP"}},"incidents":{"i":{"kind":"incident","name":"I"}},"claims":{
            "a":{"kind":"casualtyEstimate","of":"incident:i","number":"at least 56","by":{"actor":"afp","said":"2020-10-26"}},
            "b":{"kind":"casualtyEstimate","of":"incident:i","number":"at least 78","by":{"actor":"afp","said":"2020-10-26"}},
            "c":{"kind":"casualtyEstimate","of":"incident:i","number":"at least 56","by":{"actor":"afp","tone":"calm"}},
            "d":{"kind":"casualtyEstimate","of":"incident:i","number":"at least 56","by":{"actor":"afp","tone":"calm"}}}}
            """;

        var claims = ConflictJson.Read(document).Require().OfType<CasualtyEstimate>().ToList();

        claims[1].By.Should().BeSameAs(claims[0].By, "one object serves both");
        claims[1].Number.Should().Be(Estimate.AtLeast(78));
        claims.Select(c => c.Unread.Count).Should().Equal(0, 0, 1, 1);
    }

    [Fact]
    public void A_fault_that_comes_twice_is_told_twice()
    {
        var document =
            """
            {"conflictModel":"1.0","incidents":{"i":{"kind":"incident","name":"I"}},"claims":{
            "a":{"kind":"casualtyEstimate","of":"incident:i","number":"at least many","by":{"said":"2020-13"}},
            "b":{"kind":"casualtyEstimate","of":"incident:i","number":"at least many","by":{"said":"2020-13"}}}}
            """;

        ConflictJson.Read(document).Problems.Select(p => p.Pointer).Should().Equal(
            "/claims/a/number", "/claims/a/by/said", "/claims/b/number", "/claims/b/by/said");
    }
}
