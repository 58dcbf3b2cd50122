namespace ConflictModel.House.Tests.Surface;

/// <summary>What is wrong with a type or a member of one.</summary>
/// <param name="Member">The type or member, as <see cref="Members.NameOf(System.Reflection.MemberInfo)"/> writes it.</param>
/// <param name="Problem">What is wrong, as the end of a sentence that the name begins.</param>
internal sealed record Complaint(string Member, string Problem)
{
    public override string ToString() => $"{Member} {Problem}.";
}
