using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>Runs all processes of a grid to their end, a thread each.</summary>
internal static class GridRun
{
    /// <param name="op">What runs the grid.</param>
    /// <param name="programs">The function of each process, replica after replica.</param>
    /// <param name="grid">Where they meet.</param>
    /// <param name="inputs">The arguments of all, process after process.</param>
    /// <param name="start">A run of a program for a process.</param>
    /// <param name="cancellation">Ends all of them.</param>
    public static RuntimeValue[] Run(
        Operation op,
        FunctionPlan[] programs,
        ProcessGrid grid,
        ReadOnlySpan<RuntimeValue> inputs,
        Func<GridProcess, FunctionPlan, RuntimeValue[], RuntimeValue[]> start,
        CancellationToken cancellation)
    {
        var runs = new PendingRun[programs.Length];
        for (int i = 0; i < runs.Length; i++)
        {
            var program = programs[i];
            int count = program.Body.Entry?.ArgumentSlots.Length ?? 0;
            if (count > inputs.Length) throw new EvaluationException(op.Location, $"'{op.Name}' op hands over fewer inputs than its programs take");
            var arguments = inputs[..count].ToArray();
            inputs = inputs[count..];
            var process = new GridProcess(grid, new ProcessId(i / grid.Partitions, i % grid.Partitions), cancellation);
            runs[i] = new PendingRun(grid, process.Id, op, cancellation, () => start(process, program, arguments));
        }
        if (!inputs.IsEmpty) throw new EvaluationException(op.Location, $"'{op.Name}' op hands over more inputs than its programs take");
        // All are counted before the first one runs, which else might seem to be alone.
        grid.Enter(runs.Length);
        foreach (var run in runs) run.Start();
        RuntimeValue[] results = [.. runs.SelectMany(run => run.Join())];
        var failures = new GridFailures();
        foreach (var run in runs) failures.Add(grid, run);
        failures.AddStarted(grid);
        failures.ThrowFirst();
        return results;
    }
}
