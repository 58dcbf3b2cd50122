namespace ConflictModel;

/// <summary>What is said of the kinds of things.</summary>
public static class ClassificationVerbs
{
    /// <summary>Says that something is of a kind; <see cref="ClaimVerbs.Denied"/> says that it is not.</summary>
    /// <typeparam name="T">The code list.</typeparam>
    /// <param name="of">What is classified.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is unstated.</exception>
    public static Classification ClassifiedAs<T>(this Entity of, T kind)
        where T : struct, ICodeList<T>
    {
        Guard.Against.Null(of);
        return kind.Equals(default) ? throw new ArgumentException("A kind must be stated.", nameof(kind)) : of.ClassifiedAs(new Code(T.Scheme, kind.Word));
    }

    /// <summary>Says that something is filed under a code of any scheme.</summary>
    /// <param name="of">What is classified.</param>
    /// <param name="code">The code, with its scheme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is the default value.</exception>
    public static Classification ClassifiedAs(this Entity of, Code code)
    {
        Guard.Against.Null(of);
        return code.IsStated ? new(of, code) : throw new ArgumentException("A code must be stated.", nameof(code));
    }
}
