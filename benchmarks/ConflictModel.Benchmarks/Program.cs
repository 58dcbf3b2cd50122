using BenchmarkDotNet.Running;

namespace ConflictModel.Benchmarks;

internal static class Program
{
    // The runner itself reports success whatever happened to the benchmarks.
    private static int Main(string[] args)
    {
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }
}
