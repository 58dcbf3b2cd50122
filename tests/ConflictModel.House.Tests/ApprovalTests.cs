namespace ConflictModel.House.Tests;

public class ApprovalTests
{
    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    [InlineData("1", "true", false)]
    [InlineData("1", "True", false)]
    [InlineData("0", null, false)]
    [InlineData(null, null, false)]
    public void Is_given_by_hand_and_never_on_a_build_server(string? approve, string? ci, bool expected) =>
        Approval.IsGiven(approve, ci).Should().Be(expected);

    [Fact]
    public void Equal_texts_have_no_difference() => Approval.Difference("a\nb", "a\nb").Should().BeEmpty();

    [Fact]
    public void A_difference_tells_lines_taken_away_and_lines_added() =>
        Approval.Difference("a\nb\nc", "a\nx\nc").Should().Be("- b\n+ x");

    [Fact]
    public void A_line_that_now_stands_twice_is_a_difference() => Approval.Difference("a", "a\na").Should().Be("+ a");

    [Fact]
    public void Blank_lines_are_left_out_beside_others_and_still_a_difference()
    {
        Approval.Difference("a", "a\n\nb").Should().Be("+ b");
        Approval.Difference("a", "a\n").Should().NotBeEmpty();
    }

    [Fact]
    public void A_new_order_is_a_difference() => Approval.Difference("a\nb", "b\na").Should().NotBeEmpty();
}
