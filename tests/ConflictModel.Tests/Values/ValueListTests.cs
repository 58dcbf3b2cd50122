namespace ConflictModel.Tests.Values;

public class ValueListTests
{
    [Fact]
    public void Lists_of_equal_elements_in_the_same_order_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> other = ValueList.From(new List<string> { "a", new('b', 1) });

        one.Should().BeEquivalentTo(other);
        (one == other).Should().BeTrue();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        (one != ["b", "a"]).Should().BeTrue();
        (one != ["a"]).Should().BeTrue();
        (one != ["a", "b", "c"]).Should().BeTrue();
        one.Equals("a").Should().BeFalse();
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> made = [];

        (default(ValueList<string>) == made).Should().BeTrue();
        (made == ValueList<string>.Empty).Should().BeTrue();
        made.GetHashCode().Should().Be(default(ValueList<string>).GetHashCode());
        made.IsEmpty.Should().BeTrue();
        made.Count.Should().Be(0);
        made.AsSpan().IsEmpty.Should().BeTrue();
        made.ToString().Should().Be("[]");
        foreach (var item in made)
        {
            item.Should().BeNull("there is nothing to walk");
        }

        made.ToArray().Should().BeEmpty();
    }

    [Fact]
    public void Holds_no_nulls()
    {
        FluentActions.Invoking(() => ValueList.Create<string>(["a", null!])).Should().Throw<ArgumentException>().WithMessage("Element 1 is null*").WithParameterName("items");
        FluentActions.Invoking(() => ValueList.From<string>([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ValueList.From<string>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("items");
        FluentActions.Invoking(() => default(ValueList<string>).With(null!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Is_changed_by_nobody_who_holds_what_it_was_made_of()
    {
        string[] array = ["a", "b"];
        var list = ValueList.From(array);

        array[0] = "x";

        list[0].Should().Be("a");
        list.With("c").Should().Equal("a", "b", "c");
        list.Should().Equal("a", "b");
    }

    [Fact]
    public void Refuses_positions_it_does_not_have()
    {
        ValueList<int> list = [1, 2];

        FluentActions.Invoking(() => list[2]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
        FluentActions.Invoking(() => list[-1]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(ValueList<int>)[0]).Should().Throw<ArgumentOutOfRangeException>();
        list[^1].Should().Be(2);
        list.ToString().Should().Be("[1, 2]");
    }

    [Fact]
    public void Walks_its_elements_without_allocating()
    {
        ValueList<int> list = [1, 2, 3];
        var sum = Sum(list);
        var before = GC.GetAllocatedBytesForCurrentThread();

        sum += Sum(list);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        sum.Should().Be(12);

        static int Sum(ValueList<int> list)
        {
            var sum = 0;
            foreach (var item in list)
            {
                sum += item;
            }

            return sum;
        }
    }

    [Fact]
    public void Records_that_hold_lists_are_values()
    {
        var one = new State("Russia") { AlsoKnownAs = ["RF"] };
        var other = new State("Russia") { AlsoKnownAs = ["RF"] };

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        (one with { AlsoKnownAs = [] }).Should().NotBe(other);
    }
}
