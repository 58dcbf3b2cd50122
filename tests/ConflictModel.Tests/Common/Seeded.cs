using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Common;

/// <summary>Runs properties from a fixed seed, so that a failure today is one tomorrow.</summary>
internal static class Seeded
{
    public static void Check<T>(Gen<T> gen, Action<T> property, int cases = 500) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(123UL, 457UL));
}
