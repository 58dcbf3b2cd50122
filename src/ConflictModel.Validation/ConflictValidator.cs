using System.Runtime.CompilerServices;

namespace ConflictModel.Validation;

/// <summary>Checks records against rules that know the subject.</summary>
/// <remarks>
/// <para>Findings stand in the order of the record's items, and for one item in the order of the rules' ids; findings on the whole record come last.</para>
/// <para>Rules are silent while the order of imprecise dates is open; what is only possibly wrong is a note that says so.</para>
/// </remarks>
public static class ConflictValidator
{
    /// <summary>Checks a record against all rules of the library.</summary>
    /// <param name="record">The record.</param>
    /// <returns>What the rules found; empty where they found nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValidationReport Validate(ConflictRecord record) => Validate(record, ValidationOptions.Default);

    /// <summary>Checks a record against the rules that options name.</summary>
    /// <remarks>Of 50,000 items or more, where there are two processors, a second thread asks some of the library's rules; rules of your own are asked by the thread that calls, and all are where <see cref="ValidationOptions.OnRuleFault"/> is set. The report is the same.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="options">Which rules count, and how much.</param>
    /// <returns>What the rules found; empty where they found nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The options speak of a rule that nobody added (<see cref="ValidationOptions.UnknownRules"/>).</exception>
    public static ValidationReport Validate(ConflictRecord record, ValidationOptions options) =>
        RuleWalker.Walk(Guard.Against.Null(record), Guard.Against.Null(options).RequireKnownRules());

    /// <summary>Checks one item on its own, as it is built: by the rules that need nothing but the item (<see cref="RuleReach.Item"/>).</summary>
    /// <param name="item">The item.</param>
    /// <param name="options">Which rules count, and how much; all of the library where null.</param>
    /// <returns>What they found; messages name others by their ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="ArgumentException">The options speak of a rule that nobody added (<see cref="ValidationOptions.UnknownRules"/>).</exception>
    public static ValueList<Finding> Validate(Item item, ValidationOptions? options = null) =>
        ValueList.From(RuleWalker.OfEach((options ?? ValidationOptions.Default).RequireKnownRules()).ShowEach(Guard.Against.Null(item)));

    /// <summary>Checks items one at a time, each on its own, in memory that does not grow with their number.</summary>
    /// <param name="items">The items, such as a stream's.</param>
    /// <param name="options">Which rules count, and how much; all of the library where null. Only rules that need nothing but the item judge: see <see cref="RuleReach.Item"/>.</param>
    /// <returns>What they found, in the order of the items; at the end a finding for each suppression of the options that let nothing stand, and one for each rule whose findings were too many to list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">The options speak of a rule that nobody added (<see cref="ValidationOptions.UnknownRules"/>).</exception>
    public static IEnumerable<Finding> ValidateEach(IEnumerable<Item> items, ValidationOptions? options = null)
    {
        Guard.Against.Null(items);
        var known = (options ?? ValidationOptions.Default).RequireKnownRules();
        return Each();

        IEnumerable<Finding> Each()
        {
            var walker = RuleWalker.OfEach(known);
            foreach (var item in items)
            {
                foreach (var finding in walker.ShowEach(item))
                {
                    yield return finding;
                }
            }

            foreach (var finding in walker.AtEnd())
            {
                yield return finding;
            }
        }
    }

    /// <summary>Checks items one at a time as they come, each on its own, in memory that does not grow with their number.</summary>
    /// <param name="items">The items, such as <c>ConflictJson.ReadStreamAsync</c> gives.</param>
    /// <param name="options">Which rules count, and how much; all of the library where null. Only rules that need nothing but the item judge: see <see cref="RuleReach.Item"/>.</param>
    /// <param name="cancel">Stops between items.</param>
    /// <returns>What they found, in the order of the items; at the end a finding for each suppression of the options that let nothing stand, and one for each rule whose findings were too many to list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">The options speak of a rule that nobody added (<see cref="ValidationOptions.UnknownRules"/>).</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IAsyncEnumerable<Finding> ValidateEachAsync(IAsyncEnumerable<Item> items, ValidationOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(items);
        var known = (options ?? ValidationOptions.Default).RequireKnownRules();
        return Each(cancel);

        async IAsyncEnumerable<Finding> Each([EnumeratorCancellation] CancellationToken stop)
        {
            var walker = RuleWalker.OfEach(known);
            await foreach (var item in items.WithCancellation(stop).ConfigureAwait(false))
            {
                foreach (var finding in walker.ShowEach(item))
                {
                    yield return finding;
                }
            }

            foreach (var finding in walker.AtEnd())
            {
                yield return finding;
            }
        }
    }
}
