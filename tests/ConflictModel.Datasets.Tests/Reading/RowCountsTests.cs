namespace ConflictModel.Datasets.Tests;

public class RowCountsTests
{
    [Fact]
    public void Refuses_an_account_that_does_not_close()
    {
        var make = () => new RowCounts(5, 3, 1);
        make.Should().Throw<ArgumentException>().WithMessage("5 rows were read, but 3 kept and 1 reported.*");
    }

    [Fact]
    public void Refuses_a_negative_number()
    {
        var make = () => new RowCounts(0, 1, -1);
        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_default_is_the_account_of_no_rows() => default(RowCounts).Should().Be(new RowCounts(0, 0, 0));
}
