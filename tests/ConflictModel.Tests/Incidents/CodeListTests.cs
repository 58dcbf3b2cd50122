using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Incidents;

public sealed class CodeListTests
{
    [Fact]
    public void Acled_has_six_types_and_twenty_five_sub_types_each_of_one_of_them()
    {
        AcledEventType.Known.Should().HaveCount(6);
        AcledSubEventType.Known.Should().HaveCount(25).And.OnlyHaveUniqueItems();
        AcledSubEventType.Known.GroupBy(s => s.Type).ToDictionary(g => g.Key, g => g.Count()).Should().BeEquivalentTo(new Dictionary<AcledEventType, int>
        {
            [AcledEventType.Battles] = 3,
            [AcledEventType.Protests] = 3,
            [AcledEventType.Riots] = 2,
            [AcledEventType.RemoteViolence] = 6,
            [AcledEventType.ViolenceAgainstCivilians] = 3,
            [AcledEventType.StrategicDevelopments] = 8,
        });
        AcledSubEventType.Parse("Later sub-type").Type.Should().Be(AcledEventType.Unstated);
    }

    [Fact]
    public void Numbers_of_the_ucdp_codebook_are_read_and_told()
    {
        ViolenceType.Known.Select(v => v.Number).Should().Equal("1", "2", "3");
        ViolenceType.Known.Should().OnlyContain(v => ViolenceType.Parse(v.Number) == v);
        EventClarity.Known.Should().OnlyContain(c => EventClarity.Parse(c.Number) == c).And.HaveCount(2);
        ViolenceType.Parse("4").Should().Match<ViolenceType>(v => !v.IsKnown && v.Number == "" && v.Word == "4");
        ViolenceType.TryParse("2", out var read).Should().BeTrue();
        read.Should().Be(ViolenceType.NonState);
    }

    [Fact]
    public void A_kind_filed_by_word_and_by_number_is_one_answer()
    {
        var raid = new Incident("Night raid");
        ConflictRecord record = [raid, raid.ClassifiedAs(ViolenceType.OneSided), raid.ClassifiedAs(new Code("ucdp-type-of-violence", "3")), raid.ClassifiedAs(AcledSubEventType.AirDroneStrike)];
        record.ClassesOf<ViolenceType>(raid).Single().Should().Match<Answer<ViolenceType>>(a => a.Value == ViolenceType.OneSided && a.Claims.Count == 2);
        record.ClassesOf<AcledSubEventType>(raid).Single().Value.Type.Should().Be(AcledEventType.RemoteViolence);
        record.ClassesOf<AcledEventType>(raid).Should().BeEmpty("one list is never turned into another");
    }
}
