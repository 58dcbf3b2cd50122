using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Common;

/// <summary>Runs properties from a fixed seed, so that a failure today is one tomorrow.</summary>
internal static class Seeded
{
    public static void Check<T>(Gen<T> gen, Action<T> property, int cases = 500) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(123UL, 457UL));

    /// <summary>Runs a law over a great many cases, each drawn from its own fixed seed, which a failure names.</summary>
    public static void Draw(int cases, Action<Random> law)
    {
        for (var seed = 1; seed <= cases; seed++)
        {
            try
            {
                law(new Random(seed));
            }
            catch (Exception e)
            {
                throw new Xunit.Sdk.XunitException($"The law fails for seed {seed}: {e.Message}", e);
            }
        }
    }
}
