using OpenXla.Ir.Actions;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Testing.Lit;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tool.Bisect;

/// <summary>Two binary searches: how many passes may run, and how many rewrites of the last one may fire, before the check fails.</summary>
internal sealed class Bisection(BisectOptions options, SourceFile source, PluginRegistry registry, ToolIo io)
{
    private int _runs;

    internal int Run()
    {
        if (!TryRun(new RewriteLimit { Passes = 0 }, out bool holds)) return 1;
        if (!holds) return io.Fail("error: the check fails before the first pass has run");
        var all = new RewriteLimit();
        if (!TryRun(all, out holds)) return 1;
        if (holds) return io.Fail("error: the check holds after all passes");
        long pass = FirstFailure(all.PassesRun, n => new RewriteLimit { Passes = n });
        var whole = new RewriteLimit { Passes = pass };
        TryRun(whole, out _);
        io.Write($"pass {pass} of {all.PassesRun}: {whole.LastPass!.Pass.Name} on '{whole.LastPass.Operation.Name}' at {DiagnosticText.Place(whole.LastPass.Operation.Location)}\n");
        if (whole.RewritesRun == 0 || !Holds(new RewriteLimit { Passes = pass, Rewrites = 0 }))
        {
            io.Write($"what it does beside its {whole.RewritesRun} rewrites breaks the check\n{Summary}");
            return 0;
        }
        long rewrite = FirstFailure(whole.RewritesRun, n => new RewriteLimit { Passes = pass, Rewrites = n });
        var last = new RewriteLimit { Passes = pass, Rewrites = rewrite };
        TryRun(last, out _);
        io.Write($"rewrite {rewrite} of {whole.RewritesRun}: {last.LastRewrite} at {DiagnosticText.Place(last.LastRewrite!.Location)}\n{Summary}");
        return 0;
    }

    private string Summary => $"{_runs} runs\n";

    private bool Holds(RewriteLimit limit) => TryRun(limit, out bool holds) && holds;

    /// <summary>The least number from 1 to <paramref name="count"/> for which the check fails; it is known to fail for the last one.</summary>
    private long FirstFailure(long count, Func<long, RewriteLimit> limit)
    {
        var (good, bad) = (0L, count);
        while (bad - good > 1)
        {
            long middle = good + ((bad - good) / 2);
            if (Holds(limit(middle))) good = middle;
            else bad = middle;
        }
        return bad;
    }

    /// <summary>Runs the pipeline up to a limit and asks the check.</summary>
    /// <returns>False where the question itself makes no sense, which has been reported.</returns>
    private bool TryRun(RewriteLimit limit, out bool holds)
    {
        _runs++;
        holds = false;
        var context = new IrContext { AllowUnregisteredDialects = options.AllowUnregisteredDialects };
        registry.AddDialectsTo(context);
        using var scope = context.Diagnostics.Handle(_runs == 1 ? d => io.WriteError(DiagnosticText.Format(d)) : static _ => { });
        // The place of a file among the locations belongs to one context.
        if (AsmParser.ParseModule(context, SourceFile.FromBytes(source.Bytes, source.Name)) is not { } module || !IrVerifier.Verify(module)) return false;
        if (PipelineParser.Parse(options.Pipeline, registry.Passes, context) is not { } manager) return false;
        manager.PipelineReader = (pipeline, text) => PipelineParser.AddTo(pipeline, text, registry.Passes, context);
        context.AddActionHandler(limit);
        bool succeeded;
        try
        {
            succeeded = manager.Run(module);
        }
        catch (Exception) when (_runs > 1)
        {
            // A pass that throws breaks the program as much as one that produces nonsense.
            succeeded = false;
        }
        if (options.Check == "verify") holds = succeeded;
        else if (options.Check == "interpreter") return TryInterpret(module, succeeded, out holds);
        else return TryCommand(module, succeeded, out holds);
        return true;
    }

    private bool TryCommand(Operation module, bool succeeded, out bool holds)
    {
        holds = false;
        if (!succeeded) return true;
        var path = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(path)) AsmPrinter.Print(module, stream);
            var command = options.Check.Contains("{}", StringComparison.Ordinal) ? options.Check.Replace("{}", path, StringComparison.Ordinal) : $"{options.Check} {path}";
            holds = CommandLine.Run(command, io.WorkingDirectory, LitVerb.Tools(), io.Cancellation) == 0;
            return true;
        }
        catch (FormatException problem)
        {
            io.WriteError($"error: --check can't be read: {problem.Message}\n");
            return false;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private bool TryInterpret(Operation module, bool succeeded, out bool holds)
    {
        holds = false;
        if (_runs == 1) _reference = InterpretedModule.Run(module);
        if (_reference!.Count == 0)
        {
            io.WriteError("error: the interpreter can run no function of this program\n");
            return false;
        }
        holds = succeeded && InterpretedModule.AreEqual(_reference, InterpretedModule.Run(module));
        return true;
    }

    private Dictionary<string, Evaluation.Tensor[]>? _reference;
}
